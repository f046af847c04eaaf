// PaymentManagerSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PaymentManagerSummary.html
struct PaymentManagerSummaryView {
  std::string_view payment_manager_arn{};
  std::string_view payment_manager_id{};
  std::string_view name{};
  std::optional<std::string_view> description{};
  Open<PaymentsAuthorizerType> authorizer_type{};
  std::string_view role_arn{};
  Open<PaymentManagerStatus> status{};
  std::optional<Timestamp> created_at{};
  Timestamp last_updated_at{};
  std::optional<std::string_view> kms_key_arn{};
};
const internal::Schema& schema_of(const PaymentManagerSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control

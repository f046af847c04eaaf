// PaymentManagerSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct PaymentManagerSummaryView;

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PaymentManagerSummary.html
struct PaymentManagerSummary {
  std::string payment_manager_arn{};
  std::string payment_manager_id{};
  std::string name{};
  std::optional<std::string> description{};
  std::optional<OwnedOpen<PaymentsAuthorizerType>> authorizer_type{};
  std::string role_arn{};
  std::optional<OwnedOpen<PaymentManagerStatus>> status{};
  std::optional<Timestamp> created_at{};
  Timestamp last_updated_at{};
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const PaymentManagerSummary&, const PaymentManagerSummary&) = default;
};
PaymentManagerSummary to_owned(const PaymentManagerSummaryView& view);
void write_json(internal::JsonWriter& writer, const PaymentManagerSummary& in);

}  // namespace outcrop::bedrock_agentcore_control

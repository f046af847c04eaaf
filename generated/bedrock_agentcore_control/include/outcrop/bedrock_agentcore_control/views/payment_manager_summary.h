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

/// A payment manager as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PaymentManagerSummary.html
struct PaymentManagerSummaryView {
  /// The payment manager's ARN.
  std::string_view payment_manager_arn{};
  /// The id that CreatePaymentManager gave the payment manager.
  std::string_view payment_manager_id{};
  /// The payment manager's name.
  std::string_view name{};
  /// What the payment manager is for.
  std::optional<std::string_view> description{};
  /// How those are checked who want a payment.
  Open<PaymentsAuthorizerType> authorizer_type{};
  /// The ARN of the IAM role that the payment manager works under.
  std::string_view role_arn{};
  /// The state that the payment manager is in.
  Open<PaymentManagerStatus> status{};
  /// When it was created.
  std::optional<Timestamp> created_at{};
  /// When it changed last.
  Timestamp last_updated_at{};
  /// The payment manager's KMS key, by its ARN. Absent: a key of AWS encrypts it.
  std::optional<std::string_view> kms_key_arn{};
};
const internal::Schema& schema_of(const PaymentManagerSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control

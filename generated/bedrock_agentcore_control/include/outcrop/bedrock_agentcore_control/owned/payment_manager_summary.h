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

/// A payment manager as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PaymentManagerSummary.html
struct PaymentManagerSummary {
  /// The payment manager's ARN.
  std::string payment_manager_arn{};
  /// The id that CreatePaymentManager gave the payment manager.
  std::string payment_manager_id{};
  /// The payment manager's name.
  std::string name{};
  /// What the payment manager is for.
  std::optional<std::string> description{};
  /// How those are checked who want a payment.
  std::optional<OwnedOpen<PaymentsAuthorizerType>> authorizer_type{};
  /// The ARN of the IAM role that the payment manager works under.
  std::string role_arn{};
  /// The state that the payment manager is in.
  std::optional<OwnedOpen<PaymentManagerStatus>> status{};
  /// When it was created.
  std::optional<Timestamp> created_at{};
  /// When it changed last.
  Timestamp last_updated_at{};
  /// The payment manager's KMS key, by its ARN. Absent: a key of AWS encrypts it.
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const PaymentManagerSummary&, const PaymentManagerSummary&) = default;
};
PaymentManagerSummary to_owned(const PaymentManagerSummaryView& view);
void write_json(internal::JsonWriter& writer, const PaymentManagerSummary& in);

}  // namespace outcrop::bedrock_agentcore_control

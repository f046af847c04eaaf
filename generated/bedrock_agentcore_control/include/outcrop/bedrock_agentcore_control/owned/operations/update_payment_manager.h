// UpdatePaymentManager: the output of Client::update_payment_manager, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/owned/workload_identity_details.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdatePaymentManagerView;

/// The payment manager as it is now.
struct UpdatePaymentManager {
  /// The payment manager's ARN.
  std::string payment_manager_arn{};
  /// The id that CreatePaymentManager gave the payment manager.
  std::string payment_manager_id{};
  /// The payment manager's name.
  std::string name{};
  /// How those are checked who want a payment.
  std::optional<OwnedOpen<PaymentsAuthorizerType>> authorizer_type{};
  /// The ARN of the IAM role that the payment manager works under.
  std::string role_arn{};
  /// The identity by which the payment manager gets credentials.
  std::optional<WorkloadIdentityDetails> workload_identity_details{};
  /// When it changed last.
  Timestamp last_updated_at{};
  /// The state that the payment manager is in.
  std::optional<OwnedOpen<PaymentManagerStatus>> status{};
  /// The payment manager's KMS key, by its ARN; absent where a key of AWS encrypts it.
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const UpdatePaymentManager&, const UpdatePaymentManager&) = default;
};
UpdatePaymentManager to_owned(const UpdatePaymentManagerView& view);
void write_json(internal::JsonWriter& writer, const UpdatePaymentManager& in);

}  // namespace outcrop::bedrock_agentcore_control

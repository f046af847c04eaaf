// Input and output of Client::update_payment_manager.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/authorizer_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/workload_identity_details.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_payment_manager. An absent member is not sent.
/// Which payment manager, and what it is like from now on; what is absent stays as it is.
struct UpdatePaymentManagerRequest {
  /// The id that CreatePaymentManager gave the payment manager.
  ///
  /// Required.
  std::optional<std::string> payment_manager_id{};
  /// What the payment manager is for.
  std::optional<std::string> description{};
  /// How those are checked who want a payment.
  std::optional<OwnedOpen<PaymentsAuthorizerType>> authorizer_type{};
  /// Which tokens are accepted, where `authorizerType` is `CUSTOM_JWT`.
  Box<AuthorizerConfiguration> authorizer_configuration{};
  /// The ARN of the IAM role that the payment manager works under.
  std::optional<std::string> role_arn{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The payment manager's KMS key from now on, by its ARN.
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const UpdatePaymentManagerRequest&, const UpdatePaymentManagerRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdatePaymentManagerRequest& in);

/// Output of Client::update_payment_manager; valid as long as its Response.
/// The payment manager as it is now.
struct UpdatePaymentManagerView {
  /// The payment manager's ARN.
  std::string_view payment_manager_arn{};
  /// The id that CreatePaymentManager gave the payment manager.
  std::string_view payment_manager_id{};
  /// The payment manager's name.
  std::string_view name{};
  /// How those are checked who want a payment.
  Open<PaymentsAuthorizerType> authorizer_type{};
  /// The ARN of the IAM role that the payment manager works under.
  std::string_view role_arn{};
  /// The identity by which the payment manager gets credentials.
  OptionalRef<WorkloadIdentityDetailsView> workload_identity_details{};
  /// When it changed last.
  Timestamp last_updated_at{};
  /// The state that the payment manager is in.
  Open<PaymentManagerStatus> status{};
  /// The payment manager's KMS key, by its ARN; absent where a key of AWS encrypts it.
  std::optional<std::string_view> kms_key_arn{};
};
const internal::Schema& schema_of(const UpdatePaymentManagerView*);

}  // namespace outcrop::bedrock_agentcore_control

// Input and output of Client::get_payment_manager.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/authorizer_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/workload_identity_details.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_payment_manager. An absent member is not sent.
/// Which payment manager is asked for.
struct GetPaymentManagerRequest {
  /// The id that CreatePaymentManager gave the payment manager.
  ///
  /// Required.
  std::optional<std::string> payment_manager_id{};

  friend bool operator==(const GetPaymentManagerRequest&, const GetPaymentManagerRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetPaymentManagerRequest& in);

/// Output of Client::get_payment_manager; valid as long as its Response.
/// The payment manager that was asked for.
struct GetPaymentManagerView {
  /// The payment manager's ARN.
  std::string_view payment_manager_arn{};
  /// The payment manager's id.
  std::string_view payment_manager_id{};
  /// The payment manager's name.
  std::string_view name{};
  /// What the payment manager is for.
  std::optional<std::string_view> description{};
  /// Whether callers bring a JWT, or sign with AWS credentials.
  Open<PaymentsAuthorizerType> authorizer_type{};
  /// Which JWTs let callers in; absent where no JWT does.
  OptionalRef<AuthorizerConfigurationView> authorizer_configuration{};
  /// The IAM role that the payment manager works under, by its ARN.
  std::string_view role_arn{};
  /// The identity that the service made for the payment manager.
  OptionalRef<WorkloadIdentityDetailsView> workload_identity_details{};
  /// When the payment manager was created.
  Timestamp created_at{};
  /// When the payment manager changed last.
  Timestamp last_updated_at{};
  /// The state that the payment manager is in.
  Open<PaymentManagerStatus> status{};
  /// The payment manager's tags, by key.
  MapView<std::string_view> tags{};
  /// The ARN of the customer's KMS key that encrypts the payment manager's data; absent where none was given.
  std::optional<std::string_view> kms_key_arn{};
};
const internal::Schema& schema_of(const GetPaymentManagerView*);

}  // namespace outcrop::bedrock_agentcore_control

// Input and output of Client::create_payment_manager.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/authorizer_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/authorizer_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/workload_identity_details.h"
#include "outcrop/box.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_payment_manager. An absent member is not sent.
/// What the new payment manager is like.
struct CreatePaymentManagerRequest {
  /// The payment manager's name.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// What the payment manager is for.
  std::optional<std::string> description{};
  /// Whether callers bring a JWT, or sign with AWS credentials.
  ///
  /// Required.
  std::optional<OwnedOpen<PaymentsAuthorizerType>> authorizer_type{};
  /// Which JWTs let callers in; needed where `authorizerType` is `CUSTOM_JWT`.
  Box<AuthorizerConfiguration> authorizer_configuration{};
  /// The IAM role that the payment manager works under, by its ARN.
  ///
  /// Required.
  std::optional<std::string> role_arn{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Tags for the payment manager, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};
  /// The ARN of the KMS key that encrypts the payment manager's data. Absent: a key of AWS encrypts it.
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const CreatePaymentManagerRequest&, const CreatePaymentManagerRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreatePaymentManagerRequest& in);

/// Output of Client::create_payment_manager; valid as long as its Response.
/// The payment manager that is being created.
struct CreatePaymentManagerView {
  /// The payment manager's ARN.
  std::string_view payment_manager_arn{};
  /// The id by which other operations name the payment manager.
  std::string_view payment_manager_id{};
  /// The payment manager's name.
  std::string_view name{};
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
  /// The state that the payment manager is in.
  Open<PaymentManagerStatus> status{};
  /// The payment manager's tags, by key.
  MapView<std::string_view> tags{};
  /// The ARN of the customer's KMS key that encrypts the payment manager's data; absent where none was given.
  std::optional<std::string_view> kms_key_arn{};
};
const internal::Schema& schema_of(const CreatePaymentManagerView*);

}  // namespace outcrop::bedrock_agentcore_control

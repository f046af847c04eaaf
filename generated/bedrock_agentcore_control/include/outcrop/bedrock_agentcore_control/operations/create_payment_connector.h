// Input and output of Client::create_payment_connector.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/credentials_provider_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/credentials_provider_configuration.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_payment_connector. An absent member is not sent.
/// Which payment manager gets a connector, and what that is like.
struct CreatePaymentConnectorRequest {
  /// The id that CreatePaymentManager gave the payment manager.
  ///
  /// Required.
  std::optional<std::string> payment_manager_id{};
  /// The connector's name.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// What the connector is for.
  std::optional<std::string> description{};
  /// Which provider of payments the connector is for.
  ///
  /// Required.
  std::optional<OwnedOpen<PaymentConnectorType>> type{};
  /// The payment credential providers by which the connector signs in.
  ///
  /// Required.
  std::optional<std::vector<CredentialsProviderConfiguration>> credential_provider_configurations{};
  /// Who gets the credentials: the account, or the service. Absent: `MANUAL`, the account.
  std::optional<OwnedOpen<PaymentConnectorProvisionMode>> provision_mode{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const CreatePaymentConnectorRequest&, const CreatePaymentConnectorRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreatePaymentConnectorRequest& in);

/// Output of Client::create_payment_connector; valid as long as its Response.
/// The connector that is being created.
struct CreatePaymentConnectorView {
  /// The id by which other operations name the connector.
  std::string_view payment_connector_id{};
  /// The payment manager's id.
  std::string_view payment_manager_id{};
  /// The connector's name.
  std::string_view name{};
  /// Which provider of payments the connector is for.
  Open<PaymentConnectorType> type{};
  /// The payment credential providers by which the connector signs in.
  std::span<const CredentialsProviderConfigurationView> credential_provider_configurations{};
  /// When the connector was created.
  Timestamp created_at{};
  /// The state that the connector is in.
  Open<PaymentConnectorStatus> status{};
  /// Where someone has to give consent; there while `status` is `PENDING_AUTHENTICATION`.
  std::optional<std::string_view> authorization_url{};
};
const internal::Schema& schema_of(const CreatePaymentConnectorView*);

}  // namespace outcrop::bedrock_agentcore_control

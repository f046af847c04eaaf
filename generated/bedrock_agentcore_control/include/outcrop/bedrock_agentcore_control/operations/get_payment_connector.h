// Input and output of Client::get_payment_connector.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/credentials_provider_configuration.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_payment_connector. An absent member is not sent.
/// Which connector is asked for.
struct GetPaymentConnectorRequest {
  /// The id of the payment manager that the connector belongs to.
  ///
  /// Required.
  std::optional<std::string> payment_manager_id{};
  /// The id that CreatePaymentConnector gave the connector.
  ///
  /// Required.
  std::optional<std::string> payment_connector_id{};

  friend bool operator==(const GetPaymentConnectorRequest&, const GetPaymentConnectorRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetPaymentConnectorRequest& in);

/// Output of Client::get_payment_connector; valid as long as its Response.
/// The connector that was asked for.
struct GetPaymentConnectorView {
  /// The connector's id.
  std::string_view payment_connector_id{};
  /// The connector's name.
  std::string_view name{};
  /// What the connector is for.
  std::optional<std::string_view> description{};
  /// Which provider of payments the connector is for.
  Open<PaymentConnectorType> type{};
  /// Who got the credentials, and so how they are replaced: `MANUAL`, the account, by
  /// UpdatePaymentCredentialProvider; `QUICK_CREATE`, the service, by RotatePaymentConnectorCredentials.
  Open<PaymentConnectorProvisionMode> provision_mode{};
  /// The payment credential providers by which the connector signs in.
  std::span<const CredentialsProviderConfigurationView> credential_provider_configurations{};
  /// When the connector was created.
  Timestamp created_at{};
  /// When the connector changed last.
  Timestamp last_updated_at{};
  /// The state that the connector is in.
  Open<PaymentConnectorStatus> status{};
  /// Where someone has to give consent; there while `status` is `PENDING_AUTHENTICATION`.
  std::optional<std::string_view> authorization_url{};
  /// Since when the present credentials are used; there only where the service got them.
  std::optional<Timestamp> credentials_updated_at{};
};
const internal::Schema& schema_of(const GetPaymentConnectorView*);

}  // namespace outcrop::bedrock_agentcore_control

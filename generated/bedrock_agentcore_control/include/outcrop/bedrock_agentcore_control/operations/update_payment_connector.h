// Input and output of Client::update_payment_connector.
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

/// Input of Client::update_payment_connector. An absent member is not sent.
/// Which connector of which payment manager, and what it is like from now on; what is absent stays as it is.
struct UpdatePaymentConnectorRequest {
  /// The id that CreatePaymentManager gave the payment manager.
  ///
  /// Required.
  std::optional<std::string> payment_manager_id{};
  /// The id that CreatePaymentConnector gave the connector.
  ///
  /// Required.
  std::optional<std::string> payment_connector_id{};
  /// What the connector is for.
  std::optional<std::string> description{};
  /// The payment provider.
  std::optional<OwnedOpen<PaymentConnectorType>> type{};
  /// The credential provider that keeps the keys for the payment provider.
  std::optional<std::vector<CredentialsProviderConfiguration>> credential_provider_configurations{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const UpdatePaymentConnectorRequest&, const UpdatePaymentConnectorRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdatePaymentConnectorRequest& in);

/// Output of Client::update_payment_connector; valid as long as its Response.
/// The connector as it is now.
struct UpdatePaymentConnectorView {
  /// The id that CreatePaymentConnector gave the connector.
  std::string_view payment_connector_id{};
  /// The id that CreatePaymentManager gave the payment manager.
  std::string_view payment_manager_id{};
  /// The connector's name.
  std::string_view name{};
  /// The payment provider.
  Open<PaymentConnectorType> type{};
  /// The credential provider that keeps the keys for the payment provider.
  std::span<const CredentialsProviderConfigurationView> credential_provider_configurations{};
  /// When it changed last.
  Timestamp last_updated_at{};
  /// The state that the connector is in.
  Open<PaymentConnectorStatus> status{};
  /// Where the owner of the wallet agrees; open it in a browser. It is told while `status` is
  /// `PENDING_AUTHENTICATION`.
  std::optional<std::string_view> authorization_url{};
};
const internal::Schema& schema_of(const UpdatePaymentConnectorView*);

}  // namespace outcrop::bedrock_agentcore_control

// Input and output of Client::rotate_payment_connector_credentials.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/credential_rotation_config.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::rotate_payment_connector_credentials. An absent member is not sent.
/// Which keys of which connector are exchanged. Its `provisionMode` has to be `QUICK_CREATE`.
struct RotatePaymentConnectorCredentialsRequest {
  /// The id that CreatePaymentManager gave the payment manager.
  ///
  /// Required.
  std::optional<std::string> payment_manager_id{};
  /// The id that CreatePaymentConnector gave the connector.
  ///
  /// Required.
  std::optional<std::string> payment_connector_id{};
  /// The keys; the member that fits the connector's payment provider is set.
  ///
  /// Required.
  Box<CredentialRotationConfig> credentials_to_rotate{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const RotatePaymentConnectorCredentialsRequest&,
                         const RotatePaymentConnectorCredentialsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const RotatePaymentConnectorCredentialsRequest& in);

/// Output of Client::rotate_payment_connector_credentials; valid as long as its Response.
/// The connector with its new keys.
struct RotatePaymentConnectorCredentialsView {
  /// The id that CreatePaymentConnector gave the connector.
  std::string_view payment_connector_id{};
  /// The id that CreatePaymentManager gave the payment manager.
  std::string_view payment_manager_id{};
  /// When the keys were exchanged.
  Timestamp last_updated_at{};
  /// The state that the connector is in.
  Open<PaymentConnectorStatus> status{};
};
const internal::Schema& schema_of(const RotatePaymentConnectorCredentialsView*);

}  // namespace outcrop::bedrock_agentcore_control

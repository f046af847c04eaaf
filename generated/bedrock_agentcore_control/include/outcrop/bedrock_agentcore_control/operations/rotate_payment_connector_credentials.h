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
struct RotatePaymentConnectorCredentialsRequest {
  /// Required.
  std::optional<std::string> payment_manager_id{};
  /// Required.
  std::optional<std::string> payment_connector_id{};
  /// Required.
  Box<CredentialRotationConfig> credentials_to_rotate{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const RotatePaymentConnectorCredentialsRequest&,
                         const RotatePaymentConnectorCredentialsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const RotatePaymentConnectorCredentialsRequest& in);

/// Output of Client::rotate_payment_connector_credentials; valid as long as its Response.
struct RotatePaymentConnectorCredentialsView {
  std::string_view payment_connector_id{};
  std::string_view payment_manager_id{};
  Timestamp last_updated_at{};
  Open<PaymentConnectorStatus> status{};
};
const internal::Schema& schema_of(const RotatePaymentConnectorCredentialsView*);

}  // namespace outcrop::bedrock_agentcore_control

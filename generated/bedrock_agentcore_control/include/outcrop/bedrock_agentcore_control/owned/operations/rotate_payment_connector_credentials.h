// RotatePaymentConnectorCredentials: the output of Client::rotate_payment_connector_credentials, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct RotatePaymentConnectorCredentialsView;

/// The connector with its new keys.
struct RotatePaymentConnectorCredentials {
  /// The id that CreatePaymentConnector gave the connector.
  std::string payment_connector_id{};
  /// The id that CreatePaymentManager gave the payment manager.
  std::string payment_manager_id{};
  /// When the keys were exchanged.
  Timestamp last_updated_at{};
  /// The state that the connector is in.
  std::optional<OwnedOpen<PaymentConnectorStatus>> status{};

  friend bool operator==(const RotatePaymentConnectorCredentials&, const RotatePaymentConnectorCredentials&) = default;
};
RotatePaymentConnectorCredentials to_owned(const RotatePaymentConnectorCredentialsView& view);
void write_json(internal::JsonWriter& writer, const RotatePaymentConnectorCredentials& in);

}  // namespace outcrop::bedrock_agentcore_control

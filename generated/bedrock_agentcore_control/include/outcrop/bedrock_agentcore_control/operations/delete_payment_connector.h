// Input and output of Client::delete_payment_connector.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_payment_connector. An absent member is not sent.
/// Which connector is deleted.
struct DeletePaymentConnectorRequest {
  /// The id of the payment manager that the connector belongs to.
  ///
  /// Required.
  std::optional<std::string> payment_manager_id{};
  /// The id that CreatePaymentConnector gave the connector.
  ///
  /// Required.
  std::optional<std::string> payment_connector_id{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const DeletePaymentConnectorRequest&, const DeletePaymentConnectorRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeletePaymentConnectorRequest& in);

/// Output of Client::delete_payment_connector; valid as long as its Response.
/// The connector that is being deleted.
struct DeletePaymentConnectorView {
  /// The state that the connector is in.
  Open<PaymentConnectorStatus> status{};
  /// The connector's id.
  std::optional<std::string_view> payment_connector_id{};
};
const internal::Schema& schema_of(const DeletePaymentConnectorView*);

}  // namespace outcrop::bedrock_agentcore_control

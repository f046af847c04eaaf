// DeletePaymentConnector: the output of Client::delete_payment_connector, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

struct DeletePaymentConnectorView;

/// The connector that is being deleted.
struct DeletePaymentConnector {
  /// The state that the connector is in.
  std::optional<OwnedOpen<PaymentConnectorStatus>> status{};
  /// The connector's id.
  std::optional<std::string> payment_connector_id{};

  friend bool operator==(const DeletePaymentConnector&, const DeletePaymentConnector&) = default;
};
DeletePaymentConnector to_owned(const DeletePaymentConnectorView& view);
void write_json(internal::JsonWriter& writer, const DeletePaymentConnector& in);

}  // namespace outcrop::bedrock_agentcore_control

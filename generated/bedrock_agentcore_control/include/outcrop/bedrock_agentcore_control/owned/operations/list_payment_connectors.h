// ListPaymentConnectors: the output of Client::list_payment_connectors, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/payment_connector_summary.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListPaymentConnectorsView;

/// One page of connectors.
struct ListPaymentConnectors {
  /// The connectors of this page.
  std::optional<std::vector<PaymentConnectorSummary>> payment_connectors{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListPaymentConnectors&, const ListPaymentConnectors&) = default;
};
ListPaymentConnectors to_owned(const ListPaymentConnectorsView& view);
void write_json(internal::JsonWriter& writer, const ListPaymentConnectors& in);

}  // namespace outcrop::bedrock_agentcore_control

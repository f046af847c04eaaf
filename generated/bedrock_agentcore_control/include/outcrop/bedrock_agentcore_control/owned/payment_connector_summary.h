// PaymentConnectorSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct PaymentConnectorSummaryView;

/// A connector to a payment provider as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PaymentConnectorSummary.html
struct PaymentConnectorSummary {
  /// The id that CreatePaymentConnector gave the connector.
  std::string payment_connector_id{};
  /// The connector's name.
  std::string name{};
  /// The payment provider.
  std::optional<OwnedOpen<PaymentConnectorType>> type{};
  /// Who got the keys for the payment provider.
  std::optional<OwnedOpen<PaymentConnectorProvisionMode>> provision_mode{};
  /// The state that the connector is in.
  std::optional<OwnedOpen<PaymentConnectorStatus>> status{};
  /// When it changed last.
  Timestamp last_updated_at{};

  friend bool operator==(const PaymentConnectorSummary&, const PaymentConnectorSummary&) = default;
};
PaymentConnectorSummary to_owned(const PaymentConnectorSummaryView& view);
void write_json(internal::JsonWriter& writer, const PaymentConnectorSummary& in);

}  // namespace outcrop::bedrock_agentcore_control

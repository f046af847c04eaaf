// PaymentConnectorSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// A connector to a payment provider as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PaymentConnectorSummary.html
struct PaymentConnectorSummaryView {
  /// The id that CreatePaymentConnector gave the connector.
  std::string_view payment_connector_id{};
  /// The connector's name.
  std::string_view name{};
  /// The payment provider.
  Open<PaymentConnectorType> type{};
  /// Who got the keys for the payment provider.
  Open<PaymentConnectorProvisionMode> provision_mode{};
  /// The state that the connector is in.
  Open<PaymentConnectorStatus> status{};
  /// When it changed last.
  Timestamp last_updated_at{};
};
const internal::Schema& schema_of(const PaymentConnectorSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control

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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PaymentConnectorSummary.html
struct PaymentConnectorSummary {
  std::string payment_connector_id{};
  std::string name{};
  std::optional<OwnedOpen<PaymentConnectorType>> type{};
  std::optional<OwnedOpen<PaymentConnectorProvisionMode>> provision_mode{};
  std::optional<OwnedOpen<PaymentConnectorStatus>> status{};
  Timestamp last_updated_at{};

  friend bool operator==(const PaymentConnectorSummary&, const PaymentConnectorSummary&) = default;
};
PaymentConnectorSummary to_owned(const PaymentConnectorSummaryView& view);
void write_json(internal::JsonWriter& writer, const PaymentConnectorSummary& in);

}  // namespace outcrop::bedrock_agentcore_control

// GatewaySummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GatewaySummaryView;

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewaySummary.html
struct GatewaySummary {
  std::string gateway_id{};
  std::string name{};
  std::optional<OwnedOpen<GatewayStatus>> status{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<OwnedOpen<AuthorizerType>> authorizer_type{};
  std::optional<OwnedOpen<GatewayProtocolType>> protocol_type{};

  friend bool operator==(const GatewaySummary&, const GatewaySummary&) = default;
};
GatewaySummary to_owned(const GatewaySummaryView& view);
void write_json(internal::JsonWriter& writer, const GatewaySummary& in);

}  // namespace outcrop::bedrock_agentcore_control

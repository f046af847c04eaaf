// GatewaySummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GatewaySummary.html
struct GatewaySummaryView {
  std::string_view gateway_id{};
  std::string_view name{};
  Open<GatewayStatus> status{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  Timestamp created_at{};
  Timestamp updated_at{};
  Open<AuthorizerType> authorizer_type{};
  Open<GatewayProtocolType> protocol_type{};
};
const internal::Schema& schema_of(const GatewaySummaryView*);

}  // namespace outcrop::bedrock_agentcore_control

// AgentRuntimeEndpointView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AgentRuntimeEndpoint.html
struct AgentRuntimeEndpointView {
  /// Sensitive: never logged.
  std::string_view name{};
  std::optional<std::string_view> live_version{};
  std::optional<std::string_view> target_version{};
  std::string_view agent_runtime_endpoint_arn{};
  std::string_view agent_runtime_arn{};
  Open<AgentRuntimeEndpointStatus> status{};
  std::string_view id{};
  std::optional<std::string_view> description{};
  Timestamp created_at{};
  Timestamp last_updated_at{};
};
const internal::Schema& schema_of(const AgentRuntimeEndpointView*);

}  // namespace outcrop::bedrock_agentcore_control

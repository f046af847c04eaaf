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

/// An endpoint of an agent runtime: a name by which callers reach one version of it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AgentRuntimeEndpoint.html
struct AgentRuntimeEndpointView {
  /// The endpoint's name.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
  /// The version that answers calls now; absent while none does.
  std::optional<std::string_view> live_version{};
  /// The version that the endpoint is moving to, or has moved to.
  std::optional<std::string_view> target_version{};
  /// The endpoint's ARN.
  std::string_view agent_runtime_endpoint_arn{};
  /// The ARN of the runtime that the endpoint belongs to.
  std::string_view agent_runtime_arn{};
  /// The state that the endpoint is in.
  Open<AgentRuntimeEndpointStatus> status{};
  /// The id that CreateAgentRuntimeEndpoint gave the endpoint.
  std::string_view id{};
  /// What the endpoint is for.
  std::optional<std::string_view> description{};
  /// When the endpoint was created.
  Timestamp created_at{};
  /// When the endpoint changed last.
  Timestamp last_updated_at{};
};
const internal::Schema& schema_of(const AgentRuntimeEndpointView*);

}  // namespace outcrop::bedrock_agentcore_control

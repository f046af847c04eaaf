// UpdateAgentRuntimeEndpoint: the output of Client::update_agent_runtime_endpoint, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdateAgentRuntimeEndpointView;

/// The endpoint as it is now.
struct UpdateAgentRuntimeEndpoint {
  /// The version of the agent runtime that answers now.
  std::optional<std::string> live_version{};
  /// The version that the endpoint is to lead to. During an update another one, `liveVersion`, still answers.
  std::optional<std::string> target_version{};
  /// The endpoint's ARN.
  std::string agent_runtime_endpoint_arn{};
  /// The agent runtime's ARN.
  std::string agent_runtime_arn{};
  /// The state that the endpoint is in.
  std::optional<OwnedOpen<AgentRuntimeEndpointStatus>> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp last_updated_at{};

  friend bool operator==(const UpdateAgentRuntimeEndpoint&, const UpdateAgentRuntimeEndpoint&) = default;
};
UpdateAgentRuntimeEndpoint to_owned(const UpdateAgentRuntimeEndpointView& view);
void write_json(internal::JsonWriter& writer, const UpdateAgentRuntimeEndpoint& in);

}  // namespace outcrop::bedrock_agentcore_control

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

struct UpdateAgentRuntimeEndpoint {
  std::optional<std::string> live_version{};
  std::optional<std::string> target_version{};
  std::string agent_runtime_endpoint_arn{};
  std::string agent_runtime_arn{};
  std::optional<OwnedOpen<AgentRuntimeEndpointStatus>> status{};
  Timestamp created_at{};
  Timestamp last_updated_at{};

  friend bool operator==(const UpdateAgentRuntimeEndpoint&, const UpdateAgentRuntimeEndpoint&) = default;
};
UpdateAgentRuntimeEndpoint to_owned(const UpdateAgentRuntimeEndpointView& view);
void write_json(internal::JsonWriter& writer, const UpdateAgentRuntimeEndpoint& in);

}  // namespace outcrop::bedrock_agentcore_control

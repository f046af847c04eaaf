// CreateAgentRuntimeEndpoint: the output of Client::create_agent_runtime_endpoint, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateAgentRuntimeEndpointView;

struct CreateAgentRuntimeEndpoint {
  std::string target_version{};
  std::string agent_runtime_endpoint_arn{};
  std::string agent_runtime_arn{};
  std::optional<std::string> agent_runtime_id{};
  /// Sensitive: never logged.
  std::optional<std::string> endpoint_name{};
  std::optional<OwnedOpen<AgentRuntimeEndpointStatus>> status{};
  Timestamp created_at{};

  friend bool operator==(const CreateAgentRuntimeEndpoint&, const CreateAgentRuntimeEndpoint&) = default;
};
CreateAgentRuntimeEndpoint to_owned(const CreateAgentRuntimeEndpointView& view);
void write_json(internal::JsonWriter& writer, const CreateAgentRuntimeEndpoint& in);

}  // namespace outcrop::bedrock_agentcore_control

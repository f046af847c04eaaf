// DeleteAgentRuntimeEndpoint: the output of Client::delete_agent_runtime_endpoint, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteAgentRuntimeEndpointView;

/// The endpoint that is being deleted.
struct DeleteAgentRuntimeEndpoint {
  /// The state that the endpoint is in.
  std::optional<OwnedOpen<AgentRuntimeEndpointStatus>> status{};
  /// The id of the runtime that the endpoint belongs to.
  std::optional<std::string> agent_runtime_id{};
  /// The endpoint's name.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> endpoint_name{};

  friend bool operator==(const DeleteAgentRuntimeEndpoint&, const DeleteAgentRuntimeEndpoint&) = default;
};
DeleteAgentRuntimeEndpoint to_owned(const DeleteAgentRuntimeEndpointView& view);
void write_json(internal::JsonWriter& writer, const DeleteAgentRuntimeEndpoint& in);

}  // namespace outcrop::bedrock_agentcore_control

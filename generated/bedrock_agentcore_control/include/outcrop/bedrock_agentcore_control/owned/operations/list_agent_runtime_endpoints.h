// ListAgentRuntimeEndpoints: the output of Client::list_agent_runtime_endpoints, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/agent_runtime_endpoint.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListAgentRuntimeEndpointsView;

/// One page of endpoints.
struct ListAgentRuntimeEndpoints {
  /// The endpoints of this page.
  std::optional<std::vector<AgentRuntimeEndpoint>> runtime_endpoints{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListAgentRuntimeEndpoints&, const ListAgentRuntimeEndpoints&) = default;
};
ListAgentRuntimeEndpoints to_owned(const ListAgentRuntimeEndpointsView& view);
void write_json(internal::JsonWriter& writer, const ListAgentRuntimeEndpoints& in);

}  // namespace outcrop::bedrock_agentcore_control

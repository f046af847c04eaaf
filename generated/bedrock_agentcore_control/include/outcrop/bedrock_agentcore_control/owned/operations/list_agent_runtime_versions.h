// ListAgentRuntimeVersions: the output of Client::list_agent_runtime_versions, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/agent_runtime.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListAgentRuntimeVersionsView;

/// One page of versions.
struct ListAgentRuntimeVersions {
  /// The versions of this page.
  std::optional<std::vector<AgentRuntime>> agent_runtimes{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListAgentRuntimeVersions&, const ListAgentRuntimeVersions&) = default;
};
ListAgentRuntimeVersions to_owned(const ListAgentRuntimeVersionsView& view);
void write_json(internal::JsonWriter& writer, const ListAgentRuntimeVersions& in);

}  // namespace outcrop::bedrock_agentcore_control

// ListAgentRuntimeVersionsByCapacityProvider: the output of Client::list_agent_runtime_versions_by_capacity_provider,
// owned. Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/agent_runtime_version_summary.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListAgentRuntimeVersionsByCapacityProviderView;

/// One page of versions of agent runtimes.
struct ListAgentRuntimeVersionsByCapacityProvider {
  /// The versions of agent runtimes of this page.
  std::optional<std::vector<AgentRuntimeVersionSummary>> agent_runtimes{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListAgentRuntimeVersionsByCapacityProvider&,
                         const ListAgentRuntimeVersionsByCapacityProvider&) = default;
};
ListAgentRuntimeVersionsByCapacityProvider to_owned(const ListAgentRuntimeVersionsByCapacityProviderView& view);
void write_json(internal::JsonWriter& writer, const ListAgentRuntimeVersionsByCapacityProvider& in);

}  // namespace outcrop::bedrock_agentcore_control

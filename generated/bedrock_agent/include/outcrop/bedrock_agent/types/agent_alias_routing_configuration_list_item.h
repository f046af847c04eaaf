// AgentAliasRoutingConfigurationListItem: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_agent {

/// The version that an alias stands for.
struct AgentAliasRoutingConfigurationListItem {
  /// The agent's version: a number, or DRAFT for the working draft.
  std::optional<std::string> agent_version{};
  /// The ARN of the provisioned throughput that the alias uses. Absent: on-demand capacity.
  std::optional<std::string> provisioned_throughput{};
};

}  // namespace outcrop::bedrock_agent

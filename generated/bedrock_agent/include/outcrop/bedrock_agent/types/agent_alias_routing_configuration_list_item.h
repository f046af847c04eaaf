// AgentAliasRoutingConfigurationListItem: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_agent {

struct AgentAliasRoutingConfigurationListItem {
  std::optional<std::string> agent_version{};
  std::optional<std::string> provisioned_throughput{};
};

}  // namespace outcrop::bedrock_agent

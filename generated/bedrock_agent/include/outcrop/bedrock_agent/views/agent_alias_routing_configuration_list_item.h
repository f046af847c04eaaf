// AgentAliasRoutingConfigurationListItemView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

namespace outcrop::bedrock_agent {

struct AgentAliasRoutingConfigurationListItemView {
  std::optional<std::string_view> agent_version{};
  std::optional<std::string_view> provisioned_throughput{};
};

}  // namespace outcrop::bedrock_agent

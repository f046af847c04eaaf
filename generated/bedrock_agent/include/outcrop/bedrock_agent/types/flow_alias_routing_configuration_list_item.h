// FlowAliasRoutingConfigurationListItem: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_agent {

struct FlowAliasRoutingConfigurationListItem {
  std::optional<std::string> flow_version{};
};

}  // namespace outcrop::bedrock_agent

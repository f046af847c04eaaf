// FlowAliasRoutingConfigurationListItemView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

namespace outcrop::bedrock_agent {

struct FlowAliasRoutingConfigurationListItemView {
  std::optional<std::string_view> flow_version{};
};

}  // namespace outcrop::bedrock_agent

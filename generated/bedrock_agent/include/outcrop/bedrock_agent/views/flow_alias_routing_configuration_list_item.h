// FlowAliasRoutingConfigurationListItemView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

namespace outcrop::bedrock_agent {

/// The version that an alias stands for.
struct FlowAliasRoutingConfigurationListItemView {
  /// The version: a number, or DRAFT for the working draft.
  std::optional<std::string_view> flow_version{};
};

}  // namespace outcrop::bedrock_agent

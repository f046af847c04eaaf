// FlowAliasRoutingConfigurationListItem: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_agent {

/// The version that an alias stands for.
struct FlowAliasRoutingConfigurationListItem {
  /// The version: a number, or DRAFT for the working draft.
  std::optional<std::string> flow_version{};
};

}  // namespace outcrop::bedrock_agent

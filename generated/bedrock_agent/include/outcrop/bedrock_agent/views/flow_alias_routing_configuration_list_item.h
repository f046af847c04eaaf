// FlowAliasRoutingConfigurationListItemView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

/// The version that an alias stands for.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowAliasRoutingConfigurationListItem.html
struct FlowAliasRoutingConfigurationListItemView {
  /// The version: a number, or DRAFT for the working draft.
  std::optional<std::string_view> flow_version{};
};
const internal::Schema& schema_of(const FlowAliasRoutingConfigurationListItemView*);

}  // namespace outcrop::bedrock_agent

// AgentAliasRoutingConfigurationListItemView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

/// The version that an alias stands for.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentAliasRoutingConfigurationListItem.html
struct AgentAliasRoutingConfigurationListItemView {
  /// The agent's version: a number, or DRAFT for the working draft.
  std::optional<std::string_view> agent_version{};
  /// The ARN of the provisioned throughput that the alias uses. Absent: on-demand capacity.
  std::optional<std::string_view> provisioned_throughput{};
};
const internal::Schema& schema_of(const AgentAliasRoutingConfigurationListItemView*);

}  // namespace outcrop::bedrock_agent

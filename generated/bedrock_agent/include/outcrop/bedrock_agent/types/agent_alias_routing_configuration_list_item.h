// AgentAliasRoutingConfigurationListItem: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

/// The version that an alias stands for.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentAliasRoutingConfigurationListItem.html
struct AgentAliasRoutingConfigurationListItem {
  /// The agent's version: a number, or DRAFT for the working draft.
  ///
  /// 1 to 5 characters, matching (DRAFT|[0-9]{0,4}[1-9][0-9]{0,4}).
  std::optional<std::string> agent_version{};
  /// The ARN of the provisioned throughput that the alias uses. Absent: on-demand capacity.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> provisioned_throughput{};

  friend bool operator==(const AgentAliasRoutingConfigurationListItem&,
                         const AgentAliasRoutingConfigurationListItem&) = default;
};
void write_json(internal::JsonWriter& writer, const AgentAliasRoutingConfigurationListItem& in);

}  // namespace outcrop::bedrock_agent

// FlowAliasRoutingConfigurationListItem: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

/// The version that an alias stands for.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FlowAliasRoutingConfigurationListItem.html
struct FlowAliasRoutingConfigurationListItem {
  /// The version: a number, or DRAFT for the working draft.
  ///
  /// 1 to 5 characters, matching (DRAFT|[0-9]{0,4}[1-9][0-9]{0,4}).
  std::optional<std::string> flow_version{};

  friend bool operator==(const FlowAliasRoutingConfigurationListItem&,
                         const FlowAliasRoutingConfigurationListItem&) = default;
};
void write_json(internal::JsonWriter& writer, const FlowAliasRoutingConfigurationListItem& in);

}  // namespace outcrop::bedrock_agent

// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/flow_alias_routing_configuration_list_item.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/flow_alias_routing_configuration_list_item.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

FlowAliasRoutingConfigurationListItem to_owned(const FlowAliasRoutingConfigurationListItemView& view) {
  FlowAliasRoutingConfigurationListItem owned;
  internal::own(owned.flow_version, view.flow_version);
  return owned;
}

}  // namespace outcrop::bedrock_agent

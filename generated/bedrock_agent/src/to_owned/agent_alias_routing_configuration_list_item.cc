// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/agent_alias_routing_configuration_list_item.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/agent_alias_routing_configuration_list_item.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

AgentAliasRoutingConfigurationListItem to_owned(const AgentAliasRoutingConfigurationListItemView& view) {
  AgentAliasRoutingConfigurationListItem owned;
  internal::own(owned.agent_version, view.agent_version);
  internal::own(owned.provisioned_throughput, view.provisioned_throughput);
  return owned;
}

}  // namespace outcrop::bedrock_agent

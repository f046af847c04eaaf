// Tables of the shapes in outcrop/bedrock_agent/types/agent_alias_routing_configuration_list_item.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/types/agent_alias_routing_configuration_list_item.h>

#include "bedrock_agent/fields.h"

namespace outcrop::bedrock_agent {

const cli::Shape& fields_of(const AgentAliasRoutingConfigurationListItem*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgentAliasRoutingConfigurationListItem::agent_version>("agentVersion"),
      cli::field<&AgentAliasRoutingConfigurationListItem::provisioned_throughput>("provisionedThroughput"),
  };
  static constexpr cli::Shape shape{.name = "AgentAliasRoutingConfigurationListItem", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent

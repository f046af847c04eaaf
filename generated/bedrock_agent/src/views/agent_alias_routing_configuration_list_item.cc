// Decode tables of AgentAliasRoutingConfigurationListItemView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/agent_alias_routing_configuration_list_item.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field agent_alias_routing_configuration_list_item_fields[] = {
    {"agentVersion", &internal::string_type, offsetof(AgentAliasRoutingConfigurationListItemView, agent_version),
     internal::Slot::optional},
    {"provisionedThroughput", &internal::string_type,
     offsetof(AgentAliasRoutingConfigurationListItemView, provisioned_throughput), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema agent_alias_routing_configuration_list_item_schema =
    internal::structure_schema<AgentAliasRoutingConfigurationListItemView>(
        "AgentAliasRoutingConfigurationListItem", agent_alias_routing_configuration_list_item_fields);
constinit const internal::Type agent_alias_routing_configuration_list_item_type =
    internal::structure_type<AgentAliasRoutingConfigurationListItemView>(
        agent_alias_routing_configuration_list_item_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AgentAliasRoutingConfigurationListItemView*) {
  return schemas::agent_alias_routing_configuration_list_item_schema;
}

}  // namespace outcrop::bedrock_agent

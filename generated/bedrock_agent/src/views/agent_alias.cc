// Decode tables of AgentAliasView and the shapes that only it holds.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/agent_alias.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Type agent_alias_history_event_routing_configuration_type =
    internal::list_type<AgentAliasRoutingConfigurationListItemView>(
        schemas::agent_alias_routing_configuration_list_item_type);
constexpr internal::Field agent_alias_history_event_fields[] = {
    {"routingConfiguration", &agent_alias_history_event_routing_configuration_type,
     offsetof(AgentAliasHistoryEventView, routing_configuration), internal::Slot::plain},
    {"endDate", &internal::date_time_type, offsetof(AgentAliasHistoryEventView, end_date), internal::Slot::optional},
    {"startDate", &internal::date_time_type, offsetof(AgentAliasHistoryEventView, start_date),
     internal::Slot::optional},
};

constexpr internal::Type agent_alias_routing_configuration_type =
    internal::list_type<AgentAliasRoutingConfigurationListItemView>(
        schemas::agent_alias_routing_configuration_list_item_type);
constexpr internal::Type agent_alias_agent_alias_history_events_type =
    internal::list_type<AgentAliasHistoryEventView>(schemas::agent_alias_history_event_type);
constexpr internal::Field agent_alias_fields[] = {
    {"agentId", &internal::string_type, offsetof(AgentAliasView, agent_id), internal::Slot::plain},
    {"agentAliasId", &internal::string_type, offsetof(AgentAliasView, agent_alias_id), internal::Slot::plain},
    {"agentAliasName", &internal::string_type, offsetof(AgentAliasView, agent_alias_name), internal::Slot::plain},
    {"agentAliasArn", &internal::string_type, offsetof(AgentAliasView, agent_alias_arn), internal::Slot::plain},
    {"clientToken", &internal::string_type, offsetof(AgentAliasView, client_token), internal::Slot::optional},
    {"description", &internal::string_type, offsetof(AgentAliasView, description), internal::Slot::optional},
    {"routingConfiguration", &agent_alias_routing_configuration_type, offsetof(AgentAliasView, routing_configuration),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(AgentAliasView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(AgentAliasView, updated_at), internal::Slot::plain},
    {"agentAliasHistoryEvents", &agent_alias_agent_alias_history_events_type,
     offsetof(AgentAliasView, agent_alias_history_events), internal::Slot::plain},
    {"agentAliasStatus", &schemas::agent_alias_status_type, offsetof(AgentAliasView, agent_alias_status),
     internal::Slot::plain},
    {"failureReasons", &internal::string_list_type, offsetof(AgentAliasView, failure_reasons), internal::Slot::plain},
    {"aliasInvocationState", &schemas::alias_invocation_state_type, offsetof(AgentAliasView, alias_invocation_state),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema agent_alias_history_event_schema =
    internal::structure_schema<AgentAliasHistoryEventView>("AgentAliasHistoryEvent", agent_alias_history_event_fields);
constinit const internal::Type agent_alias_history_event_type =
    internal::structure_type<AgentAliasHistoryEventView>(agent_alias_history_event_schema);

constinit const internal::Schema agent_alias_schema =
    internal::structure_schema<AgentAliasView>("AgentAlias", agent_alias_fields);
constinit const internal::Type agent_alias_type = internal::structure_type<AgentAliasView>(agent_alias_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AgentAliasHistoryEventView*) {
  return schemas::agent_alias_history_event_schema;
}
const internal::Schema& schema_of(const AgentAliasView*) { return schemas::agent_alias_schema; }

}  // namespace outcrop::bedrock_agent

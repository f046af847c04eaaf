// Decode tables and records of AgentAliasSummaryView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/agent_alias_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Type agent_alias_summary_routing_configuration_type =
    internal::list_type<AgentAliasRoutingConfigurationListItemView>(
        schemas::agent_alias_routing_configuration_list_item_type);
constexpr internal::Field agent_alias_summary_fields[] = {
    {"agentAliasId", &internal::string_type, offsetof(AgentAliasSummaryView, agent_alias_id), internal::Slot::plain},
    {"agentAliasName", &internal::string_type, offsetof(AgentAliasSummaryView, agent_alias_name),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(AgentAliasSummaryView, description), internal::Slot::optional},
    {"routingConfiguration", &agent_alias_summary_routing_configuration_type,
     offsetof(AgentAliasSummaryView, routing_configuration), internal::Slot::plain},
    {"agentAliasStatus", &schemas::agent_alias_status_type, offsetof(AgentAliasSummaryView, agent_alias_status),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(AgentAliasSummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(AgentAliasSummaryView, updated_at), internal::Slot::plain},
    {"aliasInvocationState", &schemas::alias_invocation_state_type,
     offsetof(AgentAliasSummaryView, alias_invocation_state), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_agent_alias_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<AgentAliasSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"agentAliasId", Lead::brace>(view.agent_alias_id)) return nullptr;
  if (!in.text<"agentAliasName">(view.agent_alias_name)) return nullptr;
  if (!in.choice<"agentAliasStatus", 0>(view.agent_alias_status)) return nullptr;
  if (!in.choice<"aliasInvocationState", 1>(view.alias_invocation_state)) return nullptr;
  if (!in.time<"createdAt">(view.created_at)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.value<"routingConfiguration">(*schemas::agent_alias_summary_schema.fields[3].type, internal::Slot::plain,
                                        &view.routing_configuration))
    return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* agent_alias_summary_enumerations[] = {
    &schemas::agent_alias_status_type,
    &schemas::alias_invocation_state_type,
};
constexpr internal::CompiledRecord agent_alias_summary_record{read_agent_alias_summary,
                                                              agent_alias_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema agent_alias_summary_schema = internal::structure_schema<AgentAliasSummaryView>(
    "AgentAliasSummary", agent_alias_summary_fields, &agent_alias_summary_record);
constinit const internal::Type agent_alias_summary_type =
    internal::structure_type<AgentAliasSummaryView>(agent_alias_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AgentAliasSummaryView*) { return schemas::agent_alias_summary_schema; }

}  // namespace outcrop::bedrock_agent

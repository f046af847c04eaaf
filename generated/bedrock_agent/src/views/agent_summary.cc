// Decode tables of AgentSummaryView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/agent_summary.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field agent_summary_fields[] = {
    {"agentId", &internal::string_type, offsetof(AgentSummaryView, agent_id), internal::Slot::plain},
    {"agentName", &internal::string_type, offsetof(AgentSummaryView, agent_name), internal::Slot::plain},
    {"agentStatus", &schemas::agent_status_type, offsetof(AgentSummaryView, agent_status), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(AgentSummaryView, description), internal::Slot::optional},
    {"updatedAt", &internal::date_time_type, offsetof(AgentSummaryView, updated_at), internal::Slot::plain},
    {"latestAgentVersion", &internal::string_type, offsetof(AgentSummaryView, latest_agent_version),
     internal::Slot::optional},
    {"guardrailConfiguration", &schemas::guardrail_configuration_type,
     offsetof(AgentSummaryView, guardrail_configuration), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema agent_summary_schema =
    internal::structure_schema<AgentSummaryView>("AgentSummary", agent_summary_fields);
constinit const internal::Type agent_summary_type = internal::structure_type<AgentSummaryView>(agent_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock_agent

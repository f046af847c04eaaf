// Decode tables of AgentVersionSummaryView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/agent_version_summary.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field agent_version_summary_fields[] = {
    {"agentName", &internal::string_type, offsetof(AgentVersionSummaryView, agent_name), internal::Slot::plain},
    {"agentStatus", &schemas::agent_status_type, offsetof(AgentVersionSummaryView, agent_status),
     internal::Slot::plain},
    {"agentVersion", &internal::string_type, offsetof(AgentVersionSummaryView, agent_version), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(AgentVersionSummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(AgentVersionSummaryView, updated_at), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(AgentVersionSummaryView, description), internal::Slot::optional},
    {"guardrailConfiguration", &schemas::guardrail_configuration_type,
     offsetof(AgentVersionSummaryView, guardrail_configuration), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema agent_version_summary_schema =
    internal::structure_schema<AgentVersionSummaryView>("AgentVersionSummary", agent_version_summary_fields);
constinit const internal::Type agent_version_summary_type =
    internal::structure_type<AgentVersionSummaryView>(agent_version_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock_agent

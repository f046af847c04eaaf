// Decode tables of AgentCollaboratorSummaryView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/agent_collaborator_summary.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field agent_collaborator_summary_fields[] = {
    {"agentId", &internal::string_type, offsetof(AgentCollaboratorSummaryView, agent_id), internal::Slot::plain},
    {"agentVersion", &internal::string_type, offsetof(AgentCollaboratorSummaryView, agent_version),
     internal::Slot::plain},
    {"collaboratorId", &internal::string_type, offsetof(AgentCollaboratorSummaryView, collaborator_id),
     internal::Slot::plain},
    {"agentDescriptor", &schemas::agent_descriptor_type, offsetof(AgentCollaboratorSummaryView, agent_descriptor),
     internal::Slot::plain},
    {"collaborationInstruction", &internal::string_type,
     offsetof(AgentCollaboratorSummaryView, collaboration_instruction), internal::Slot::plain},
    {"relayConversationHistory", &schemas::relay_conversation_history_type,
     offsetof(AgentCollaboratorSummaryView, relay_conversation_history), internal::Slot::plain},
    {"collaboratorName", &internal::string_type, offsetof(AgentCollaboratorSummaryView, collaborator_name),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(AgentCollaboratorSummaryView, created_at), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(AgentCollaboratorSummaryView, last_updated_at),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema agent_collaborator_summary_schema =
    internal::structure_schema<AgentCollaboratorSummaryView>("AgentCollaboratorSummary",
                                                             agent_collaborator_summary_fields);
constinit const internal::Type agent_collaborator_summary_type =
    internal::structure_type<AgentCollaboratorSummaryView>(agent_collaborator_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock_agent

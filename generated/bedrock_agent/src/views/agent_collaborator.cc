// Decode tables of AgentCollaboratorView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/agent_collaborator.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field agent_collaborator_fields[] = {
    {"agentId", &internal::string_type, offsetof(AgentCollaboratorView, agent_id), internal::Slot::plain},
    {"agentVersion", &internal::string_type, offsetof(AgentCollaboratorView, agent_version), internal::Slot::plain},
    {"agentDescriptor", &schemas::agent_descriptor_type, offsetof(AgentCollaboratorView, agent_descriptor),
     internal::Slot::plain},
    {"collaboratorId", &internal::string_type, offsetof(AgentCollaboratorView, collaborator_id), internal::Slot::plain},
    {"collaborationInstruction", &internal::string_type, offsetof(AgentCollaboratorView, collaboration_instruction),
     internal::Slot::plain, true},
    {"collaboratorName", &internal::string_type, offsetof(AgentCollaboratorView, collaborator_name),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(AgentCollaboratorView, created_at), internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(AgentCollaboratorView, last_updated_at),
     internal::Slot::plain},
    {"relayConversationHistory", &schemas::relay_conversation_history_type,
     offsetof(AgentCollaboratorView, relay_conversation_history), internal::Slot::plain},
    {"clientToken", &internal::string_type, offsetof(AgentCollaboratorView, client_token), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema agent_collaborator_schema =
    internal::structure_schema<AgentCollaboratorView>("AgentCollaborator", agent_collaborator_fields);
constinit const internal::Type agent_collaborator_type =
    internal::structure_type<AgentCollaboratorView>(agent_collaborator_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AgentCollaboratorView*) { return schemas::agent_collaborator_schema; }

}  // namespace outcrop::bedrock_agent

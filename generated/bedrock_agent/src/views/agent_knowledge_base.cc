// Decode tables of AgentKnowledgeBaseView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/agent_knowledge_base.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field agent_knowledge_base_fields[] = {
    {"agentId", &internal::string_type, offsetof(AgentKnowledgeBaseView, agent_id), internal::Slot::plain},
    {"agentVersion", &internal::string_type, offsetof(AgentKnowledgeBaseView, agent_version), internal::Slot::plain},
    {"knowledgeBaseId", &internal::string_type, offsetof(AgentKnowledgeBaseView, knowledge_base_id),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(AgentKnowledgeBaseView, description), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(AgentKnowledgeBaseView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(AgentKnowledgeBaseView, updated_at), internal::Slot::plain},
    {"knowledgeBaseState", &schemas::knowledge_base_state_type, offsetof(AgentKnowledgeBaseView, knowledge_base_state),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema agent_knowledge_base_schema =
    internal::structure_schema<AgentKnowledgeBaseView>("AgentKnowledgeBase", agent_knowledge_base_fields);
constinit const internal::Type agent_knowledge_base_type =
    internal::structure_type<AgentKnowledgeBaseView>(agent_knowledge_base_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AgentKnowledgeBaseView*) { return schemas::agent_knowledge_base_schema; }

}  // namespace outcrop::bedrock_agent

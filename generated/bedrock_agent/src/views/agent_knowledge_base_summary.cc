// Decode tables of AgentKnowledgeBaseSummaryView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/agent_knowledge_base_summary.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field agent_knowledge_base_summary_fields[] = {
    {"knowledgeBaseId", &internal::string_type, offsetof(AgentKnowledgeBaseSummaryView, knowledge_base_id),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(AgentKnowledgeBaseSummaryView, description),
     internal::Slot::optional},
    {"knowledgeBaseState", &schemas::knowledge_base_state_type,
     offsetof(AgentKnowledgeBaseSummaryView, knowledge_base_state), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(AgentKnowledgeBaseSummaryView, updated_at),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema agent_knowledge_base_summary_schema =
    internal::structure_schema<AgentKnowledgeBaseSummaryView>("AgentKnowledgeBaseSummary",
                                                              agent_knowledge_base_summary_fields);
constinit const internal::Type agent_knowledge_base_summary_type =
    internal::structure_type<AgentKnowledgeBaseSummaryView>(agent_knowledge_base_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock_agent

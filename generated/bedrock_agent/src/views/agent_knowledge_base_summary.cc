// Decode tables and records of AgentKnowledgeBaseSummaryView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/agent_knowledge_base_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
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

OUTCROP_RECORDS_BEGIN

const char* read_agent_knowledge_base_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<AgentKnowledgeBaseSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"description", Lead::either>(view.description)) return nullptr;
  if (!in.text<"knowledgeBaseId", Lead::either>(view.knowledge_base_id)) return nullptr;
  if (!in.choice<"knowledgeBaseState", 0>(view.knowledge_base_state)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* agent_knowledge_base_summary_enumerations[] = {
    &schemas::knowledge_base_state_type,
};
constexpr internal::CompiledRecord agent_knowledge_base_summary_record{read_agent_knowledge_base_summary,
                                                                       agent_knowledge_base_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema agent_knowledge_base_summary_schema =
    internal::structure_schema<AgentKnowledgeBaseSummaryView>(
        "AgentKnowledgeBaseSummary", agent_knowledge_base_summary_fields, &agent_knowledge_base_summary_record);
constinit const internal::Type agent_knowledge_base_summary_type =
    internal::structure_type<AgentKnowledgeBaseSummaryView>(agent_knowledge_base_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AgentKnowledgeBaseSummaryView*) {
  return schemas::agent_knowledge_base_summary_schema;
}

}  // namespace outcrop::bedrock_agent

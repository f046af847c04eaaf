// Decode tables of KnowledgeBaseSummaryView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/knowledge_base_summary.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field knowledge_base_summary_fields[] = {
    {"knowledgeBaseId", &internal::string_type, offsetof(KnowledgeBaseSummaryView, knowledge_base_id),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(KnowledgeBaseSummaryView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(KnowledgeBaseSummaryView, description), internal::Slot::optional},
    {"status", &schemas::knowledge_base_status_type, offsetof(KnowledgeBaseSummaryView, status), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(KnowledgeBaseSummaryView, updated_at), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema knowledge_base_summary_schema =
    internal::structure_schema<KnowledgeBaseSummaryView>("KnowledgeBaseSummary", knowledge_base_summary_fields);
constinit const internal::Type knowledge_base_summary_type =
    internal::structure_type<KnowledgeBaseSummaryView>(knowledge_base_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock_agent

// Decode tables and records of KnowledgeBaseSummaryView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/knowledge_base_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
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

OUTCROP_RECORDS_BEGIN

const char* read_knowledge_base_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<KnowledgeBaseSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"description", Lead::either>(view.description)) return nullptr;
  if (!in.text<"knowledgeBaseId", Lead::either>(view.knowledge_base_id)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* knowledge_base_summary_enumerations[] = {
    &schemas::knowledge_base_status_type,
};
constexpr internal::CompiledRecord knowledge_base_summary_record{read_knowledge_base_summary,
                                                                 knowledge_base_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema knowledge_base_summary_schema = internal::structure_schema<KnowledgeBaseSummaryView>(
    "KnowledgeBaseSummary", knowledge_base_summary_fields, &knowledge_base_summary_record);
constinit const internal::Type knowledge_base_summary_type =
    internal::structure_type<KnowledgeBaseSummaryView>(knowledge_base_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const KnowledgeBaseSummaryView*) { return schemas::knowledge_base_summary_schema; }

}  // namespace outcrop::bedrock_agent

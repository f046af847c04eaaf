// Decode tables and records of DataSourceSummaryView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/data_source_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field data_source_summary_fields[] = {
    {"knowledgeBaseId", &internal::string_type, offsetof(DataSourceSummaryView, knowledge_base_id),
     internal::Slot::plain},
    {"dataSourceId", &internal::string_type, offsetof(DataSourceSummaryView, data_source_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(DataSourceSummaryView, name), internal::Slot::plain},
    {"status", &schemas::data_source_status_type, offsetof(DataSourceSummaryView, status), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(DataSourceSummaryView, description), internal::Slot::optional},
    {"updatedAt", &internal::date_time_type, offsetof(DataSourceSummaryView, updated_at), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_data_source_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<DataSourceSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"dataSourceId", Lead::brace>(view.data_source_id)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.text<"knowledgeBaseId">(view.knowledge_base_id)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* data_source_summary_enumerations[] = {
    &schemas::data_source_status_type,
};
constexpr internal::CompiledRecord data_source_summary_record{read_data_source_summary,
                                                              data_source_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema data_source_summary_schema = internal::structure_schema<DataSourceSummaryView>(
    "DataSourceSummary", data_source_summary_fields, &data_source_summary_record);
constinit const internal::Type data_source_summary_type =
    internal::structure_type<DataSourceSummaryView>(data_source_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const DataSourceSummaryView*) { return schemas::data_source_summary_schema; }

}  // namespace outcrop::bedrock_agent

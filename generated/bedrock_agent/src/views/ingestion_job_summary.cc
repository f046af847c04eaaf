// Decode tables and records of IngestionJobSummaryView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/ingestion_job_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field ingestion_job_summary_fields[] = {
    {"knowledgeBaseId", &internal::string_type, offsetof(IngestionJobSummaryView, knowledge_base_id),
     internal::Slot::plain},
    {"dataSourceId", &internal::string_type, offsetof(IngestionJobSummaryView, data_source_id), internal::Slot::plain},
    {"ingestionJobId", &internal::string_type, offsetof(IngestionJobSummaryView, ingestion_job_id),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(IngestionJobSummaryView, description), internal::Slot::optional},
    {"status", &schemas::ingestion_job_status_type, offsetof(IngestionJobSummaryView, status), internal::Slot::plain},
    {"startedAt", &internal::date_time_type, offsetof(IngestionJobSummaryView, started_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(IngestionJobSummaryView, updated_at), internal::Slot::plain},
    {"statistics", &schemas::ingestion_job_statistics_type, offsetof(IngestionJobSummaryView, statistics),
     internal::Slot::reference},
};

OUTCROP_RECORDS_BEGIN

const char* read_ingestion_job_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<IngestionJobSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"dataSourceId", Lead::brace>(view.data_source_id)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.text<"ingestionJobId">(view.ingestion_job_id)) return nullptr;
  if (!in.text<"knowledgeBaseId">(view.knowledge_base_id)) return nullptr;
  if (!in.time<"startedAt">(view.started_at)) return nullptr;
  if (!in.reference<"statistics">(view.statistics, [&](auto& inner) {
        if (!in.value<"numberOfDocumentsDeleted", Lead::either>(internal::int64_type, internal::Slot::optional,
                                                                &inner.number_of_documents_deleted))
          return false;
        if (!in.value<"numberOfDocumentsFailed", Lead::either>(internal::int64_type, internal::Slot::optional,
                                                               &inner.number_of_documents_failed))
          return false;
        if (!in.value<"numberOfDocumentsScanned", Lead::either>(internal::int64_type, internal::Slot::optional,
                                                                &inner.number_of_documents_scanned))
          return false;
        if (!in.value<"numberOfDocumentsSkipped", Lead::either>(internal::int64_type, internal::Slot::optional,
                                                                &inner.number_of_documents_skipped))
          return false;
        if (!in.value<"numberOfMetadataDocumentsModified", Lead::either>(internal::int64_type, internal::Slot::optional,
                                                                         &inner.number_of_metadata_documents_modified))
          return false;
        if (!in.value<"numberOfMetadataDocumentsScanned", Lead::either>(internal::int64_type, internal::Slot::optional,
                                                                        &inner.number_of_metadata_documents_scanned))
          return false;
        if (!in.value<"numberOfModifiedDocumentsIndexed", Lead::either>(internal::int64_type, internal::Slot::optional,
                                                                        &inner.number_of_modified_documents_indexed))
          return false;
        if (!in.value<"numberOfNewDocumentsIndexed", Lead::either>(internal::int64_type, internal::Slot::optional,
                                                                   &inner.number_of_new_documents_indexed))
          return false;
        return true;
      }))
    return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* ingestion_job_summary_enumerations[] = {
    &schemas::ingestion_job_status_type,
};
constexpr internal::CompiledRecord ingestion_job_summary_record{read_ingestion_job_summary,
                                                                ingestion_job_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema ingestion_job_summary_schema = internal::structure_schema<IngestionJobSummaryView>(
    "IngestionJobSummary", ingestion_job_summary_fields, &ingestion_job_summary_record);
constinit const internal::Type ingestion_job_summary_type =
    internal::structure_type<IngestionJobSummaryView>(ingestion_job_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const IngestionJobSummaryView*) { return schemas::ingestion_job_summary_schema; }

}  // namespace outcrop::bedrock_agent

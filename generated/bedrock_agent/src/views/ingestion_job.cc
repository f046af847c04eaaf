// Decode tables of IngestionJobView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/ingestion_job.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field ingestion_job_fields[] = {
    {"knowledgeBaseId", &internal::string_type, offsetof(IngestionJobView, knowledge_base_id), internal::Slot::plain},
    {"dataSourceId", &internal::string_type, offsetof(IngestionJobView, data_source_id), internal::Slot::plain},
    {"ingestionJobId", &internal::string_type, offsetof(IngestionJobView, ingestion_job_id), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(IngestionJobView, description), internal::Slot::optional},
    {"status", &schemas::ingestion_job_status_type, offsetof(IngestionJobView, status), internal::Slot::plain},
    {"statistics", &schemas::ingestion_job_statistics_type, offsetof(IngestionJobView, statistics),
     internal::Slot::reference},
    {"failureReasons", &internal::string_list_type, offsetof(IngestionJobView, failure_reasons), internal::Slot::plain},
    {"startedAt", &internal::date_time_type, offsetof(IngestionJobView, started_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(IngestionJobView, updated_at), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema ingestion_job_schema =
    internal::structure_schema<IngestionJobView>("IngestionJob", ingestion_job_fields);
constinit const internal::Type ingestion_job_type = internal::structure_type<IngestionJobView>(ingestion_job_schema);

}  // namespace schemas

const internal::Schema& schema_of(const IngestionJobView*) { return schemas::ingestion_job_schema; }

}  // namespace outcrop::bedrock_agent

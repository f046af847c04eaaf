// Decode tables of IngestionJobSummaryView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/ingestion_job_summary.h"

#include <cstddef>

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

}  // namespace

namespace schemas {

constinit const internal::Schema ingestion_job_summary_schema =
    internal::structure_schema<IngestionJobSummaryView>("IngestionJobSummary", ingestion_job_summary_fields);
constinit const internal::Type ingestion_job_summary_type =
    internal::structure_type<IngestionJobSummaryView>(ingestion_job_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock_agent

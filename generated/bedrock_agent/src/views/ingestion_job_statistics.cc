// Decode tables of IngestionJobStatisticsView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/ingestion_job_statistics.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field ingestion_job_statistics_fields[] = {
    {"numberOfDocumentsScanned", &internal::int64_type,
     offsetof(IngestionJobStatisticsView, number_of_documents_scanned), internal::Slot::optional},
    {"numberOfMetadataDocumentsScanned", &internal::int64_type,
     offsetof(IngestionJobStatisticsView, number_of_metadata_documents_scanned), internal::Slot::optional},
    {"numberOfNewDocumentsIndexed", &internal::int64_type,
     offsetof(IngestionJobStatisticsView, number_of_new_documents_indexed), internal::Slot::optional},
    {"numberOfModifiedDocumentsIndexed", &internal::int64_type,
     offsetof(IngestionJobStatisticsView, number_of_modified_documents_indexed), internal::Slot::optional},
    {"numberOfMetadataDocumentsModified", &internal::int64_type,
     offsetof(IngestionJobStatisticsView, number_of_metadata_documents_modified), internal::Slot::optional},
    {"numberOfDocumentsDeleted", &internal::int64_type,
     offsetof(IngestionJobStatisticsView, number_of_documents_deleted), internal::Slot::optional},
    {"numberOfDocumentsFailed", &internal::int64_type, offsetof(IngestionJobStatisticsView, number_of_documents_failed),
     internal::Slot::optional},
    {"numberOfDocumentsSkipped", &internal::int64_type,
     offsetof(IngestionJobStatisticsView, number_of_documents_skipped), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema ingestion_job_statistics_schema =
    internal::structure_schema<IngestionJobStatisticsView>("IngestionJobStatistics", ingestion_job_statistics_fields);
constinit const internal::Type ingestion_job_statistics_type =
    internal::structure_type<IngestionJobStatisticsView>(ingestion_job_statistics_schema);

}  // namespace schemas

const internal::Schema& schema_of(const IngestionJobStatisticsView*) {
  return schemas::ingestion_job_statistics_schema;
}

}  // namespace outcrop::bedrock_agent

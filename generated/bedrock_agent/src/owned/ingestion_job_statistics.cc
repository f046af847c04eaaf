// Makes IngestionJobStatistics of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/ingestion_job_statistics.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/ingestion_job_statistics.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

IngestionJobStatistics to_owned(const IngestionJobStatisticsView& view) {
  IngestionJobStatistics owned;
  internal::own(owned.number_of_documents_scanned, view.number_of_documents_scanned);
  internal::own(owned.number_of_metadata_documents_scanned, view.number_of_metadata_documents_scanned);
  internal::own(owned.number_of_new_documents_indexed, view.number_of_new_documents_indexed);
  internal::own(owned.number_of_modified_documents_indexed, view.number_of_modified_documents_indexed);
  internal::own(owned.number_of_metadata_documents_modified, view.number_of_metadata_documents_modified);
  internal::own(owned.number_of_documents_deleted, view.number_of_documents_deleted);
  internal::own(owned.number_of_documents_failed, view.number_of_documents_failed);
  internal::own(owned.number_of_documents_skipped, view.number_of_documents_skipped);
  return owned;
}

void write_json(internal::JsonWriter& writer, const IngestionJobStatistics& in) {
  writer.begin_object();
  writer.member("numberOfDocumentsScanned", in.number_of_documents_scanned);
  writer.member("numberOfMetadataDocumentsScanned", in.number_of_metadata_documents_scanned);
  writer.member("numberOfNewDocumentsIndexed", in.number_of_new_documents_indexed);
  writer.member("numberOfModifiedDocumentsIndexed", in.number_of_modified_documents_indexed);
  writer.member("numberOfMetadataDocumentsModified", in.number_of_metadata_documents_modified);
  writer.member("numberOfDocumentsDeleted", in.number_of_documents_deleted);
  writer.member("numberOfDocumentsFailed", in.number_of_documents_failed);
  writer.member("numberOfDocumentsSkipped", in.number_of_documents_skipped);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent

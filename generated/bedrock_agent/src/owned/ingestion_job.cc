// Makes IngestionJob of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/ingestion_job.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/ingestion_job.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

IngestionJob to_owned(const IngestionJobView& view) {
  IngestionJob owned;
  internal::own(owned.knowledge_base_id, view.knowledge_base_id);
  internal::own(owned.data_source_id, view.data_source_id);
  internal::own(owned.ingestion_job_id, view.ingestion_job_id);
  internal::own(owned.description, view.description);
  internal::own(owned.status, view.status);
  internal::own(owned.statistics, view.statistics);
  internal::own(owned.failure_reasons, view.failure_reasons);
  internal::own(owned.started_at, view.started_at);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const IngestionJob& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("dataSourceId", in.data_source_id);
  writer.member("ingestionJobId", in.ingestion_job_id);
  writer.member("description", in.description);
  writer.member("status", in.status);
  writer.member("statistics", in.statistics);
  writer.member("failureReasons", in.failure_reasons);
  writer.member("startedAt", in.started_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent

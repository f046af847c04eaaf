// Makes ListIngestionJobs: the output of Client::list_ingestion_jobs, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/list_ingestion_jobs.h"

#include "outcrop/bedrock_agent/operations/list_ingestion_jobs.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

ListIngestionJobs to_owned(const ListIngestionJobsView& view) {
  ListIngestionJobs owned;
  internal::own(owned.ingestion_job_summaries, view.ingestion_job_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListIngestionJobs& in) {
  writer.begin_object();
  writer.member("ingestionJobSummaries", in.ingestion_job_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent

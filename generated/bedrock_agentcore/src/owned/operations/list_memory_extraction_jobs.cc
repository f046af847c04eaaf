// Makes ListMemoryExtractionJobs: the output of Client::list_memory_extraction_jobs, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/list_memory_extraction_jobs.h"

#include "outcrop/bedrock_agentcore/operations/list_memory_extraction_jobs.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

ListMemoryExtractionJobs to_owned(const ListMemoryExtractionJobsView& view) {
  ListMemoryExtractionJobs owned;
  internal::own(owned.jobs, view.jobs);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListMemoryExtractionJobs& in) {
  writer.begin_object();
  writer.member("jobs", in.jobs);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore

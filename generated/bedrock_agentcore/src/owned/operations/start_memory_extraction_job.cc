// Makes StartMemoryExtractionJob: the output of Client::start_memory_extraction_job, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/start_memory_extraction_job.h"

#include "outcrop/bedrock_agentcore/operations/start_memory_extraction_job.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

StartMemoryExtractionJob to_owned(const StartMemoryExtractionJobView& view) {
  StartMemoryExtractionJob owned;
  internal::own(owned.job_id, view.job_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const StartMemoryExtractionJob& in) {
  writer.begin_object();
  writer.member("jobId", in.job_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore

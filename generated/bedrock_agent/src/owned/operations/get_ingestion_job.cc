// Makes GetIngestionJob: the output of Client::get_ingestion_job, owned of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/get_ingestion_job.h"

#include "outcrop/bedrock_agent/operations/get_ingestion_job.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

GetIngestionJob to_owned(const GetIngestionJobView& view) {
  GetIngestionJob owned;
  internal::own(owned.ingestion_job, view.ingestion_job);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetIngestionJob& in) {
  writer.begin_object();
  writer.member("ingestionJob", in.ingestion_job);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent

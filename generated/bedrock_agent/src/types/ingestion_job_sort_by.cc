// Writes IngestionJobSortBy as JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/ingestion_job_sort_by.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent {

void write_json(internal::JsonWriter& writer, const IngestionJobSortBy& in) {
  writer.begin_object();
  writer.required("attribute", in.attribute);
  writer.required("order", in.order);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent

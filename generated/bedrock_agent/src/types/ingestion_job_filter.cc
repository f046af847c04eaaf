// Writes IngestionJobFilter as JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/ingestion_job_filter.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent {

void write_json(internal::JsonWriter& writer, const IngestionJobFilter& in) {
  writer.begin_object();
  writer.required("attribute", in.attribute);
  writer.required("operator", in.operator_);
  writer.required("values", in.values);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent

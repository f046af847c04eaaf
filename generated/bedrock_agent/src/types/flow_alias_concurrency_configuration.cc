// Writes FlowAliasConcurrencyConfiguration as JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/flow_alias_concurrency_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent {

void write_json(internal::JsonWriter& writer, const FlowAliasConcurrencyConfiguration& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("maxConcurrency", in.max_concurrency);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent

// Makes Attribution of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/attribution.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/attribution.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

Attribution to_owned(const AttributionView& view) {
  Attribution owned;
  internal::own(owned.citations, view.citations);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Attribution& in) {
  writer.begin_object();
  writer.member("citations", in.citations);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime

// Writes Insight as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/insight.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const Insight& in) {
  writer.begin_object();
  writer.required("insightId", in.insight_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore

// Writes SessionLimits and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/session_limits.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const Amount& in) {
  writer.begin_object();
  writer.required("value", in.value);
  writer.required("currency", in.currency);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SessionLimits& in) {
  writer.begin_object();
  writer.required("maxSpendAmount", in.max_spend_amount);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore

// Writes EvaluationTarget as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/evaluation_target.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const EvaluationTarget& in) {
  writer.exactly_one("EvaluationTarget", in.span_ids.has_value() + in.trace_ids.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("spanIds", in.span_ids);
  writer.member("traceIds", in.trace_ids);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore

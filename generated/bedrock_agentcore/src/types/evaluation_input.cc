// Writes EvaluationInput as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/evaluation_input.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const EvaluationInput& in) {
  writer.exactly_one("EvaluationInput", in.session_spans.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("sessionSpans", in.session_spans);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore

// Writes EvaluatorReference as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/evaluator_reference.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const EvaluatorReference& in) {
  writer.exactly_one("EvaluatorReference", in.evaluator_id.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("evaluatorId", in.evaluator_id);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control

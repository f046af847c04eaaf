// Writes Evaluator as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/evaluator.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const Evaluator& in) {
  writer.begin_object();
  writer.required("evaluatorId", in.evaluator_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore

// Tables of the shapes in outcrop/bedrock_agentcore/types/evaluation_input.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/evaluation_input.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const EvaluationInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationInput::session_spans>("sessionSpans"),
  };
  static constexpr cli::Shape shape{.name = "EvaluationInput", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore

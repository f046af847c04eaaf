// Tables of the shapes in outcrop/bedrock_agentcore_control/types/evaluator_reference.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/evaluator_reference.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const EvaluatorReference*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluatorReference::evaluator_id>("evaluatorId"),
  };
  static constexpr cli::Shape shape{.name = "EvaluatorReference", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control

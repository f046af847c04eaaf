// Tables of the shapes in outcrop/bedrock_agentcore/types/evaluator.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/evaluator.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const Evaluator*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Evaluator::evaluator_id>("evaluatorId", true),
  };
  static constexpr cli::Shape shape{.name = "Evaluator", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore

// Tables of the shapes in outcrop/bedrock_agentcore/types/evaluation_content.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/evaluation_content.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const EvaluationContent*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationContent::text>("text"),
  };
  static constexpr cli::Shape shape{.name = "EvaluationContent", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore

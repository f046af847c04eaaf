// Tables of the shapes in outcrop/bedrock_agentcore/types/evaluation_target.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/evaluation_target.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const EvaluationTarget*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationTarget::span_ids>("spanIds"),
      cli::field<&EvaluationTarget::trace_ids>("traceIds"),
  };
  static constexpr cli::Shape shape{.name = "EvaluationTarget", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore

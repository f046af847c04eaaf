// Tables of the shapes in outcrop/bedrock_agentcore/types/evaluation_expected_trajectory.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/evaluation_expected_trajectory.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const EvaluationExpectedTrajectory*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationExpectedTrajectory::tool_names>("toolNames"),
  };
  static constexpr cli::Shape shape{.name = "EvaluationExpectedTrajectory", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore

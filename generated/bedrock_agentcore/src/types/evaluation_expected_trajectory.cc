// Writes EvaluationExpectedTrajectory as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/evaluation_expected_trajectory.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const EvaluationExpectedTrajectory& in) {
  writer.begin_object();
  writer.member("toolNames", in.tool_names);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore

// Writes EvaluationMetadata and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/evaluation_metadata.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const GroundTruthTurnInput& in) {
  writer.exactly_one("GroundTruthTurnInput", in.prompt.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("prompt", in.prompt);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GroundTruthTurn& in) {
  writer.begin_object();
  writer.member("input", in.input);
  writer.member("expectedResponse", in.expected_response);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InlineGroundTruth& in) {
  writer.begin_object();
  writer.member("assertions", in.assertions);
  writer.member("expectedTrajectory", in.expected_trajectory);
  writer.member("turns", in.turns);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GroundTruthSource& in) {
  writer.exactly_one("GroundTruthSource", in.inline_.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("inline", in.inline_);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SessionMetadataShape& in) {
  writer.begin_object();
  writer.required("sessionId", in.session_id);
  writer.member("testScenarioId", in.test_scenario_id);
  writer.member("groundTruth", in.ground_truth);
  writer.member("metadata", in.metadata);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EvaluationMetadata& in) {
  writer.exactly_one("EvaluationMetadata", in.session_metadata.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("sessionMetadata", in.session_metadata);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore

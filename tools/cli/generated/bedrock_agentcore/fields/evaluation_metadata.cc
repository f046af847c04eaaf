// Tables of the shapes in outcrop/bedrock_agentcore/types/evaluation_metadata.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/evaluation_metadata.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const EvaluationMetadata*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationMetadata::session_metadata>("sessionMetadata"),
  };
  static constexpr cli::Shape shape{.name = "EvaluationMetadata", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const GroundTruthSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GroundTruthSource::inline_>("inline"),
  };
  static constexpr cli::Shape shape{.name = "GroundTruthSource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const GroundTruthTurn*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GroundTruthTurn::input>("input"),
      cli::field<&GroundTruthTurn::expected_response>("expectedResponse"),
  };
  static constexpr cli::Shape shape{.name = "GroundTruthTurn", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GroundTruthTurnInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GroundTruthTurnInput::prompt>("prompt"),
  };
  static constexpr cli::Shape shape{.name = "GroundTruthTurnInput", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const InlineGroundTruth*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InlineGroundTruth::assertions>("assertions"),
      cli::field<&InlineGroundTruth::expected_trajectory>("expectedTrajectory"),
      cli::field<&InlineGroundTruth::turns>("turns"),
  };
  static constexpr cli::Shape shape{.name = "InlineGroundTruth", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SessionMetadataShape*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SessionMetadataShape::session_id>("sessionId", true),
      cli::field<&SessionMetadataShape::test_scenario_id>("testScenarioId"),
      cli::field<&SessionMetadataShape::ground_truth>("groundTruth"),
      cli::field<&SessionMetadataShape::metadata>("metadata"),
  };
  static constexpr cli::Shape shape{.name = "SessionMetadataShape", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore

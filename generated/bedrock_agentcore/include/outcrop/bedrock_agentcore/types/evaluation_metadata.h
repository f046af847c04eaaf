// EvaluationMetadata and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/evaluation_content.h"
#include "outcrop/bedrock_agentcore/types/evaluation_expected_trajectory.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GroundTruthTurnInput.html
struct GroundTruthTurnInput {
  std::optional<std::string> prompt{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const GroundTruthTurnInput&, const GroundTruthTurnInput&) = default;
};
void write_json(internal::JsonWriter& writer, const GroundTruthTurnInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GroundTruthTurn.html
struct GroundTruthTurn {
  Box<GroundTruthTurnInput> input{};
  Box<EvaluationContent> expected_response{};

  friend bool operator==(const GroundTruthTurn&, const GroundTruthTurn&) = default;
};
void write_json(internal::JsonWriter& writer, const GroundTruthTurn& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InlineGroundTruth.html
struct InlineGroundTruth {
  std::optional<std::vector<EvaluationContent>> assertions{};
  std::optional<EvaluationExpectedTrajectory> expected_trajectory{};
  std::optional<std::vector<GroundTruthTurn>> turns{};

  friend bool operator==(const InlineGroundTruth&, const InlineGroundTruth&) = default;
};
void write_json(internal::JsonWriter& writer, const InlineGroundTruth& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GroundTruthSource.html
struct GroundTruthSource {
  Box<InlineGroundTruth> inline_{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const GroundTruthSource&, const GroundTruthSource&) = default;
};
void write_json(internal::JsonWriter& writer, const GroundTruthSource& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SessionMetadataShape.html
struct SessionMetadataShape {
  /// Required.
  std::optional<std::string> session_id{};
  std::optional<std::string> test_scenario_id{};
  Box<GroundTruthSource> ground_truth{};
  std::optional<std::map<std::string, std::string, std::less<>>> metadata{};

  friend bool operator==(const SessionMetadataShape&, const SessionMetadataShape&) = default;
};
void write_json(internal::JsonWriter& writer, const SessionMetadataShape& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluationMetadata.html
struct EvaluationMetadata {
  std::optional<std::vector<SessionMetadataShape>> session_metadata{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const EvaluationMetadata&, const EvaluationMetadata&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluationMetadata& in);

}  // namespace outcrop::bedrock_agentcore

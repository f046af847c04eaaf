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

/// What the user said in a turn.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GroundTruthTurnInput.html
struct GroundTruthTurnInput {
  /// The user's words.
  std::optional<std::string> prompt{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const GroundTruthTurnInput&, const GroundTruthTurnInput&) = default;
};
void write_json(internal::JsonWriter& writer, const GroundTruthTurnInput& in);

/// What should have happened in one turn of a session.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GroundTruthTurn.html
struct GroundTruthTurn {
  /// What the user said.
  Box<GroundTruthTurnInput> input{};
  /// What the agent should have answered.
  Box<EvaluationContent> expected_response{};

  friend bool operator==(const GroundTruthTurn&, const GroundTruthTurn&) = default;
};
void write_json(internal::JsonWriter& writer, const GroundTruthTurn& in);

/// What should have happened in a session.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InlineGroundTruth.html
struct InlineGroundTruth {
  /// Statements that should be true of the session.
  std::optional<std::vector<EvaluationContent>> assertions{};
  /// The tools that the session should call.
  std::optional<EvaluationExpectedTrajectory> expected_trajectory{};
  /// What should have been answered, turn by turn.
  std::optional<std::vector<GroundTruthTurn>> turns{};

  friend bool operator==(const InlineGroundTruth&, const InlineGroundTruth&) = default;
};
void write_json(internal::JsonWriter& writer, const InlineGroundTruth& in);

/// What should have happened in a session, and where that is told.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_GroundTruthSource.html
struct GroundTruthSource {
  /// The request itself tells what should have happened.
  Box<InlineGroundTruth> inline_{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const GroundTruthSource&, const GroundTruthSource&) = default;
};
void write_json(internal::JsonWriter& writer, const GroundTruthSource& in);

/// What is known about a session beforehand.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_SessionMetadataShape.html
struct SessionMetadataShape {
  /// The session's id.
  ///
  /// Required.
  std::optional<std::string> session_id{};
  /// The id of the test that the session belongs to, to find its results by.
  std::optional<std::string> test_scenario_id{};
  /// What should have happened. Absent: not known.
  Box<GroundTruthSource> ground_truth{};
  /// Further facts about the session, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> metadata{};

  friend bool operator==(const SessionMetadataShape&, const SessionMetadataShape&) = default;
};
void write_json(internal::JsonWriter& writer, const SessionMetadataShape& in);

/// What is known about the sessions of a batch evaluation beforehand.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluationMetadata.html
struct EvaluationMetadata {
  /// What is known, by session.
  std::optional<std::vector<SessionMetadataShape>> session_metadata{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const EvaluationMetadata&, const EvaluationMetadata&) = default;
};
void write_json(internal::JsonWriter& writer, const EvaluationMetadata& in);

}  // namespace outcrop::bedrock_agentcore

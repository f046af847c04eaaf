// ExecutionSummaryClusteringResultContentView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// A session that went like the others of its group.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExecutionSummaryAffectedSession.html
struct ExecutionSummaryAffectedSessionView {
  /// The session's id.
  std::string_view session_id{};
  /// What the agent did, in words.
  std::string_view approach_taken{};
  /// What came of it, in words.
  std::string_view final_outcome{};
};
const internal::Schema& schema_of(const ExecutionSummaryAffectedSessionView*);

/// A group of sessions that the agent worked through in the same way.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExecutionSummaryCluster.html
struct ExecutionSummaryClusterView {
  /// The number of the group within its list.
  std::int32_t cluster_id{};
  /// A name for the way.
  std::string_view name{};
  /// The way, in words.
  std::string_view description{};
  /// How many sessions belong to the group.
  std::int32_t affected_session_count{};
  /// The sessions of the group.
  std::span<const ExecutionSummaryAffectedSessionView> affected_sessions{};
};
const internal::Schema& schema_of(const ExecutionSummaryClusterView*);

/// How the agent works through sessions.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExecutionSummaryClusteringResultContent.html
struct ExecutionSummaryClusteringResultContentView {
  /// The ways that were found, as groups of sessions.
  std::span<const ExecutionSummaryClusterView> execution_summaries{};
};
const internal::Schema& schema_of(const ExecutionSummaryClusteringResultContentView*);

}  // namespace outcrop::bedrock_agentcore

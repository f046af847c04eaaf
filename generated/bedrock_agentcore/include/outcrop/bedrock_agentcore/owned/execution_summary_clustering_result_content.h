// ExecutionSummaryClusteringResultContent and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct ExecutionSummaryAffectedSessionView;
struct ExecutionSummaryClusterView;
struct ExecutionSummaryClusteringResultContentView;

/// A session that went like the others of its group.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExecutionSummaryAffectedSession.html
struct ExecutionSummaryAffectedSession {
  /// The session's id.
  std::string session_id{};
  /// What the agent did, in words.
  std::string approach_taken{};
  /// What came of it, in words.
  std::string final_outcome{};

  friend bool operator==(const ExecutionSummaryAffectedSession&, const ExecutionSummaryAffectedSession&) = default;
};
ExecutionSummaryAffectedSession to_owned(const ExecutionSummaryAffectedSessionView& view);
void write_json(internal::JsonWriter& writer, const ExecutionSummaryAffectedSession& in);

/// A group of sessions that the agent worked through in the same way.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExecutionSummaryCluster.html
struct ExecutionSummaryCluster {
  /// The number of the group within its list.
  std::int32_t cluster_id{};
  /// A name for the way.
  std::string name{};
  /// The way, in words.
  std::string description{};
  /// How many sessions belong to the group.
  std::int32_t affected_session_count{};
  /// The sessions of the group.
  std::optional<std::vector<ExecutionSummaryAffectedSession>> affected_sessions{};

  friend bool operator==(const ExecutionSummaryCluster&, const ExecutionSummaryCluster&) = default;
};
ExecutionSummaryCluster to_owned(const ExecutionSummaryClusterView& view);
void write_json(internal::JsonWriter& writer, const ExecutionSummaryCluster& in);

/// How the agent works through sessions.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExecutionSummaryClusteringResultContent.html
struct ExecutionSummaryClusteringResultContent {
  /// The ways that were found, as groups of sessions.
  std::optional<std::vector<ExecutionSummaryCluster>> execution_summaries{};

  friend bool operator==(const ExecutionSummaryClusteringResultContent&,
                         const ExecutionSummaryClusteringResultContent&) = default;
};
ExecutionSummaryClusteringResultContent to_owned(const ExecutionSummaryClusteringResultContentView& view);
void write_json(internal::JsonWriter& writer, const ExecutionSummaryClusteringResultContent& in);

}  // namespace outcrop::bedrock_agentcore

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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExecutionSummaryAffectedSession.html
struct ExecutionSummaryAffectedSession {
  std::string session_id{};
  std::string approach_taken{};
  std::string final_outcome{};

  friend bool operator==(const ExecutionSummaryAffectedSession&, const ExecutionSummaryAffectedSession&) = default;
};
ExecutionSummaryAffectedSession to_owned(const ExecutionSummaryAffectedSessionView& view);
void write_json(internal::JsonWriter& writer, const ExecutionSummaryAffectedSession& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExecutionSummaryCluster.html
struct ExecutionSummaryCluster {
  std::int32_t cluster_id{};
  std::string name{};
  std::string description{};
  std::int32_t affected_session_count{};
  std::optional<std::vector<ExecutionSummaryAffectedSession>> affected_sessions{};

  friend bool operator==(const ExecutionSummaryCluster&, const ExecutionSummaryCluster&) = default;
};
ExecutionSummaryCluster to_owned(const ExecutionSummaryClusterView& view);
void write_json(internal::JsonWriter& writer, const ExecutionSummaryCluster& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExecutionSummaryClusteringResultContent.html
struct ExecutionSummaryClusteringResultContent {
  std::optional<std::vector<ExecutionSummaryCluster>> execution_summaries{};

  friend bool operator==(const ExecutionSummaryClusteringResultContent&,
                         const ExecutionSummaryClusteringResultContent&) = default;
};
ExecutionSummaryClusteringResultContent to_owned(const ExecutionSummaryClusteringResultContentView& view);
void write_json(internal::JsonWriter& writer, const ExecutionSummaryClusteringResultContent& in);

}  // namespace outcrop::bedrock_agentcore

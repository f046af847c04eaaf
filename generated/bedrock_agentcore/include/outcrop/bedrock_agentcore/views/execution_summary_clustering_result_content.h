// ExecutionSummaryClusteringResultContentView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExecutionSummaryAffectedSession.html
struct ExecutionSummaryAffectedSessionView {
  std::string_view session_id{};
  std::string_view approach_taken{};
  std::string_view final_outcome{};
};
const internal::Schema& schema_of(const ExecutionSummaryAffectedSessionView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExecutionSummaryCluster.html
struct ExecutionSummaryClusterView {
  std::int32_t cluster_id{};
  std::string_view name{};
  std::string_view description{};
  std::int32_t affected_session_count{};
  std::span<const ExecutionSummaryAffectedSessionView> affected_sessions{};
};
const internal::Schema& schema_of(const ExecutionSummaryClusterView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ExecutionSummaryClusteringResultContent.html
struct ExecutionSummaryClusteringResultContentView {
  std::span<const ExecutionSummaryClusterView> execution_summaries{};
};
const internal::Schema& schema_of(const ExecutionSummaryClusteringResultContentView*);

}  // namespace outcrop::bedrock_agentcore

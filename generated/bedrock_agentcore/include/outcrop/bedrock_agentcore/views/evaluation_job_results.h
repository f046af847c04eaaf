// EvaluationJobResultsView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluatorStatistics.html
struct EvaluatorStatisticsView {
  std::optional<double> average_score{};
};
const internal::Schema& schema_of(const EvaluatorStatisticsView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluatorSummary.html
struct EvaluatorSummaryView {
  std::optional<std::string_view> evaluator_id{};
  OptionalRef<EvaluatorStatisticsView> statistics{};
  std::optional<std::int32_t> total_evaluated{};
  std::optional<std::int32_t> total_failed{};
};
const internal::Schema& schema_of(const EvaluatorSummaryView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluationJobResults.html
struct EvaluationJobResultsView {
  std::optional<std::int32_t> number_of_sessions_completed{};
  std::optional<std::int32_t> number_of_sessions_in_progress{};
  std::optional<std::int32_t> number_of_sessions_failed{};
  std::optional<std::int32_t> total_number_of_sessions{};
  std::optional<std::int32_t> number_of_sessions_ignored{};
  std::span<const EvaluatorSummaryView> evaluator_summaries{};
};
const internal::Schema& schema_of(const EvaluationJobResultsView*);

}  // namespace outcrop::bedrock_agentcore

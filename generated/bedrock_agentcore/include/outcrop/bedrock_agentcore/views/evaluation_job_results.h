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

/// The scores of an evaluator, taken together.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluatorStatistics.html
struct EvaluatorStatisticsView {
  /// The mean of the scores of all sessions.
  std::optional<double> average_score{};
};
const internal::Schema& schema_of(const EvaluatorStatisticsView*);

/// The scores of one evaluator in a batch evaluation.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluatorSummary.html
struct EvaluatorSummaryView {
  /// The evaluator's id.
  std::optional<std::string_view> evaluator_id{};
  /// The scores, taken together.
  OptionalRef<EvaluatorStatisticsView> statistics{};
  /// How many sessions the evaluator scored.
  std::optional<std::int32_t> total_evaluated{};
  /// How many sessions the evaluator could not score.
  std::optional<std::int32_t> total_failed{};
};
const internal::Schema& schema_of(const EvaluatorSummaryView*);

/// How far a batch evaluation is, and its scores.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluationJobResults.html
struct EvaluationJobResultsView {
  /// How many sessions were evaluated.
  std::optional<std::int32_t> number_of_sessions_completed{};
  /// How many sessions are being evaluated.
  std::optional<std::int32_t> number_of_sessions_in_progress{};
  /// How many sessions could not be evaluated.
  std::optional<std::int32_t> number_of_sessions_failed{};
  /// How many sessions there are in all.
  std::optional<std::int32_t> total_number_of_sessions{};
  /// How many sessions were passed over.
  std::optional<std::int32_t> number_of_sessions_ignored{};
  /// The scores by evaluator.
  std::span<const EvaluatorSummaryView> evaluator_summaries{};
};
const internal::Schema& schema_of(const EvaluationJobResultsView*);

}  // namespace outcrop::bedrock_agentcore

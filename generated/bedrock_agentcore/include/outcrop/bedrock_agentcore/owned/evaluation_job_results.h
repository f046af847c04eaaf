// EvaluationJobResults and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct EvaluatorStatisticsView;
struct EvaluatorSummaryView;
struct EvaluationJobResultsView;

/// The scores of an evaluator, taken together.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluatorStatistics.html
struct EvaluatorStatistics {
  /// The mean of the scores of all sessions.
  std::optional<double> average_score{};

  friend bool operator==(const EvaluatorStatistics&, const EvaluatorStatistics&) = default;
};
EvaluatorStatistics to_owned(const EvaluatorStatisticsView& view);
void write_json(internal::JsonWriter& writer, const EvaluatorStatistics& in);

/// The scores of one evaluator in a batch evaluation.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluatorSummary.html
struct EvaluatorSummary {
  /// The evaluator's id.
  std::optional<std::string> evaluator_id{};
  /// The scores, taken together.
  std::optional<EvaluatorStatistics> statistics{};
  /// How many sessions the evaluator scored.
  std::optional<std::int32_t> total_evaluated{};
  /// How many sessions the evaluator could not score.
  std::optional<std::int32_t> total_failed{};

  friend bool operator==(const EvaluatorSummary&, const EvaluatorSummary&) = default;
};
EvaluatorSummary to_owned(const EvaluatorSummaryView& view);
void write_json(internal::JsonWriter& writer, const EvaluatorSummary& in);

/// How far a batch evaluation is, and its scores.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluationJobResults.html
struct EvaluationJobResults {
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
  std::optional<std::vector<EvaluatorSummary>> evaluator_summaries{};

  friend bool operator==(const EvaluationJobResults&, const EvaluationJobResults&) = default;
};
EvaluationJobResults to_owned(const EvaluationJobResultsView& view);
void write_json(internal::JsonWriter& writer, const EvaluationJobResults& in);

}  // namespace outcrop::bedrock_agentcore

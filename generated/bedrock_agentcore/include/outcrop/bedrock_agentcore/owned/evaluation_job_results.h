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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluatorStatistics.html
struct EvaluatorStatistics {
  std::optional<double> average_score{};

  friend bool operator==(const EvaluatorStatistics&, const EvaluatorStatistics&) = default;
};
EvaluatorStatistics to_owned(const EvaluatorStatisticsView& view);
void write_json(internal::JsonWriter& writer, const EvaluatorStatistics& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluatorSummary.html
struct EvaluatorSummary {
  std::optional<std::string> evaluator_id{};
  std::optional<EvaluatorStatistics> statistics{};
  std::optional<std::int32_t> total_evaluated{};
  std::optional<std::int32_t> total_failed{};

  friend bool operator==(const EvaluatorSummary&, const EvaluatorSummary&) = default;
};
EvaluatorSummary to_owned(const EvaluatorSummaryView& view);
void write_json(internal::JsonWriter& writer, const EvaluatorSummary& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluationJobResults.html
struct EvaluationJobResults {
  std::optional<std::int32_t> number_of_sessions_completed{};
  std::optional<std::int32_t> number_of_sessions_in_progress{};
  std::optional<std::int32_t> number_of_sessions_failed{};
  std::optional<std::int32_t> total_number_of_sessions{};
  std::optional<std::int32_t> number_of_sessions_ignored{};
  std::optional<std::vector<EvaluatorSummary>> evaluator_summaries{};

  friend bool operator==(const EvaluationJobResults&, const EvaluationJobResults&) = default;
};
EvaluationJobResults to_owned(const EvaluationJobResultsView& view);
void write_json(internal::JsonWriter& writer, const EvaluationJobResults& in);

}  // namespace outcrop::bedrock_agentcore

// ABTestResults and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct ControlStatsView;
struct ConfidenceIntervalView;
struct VariantResultView;
struct EvaluatorMetricView;
struct ABTestResultsView;

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ControlStats.html
struct ControlStats {
  std::string variant_name{};
  std::int32_t sample_size{};
  double mean{};

  friend bool operator==(const ControlStats&, const ControlStats&) = default;
};
ControlStats to_owned(const ControlStatsView& view);
void write_json(internal::JsonWriter& writer, const ControlStats& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ConfidenceInterval.html
struct ConfidenceInterval {
  std::optional<double> lower{};
  std::optional<double> upper{};

  friend bool operator==(const ConfidenceInterval&, const ConfidenceInterval&) = default;
};
ConfidenceInterval to_owned(const ConfidenceIntervalView& view);
void write_json(internal::JsonWriter& writer, const ConfidenceInterval& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_VariantResult.html
struct VariantResult {
  std::string variant_name{};
  std::int32_t sample_size{};
  double mean{};
  std::optional<double> absolute_change{};
  std::optional<double> percent_change{};
  std::optional<double> p_value{};
  std::optional<ConfidenceInterval> confidence_interval{};
  bool is_significant{};

  friend bool operator==(const VariantResult&, const VariantResult&) = default;
};
VariantResult to_owned(const VariantResultView& view);
void write_json(internal::JsonWriter& writer, const VariantResult& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluatorMetric.html
struct EvaluatorMetric {
  std::string evaluator_arn{};
  ControlStats control_stats{};
  std::optional<std::vector<VariantResult>> variant_results{};

  friend bool operator==(const EvaluatorMetric&, const EvaluatorMetric&) = default;
};
EvaluatorMetric to_owned(const EvaluatorMetricView& view);
void write_json(internal::JsonWriter& writer, const EvaluatorMetric& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ABTestResults.html
struct ABTestResults {
  std::optional<Timestamp> analysis_timestamp{};
  std::optional<std::vector<EvaluatorMetric>> evaluator_metrics{};

  friend bool operator==(const ABTestResults&, const ABTestResults&) = default;
};
ABTestResults to_owned(const ABTestResultsView& view);
void write_json(internal::JsonWriter& writer, const ABTestResults& in);

}  // namespace outcrop::bedrock_agentcore

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

/// How the control variant did, which the other is compared with.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ControlStats.html
struct ControlStats {
  /// The control's name, which is C.
  std::string variant_name{};
  /// How many of its sessions were evaluated.
  std::int32_t sample_size{};
  /// The mean of their scores.
  double mean{};

  friend bool operator==(const ControlStats&, const ControlStats&) = default;
};
ControlStats to_owned(const ControlStatsView& view);
void write_json(internal::JsonWriter& writer, const ControlStats& in);

/// The range that the true difference lies in, with the confidence that the test works by.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ConfidenceInterval.html
struct ConfidenceInterval {
  /// The lower end of the range.
  std::optional<double> lower{};
  /// The upper end of the range.
  std::optional<double> upper{};

  friend bool operator==(const ConfidenceInterval&, const ConfidenceInterval&) = default;
};
ConfidenceInterval to_owned(const ConfidenceIntervalView& view);
void write_json(internal::JsonWriter& writer, const ConfidenceInterval& in);

/// How a variant did, compared with the control.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_VariantResult.html
struct VariantResult {
  /// The variant's name, which is T1.
  std::string variant_name{};
  /// How many of its sessions were evaluated.
  std::int32_t sample_size{};
  /// The mean of their scores.
  double mean{};
  /// Its mean less that of the control.
  std::optional<double> absolute_change{};
  /// The change of the mean in percent of that of the control.
  std::optional<double> percent_change{};
  /// How likely such a difference would be by chance alone, from 0 to 1.
  std::optional<double> p_value{};
  /// The range that the true difference lies in.
  std::optional<ConfidenceInterval> confidence_interval{};
  /// True where the difference is hardly chance.
  bool is_significant{};

  friend bool operator==(const VariantResult&, const VariantResult&) = default;
};
VariantResult to_owned(const VariantResultView& view);
void write_json(internal::JsonWriter& writer, const VariantResult& in);

/// How the variants of an A/B test did by one evaluator.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluatorMetric.html
struct EvaluatorMetric {
  /// The evaluator's ARN.
  std::string evaluator_arn{};
  /// How the control variant did.
  ControlStats control_stats{};
  /// How the other variants did, compared with the control.
  std::optional<std::vector<VariantResult>> variant_results{};

  friend bool operator==(const EvaluatorMetric&, const EvaluatorMetric&) = default;
};
EvaluatorMetric to_owned(const EvaluatorMetricView& view);
void write_json(internal::JsonWriter& writer, const EvaluatorMetric& in);

/// How the variants of an A/B test did.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ABTestResults.html
struct ABTestResults {
  /// When the results were computed.
  std::optional<Timestamp> analysis_timestamp{};
  /// The results by evaluator.
  std::optional<std::vector<EvaluatorMetric>> evaluator_metrics{};

  friend bool operator==(const ABTestResults&, const ABTestResults&) = default;
};
ABTestResults to_owned(const ABTestResultsView& view);
void write_json(internal::JsonWriter& writer, const ABTestResults& in);

}  // namespace outcrop::bedrock_agentcore

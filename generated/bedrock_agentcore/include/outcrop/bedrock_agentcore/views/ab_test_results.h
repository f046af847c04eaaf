// ABTestResultsView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// How the control variant did, which the other is compared with.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ControlStats.html
struct ControlStatsView {
  /// The control's name, which is C.
  std::string_view variant_name{};
  /// How many of its sessions were evaluated.
  std::int32_t sample_size{};
  /// The mean of their scores.
  double mean{};
};
const internal::Schema& schema_of(const ControlStatsView*);

/// The range that the true difference lies in, with the confidence that the test works by.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ConfidenceInterval.html
struct ConfidenceIntervalView {
  /// The lower end of the range.
  std::optional<double> lower{};
  /// The upper end of the range.
  std::optional<double> upper{};
};
const internal::Schema& schema_of(const ConfidenceIntervalView*);

/// How a variant did, compared with the control.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_VariantResult.html
struct VariantResultView {
  /// The variant's name, which is T1.
  std::string_view variant_name{};
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
  OptionalRef<ConfidenceIntervalView> confidence_interval{};
  /// True where the difference is hardly chance.
  bool is_significant{};
};
const internal::Schema& schema_of(const VariantResultView*);

/// How the variants of an A/B test did by one evaluator.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluatorMetric.html
struct EvaluatorMetricView {
  /// The evaluator's ARN.
  std::string_view evaluator_arn{};
  /// How the control variant did.
  ControlStatsView control_stats{};
  /// How the other variants did, compared with the control.
  std::span<const VariantResultView> variant_results{};
};
const internal::Schema& schema_of(const EvaluatorMetricView*);

/// How the variants of an A/B test did.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ABTestResults.html
struct ABTestResultsView {
  /// When the results were computed.
  std::optional<Timestamp> analysis_timestamp{};
  /// The results by evaluator.
  std::span<const EvaluatorMetricView> evaluator_metrics{};
};
const internal::Schema& schema_of(const ABTestResultsView*);

}  // namespace outcrop::bedrock_agentcore

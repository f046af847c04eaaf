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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ControlStats.html
struct ControlStatsView {
  std::string_view variant_name{};
  std::int32_t sample_size{};
  double mean{};
};
const internal::Schema& schema_of(const ControlStatsView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ConfidenceInterval.html
struct ConfidenceIntervalView {
  std::optional<double> lower{};
  std::optional<double> upper{};
};
const internal::Schema& schema_of(const ConfidenceIntervalView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_VariantResult.html
struct VariantResultView {
  std::string_view variant_name{};
  std::int32_t sample_size{};
  double mean{};
  std::optional<double> absolute_change{};
  std::optional<double> percent_change{};
  std::optional<double> p_value{};
  OptionalRef<ConfidenceIntervalView> confidence_interval{};
  bool is_significant{};
};
const internal::Schema& schema_of(const VariantResultView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EvaluatorMetric.html
struct EvaluatorMetricView {
  std::string_view evaluator_arn{};
  ControlStatsView control_stats{};
  std::span<const VariantResultView> variant_results{};
};
const internal::Schema& schema_of(const EvaluatorMetricView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ABTestResults.html
struct ABTestResultsView {
  std::optional<Timestamp> analysis_timestamp{};
  std::span<const EvaluatorMetricView> evaluator_metrics{};
};
const internal::Schema& schema_of(const ABTestResultsView*);

}  // namespace outcrop::bedrock_agentcore

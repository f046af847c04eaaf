// Makes ABTestResults and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/ab_test_results.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/ab_test_results.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

ControlStats to_owned(const ControlStatsView& view) {
  ControlStats owned;
  internal::own(owned.variant_name, view.variant_name);
  internal::own(owned.sample_size, view.sample_size);
  internal::own(owned.mean, view.mean);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ControlStats& in) {
  writer.begin_object();
  writer.member("variantName", in.variant_name);
  writer.member("sampleSize", in.sample_size);
  writer.member("mean", in.mean);
  writer.end_object();
}

ConfidenceInterval to_owned(const ConfidenceIntervalView& view) {
  ConfidenceInterval owned;
  internal::own(owned.lower, view.lower);
  internal::own(owned.upper, view.upper);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ConfidenceInterval& in) {
  writer.begin_object();
  writer.member("lower", in.lower);
  writer.member("upper", in.upper);
  writer.end_object();
}

VariantResult to_owned(const VariantResultView& view) {
  VariantResult owned;
  internal::own(owned.variant_name, view.variant_name);
  internal::own(owned.sample_size, view.sample_size);
  internal::own(owned.mean, view.mean);
  internal::own(owned.absolute_change, view.absolute_change);
  internal::own(owned.percent_change, view.percent_change);
  internal::own(owned.p_value, view.p_value);
  internal::own(owned.confidence_interval, view.confidence_interval);
  internal::own(owned.is_significant, view.is_significant);
  return owned;
}

void write_json(internal::JsonWriter& writer, const VariantResult& in) {
  writer.begin_object();
  writer.member("variantName", in.variant_name);
  writer.member("sampleSize", in.sample_size);
  writer.member("mean", in.mean);
  writer.member("absoluteChange", in.absolute_change);
  writer.member("percentChange", in.percent_change);
  writer.member("pValue", in.p_value);
  writer.member("confidenceInterval", in.confidence_interval);
  writer.member("isSignificant", in.is_significant);
  writer.end_object();
}

EvaluatorMetric to_owned(const EvaluatorMetricView& view) {
  EvaluatorMetric owned;
  internal::own(owned.evaluator_arn, view.evaluator_arn);
  internal::own(owned.control_stats, view.control_stats);
  internal::own(owned.variant_results, view.variant_results);
  return owned;
}

void write_json(internal::JsonWriter& writer, const EvaluatorMetric& in) {
  writer.begin_object();
  writer.member("evaluatorArn", in.evaluator_arn);
  writer.member("controlStats", in.control_stats);
  writer.member("variantResults", in.variant_results);
  writer.end_object();
}

ABTestResults to_owned(const ABTestResultsView& view) {
  ABTestResults owned;
  internal::own(owned.analysis_timestamp, view.analysis_timestamp);
  internal::own(owned.evaluator_metrics, view.evaluator_metrics);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ABTestResults& in) {
  writer.begin_object();
  writer.member("analysisTimestamp", in.analysis_timestamp, TimestampFormat::epoch_seconds);
  writer.member("evaluatorMetrics", in.evaluator_metrics);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore

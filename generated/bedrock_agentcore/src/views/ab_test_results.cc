// Decode tables of ABTestResultsView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/ab_test_results.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field control_stats_fields[] = {
    {"variantName", &internal::string_type, offsetof(ControlStatsView, variant_name), internal::Slot::plain},
    {"sampleSize", &internal::int32_type, offsetof(ControlStatsView, sample_size), internal::Slot::plain},
    {"mean", &internal::double_type, offsetof(ControlStatsView, mean), internal::Slot::plain},
};

constexpr internal::Field confidence_interval_fields[] = {
    {"lower", &internal::double_type, offsetof(ConfidenceIntervalView, lower), internal::Slot::optional},
    {"upper", &internal::double_type, offsetof(ConfidenceIntervalView, upper), internal::Slot::optional},
};

constexpr internal::Field variant_result_fields[] = {
    {"variantName", &internal::string_type, offsetof(VariantResultView, variant_name), internal::Slot::plain},
    {"sampleSize", &internal::int32_type, offsetof(VariantResultView, sample_size), internal::Slot::plain},
    {"mean", &internal::double_type, offsetof(VariantResultView, mean), internal::Slot::plain},
    {"absoluteChange", &internal::double_type, offsetof(VariantResultView, absolute_change), internal::Slot::optional},
    {"percentChange", &internal::double_type, offsetof(VariantResultView, percent_change), internal::Slot::optional},
    {"pValue", &internal::double_type, offsetof(VariantResultView, p_value), internal::Slot::optional},
    {"confidenceInterval", &schemas::confidence_interval_type, offsetof(VariantResultView, confidence_interval),
     internal::Slot::reference},
    {"isSignificant", &internal::boolean_type, offsetof(VariantResultView, is_significant), internal::Slot::plain},
};

constexpr internal::Type evaluator_metric_variant_results_type =
    internal::list_type<VariantResultView>(schemas::variant_result_type);
constexpr internal::Field evaluator_metric_fields[] = {
    {"evaluatorArn", &internal::string_type, offsetof(EvaluatorMetricView, evaluator_arn), internal::Slot::plain},
    {"controlStats", &schemas::control_stats_type, offsetof(EvaluatorMetricView, control_stats), internal::Slot::plain},
    {"variantResults", &evaluator_metric_variant_results_type, offsetof(EvaluatorMetricView, variant_results),
     internal::Slot::plain},
};

constexpr internal::Type ab_test_results_evaluator_metrics_type =
    internal::list_type<EvaluatorMetricView>(schemas::evaluator_metric_type);
constexpr internal::Field ab_test_results_fields[] = {
    {"analysisTimestamp", &internal::epoch_seconds_type, offsetof(ABTestResultsView, analysis_timestamp),
     internal::Slot::optional},
    {"evaluatorMetrics", &ab_test_results_evaluator_metrics_type, offsetof(ABTestResultsView, evaluator_metrics),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema control_stats_schema =
    internal::structure_schema<ControlStatsView>("ControlStats", control_stats_fields);
constinit const internal::Type control_stats_type = internal::structure_type<ControlStatsView>(control_stats_schema);

constinit const internal::Schema confidence_interval_schema =
    internal::structure_schema<ConfidenceIntervalView>("ConfidenceInterval", confidence_interval_fields);
constinit const internal::Type confidence_interval_type =
    internal::structure_type<ConfidenceIntervalView>(confidence_interval_schema);

constinit const internal::Schema variant_result_schema =
    internal::structure_schema<VariantResultView>("VariantResult", variant_result_fields);
constinit const internal::Type variant_result_type = internal::structure_type<VariantResultView>(variant_result_schema);

constinit const internal::Schema evaluator_metric_schema =
    internal::structure_schema<EvaluatorMetricView>("EvaluatorMetric", evaluator_metric_fields);
constinit const internal::Type evaluator_metric_type =
    internal::structure_type<EvaluatorMetricView>(evaluator_metric_schema);

constinit const internal::Schema ab_test_results_schema =
    internal::structure_schema<ABTestResultsView>("ABTestResults", ab_test_results_fields);
constinit const internal::Type ab_test_results_type =
    internal::structure_type<ABTestResultsView>(ab_test_results_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ControlStatsView*) { return schemas::control_stats_schema; }
const internal::Schema& schema_of(const ConfidenceIntervalView*) { return schemas::confidence_interval_schema; }
const internal::Schema& schema_of(const VariantResultView*) { return schemas::variant_result_schema; }
const internal::Schema& schema_of(const EvaluatorMetricView*) { return schemas::evaluator_metric_schema; }
const internal::Schema& schema_of(const ABTestResultsView*) { return schemas::ab_test_results_schema; }

}  // namespace outcrop::bedrock_agentcore

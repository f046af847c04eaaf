// Decode tables of ConverseMetricsView.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/converse_metrics.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field converse_metrics_fields[] = {
    {"latencyMs", &internal::int64_type, offsetof(ConverseMetricsView, latency_ms), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema converse_metrics_schema =
    internal::structure_schema<ConverseMetricsView>("ConverseMetrics", converse_metrics_fields);
constinit const internal::Type converse_metrics_type =
    internal::structure_type<ConverseMetricsView>(converse_metrics_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ConverseMetricsView*) { return schemas::converse_metrics_schema; }

}  // namespace outcrop::bedrock_runtime

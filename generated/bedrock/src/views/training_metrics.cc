// Decode tables of TrainingMetricsView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/training_metrics.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field training_metrics_fields[] = {
    {"trainingLoss", &internal::float_type, offsetof(TrainingMetricsView, training_loss), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema training_metrics_schema =
    internal::structure_schema<TrainingMetricsView>("TrainingMetrics", training_metrics_fields);
constinit const internal::Type training_metrics_type =
    internal::structure_type<TrainingMetricsView>(training_metrics_schema);

}  // namespace schemas

const internal::Schema& schema_of(const TrainingMetricsView*) { return schemas::training_metrics_schema; }

}  // namespace outcrop::bedrock

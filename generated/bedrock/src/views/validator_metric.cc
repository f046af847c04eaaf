// Decode tables of ValidatorMetricView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/validator_metric.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field validator_metric_fields[] = {
    {"validationLoss", &internal::float_type, offsetof(ValidatorMetricView, validation_loss), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema validator_metric_schema =
    internal::structure_schema<ValidatorMetricView>("ValidatorMetric", validator_metric_fields);
constinit const internal::Type validator_metric_type =
    internal::structure_type<ValidatorMetricView>(validator_metric_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock

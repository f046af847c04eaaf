// Decode tables and records of ValidatorMetricView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/validator_metric.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field validator_metric_fields[] = {
    {"validationLoss", &internal::float_type, offsetof(ValidatorMetricView, validation_loss), internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_validator_metric(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<ValidatorMetricView>(to);
  internal::RecordReader in(reading, at);
  if (!in.value<"validationLoss", Lead::either>(internal::float_type, internal::Slot::optional, &view.validation_loss))
    return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord validator_metric_record{read_validator_metric};

}  // namespace

namespace schemas {

constinit const internal::Schema validator_metric_schema = internal::structure_schema<ValidatorMetricView>(
    "ValidatorMetric", validator_metric_fields, &validator_metric_record);
constinit const internal::Type validator_metric_type =
    internal::structure_type<ValidatorMetricView>(validator_metric_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ValidatorMetricView*) { return schemas::validator_metric_schema; }

}  // namespace outcrop::bedrock

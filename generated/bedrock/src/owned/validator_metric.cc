// Makes ValidatorMetric of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/validator_metric.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/validator_metric.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ValidatorMetric to_owned(const ValidatorMetricView& view) {
  ValidatorMetric owned;
  internal::own(owned.validation_loss, view.validation_loss);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ValidatorMetric& in) {
  writer.begin_object();
  writer.member("validationLoss", in.validation_loss);
  writer.end_object();
}

}  // namespace outcrop::bedrock

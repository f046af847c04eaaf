// Makes TrainingMetrics of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/training_metrics.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/training_metrics.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

TrainingMetrics to_owned(const TrainingMetricsView& view) {
  TrainingMetrics owned;
  internal::own(owned.training_loss, view.training_loss);
  return owned;
}

void write_json(internal::JsonWriter& writer, const TrainingMetrics& in) {
  writer.begin_object();
  writer.member("trainingLoss", in.training_loss);
  writer.end_object();
}

}  // namespace outcrop::bedrock

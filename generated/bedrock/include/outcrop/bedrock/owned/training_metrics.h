// TrainingMetrics.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct TrainingMetricsView;

/// How well a trained model fits the training data.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_TrainingMetrics.html
struct TrainingMetrics {
  /// The loss at the end of the training; the smaller, the better the fit.
  std::optional<float> training_loss{};

  friend bool operator==(const TrainingMetrics&, const TrainingMetrics&) = default;
};
TrainingMetrics to_owned(const TrainingMetricsView& view);
void write_json(internal::JsonWriter& writer, const TrainingMetrics& in);

}  // namespace outcrop::bedrock

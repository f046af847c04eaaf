// TrainingMetricsView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// How well a trained model fits the training data.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_TrainingMetrics.html
struct TrainingMetricsView {
  /// The loss at the end of the training; the smaller, the better the fit.
  std::optional<float> training_loss{};
};
const internal::Schema& schema_of(const TrainingMetricsView*);

}  // namespace outcrop::bedrock

// TrainingMetricsView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

namespace outcrop::bedrock {

/// How well a trained model fits the training data.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_TrainingMetrics.html
struct TrainingMetricsView {
  /// The loss at the end of the training; the smaller, the better the fit.
  std::optional<float> training_loss{};
};

}  // namespace outcrop::bedrock

// TrainingMetricsView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

namespace outcrop::bedrock {

struct TrainingMetricsView {
  std::optional<float> training_loss{};
};

}  // namespace outcrop::bedrock

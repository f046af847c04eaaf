// ValidatorMetricView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// How well a trained model does on one set of validation data.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ValidatorMetric.html
struct ValidatorMetricView {
  /// The loss on this set; the smaller, the better.
  std::optional<float> validation_loss{};
};
const internal::Schema& schema_of(const ValidatorMetricView*);

}  // namespace outcrop::bedrock

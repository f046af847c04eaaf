// ValidatorMetric.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct ValidatorMetricView;

/// How well a trained model does on one set of validation data.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ValidatorMetric.html
struct ValidatorMetric {
  /// The loss on this set; the smaller, the better.
  std::optional<float> validation_loss{};

  friend bool operator==(const ValidatorMetric&, const ValidatorMetric&) = default;
};
ValidatorMetric to_owned(const ValidatorMetricView& view);
void write_json(internal::JsonWriter& writer, const ValidatorMetric& in);

}  // namespace outcrop::bedrock

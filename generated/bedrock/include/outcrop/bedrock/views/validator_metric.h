// ValidatorMetricView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

namespace outcrop::bedrock {

struct ValidatorMetricView {
  std::optional<float> validation_loss{};
};

}  // namespace outcrop::bedrock

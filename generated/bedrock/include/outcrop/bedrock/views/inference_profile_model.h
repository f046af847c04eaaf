// InferenceProfileModelView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// A model in one region that calls of a profile can go to.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_InferenceProfileModel.html
struct InferenceProfileModelView {
  /// The model's ARN, which names the region.
  std::optional<std::string_view> model_arn{};
};
const internal::Schema& schema_of(const InferenceProfileModelView*);

}  // namespace outcrop::bedrock

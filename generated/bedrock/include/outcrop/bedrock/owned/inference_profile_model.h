// InferenceProfileModel.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

struct InferenceProfileModelView;

/// A model in one region that calls of a profile can go to.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_InferenceProfileModel.html
struct InferenceProfileModel {
  /// The model's ARN, which names the region.
  std::optional<std::string> model_arn{};

  friend bool operator==(const InferenceProfileModel&, const InferenceProfileModel&) = default;
};
InferenceProfileModel to_owned(const InferenceProfileModelView& view);
void write_json(internal::JsonWriter& writer, const InferenceProfileModel& in);

}  // namespace outcrop::bedrock

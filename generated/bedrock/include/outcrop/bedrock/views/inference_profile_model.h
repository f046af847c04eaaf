// InferenceProfileModelView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

namespace outcrop::bedrock {

struct InferenceProfileModelView {
  std::optional<std::string_view> model_arn{};
};

}  // namespace outcrop::bedrock

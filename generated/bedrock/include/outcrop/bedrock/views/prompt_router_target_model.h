// PromptRouterTargetModelView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

namespace outcrop::bedrock {

struct PromptRouterTargetModelView {
  std::string_view model_arn{};
};

}  // namespace outcrop::bedrock

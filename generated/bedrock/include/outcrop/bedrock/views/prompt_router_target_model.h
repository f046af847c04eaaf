// PromptRouterTargetModelView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// A model that a prompt router can send prompts to.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PromptRouterTargetModel.html
struct PromptRouterTargetModelView {
  /// The ARN of the model or of an inference profile.
  std::string_view model_arn{};
};
const internal::Schema& schema_of(const PromptRouterTargetModelView*);

}  // namespace outcrop::bedrock

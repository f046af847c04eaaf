// PromptRouterTargetModel: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// A model that a prompt router can send prompts to.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PromptRouterTargetModel.html
struct PromptRouterTargetModel {
  /// The ARN of the model or of an inference profile.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> model_arn{};

  friend bool operator==(const PromptRouterTargetModel&, const PromptRouterTargetModel&) = default;
};
void write_json(internal::JsonWriter& writer, const PromptRouterTargetModel& in);

}  // namespace outcrop::bedrock

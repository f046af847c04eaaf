// PromptRouterTargetModel: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock {

struct PromptRouterTargetModel {
  /// Required.
  std::optional<std::string> model_arn{};
};

}  // namespace outcrop::bedrock

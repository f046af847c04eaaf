// BatchDeleteAdvancedPromptOptimizationJobErrorView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

namespace outcrop::bedrock {

struct BatchDeleteAdvancedPromptOptimizationJobErrorView {
  std::string_view job_identifier{};
  std::string_view code{};
  std::optional<std::string_view> message{};
};

}  // namespace outcrop::bedrock

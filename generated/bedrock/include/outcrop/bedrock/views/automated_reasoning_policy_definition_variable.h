// AutomatedReasoningPolicyDefinitionVariableView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

namespace outcrop::bedrock {

struct AutomatedReasoningPolicyDefinitionVariableView {
  /// Sensitive: never logged.
  std::string_view name{};
  /// Sensitive: never logged.
  std::string_view type{};
  /// Sensitive: never logged.
  std::string_view description{};
};

}  // namespace outcrop::bedrock

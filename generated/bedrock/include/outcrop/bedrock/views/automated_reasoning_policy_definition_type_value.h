// AutomatedReasoningPolicyDefinitionTypeValueView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

namespace outcrop::bedrock {

struct AutomatedReasoningPolicyDefinitionTypeValueView {
  std::string_view value{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
};

}  // namespace outcrop::bedrock

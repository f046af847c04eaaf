// AutomatedReasoningPolicyDefinitionRuleView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

namespace outcrop::bedrock {

struct AutomatedReasoningPolicyDefinitionRuleView {
  std::string_view id{};
  /// Sensitive: never logged.
  std::string_view expression{};
  /// Sensitive: never logged.
  std::optional<std::string_view> alternate_expression{};
};

}  // namespace outcrop::bedrock

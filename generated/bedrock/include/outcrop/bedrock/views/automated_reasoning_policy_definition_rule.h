// AutomatedReasoningPolicyDefinitionRuleView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// A rule in formal logic, such as an if-then statement.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDefinitionRule.html
struct AutomatedReasoningPolicyDefinitionRuleView {
  /// The rule's id, unique in the policy.
  std::string_view id{};
  /// The rule in formal logic, over variables and types of the policy.
  ///
  /// Sensitive: never logged.
  std::string_view expression{};
  /// The same rule in a form that is easier to read.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> alternate_expression{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyDefinitionRuleView*);

}  // namespace outcrop::bedrock

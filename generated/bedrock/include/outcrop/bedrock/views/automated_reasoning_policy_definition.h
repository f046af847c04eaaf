// AutomatedReasoningPolicyDefinitionView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_definition_rule.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_definition_type.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_definition_variable.h"

namespace outcrop::bedrock {

/// What an automated reasoning policy consists of: rules over variables, with types of their own.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDefinition.html
struct AutomatedReasoningPolicyDefinitionView {
  /// The version of this format, not of the policy.
  std::optional<std::string_view> version{};
  /// The policy's own types, each a list of values.
  std::span<const AutomatedReasoningPolicyDefinitionTypeView> types{};
  /// The rules in formal logic that answers have to agree with.
  std::span<const AutomatedReasoningPolicyDefinitionRuleView> rules{};
  /// What the rules speak about. Text is translated into values of these variables.
  std::span<const AutomatedReasoningPolicyDefinitionVariableView> variables{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyDefinitionView*);

}  // namespace outcrop::bedrock

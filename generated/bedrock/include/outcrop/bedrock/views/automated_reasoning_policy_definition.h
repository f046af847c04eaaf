// AutomatedReasoningPolicyDefinitionView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/views/automated_reasoning_policy_definition_rule.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_definition_type.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_definition_variable.h"

namespace outcrop::bedrock {

struct AutomatedReasoningPolicyDefinitionView {
  std::optional<std::string_view> version{};
  std::span<const AutomatedReasoningPolicyDefinitionTypeView> types{};
  std::span<const AutomatedReasoningPolicyDefinitionRuleView> rules{};
  std::span<const AutomatedReasoningPolicyDefinitionVariableView> variables{};
};

}  // namespace outcrop::bedrock

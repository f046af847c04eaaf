// AutomatedReasoningPolicyDefinitionTypeView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/views/automated_reasoning_policy_definition_type_value.h"

namespace outcrop::bedrock {

struct AutomatedReasoningPolicyDefinitionTypeView {
  /// Sensitive: never logged.
  std::string_view name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  std::span<const AutomatedReasoningPolicyDefinitionTypeValueView> values{};
};

}  // namespace outcrop::bedrock

// AutomatedReasoningPolicyDefinitionTypeView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_definition_type_value.h"

namespace outcrop::bedrock {

/// A type that a policy defines: the values that a variable can have.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDefinitionType.html
struct AutomatedReasoningPolicyDefinitionTypeView {
  /// The type's name, by which variables refer to it.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
  /// What the type stands for; translation goes by this text.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// The values that a variable of this type can have.
  std::span<const AutomatedReasoningPolicyDefinitionTypeValueView> values{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyDefinitionTypeView*);

}  // namespace outcrop::bedrock

// AutomatedReasoningPolicyDefinitionVariableView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string_view>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// A variable: something that rules speak about and that text can give a value to.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDefinitionVariable.html
struct AutomatedReasoningPolicyDefinitionVariableView {
  /// The variable's name, as rules write it.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
  /// The variable's type: `bool`, `int`, `real`, or a type that the policy defines.
  ///
  /// Sensitive: never logged.
  std::string_view type{};
  /// What the variable stands for and how people speak of it; translation depends on this text.
  ///
  /// Sensitive: never logged.
  std::string_view description{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyDefinitionVariableView*);

}  // namespace outcrop::bedrock

// AutomatedReasoningPolicyDefinitionTypeValueView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock/shapes.h"

namespace outcrop::bedrock {

/// One of the values of a policy's own type.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDefinitionTypeValue.html
struct AutomatedReasoningPolicyDefinitionTypeValueView {
  /// The value's name, as rules write it.
  std::string_view value{};
  /// What the value means and when it applies; translation goes by this text.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyDefinitionTypeValueView*);

}  // namespace outcrop::bedrock

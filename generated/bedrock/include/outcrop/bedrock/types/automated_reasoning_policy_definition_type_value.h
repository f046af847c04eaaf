// AutomatedReasoningPolicyDefinitionTypeValue: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock {

/// One of the values of a policy's own type.
struct AutomatedReasoningPolicyDefinitionTypeValue {
  /// The value's name, as rules write it.
  ///
  /// Required.
  std::optional<std::string> value{};
  /// What the value means and when it applies; translation goes by this text.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
};

}  // namespace outcrop::bedrock

// AutomatedReasoningPolicyDefinitionTypeValue: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock {

struct AutomatedReasoningPolicyDefinitionTypeValue {
  /// Required.
  std::optional<std::string> value{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
};

}  // namespace outcrop::bedrock

// AutomatedReasoningPolicyDefinition and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/types/automated_reasoning_policy_definition_type_value.h"

namespace outcrop::bedrock {

struct AutomatedReasoningPolicyDefinitionRule {
  /// Required.
  std::optional<std::string> id{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> expression{};
  /// Sensitive: never logged.
  std::optional<std::string> alternate_expression{};
};

struct AutomatedReasoningPolicyDefinitionType {
  /// Required. Sensitive: never logged.
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Required.
  std::optional<std::vector<AutomatedReasoningPolicyDefinitionTypeValue>> values{};
};

struct AutomatedReasoningPolicyDefinitionVariable {
  /// Required. Sensitive: never logged.
  std::optional<std::string> name{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> type{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> description{};
};

struct AutomatedReasoningPolicyDefinition {
  std::optional<std::string> version{};
  std::optional<std::vector<AutomatedReasoningPolicyDefinitionType>> types{};
  std::optional<std::vector<AutomatedReasoningPolicyDefinitionRule>> rules{};
  std::optional<std::vector<AutomatedReasoningPolicyDefinitionVariable>> variables{};
};

}  // namespace outcrop::bedrock

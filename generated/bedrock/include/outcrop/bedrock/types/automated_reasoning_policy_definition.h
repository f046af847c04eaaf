// AutomatedReasoningPolicyDefinition and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/automated_reasoning_policy_definition_type_value.h"

namespace outcrop::bedrock {

/// A rule in formal logic, such as an if-then statement.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDefinitionRule.html
struct AutomatedReasoningPolicyDefinitionRule {
  /// The rule's id, unique in the policy.
  ///
  /// Required. 12 characters, matching [A-Z][0-9A-Z]{11}.
  std::optional<std::string> id{};
  /// The rule in formal logic, over variables and types of the policy.
  ///
  /// Required. At most 2048 characters. Sensitive: never logged.
  std::optional<std::string> expression{};
  /// The same rule in a form that is easier to read.
  ///
  /// At most 2048 characters. Sensitive: never logged.
  std::optional<std::string> alternate_expression{};

  friend bool operator==(const AutomatedReasoningPolicyDefinitionRule&,
                         const AutomatedReasoningPolicyDefinitionRule&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDefinitionRule& in);

/// A type that a policy defines: the values that a variable can have.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDefinitionType.html
struct AutomatedReasoningPolicyDefinitionType {
  /// The type's name, by which variables refer to it.
  ///
  /// Required. 1 to 64 characters, matching [A-Za-z][A-Za-z0-9_]*. Sensitive: never logged.
  std::optional<std::string> name{};
  /// What the type stands for; translation goes by this text.
  ///
  /// At most 1024 characters. Sensitive: never logged.
  std::optional<std::string> description{};
  /// The values that a variable of this type can have.
  ///
  /// Required. 1 to 150 entries.
  std::optional<std::vector<AutomatedReasoningPolicyDefinitionTypeValue>> values{};

  friend bool operator==(const AutomatedReasoningPolicyDefinitionType&,
                         const AutomatedReasoningPolicyDefinitionType&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDefinitionType& in);

/// A variable: something that rules speak about and that text can give a value to.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDefinitionVariable.html
struct AutomatedReasoningPolicyDefinitionVariable {
  /// The variable's name, as rules write it.
  ///
  /// Required. 1 to 64 characters, matching [A-Za-z][A-Za-z0-9_]*. Sensitive: never logged.
  std::optional<std::string> name{};
  /// The variable's type: `bool`, `int`, `real`, or a type that the policy defines.
  ///
  /// Required. 1 to 64 characters, matching [A-Za-z][A-Za-z0-9_]*. Sensitive: never logged.
  std::optional<std::string> type{};
  /// What the variable stands for and how people speak of it; translation depends on this text.
  ///
  /// Required. At most 1024 characters. Sensitive: never logged.
  std::optional<std::string> description{};

  friend bool operator==(const AutomatedReasoningPolicyDefinitionVariable&,
                         const AutomatedReasoningPolicyDefinitionVariable&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDefinitionVariable& in);

/// What an automated reasoning policy consists of: rules over variables, with types of their own.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDefinition.html
struct AutomatedReasoningPolicyDefinition {
  /// The version of this format, not of the policy.
  std::optional<std::string> version{};
  /// The policy's own types, each a list of values.
  ///
  /// At most 150 entries.
  std::optional<std::vector<AutomatedReasoningPolicyDefinitionType>> types{};
  /// The rules in formal logic that answers have to agree with.
  ///
  /// At most 1500 entries.
  std::optional<std::vector<AutomatedReasoningPolicyDefinitionRule>> rules{};
  /// What the rules speak about. Text is translated into values of these variables.
  ///
  /// At most 600 entries.
  std::optional<std::vector<AutomatedReasoningPolicyDefinitionVariable>> variables{};

  friend bool operator==(const AutomatedReasoningPolicyDefinition&,
                         const AutomatedReasoningPolicyDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDefinition& in);

}  // namespace outcrop::bedrock

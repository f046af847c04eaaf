// AutomatedReasoningPolicyAnnotation and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/automated_reasoning_policy_definition_type_value.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// A correction that adds a rule in formal logic.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAddRuleAnnotation.html
struct AutomatedReasoningPolicyAddRuleAnnotation {
  /// The new rule in formal logic, over variables and types of the policy.
  ///
  /// Required. At most 2048 characters. Sensitive: never logged.
  std::optional<std::string> expression{};

  friend bool operator==(const AutomatedReasoningPolicyAddRuleAnnotation&,
                         const AutomatedReasoningPolicyAddRuleAnnotation&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAddRuleAnnotation& in);

/// A correction that adds a rule in plain words.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation.html
struct AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation {
  /// The rule in plain words, which the service translates into formal logic.
  ///
  /// Required. At most 1024 characters. Sensitive: never logged.
  std::optional<std::string> natural_language{};

  friend bool operator==(const AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation&,
                         const AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation& in);

/// A correction that adds a type.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAddTypeAnnotation.html
struct AutomatedReasoningPolicyAddTypeAnnotation {
  /// A name for the new type, by which variables refer to it.
  ///
  /// Required. 1 to 64 characters, matching [A-Za-z][A-Za-z0-9_]*. Sensitive: never logged.
  std::optional<std::string> name{};
  /// What the new type stands for; translation goes by this text.
  ///
  /// Required. At most 1024 characters. Sensitive: never logged.
  std::optional<std::string> description{};
  /// The values that a variable of this type can have.
  ///
  /// Required. 1 to 150 entries.
  std::optional<std::vector<AutomatedReasoningPolicyDefinitionTypeValue>> values{};

  friend bool operator==(const AutomatedReasoningPolicyAddTypeAnnotation&,
                         const AutomatedReasoningPolicyAddTypeAnnotation&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAddTypeAnnotation& in);

/// A correction that adds a value to a type.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAddTypeValue.html
struct AutomatedReasoningPolicyAddTypeValue {
  /// A name for the new value, as rules will write it.
  ///
  /// Required. 1 to 64 characters, matching [A-Za-z][A-Za-z0-9_]*.
  std::optional<std::string> value{};
  /// What the new value means and when it applies; translation goes by this text.
  ///
  /// At most 1024 characters. Sensitive: never logged.
  std::optional<std::string> description{};

  friend bool operator==(const AutomatedReasoningPolicyAddTypeValue&,
                         const AutomatedReasoningPolicyAddTypeValue&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAddTypeValue& in);

/// A correction that adds a variable.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAddVariableAnnotation.html
struct AutomatedReasoningPolicyAddVariableAnnotation {
  /// A name for the new variable, as rules will write it.
  ///
  /// Required. 1 to 64 characters, matching [A-Za-z][A-Za-z0-9_]*. Sensitive: never logged.
  std::optional<std::string> name{};
  /// The new variable's type: `bool`, `int`, `real`, or a type that the policy defines.
  ///
  /// Required. 1 to 64 characters, matching [A-Za-z][A-Za-z0-9_]*. Sensitive: never logged.
  std::optional<std::string> type{};
  /// What the new variable stands for and how people speak of it; translation depends on this text.
  ///
  /// Required. At most 1024 characters. Sensitive: never logged.
  std::optional<std::string> description{};

  friend bool operator==(const AutomatedReasoningPolicyAddVariableAnnotation&,
                         const AutomatedReasoningPolicyAddVariableAnnotation&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAddVariableAnnotation& in);

/// A correction that removes a rule.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDeleteRuleAnnotation.html
struct AutomatedReasoningPolicyDeleteRuleAnnotation {
  /// The id of the rule to remove.
  ///
  /// Required. 12 characters, matching [A-Z][0-9A-Z]{11}.
  std::optional<std::string> rule_id{};

  friend bool operator==(const AutomatedReasoningPolicyDeleteRuleAnnotation&,
                         const AutomatedReasoningPolicyDeleteRuleAnnotation&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDeleteRuleAnnotation& in);

/// A correction that removes a type.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDeleteTypeAnnotation.html
struct AutomatedReasoningPolicyDeleteTypeAnnotation {
  /// The name of the type to remove, which no variable and no rule may use.
  ///
  /// Required. 1 to 64 characters, matching [A-Za-z][A-Za-z0-9_]*. Sensitive: never logged.
  std::optional<std::string> name{};

  friend bool operator==(const AutomatedReasoningPolicyDeleteTypeAnnotation&,
                         const AutomatedReasoningPolicyDeleteTypeAnnotation&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDeleteTypeAnnotation& in);

/// A correction that removes a variable.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDeleteVariableAnnotation.html
struct AutomatedReasoningPolicyDeleteVariableAnnotation {
  /// The name of the variable to remove, which no rule may use.
  ///
  /// Required. 1 to 64 characters, matching [A-Za-z][A-Za-z0-9_]*. Sensitive: never logged.
  std::optional<std::string> name{};

  friend bool operator==(const AutomatedReasoningPolicyDeleteVariableAnnotation&,
                         const AutomatedReasoningPolicyDeleteVariableAnnotation&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDeleteVariableAnnotation& in);

/// A correction that lets the service make rules of more text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyIngestContentAnnotation.html
struct AutomatedReasoningPolicyIngestContentAnnotation {
  /// The text to make rules of.
  ///
  /// Required. At most 4096 characters. Sensitive: never logged.
  std::optional<std::string> content{};

  friend bool operator==(const AutomatedReasoningPolicyIngestContentAnnotation&,
                         const AutomatedReasoningPolicyIngestContentAnnotation&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyIngestContentAnnotation& in);

/// A correction that lets the service rework rules by feedback.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation.html
struct AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation {
  /// The ids of the rules that the feedback is about. Absent: it is about the policy as a whole.
  ///
  /// At most 100 entries.
  std::optional<std::vector<std::string>> rule_ids{};
  /// What is wrong with the rules or how to better them, in plain words.
  ///
  /// Required. At most 1024 characters. Sensitive: never logged.
  std::optional<std::string> feedback{};

  friend bool operator==(const AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation&,
                         const AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation& in);

/// A correction that lets the service rework rules by a judgement of a scenario.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation.html
struct AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation {
  /// The ids of the rules that the scenario is about.
  ///
  /// At most 100 entries.
  std::optional<std::vector<std::string>> rule_ids{};
  /// The scenario in formal logic, as it was returned.
  ///
  /// Required. At most 1024 characters. Sensitive: never logged.
  std::optional<std::string> scenario_expression{};
  /// What is wrong with the scenario, in plain words.
  ///
  /// At most 1024 characters. Sensitive: never logged.
  std::optional<std::string> feedback{};

  friend bool operator==(const AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation&,
                         const AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation& in);

/// A correction that gives a rule a new expression.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyUpdateRuleAnnotation.html
struct AutomatedReasoningPolicyUpdateRuleAnnotation {
  /// The id of the rule to change.
  ///
  /// Required. 12 characters, matching [A-Z][0-9A-Z]{11}.
  std::optional<std::string> rule_id{};
  /// The rule's new expression in formal logic.
  ///
  /// Required. At most 2048 characters. Sensitive: never logged.
  std::optional<std::string> expression{};

  friend bool operator==(const AutomatedReasoningPolicyUpdateRuleAnnotation&,
                         const AutomatedReasoningPolicyUpdateRuleAnnotation&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyUpdateRuleAnnotation& in);

/// A correction that removes a value from a type.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDeleteTypeValue.html
struct AutomatedReasoningPolicyDeleteTypeValue {
  /// The name of the value to remove.
  ///
  /// Required. 1 to 64 characters, matching [A-Za-z][A-Za-z0-9_]*.
  std::optional<std::string> value{};

  friend bool operator==(const AutomatedReasoningPolicyDeleteTypeValue&,
                         const AutomatedReasoningPolicyDeleteTypeValue&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDeleteTypeValue& in);

/// A correction that changes a value of a type.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyUpdateTypeValue.html
struct AutomatedReasoningPolicyUpdateTypeValue {
  /// The present name of the value to change.
  ///
  /// Required. 1 to 64 characters, matching [A-Za-z][A-Za-z0-9_]*.
  std::optional<std::string> value{};
  /// The value's new name. Absent: the name stays.
  ///
  /// 1 to 64 characters, matching [A-Za-z][A-Za-z0-9_]*.
  std::optional<std::string> new_value{};
  /// The value's new description. Absent: the description stays.
  ///
  /// At most 1024 characters. Sensitive: never logged.
  std::optional<std::string> description{};

  friend bool operator==(const AutomatedReasoningPolicyUpdateTypeValue&,
                         const AutomatedReasoningPolicyUpdateTypeValue&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyUpdateTypeValue& in);

/// A correction to the values of a type.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyTypeValueAnnotation.html
struct AutomatedReasoningPolicyTypeValueAnnotation {
  /// Adds a value to the type.
  Box<AutomatedReasoningPolicyAddTypeValue> add_type_value{};
  /// Changes a value of the type.
  Box<AutomatedReasoningPolicyUpdateTypeValue> update_type_value{};
  /// Removes a value from the type.
  Box<AutomatedReasoningPolicyDeleteTypeValue> delete_type_value{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const AutomatedReasoningPolicyTypeValueAnnotation&,
                         const AutomatedReasoningPolicyTypeValueAnnotation&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyTypeValueAnnotation& in);

/// A correction that changes a type.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyUpdateTypeAnnotation.html
struct AutomatedReasoningPolicyUpdateTypeAnnotation {
  /// The present name of the type to change.
  ///
  /// Required. 1 to 64 characters, matching [A-Za-z][A-Za-z0-9_]*. Sensitive: never logged.
  std::optional<std::string> name{};
  /// The type's new name. Absent: the name stays.
  ///
  /// 1 to 64 characters, matching [A-Za-z][A-Za-z0-9_]*. Sensitive: never logged.
  std::optional<std::string> new_name{};
  /// The type's new description. Absent: the description stays.
  ///
  /// At most 1024 characters. Sensitive: never logged.
  std::optional<std::string> description{};
  /// Values to add, change or remove.
  ///
  /// Required. At most 50 entries.
  std::optional<std::vector<AutomatedReasoningPolicyTypeValueAnnotation>> values{};

  friend bool operator==(const AutomatedReasoningPolicyUpdateTypeAnnotation&,
                         const AutomatedReasoningPolicyUpdateTypeAnnotation&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyUpdateTypeAnnotation& in);

/// A correction that changes a variable.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyUpdateVariableAnnotation.html
struct AutomatedReasoningPolicyUpdateVariableAnnotation {
  /// The present name of the variable to change.
  ///
  /// Required. 1 to 64 characters, matching [A-Za-z][A-Za-z0-9_]*. Sensitive: never logged.
  std::optional<std::string> name{};
  /// The variable's new name. Absent: the name stays.
  ///
  /// 1 to 64 characters, matching [A-Za-z][A-Za-z0-9_]*. Sensitive: never logged.
  std::optional<std::string> new_name{};
  /// The variable's new description. Absent: the description stays.
  ///
  /// At most 1024 characters. Sensitive: never logged.
  std::optional<std::string> description{};

  friend bool operator==(const AutomatedReasoningPolicyUpdateVariableAnnotation&,
                         const AutomatedReasoningPolicyUpdateVariableAnnotation&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyUpdateVariableAnnotation& in);

/// A correction to an automated reasoning policy.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAnnotation.html
struct AutomatedReasoningPolicyAnnotation {
  /// Adds a type to the policy.
  Box<AutomatedReasoningPolicyAddTypeAnnotation> add_type{};
  /// Changes a type of the policy.
  Box<AutomatedReasoningPolicyUpdateTypeAnnotation> update_type{};
  /// Removes a type that no variable and no rule uses.
  Box<AutomatedReasoningPolicyDeleteTypeAnnotation> delete_type{};
  /// Adds a variable to the policy.
  Box<AutomatedReasoningPolicyAddVariableAnnotation> add_variable{};
  /// Changes a variable of the policy.
  Box<AutomatedReasoningPolicyUpdateVariableAnnotation> update_variable{};
  /// Removes a variable that no rule uses.
  Box<AutomatedReasoningPolicyDeleteVariableAnnotation> delete_variable{};
  /// Adds a rule that is given in formal logic.
  Box<AutomatedReasoningPolicyAddRuleAnnotation> add_rule{};
  /// Gives a rule a new expression.
  Box<AutomatedReasoningPolicyUpdateRuleAnnotation> update_rule{};
  /// Removes a rule from the policy.
  Box<AutomatedReasoningPolicyDeleteRuleAnnotation> delete_rule{};
  /// Adds a rule that is given in plain words and translated.
  Box<AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation> add_rule_from_natural_language{};
  /// Lets the service rework rules by feedback in plain words.
  Box<AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation> update_from_rules_feedback{};
  /// Lets the service rework rules by a judgement of a scenario.
  Box<AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation> update_from_scenario_feedback{};
  /// Lets the service make rules of more text.
  Box<AutomatedReasoningPolicyIngestContentAnnotation> ingest_content{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const AutomatedReasoningPolicyAnnotation&,
                         const AutomatedReasoningPolicyAnnotation&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAnnotation& in);

}  // namespace outcrop::bedrock

// AutomatedReasoningPolicyAnnotationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_definition_type_value.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// A correction that adds a rule in formal logic.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAddRuleAnnotation.html
struct AutomatedReasoningPolicyAddRuleAnnotationView {
  /// The new rule in formal logic, over variables and types of the policy.
  ///
  /// Sensitive: never logged.
  std::string_view expression{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyAddRuleAnnotationView*);

/// A correction that adds a rule in plain words.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation.html
struct AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotationView {
  /// The rule in plain words, which the service translates into formal logic.
  ///
  /// Sensitive: never logged.
  std::string_view natural_language{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotationView*);

/// A correction that adds a type.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAddTypeAnnotation.html
struct AutomatedReasoningPolicyAddTypeAnnotationView {
  /// A name for the new type, by which variables refer to it.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
  /// What the new type stands for; translation goes by this text.
  ///
  /// Sensitive: never logged.
  std::string_view description{};
  /// The values that a variable of this type can have.
  std::span<const AutomatedReasoningPolicyDefinitionTypeValueView> values{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyAddTypeAnnotationView*);

/// A correction that adds a value to a type.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAddTypeValue.html
struct AutomatedReasoningPolicyAddTypeValueView {
  /// A name for the new value, as rules will write it.
  std::string_view value{};
  /// What the new value means and when it applies; translation goes by this text.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyAddTypeValueView*);

/// A correction that adds a variable.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAddVariableAnnotation.html
struct AutomatedReasoningPolicyAddVariableAnnotationView {
  /// A name for the new variable, as rules will write it.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
  /// The new variable's type: `bool`, `int`, `real`, or a type that the policy defines.
  ///
  /// Sensitive: never logged.
  std::string_view type{};
  /// What the new variable stands for and how people speak of it; translation depends on this text.
  ///
  /// Sensitive: never logged.
  std::string_view description{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyAddVariableAnnotationView*);

/// A correction that removes a rule.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDeleteRuleAnnotation.html
struct AutomatedReasoningPolicyDeleteRuleAnnotationView {
  /// The id of the rule to remove.
  std::string_view rule_id{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyDeleteRuleAnnotationView*);

/// A correction that removes a type.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDeleteTypeAnnotation.html
struct AutomatedReasoningPolicyDeleteTypeAnnotationView {
  /// The name of the type to remove, which no variable and no rule may use.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyDeleteTypeAnnotationView*);

/// A correction that removes a variable.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDeleteVariableAnnotation.html
struct AutomatedReasoningPolicyDeleteVariableAnnotationView {
  /// The name of the variable to remove, which no rule may use.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyDeleteVariableAnnotationView*);

/// A correction that lets the service make rules of more text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyIngestContentAnnotation.html
struct AutomatedReasoningPolicyIngestContentAnnotationView {
  /// The text to make rules of.
  ///
  /// Sensitive: never logged.
  std::string_view content{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyIngestContentAnnotationView*);

/// A correction that lets the service rework rules by feedback.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation.html
struct AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotationView {
  /// The ids of the rules that the feedback is about. Absent: it is about the policy as a whole.
  std::span<const std::string_view> rule_ids{};
  /// What is wrong with the rules or how to better them, in plain words.
  ///
  /// Sensitive: never logged.
  std::string_view feedback{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotationView*);

/// A correction that lets the service rework rules by a judgement of a scenario.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation.html
struct AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotationView {
  /// The ids of the rules that the scenario is about.
  std::span<const std::string_view> rule_ids{};
  /// The scenario in formal logic, as it was returned.
  ///
  /// Sensitive: never logged.
  std::string_view scenario_expression{};
  /// What is wrong with the scenario, in plain words.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> feedback{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotationView*);

/// A correction that gives a rule a new expression.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyUpdateRuleAnnotation.html
struct AutomatedReasoningPolicyUpdateRuleAnnotationView {
  /// The id of the rule to change.
  std::string_view rule_id{};
  /// The rule's new expression in formal logic.
  ///
  /// Sensitive: never logged.
  std::string_view expression{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyUpdateRuleAnnotationView*);

/// A correction that removes a value from a type.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyDeleteTypeValue.html
struct AutomatedReasoningPolicyDeleteTypeValueView {
  /// The name of the value to remove.
  std::string_view value{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyDeleteTypeValueView*);

/// A correction that changes a value of a type.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyUpdateTypeValue.html
struct AutomatedReasoningPolicyUpdateTypeValueView {
  /// The present name of the value to change.
  std::string_view value{};
  /// The value's new name. Absent: the name stays.
  std::optional<std::string_view> new_value{};
  /// The value's new description. Absent: the description stays.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyUpdateTypeValueView*);

/// A correction to the values of a type.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyTypeValueAnnotation.html
struct AutomatedReasoningPolicyTypeValueAnnotationView {
  enum class Member : std::uint16_t {
    none,
    add_type_value,
    update_type_value,
    delete_type_value,
    unknown,
  };

  Member member{};
  /// Adds a value to the type.
  OptionalRef<AutomatedReasoningPolicyAddTypeValueView> add_type_value{};
  /// Changes a value of the type.
  OptionalRef<AutomatedReasoningPolicyUpdateTypeValueView> update_type_value{};
  /// Removes a value from the type.
  OptionalRef<AutomatedReasoningPolicyDeleteTypeValueView> delete_type_value{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyTypeValueAnnotationView*);

/// A correction that changes a type.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyUpdateTypeAnnotation.html
struct AutomatedReasoningPolicyUpdateTypeAnnotationView {
  /// The present name of the type to change.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
  /// The type's new name. Absent: the name stays.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> new_name{};
  /// The type's new description. Absent: the description stays.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// Values to add, change or remove.
  std::span<const AutomatedReasoningPolicyTypeValueAnnotationView> values{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyUpdateTypeAnnotationView*);

/// A correction that changes a variable.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyUpdateVariableAnnotation.html
struct AutomatedReasoningPolicyUpdateVariableAnnotationView {
  /// The present name of the variable to change.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
  /// The variable's new name. Absent: the name stays.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> new_name{};
  /// The variable's new description. Absent: the description stays.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyUpdateVariableAnnotationView*);

/// A correction to an automated reasoning policy.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_AutomatedReasoningPolicyAnnotation.html
struct AutomatedReasoningPolicyAnnotationView {
  enum class Member : std::uint16_t {
    none,
    add_type,
    update_type,
    delete_type,
    add_variable,
    update_variable,
    delete_variable,
    add_rule,
    update_rule,
    delete_rule,
    add_rule_from_natural_language,
    update_from_rules_feedback,
    update_from_scenario_feedback,
    ingest_content,
    unknown,
  };

  Member member{};
  /// Adds a type to the policy.
  OptionalRef<AutomatedReasoningPolicyAddTypeAnnotationView> add_type{};
  /// Changes a type of the policy.
  OptionalRef<AutomatedReasoningPolicyUpdateTypeAnnotationView> update_type{};
  /// Removes a type that no variable and no rule uses.
  OptionalRef<AutomatedReasoningPolicyDeleteTypeAnnotationView> delete_type{};
  /// Adds a variable to the policy.
  OptionalRef<AutomatedReasoningPolicyAddVariableAnnotationView> add_variable{};
  /// Changes a variable of the policy.
  OptionalRef<AutomatedReasoningPolicyUpdateVariableAnnotationView> update_variable{};
  /// Removes a variable that no rule uses.
  OptionalRef<AutomatedReasoningPolicyDeleteVariableAnnotationView> delete_variable{};
  /// Adds a rule that is given in formal logic.
  OptionalRef<AutomatedReasoningPolicyAddRuleAnnotationView> add_rule{};
  /// Gives a rule a new expression.
  OptionalRef<AutomatedReasoningPolicyUpdateRuleAnnotationView> update_rule{};
  /// Removes a rule from the policy.
  OptionalRef<AutomatedReasoningPolicyDeleteRuleAnnotationView> delete_rule{};
  /// Adds a rule that is given in plain words and translated.
  OptionalRef<AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotationView> add_rule_from_natural_language{};
  /// Lets the service rework rules by feedback in plain words.
  OptionalRef<AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotationView> update_from_rules_feedback{};
  /// Lets the service rework rules by a judgement of a scenario.
  OptionalRef<AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotationView> update_from_scenario_feedback{};
  /// Lets the service make rules of more text.
  OptionalRef<AutomatedReasoningPolicyIngestContentAnnotationView> ingest_content{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const AutomatedReasoningPolicyAnnotationView*);

}  // namespace outcrop::bedrock

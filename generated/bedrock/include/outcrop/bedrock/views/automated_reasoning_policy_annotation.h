// AutomatedReasoningPolicyAnnotationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/views/automated_reasoning_policy_definition_type_value.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

struct AutomatedReasoningPolicyAddRuleAnnotationView {
  /// Sensitive: never logged.
  std::string_view expression{};
};

struct AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotationView {
  /// Sensitive: never logged.
  std::string_view natural_language{};
};

struct AutomatedReasoningPolicyAddTypeAnnotationView {
  /// Sensitive: never logged.
  std::string_view name{};
  /// Sensitive: never logged.
  std::string_view description{};
  std::span<const AutomatedReasoningPolicyDefinitionTypeValueView> values{};
};

struct AutomatedReasoningPolicyAddTypeValueView {
  std::string_view value{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
};

struct AutomatedReasoningPolicyAddVariableAnnotationView {
  /// Sensitive: never logged.
  std::string_view name{};
  /// Sensitive: never logged.
  std::string_view type{};
  /// Sensitive: never logged.
  std::string_view description{};
};

struct AutomatedReasoningPolicyDeleteRuleAnnotationView {
  std::string_view rule_id{};
};

struct AutomatedReasoningPolicyDeleteTypeAnnotationView {
  /// Sensitive: never logged.
  std::string_view name{};
};

struct AutomatedReasoningPolicyDeleteVariableAnnotationView {
  /// Sensitive: never logged.
  std::string_view name{};
};

struct AutomatedReasoningPolicyIngestContentAnnotationView {
  /// Sensitive: never logged.
  std::string_view content{};
};

struct AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotationView {
  std::span<const std::string_view> rule_ids{};
  /// Sensitive: never logged.
  std::string_view feedback{};
};

struct AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotationView {
  std::span<const std::string_view> rule_ids{};
  /// Sensitive: never logged.
  std::string_view scenario_expression{};
  /// Sensitive: never logged.
  std::optional<std::string_view> feedback{};
};

struct AutomatedReasoningPolicyUpdateRuleAnnotationView {
  std::string_view rule_id{};
  /// Sensitive: never logged.
  std::string_view expression{};
};

struct AutomatedReasoningPolicyDeleteTypeValueView {
  std::string_view value{};
};

struct AutomatedReasoningPolicyUpdateTypeValueView {
  std::string_view value{};
  std::optional<std::string_view> new_value{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
};

/// `member` tells which one is set.
struct AutomatedReasoningPolicyTypeValueAnnotationView {
  enum class Member : std::uint16_t {
    none,
    add_type_value,
    update_type_value,
    delete_type_value,
    unknown,
  };

  Member member{};
  OptionalRef<AutomatedReasoningPolicyAddTypeValueView> add_type_value{};
  OptionalRef<AutomatedReasoningPolicyUpdateTypeValueView> update_type_value{};
  OptionalRef<AutomatedReasoningPolicyDeleteTypeValueView> delete_type_value{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct AutomatedReasoningPolicyUpdateTypeAnnotationView {
  /// Sensitive: never logged.
  std::string_view name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> new_name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  std::span<const AutomatedReasoningPolicyTypeValueAnnotationView> values{};
};

struct AutomatedReasoningPolicyUpdateVariableAnnotationView {
  /// Sensitive: never logged.
  std::string_view name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> new_name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
};

/// `member` tells which one is set.
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
  OptionalRef<AutomatedReasoningPolicyAddTypeAnnotationView> add_type{};
  OptionalRef<AutomatedReasoningPolicyUpdateTypeAnnotationView> update_type{};
  OptionalRef<AutomatedReasoningPolicyDeleteTypeAnnotationView> delete_type{};
  OptionalRef<AutomatedReasoningPolicyAddVariableAnnotationView> add_variable{};
  OptionalRef<AutomatedReasoningPolicyUpdateVariableAnnotationView> update_variable{};
  OptionalRef<AutomatedReasoningPolicyDeleteVariableAnnotationView> delete_variable{};
  OptionalRef<AutomatedReasoningPolicyAddRuleAnnotationView> add_rule{};
  OptionalRef<AutomatedReasoningPolicyUpdateRuleAnnotationView> update_rule{};
  OptionalRef<AutomatedReasoningPolicyDeleteRuleAnnotationView> delete_rule{};
  OptionalRef<AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotationView> add_rule_from_natural_language{};
  OptionalRef<AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotationView> update_from_rules_feedback{};
  OptionalRef<AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotationView> update_from_scenario_feedback{};
  OptionalRef<AutomatedReasoningPolicyIngestContentAnnotationView> ingest_content{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

}  // namespace outcrop::bedrock

// AutomatedReasoningPolicyAnnotation and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/types/automated_reasoning_policy_definition_type_value.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

struct AutomatedReasoningPolicyAddRuleAnnotation {
  /// Required. Sensitive: never logged.
  std::optional<std::string> expression{};
};

struct AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation {
  /// Required. Sensitive: never logged.
  std::optional<std::string> natural_language{};
};

struct AutomatedReasoningPolicyAddTypeAnnotation {
  /// Required. Sensitive: never logged.
  std::optional<std::string> name{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> description{};
  /// Required.
  std::optional<std::vector<AutomatedReasoningPolicyDefinitionTypeValue>> values{};
};

struct AutomatedReasoningPolicyAddTypeValue {
  /// Required.
  std::optional<std::string> value{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
};

struct AutomatedReasoningPolicyAddVariableAnnotation {
  /// Required. Sensitive: never logged.
  std::optional<std::string> name{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> type{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> description{};
};

struct AutomatedReasoningPolicyDeleteRuleAnnotation {
  /// Required.
  std::optional<std::string> rule_id{};
};

struct AutomatedReasoningPolicyDeleteTypeAnnotation {
  /// Required. Sensitive: never logged.
  std::optional<std::string> name{};
};

struct AutomatedReasoningPolicyDeleteVariableAnnotation {
  /// Required. Sensitive: never logged.
  std::optional<std::string> name{};
};

struct AutomatedReasoningPolicyIngestContentAnnotation {
  /// Required. Sensitive: never logged.
  std::optional<std::string> content{};
};

struct AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation {
  std::optional<std::vector<std::string>> rule_ids{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> feedback{};
};

struct AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation {
  std::optional<std::vector<std::string>> rule_ids{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> scenario_expression{};
  /// Sensitive: never logged.
  std::optional<std::string> feedback{};
};

struct AutomatedReasoningPolicyUpdateRuleAnnotation {
  /// Required.
  std::optional<std::string> rule_id{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> expression{};
};

struct AutomatedReasoningPolicyDeleteTypeValue {
  /// Required.
  std::optional<std::string> value{};
};

struct AutomatedReasoningPolicyUpdateTypeValue {
  /// Required.
  std::optional<std::string> value{};
  std::optional<std::string> new_value{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
};

/// One of its members has to be set.
struct AutomatedReasoningPolicyTypeValueAnnotation {
  std::optional<AutomatedReasoningPolicyAddTypeValue> add_type_value{};
  std::optional<AutomatedReasoningPolicyUpdateTypeValue> update_type_value{};
  std::optional<AutomatedReasoningPolicyDeleteTypeValue> delete_type_value{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct AutomatedReasoningPolicyUpdateTypeAnnotation {
  /// Required. Sensitive: never logged.
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> new_name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Required.
  std::optional<std::vector<AutomatedReasoningPolicyTypeValueAnnotation>> values{};
};

struct AutomatedReasoningPolicyUpdateVariableAnnotation {
  /// Required. Sensitive: never logged.
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> new_name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
};

/// One of its members has to be set.
struct AutomatedReasoningPolicyAnnotation {
  std::optional<AutomatedReasoningPolicyAddTypeAnnotation> add_type{};
  std::optional<AutomatedReasoningPolicyUpdateTypeAnnotation> update_type{};
  std::optional<AutomatedReasoningPolicyDeleteTypeAnnotation> delete_type{};
  std::optional<AutomatedReasoningPolicyAddVariableAnnotation> add_variable{};
  std::optional<AutomatedReasoningPolicyUpdateVariableAnnotation> update_variable{};
  std::optional<AutomatedReasoningPolicyDeleteVariableAnnotation> delete_variable{};
  std::optional<AutomatedReasoningPolicyAddRuleAnnotation> add_rule{};
  std::optional<AutomatedReasoningPolicyUpdateRuleAnnotation> update_rule{};
  std::optional<AutomatedReasoningPolicyDeleteRuleAnnotation> delete_rule{};
  std::optional<AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation> add_rule_from_natural_language{};
  std::optional<AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation> update_from_rules_feedback{};
  std::optional<AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation> update_from_scenario_feedback{};
  std::optional<AutomatedReasoningPolicyIngestContentAnnotation> ingest_content{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock

// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/automated_reasoning_policy_annotation.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_annotation.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

AutomatedReasoningPolicyAddRuleAnnotation to_owned(const AutomatedReasoningPolicyAddRuleAnnotationView& view) {
  AutomatedReasoningPolicyAddRuleAnnotation owned;
  internal::own(owned.expression, view.expression);
  return owned;
}

AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation to_owned(
    const AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotationView& view) {
  AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation owned;
  internal::own(owned.natural_language, view.natural_language);
  return owned;
}

AutomatedReasoningPolicyAddTypeAnnotation to_owned(const AutomatedReasoningPolicyAddTypeAnnotationView& view) {
  AutomatedReasoningPolicyAddTypeAnnotation owned;
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.values, view.values);
  return owned;
}

AutomatedReasoningPolicyAddTypeValue to_owned(const AutomatedReasoningPolicyAddTypeValueView& view) {
  AutomatedReasoningPolicyAddTypeValue owned;
  internal::own(owned.value, view.value);
  internal::own(owned.description, view.description);
  return owned;
}

AutomatedReasoningPolicyAddVariableAnnotation to_owned(const AutomatedReasoningPolicyAddVariableAnnotationView& view) {
  AutomatedReasoningPolicyAddVariableAnnotation owned;
  internal::own(owned.name, view.name);
  internal::own(owned.type, view.type);
  internal::own(owned.description, view.description);
  return owned;
}

AutomatedReasoningPolicyDeleteRuleAnnotation to_owned(const AutomatedReasoningPolicyDeleteRuleAnnotationView& view) {
  AutomatedReasoningPolicyDeleteRuleAnnotation owned;
  internal::own(owned.rule_id, view.rule_id);
  return owned;
}

AutomatedReasoningPolicyDeleteTypeAnnotation to_owned(const AutomatedReasoningPolicyDeleteTypeAnnotationView& view) {
  AutomatedReasoningPolicyDeleteTypeAnnotation owned;
  internal::own(owned.name, view.name);
  return owned;
}

AutomatedReasoningPolicyDeleteVariableAnnotation to_owned(
    const AutomatedReasoningPolicyDeleteVariableAnnotationView& view) {
  AutomatedReasoningPolicyDeleteVariableAnnotation owned;
  internal::own(owned.name, view.name);
  return owned;
}

AutomatedReasoningPolicyIngestContentAnnotation to_owned(
    const AutomatedReasoningPolicyIngestContentAnnotationView& view) {
  AutomatedReasoningPolicyIngestContentAnnotation owned;
  internal::own(owned.content, view.content);
  return owned;
}

AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation to_owned(
    const AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotationView& view) {
  AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation owned;
  internal::own(owned.rule_ids, view.rule_ids);
  internal::own(owned.feedback, view.feedback);
  return owned;
}

AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation to_owned(
    const AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotationView& view) {
  AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation owned;
  internal::own(owned.rule_ids, view.rule_ids);
  internal::own(owned.scenario_expression, view.scenario_expression);
  internal::own(owned.feedback, view.feedback);
  return owned;
}

AutomatedReasoningPolicyUpdateRuleAnnotation to_owned(const AutomatedReasoningPolicyUpdateRuleAnnotationView& view) {
  AutomatedReasoningPolicyUpdateRuleAnnotation owned;
  internal::own(owned.rule_id, view.rule_id);
  internal::own(owned.expression, view.expression);
  return owned;
}

AutomatedReasoningPolicyDeleteTypeValue to_owned(const AutomatedReasoningPolicyDeleteTypeValueView& view) {
  AutomatedReasoningPolicyDeleteTypeValue owned;
  internal::own(owned.value, view.value);
  return owned;
}

AutomatedReasoningPolicyUpdateTypeValue to_owned(const AutomatedReasoningPolicyUpdateTypeValueView& view) {
  AutomatedReasoningPolicyUpdateTypeValue owned;
  internal::own(owned.value, view.value);
  internal::own(owned.new_value, view.new_value);
  internal::own(owned.description, view.description);
  return owned;
}

AutomatedReasoningPolicyTypeValueAnnotation to_owned(const AutomatedReasoningPolicyTypeValueAnnotationView& view) {
  AutomatedReasoningPolicyTypeValueAnnotation owned;
  internal::own(owned.add_type_value, view.add_type_value);
  internal::own(owned.update_type_value, view.update_type_value);
  internal::own(owned.delete_type_value, view.delete_type_value);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

AutomatedReasoningPolicyUpdateTypeAnnotation to_owned(const AutomatedReasoningPolicyUpdateTypeAnnotationView& view) {
  AutomatedReasoningPolicyUpdateTypeAnnotation owned;
  internal::own(owned.name, view.name);
  internal::own(owned.new_name, view.new_name);
  internal::own(owned.description, view.description);
  internal::own(owned.values, view.values);
  return owned;
}

AutomatedReasoningPolicyUpdateVariableAnnotation to_owned(
    const AutomatedReasoningPolicyUpdateVariableAnnotationView& view) {
  AutomatedReasoningPolicyUpdateVariableAnnotation owned;
  internal::own(owned.name, view.name);
  internal::own(owned.new_name, view.new_name);
  internal::own(owned.description, view.description);
  return owned;
}

AutomatedReasoningPolicyAnnotation to_owned(const AutomatedReasoningPolicyAnnotationView& view) {
  AutomatedReasoningPolicyAnnotation owned;
  internal::own(owned.add_type, view.add_type);
  internal::own(owned.update_type, view.update_type);
  internal::own(owned.delete_type, view.delete_type);
  internal::own(owned.add_variable, view.add_variable);
  internal::own(owned.update_variable, view.update_variable);
  internal::own(owned.delete_variable, view.delete_variable);
  internal::own(owned.add_rule, view.add_rule);
  internal::own(owned.update_rule, view.update_rule);
  internal::own(owned.delete_rule, view.delete_rule);
  internal::own(owned.add_rule_from_natural_language, view.add_rule_from_natural_language);
  internal::own(owned.update_from_rules_feedback, view.update_from_rules_feedback);
  internal::own(owned.update_from_scenario_feedback, view.update_from_scenario_feedback);
  internal::own(owned.ingest_content, view.ingest_content);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock

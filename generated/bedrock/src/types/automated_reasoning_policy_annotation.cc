// Writes AutomatedReasoningPolicyAnnotation and the shapes that only it holds as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/automated_reasoning_policy_annotation.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAddRuleAnnotation& in) {
  writer.begin_object();
  writer.sensitive().required("expression", in.expression);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation& in) {
  writer.begin_object();
  writer.sensitive().required("naturalLanguage", in.natural_language);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAddTypeAnnotation& in) {
  writer.begin_object();
  writer.sensitive().required("name", in.name);
  writer.sensitive().required("description", in.description);
  writer.required("values", in.values);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAddTypeValue& in) {
  writer.begin_object();
  writer.required("value", in.value);
  writer.sensitive().member("description", in.description);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAddVariableAnnotation& in) {
  writer.begin_object();
  writer.sensitive().required("name", in.name);
  writer.sensitive().required("type", in.type);
  writer.sensitive().required("description", in.description);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDeleteRuleAnnotation& in) {
  writer.begin_object();
  writer.required("ruleId", in.rule_id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDeleteTypeAnnotation& in) {
  writer.begin_object();
  writer.sensitive().required("name", in.name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDeleteVariableAnnotation& in) {
  writer.begin_object();
  writer.sensitive().required("name", in.name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyIngestContentAnnotation& in) {
  writer.begin_object();
  writer.sensitive().required("content", in.content);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation& in) {
  writer.begin_object();
  writer.member("ruleIds", in.rule_ids);
  writer.sensitive().required("feedback", in.feedback);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation& in) {
  writer.begin_object();
  writer.member("ruleIds", in.rule_ids);
  writer.sensitive().required("scenarioExpression", in.scenario_expression);
  writer.sensitive().member("feedback", in.feedback);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyUpdateRuleAnnotation& in) {
  writer.begin_object();
  writer.required("ruleId", in.rule_id);
  writer.sensitive().required("expression", in.expression);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyDeleteTypeValue& in) {
  writer.begin_object();
  writer.required("value", in.value);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyUpdateTypeValue& in) {
  writer.begin_object();
  writer.required("value", in.value);
  writer.member("newValue", in.new_value);
  writer.sensitive().member("description", in.description);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyTypeValueAnnotation& in) {
  writer.exactly_one("AutomatedReasoningPolicyTypeValueAnnotation",
                     in.add_type_value.has_value() + in.update_type_value.has_value() +
                         in.delete_type_value.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("addTypeValue", in.add_type_value);
  writer.member("updateTypeValue", in.update_type_value);
  writer.member("deleteTypeValue", in.delete_type_value);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyUpdateTypeAnnotation& in) {
  writer.begin_object();
  writer.sensitive().required("name", in.name);
  writer.sensitive().member("newName", in.new_name);
  writer.sensitive().member("description", in.description);
  writer.required("values", in.values);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyUpdateVariableAnnotation& in) {
  writer.begin_object();
  writer.sensitive().required("name", in.name);
  writer.sensitive().member("newName", in.new_name);
  writer.sensitive().member("description", in.description);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyAnnotation& in) {
  writer.exactly_one("AutomatedReasoningPolicyAnnotation",
                     in.add_type.has_value() + in.update_type.has_value() + in.delete_type.has_value() +
                         in.add_variable.has_value() + in.update_variable.has_value() + in.delete_variable.has_value() +
                         in.add_rule.has_value() + in.update_rule.has_value() + in.delete_rule.has_value() +
                         in.add_rule_from_natural_language.has_value() + in.update_from_rules_feedback.has_value() +
                         in.update_from_scenario_feedback.has_value() + in.ingest_content.has_value() +
                         in.unknown.has_value());
  writer.begin_object();
  writer.member("addType", in.add_type);
  writer.member("updateType", in.update_type);
  writer.member("deleteType", in.delete_type);
  writer.member("addVariable", in.add_variable);
  writer.member("updateVariable", in.update_variable);
  writer.member("deleteVariable", in.delete_variable);
  writer.member("addRule", in.add_rule);
  writer.member("updateRule", in.update_rule);
  writer.member("deleteRule", in.delete_rule);
  writer.member("addRuleFromNaturalLanguage", in.add_rule_from_natural_language);
  writer.member("updateFromRulesFeedback", in.update_from_rules_feedback);
  writer.member("updateFromScenarioFeedback", in.update_from_scenario_feedback);
  writer.member("ingestContent", in.ingest_content);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock

// Decode tables of AutomatedReasoningPolicyAnnotationView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/automated_reasoning_policy_annotation.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field automated_reasoning_policy_add_rule_annotation_fields[] = {
    {"expression", &internal::string_type, offsetof(AutomatedReasoningPolicyAddRuleAnnotationView, expression),
     internal::Slot::plain, true},
};

constexpr internal::Field automated_reasoning_policy_add_rule_from_natural_language_annotation_fields[] = {
    {"naturalLanguage", &internal::string_type,
     offsetof(AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotationView, natural_language),
     internal::Slot::plain, true},
};

constexpr internal::Type automated_reasoning_policy_add_type_annotation_values_type =
    internal::list_type<AutomatedReasoningPolicyDefinitionTypeValueView>(
        schemas::automated_reasoning_policy_definition_type_value_type);
constexpr internal::Field automated_reasoning_policy_add_type_annotation_fields[] = {
    {"name", &internal::string_type, offsetof(AutomatedReasoningPolicyAddTypeAnnotationView, name),
     internal::Slot::plain, true},
    {"description", &internal::string_type, offsetof(AutomatedReasoningPolicyAddTypeAnnotationView, description),
     internal::Slot::plain, true},
    {"values", &automated_reasoning_policy_add_type_annotation_values_type,
     offsetof(AutomatedReasoningPolicyAddTypeAnnotationView, values), internal::Slot::plain},
};

constexpr internal::Field automated_reasoning_policy_add_type_value_fields[] = {
    {"value", &internal::string_type, offsetof(AutomatedReasoningPolicyAddTypeValueView, value), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(AutomatedReasoningPolicyAddTypeValueView, description),
     internal::Slot::optional, true},
};

constexpr internal::Field automated_reasoning_policy_add_variable_annotation_fields[] = {
    {"name", &internal::string_type, offsetof(AutomatedReasoningPolicyAddVariableAnnotationView, name),
     internal::Slot::plain, true},
    {"type", &internal::string_type, offsetof(AutomatedReasoningPolicyAddVariableAnnotationView, type),
     internal::Slot::plain, true},
    {"description", &internal::string_type, offsetof(AutomatedReasoningPolicyAddVariableAnnotationView, description),
     internal::Slot::plain, true},
};

constexpr internal::Field automated_reasoning_policy_delete_rule_annotation_fields[] = {
    {"ruleId", &internal::string_type, offsetof(AutomatedReasoningPolicyDeleteRuleAnnotationView, rule_id),
     internal::Slot::plain},
};

constexpr internal::Field automated_reasoning_policy_delete_type_annotation_fields[] = {
    {"name", &internal::string_type, offsetof(AutomatedReasoningPolicyDeleteTypeAnnotationView, name),
     internal::Slot::plain, true},
};

constexpr internal::Field automated_reasoning_policy_delete_variable_annotation_fields[] = {
    {"name", &internal::string_type, offsetof(AutomatedReasoningPolicyDeleteVariableAnnotationView, name),
     internal::Slot::plain, true},
};

constexpr internal::Field automated_reasoning_policy_ingest_content_annotation_fields[] = {
    {"content", &internal::string_type, offsetof(AutomatedReasoningPolicyIngestContentAnnotationView, content),
     internal::Slot::plain, true},
};

constexpr internal::Field automated_reasoning_policy_update_from_rule_feedback_annotation_fields[] = {
    {"ruleIds", &internal::string_list_type,
     offsetof(AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotationView, rule_ids), internal::Slot::plain},
    {"feedback", &internal::string_type,
     offsetof(AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotationView, feedback), internal::Slot::plain, true},
};

constexpr internal::Field automated_reasoning_policy_update_from_scenario_feedback_annotation_fields[] = {
    {"ruleIds", &internal::string_list_type,
     offsetof(AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotationView, rule_ids), internal::Slot::plain},
    {"scenarioExpression", &internal::string_type,
     offsetof(AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotationView, scenario_expression),
     internal::Slot::plain, true},
    {"feedback", &internal::string_type,
     offsetof(AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotationView, feedback), internal::Slot::optional,
     true},
};

constexpr internal::Field automated_reasoning_policy_update_rule_annotation_fields[] = {
    {"ruleId", &internal::string_type, offsetof(AutomatedReasoningPolicyUpdateRuleAnnotationView, rule_id),
     internal::Slot::plain},
    {"expression", &internal::string_type, offsetof(AutomatedReasoningPolicyUpdateRuleAnnotationView, expression),
     internal::Slot::plain, true},
};

constexpr internal::Field automated_reasoning_policy_delete_type_value_fields[] = {
    {"value", &internal::string_type, offsetof(AutomatedReasoningPolicyDeleteTypeValueView, value),
     internal::Slot::plain},
};

constexpr internal::Field automated_reasoning_policy_update_type_value_fields[] = {
    {"value", &internal::string_type, offsetof(AutomatedReasoningPolicyUpdateTypeValueView, value),
     internal::Slot::plain},
    {"newValue", &internal::string_type, offsetof(AutomatedReasoningPolicyUpdateTypeValueView, new_value),
     internal::Slot::optional},
    {"description", &internal::string_type, offsetof(AutomatedReasoningPolicyUpdateTypeValueView, description),
     internal::Slot::optional, true},
};

constexpr internal::Field automated_reasoning_policy_type_value_annotation_fields[] = {
    {"addTypeValue", &schemas::automated_reasoning_policy_add_type_value_type,
     offsetof(AutomatedReasoningPolicyTypeValueAnnotationView, add_type_value), internal::Slot::reference},
    {"updateTypeValue", &schemas::automated_reasoning_policy_update_type_value_type,
     offsetof(AutomatedReasoningPolicyTypeValueAnnotationView, update_type_value), internal::Slot::reference},
    {"deleteTypeValue", &schemas::automated_reasoning_policy_delete_type_value_type,
     offsetof(AutomatedReasoningPolicyTypeValueAnnotationView, delete_type_value), internal::Slot::reference},
};

constexpr internal::Type automated_reasoning_policy_update_type_annotation_values_type =
    internal::list_type<AutomatedReasoningPolicyTypeValueAnnotationView>(
        schemas::automated_reasoning_policy_type_value_annotation_type);
constexpr internal::Field automated_reasoning_policy_update_type_annotation_fields[] = {
    {"name", &internal::string_type, offsetof(AutomatedReasoningPolicyUpdateTypeAnnotationView, name),
     internal::Slot::plain, true},
    {"newName", &internal::string_type, offsetof(AutomatedReasoningPolicyUpdateTypeAnnotationView, new_name),
     internal::Slot::optional, true},
    {"description", &internal::string_type, offsetof(AutomatedReasoningPolicyUpdateTypeAnnotationView, description),
     internal::Slot::optional, true},
    {"values", &automated_reasoning_policy_update_type_annotation_values_type,
     offsetof(AutomatedReasoningPolicyUpdateTypeAnnotationView, values), internal::Slot::plain},
};

constexpr internal::Field automated_reasoning_policy_update_variable_annotation_fields[] = {
    {"name", &internal::string_type, offsetof(AutomatedReasoningPolicyUpdateVariableAnnotationView, name),
     internal::Slot::plain, true},
    {"newName", &internal::string_type, offsetof(AutomatedReasoningPolicyUpdateVariableAnnotationView, new_name),
     internal::Slot::optional, true},
    {"description", &internal::string_type, offsetof(AutomatedReasoningPolicyUpdateVariableAnnotationView, description),
     internal::Slot::optional, true},
};

constexpr internal::Field automated_reasoning_policy_annotation_fields[] = {
    {"addType", &schemas::automated_reasoning_policy_add_type_annotation_type,
     offsetof(AutomatedReasoningPolicyAnnotationView, add_type), internal::Slot::reference},
    {"updateType", &schemas::automated_reasoning_policy_update_type_annotation_type,
     offsetof(AutomatedReasoningPolicyAnnotationView, update_type), internal::Slot::reference},
    {"deleteType", &schemas::automated_reasoning_policy_delete_type_annotation_type,
     offsetof(AutomatedReasoningPolicyAnnotationView, delete_type), internal::Slot::reference},
    {"addVariable", &schemas::automated_reasoning_policy_add_variable_annotation_type,
     offsetof(AutomatedReasoningPolicyAnnotationView, add_variable), internal::Slot::reference},
    {"updateVariable", &schemas::automated_reasoning_policy_update_variable_annotation_type,
     offsetof(AutomatedReasoningPolicyAnnotationView, update_variable), internal::Slot::reference},
    {"deleteVariable", &schemas::automated_reasoning_policy_delete_variable_annotation_type,
     offsetof(AutomatedReasoningPolicyAnnotationView, delete_variable), internal::Slot::reference},
    {"addRule", &schemas::automated_reasoning_policy_add_rule_annotation_type,
     offsetof(AutomatedReasoningPolicyAnnotationView, add_rule), internal::Slot::reference},
    {"updateRule", &schemas::automated_reasoning_policy_update_rule_annotation_type,
     offsetof(AutomatedReasoningPolicyAnnotationView, update_rule), internal::Slot::reference},
    {"deleteRule", &schemas::automated_reasoning_policy_delete_rule_annotation_type,
     offsetof(AutomatedReasoningPolicyAnnotationView, delete_rule), internal::Slot::reference},
    {"addRuleFromNaturalLanguage", &schemas::automated_reasoning_policy_add_rule_from_natural_language_annotation_type,
     offsetof(AutomatedReasoningPolicyAnnotationView, add_rule_from_natural_language), internal::Slot::reference},
    {"updateFromRulesFeedback", &schemas::automated_reasoning_policy_update_from_rule_feedback_annotation_type,
     offsetof(AutomatedReasoningPolicyAnnotationView, update_from_rules_feedback), internal::Slot::reference},
    {"updateFromScenarioFeedback", &schemas::automated_reasoning_policy_update_from_scenario_feedback_annotation_type,
     offsetof(AutomatedReasoningPolicyAnnotationView, update_from_scenario_feedback), internal::Slot::reference},
    {"ingestContent", &schemas::automated_reasoning_policy_ingest_content_annotation_type,
     offsetof(AutomatedReasoningPolicyAnnotationView, ingest_content), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema automated_reasoning_policy_add_rule_annotation_schema =
    internal::structure_schema<AutomatedReasoningPolicyAddRuleAnnotationView>(
        "AutomatedReasoningPolicyAddRuleAnnotation", automated_reasoning_policy_add_rule_annotation_fields);
constinit const internal::Type automated_reasoning_policy_add_rule_annotation_type =
    internal::structure_type<AutomatedReasoningPolicyAddRuleAnnotationView>(
        automated_reasoning_policy_add_rule_annotation_schema);

constinit const internal::Schema automated_reasoning_policy_add_rule_from_natural_language_annotation_schema =
    internal::structure_schema<AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotationView>(
        "AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation",
        automated_reasoning_policy_add_rule_from_natural_language_annotation_fields);
constinit const internal::Type automated_reasoning_policy_add_rule_from_natural_language_annotation_type =
    internal::structure_type<AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotationView>(
        automated_reasoning_policy_add_rule_from_natural_language_annotation_schema);

constinit const internal::Schema automated_reasoning_policy_add_type_annotation_schema =
    internal::structure_schema<AutomatedReasoningPolicyAddTypeAnnotationView>(
        "AutomatedReasoningPolicyAddTypeAnnotation", automated_reasoning_policy_add_type_annotation_fields);
constinit const internal::Type automated_reasoning_policy_add_type_annotation_type =
    internal::structure_type<AutomatedReasoningPolicyAddTypeAnnotationView>(
        automated_reasoning_policy_add_type_annotation_schema);

constinit const internal::Schema automated_reasoning_policy_add_type_value_schema =
    internal::structure_schema<AutomatedReasoningPolicyAddTypeValueView>(
        "AutomatedReasoningPolicyAddTypeValue", automated_reasoning_policy_add_type_value_fields);
constinit const internal::Type automated_reasoning_policy_add_type_value_type =
    internal::structure_type<AutomatedReasoningPolicyAddTypeValueView>(
        automated_reasoning_policy_add_type_value_schema);

constinit const internal::Schema automated_reasoning_policy_add_variable_annotation_schema =
    internal::structure_schema<AutomatedReasoningPolicyAddVariableAnnotationView>(
        "AutomatedReasoningPolicyAddVariableAnnotation", automated_reasoning_policy_add_variable_annotation_fields);
constinit const internal::Type automated_reasoning_policy_add_variable_annotation_type =
    internal::structure_type<AutomatedReasoningPolicyAddVariableAnnotationView>(
        automated_reasoning_policy_add_variable_annotation_schema);

constinit const internal::Schema automated_reasoning_policy_delete_rule_annotation_schema =
    internal::structure_schema<AutomatedReasoningPolicyDeleteRuleAnnotationView>(
        "AutomatedReasoningPolicyDeleteRuleAnnotation", automated_reasoning_policy_delete_rule_annotation_fields);
constinit const internal::Type automated_reasoning_policy_delete_rule_annotation_type =
    internal::structure_type<AutomatedReasoningPolicyDeleteRuleAnnotationView>(
        automated_reasoning_policy_delete_rule_annotation_schema);

constinit const internal::Schema automated_reasoning_policy_delete_type_annotation_schema =
    internal::structure_schema<AutomatedReasoningPolicyDeleteTypeAnnotationView>(
        "AutomatedReasoningPolicyDeleteTypeAnnotation", automated_reasoning_policy_delete_type_annotation_fields);
constinit const internal::Type automated_reasoning_policy_delete_type_annotation_type =
    internal::structure_type<AutomatedReasoningPolicyDeleteTypeAnnotationView>(
        automated_reasoning_policy_delete_type_annotation_schema);

constinit const internal::Schema automated_reasoning_policy_delete_variable_annotation_schema =
    internal::structure_schema<AutomatedReasoningPolicyDeleteVariableAnnotationView>(
        "AutomatedReasoningPolicyDeleteVariableAnnotation",
        automated_reasoning_policy_delete_variable_annotation_fields);
constinit const internal::Type automated_reasoning_policy_delete_variable_annotation_type =
    internal::structure_type<AutomatedReasoningPolicyDeleteVariableAnnotationView>(
        automated_reasoning_policy_delete_variable_annotation_schema);

constinit const internal::Schema automated_reasoning_policy_ingest_content_annotation_schema =
    internal::structure_schema<AutomatedReasoningPolicyIngestContentAnnotationView>(
        "AutomatedReasoningPolicyIngestContentAnnotation", automated_reasoning_policy_ingest_content_annotation_fields);
constinit const internal::Type automated_reasoning_policy_ingest_content_annotation_type =
    internal::structure_type<AutomatedReasoningPolicyIngestContentAnnotationView>(
        automated_reasoning_policy_ingest_content_annotation_schema);

constinit const internal::Schema automated_reasoning_policy_update_from_rule_feedback_annotation_schema =
    internal::structure_schema<AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotationView>(
        "AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation",
        automated_reasoning_policy_update_from_rule_feedback_annotation_fields);
constinit const internal::Type automated_reasoning_policy_update_from_rule_feedback_annotation_type =
    internal::structure_type<AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotationView>(
        automated_reasoning_policy_update_from_rule_feedback_annotation_schema);

constinit const internal::Schema automated_reasoning_policy_update_from_scenario_feedback_annotation_schema =
    internal::structure_schema<AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotationView>(
        "AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation",
        automated_reasoning_policy_update_from_scenario_feedback_annotation_fields);
constinit const internal::Type automated_reasoning_policy_update_from_scenario_feedback_annotation_type =
    internal::structure_type<AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotationView>(
        automated_reasoning_policy_update_from_scenario_feedback_annotation_schema);

constinit const internal::Schema automated_reasoning_policy_update_rule_annotation_schema =
    internal::structure_schema<AutomatedReasoningPolicyUpdateRuleAnnotationView>(
        "AutomatedReasoningPolicyUpdateRuleAnnotation", automated_reasoning_policy_update_rule_annotation_fields);
constinit const internal::Type automated_reasoning_policy_update_rule_annotation_type =
    internal::structure_type<AutomatedReasoningPolicyUpdateRuleAnnotationView>(
        automated_reasoning_policy_update_rule_annotation_schema);

constinit const internal::Schema automated_reasoning_policy_delete_type_value_schema =
    internal::structure_schema<AutomatedReasoningPolicyDeleteTypeValueView>(
        "AutomatedReasoningPolicyDeleteTypeValue", automated_reasoning_policy_delete_type_value_fields);
constinit const internal::Type automated_reasoning_policy_delete_type_value_type =
    internal::structure_type<AutomatedReasoningPolicyDeleteTypeValueView>(
        automated_reasoning_policy_delete_type_value_schema);

constinit const internal::Schema automated_reasoning_policy_update_type_value_schema =
    internal::structure_schema<AutomatedReasoningPolicyUpdateTypeValueView>(
        "AutomatedReasoningPolicyUpdateTypeValue", automated_reasoning_policy_update_type_value_fields);
constinit const internal::Type automated_reasoning_policy_update_type_value_type =
    internal::structure_type<AutomatedReasoningPolicyUpdateTypeValueView>(
        automated_reasoning_policy_update_type_value_schema);

constinit const internal::Schema automated_reasoning_policy_type_value_annotation_schema =
    internal::union_schema<AutomatedReasoningPolicyTypeValueAnnotationView>(
        "AutomatedReasoningPolicyTypeValueAnnotation", automated_reasoning_policy_type_value_annotation_fields);
constinit const internal::Type automated_reasoning_policy_type_value_annotation_type =
    internal::union_type<AutomatedReasoningPolicyTypeValueAnnotationView>(
        automated_reasoning_policy_type_value_annotation_schema);

constinit const internal::Schema automated_reasoning_policy_update_type_annotation_schema =
    internal::structure_schema<AutomatedReasoningPolicyUpdateTypeAnnotationView>(
        "AutomatedReasoningPolicyUpdateTypeAnnotation", automated_reasoning_policy_update_type_annotation_fields);
constinit const internal::Type automated_reasoning_policy_update_type_annotation_type =
    internal::structure_type<AutomatedReasoningPolicyUpdateTypeAnnotationView>(
        automated_reasoning_policy_update_type_annotation_schema);

constinit const internal::Schema automated_reasoning_policy_update_variable_annotation_schema =
    internal::structure_schema<AutomatedReasoningPolicyUpdateVariableAnnotationView>(
        "AutomatedReasoningPolicyUpdateVariableAnnotation",
        automated_reasoning_policy_update_variable_annotation_fields);
constinit const internal::Type automated_reasoning_policy_update_variable_annotation_type =
    internal::structure_type<AutomatedReasoningPolicyUpdateVariableAnnotationView>(
        automated_reasoning_policy_update_variable_annotation_schema);

constinit const internal::Schema automated_reasoning_policy_annotation_schema =
    internal::union_schema<AutomatedReasoningPolicyAnnotationView>("AutomatedReasoningPolicyAnnotation",
                                                                   automated_reasoning_policy_annotation_fields);
constinit const internal::Type automated_reasoning_policy_annotation_type =
    internal::union_type<AutomatedReasoningPolicyAnnotationView>(automated_reasoning_policy_annotation_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AutomatedReasoningPolicyAddRuleAnnotationView*) {
  return schemas::automated_reasoning_policy_add_rule_annotation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotationView*) {
  return schemas::automated_reasoning_policy_add_rule_from_natural_language_annotation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyAddTypeAnnotationView*) {
  return schemas::automated_reasoning_policy_add_type_annotation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyAddTypeValueView*) {
  return schemas::automated_reasoning_policy_add_type_value_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyAddVariableAnnotationView*) {
  return schemas::automated_reasoning_policy_add_variable_annotation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyDeleteRuleAnnotationView*) {
  return schemas::automated_reasoning_policy_delete_rule_annotation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyDeleteTypeAnnotationView*) {
  return schemas::automated_reasoning_policy_delete_type_annotation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyDeleteVariableAnnotationView*) {
  return schemas::automated_reasoning_policy_delete_variable_annotation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyIngestContentAnnotationView*) {
  return schemas::automated_reasoning_policy_ingest_content_annotation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotationView*) {
  return schemas::automated_reasoning_policy_update_from_rule_feedback_annotation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotationView*) {
  return schemas::automated_reasoning_policy_update_from_scenario_feedback_annotation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyUpdateRuleAnnotationView*) {
  return schemas::automated_reasoning_policy_update_rule_annotation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyDeleteTypeValueView*) {
  return schemas::automated_reasoning_policy_delete_type_value_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyUpdateTypeValueView*) {
  return schemas::automated_reasoning_policy_update_type_value_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyTypeValueAnnotationView*) {
  return schemas::automated_reasoning_policy_type_value_annotation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyUpdateTypeAnnotationView*) {
  return schemas::automated_reasoning_policy_update_type_annotation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyUpdateVariableAnnotationView*) {
  return schemas::automated_reasoning_policy_update_variable_annotation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyAnnotationView*) {
  return schemas::automated_reasoning_policy_annotation_schema;
}

}  // namespace outcrop::bedrock

// Tables of the shapes in outcrop/bedrock/types/automated_reasoning_policy_annotation.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/automated_reasoning_policy_annotation.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const AutomatedReasoningPolicyAddRuleAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyAddRuleAnnotation::expression>("expression", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyAddRuleAnnotation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation::natural_language>("naturalLanguage",
                                                                                                  true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation",
                                    .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyAddTypeAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyAddTypeAnnotation::name>("name", true),
      cli::field<&AutomatedReasoningPolicyAddTypeAnnotation::description>("description", true),
      cli::field<&AutomatedReasoningPolicyAddTypeAnnotation::values>("values", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyAddTypeAnnotation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyAddTypeValue*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyAddTypeValue::value>("value", true),
      cli::field<&AutomatedReasoningPolicyAddTypeValue::description>("description"),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyAddTypeValue", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyAddVariableAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyAddVariableAnnotation::name>("name", true),
      cli::field<&AutomatedReasoningPolicyAddVariableAnnotation::type>("type", true),
      cli::field<&AutomatedReasoningPolicyAddVariableAnnotation::description>("description", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyAddVariableAnnotation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyAnnotation::add_type>("addType"),
      cli::field<&AutomatedReasoningPolicyAnnotation::update_type>("updateType"),
      cli::field<&AutomatedReasoningPolicyAnnotation::delete_type>("deleteType"),
      cli::field<&AutomatedReasoningPolicyAnnotation::add_variable>("addVariable"),
      cli::field<&AutomatedReasoningPolicyAnnotation::update_variable>("updateVariable"),
      cli::field<&AutomatedReasoningPolicyAnnotation::delete_variable>("deleteVariable"),
      cli::field<&AutomatedReasoningPolicyAnnotation::add_rule>("addRule"),
      cli::field<&AutomatedReasoningPolicyAnnotation::update_rule>("updateRule"),
      cli::field<&AutomatedReasoningPolicyAnnotation::delete_rule>("deleteRule"),
      cli::field<&AutomatedReasoningPolicyAnnotation::add_rule_from_natural_language>("addRuleFromNaturalLanguage"),
      cli::field<&AutomatedReasoningPolicyAnnotation::update_from_rules_feedback>("updateFromRulesFeedback"),
      cli::field<&AutomatedReasoningPolicyAnnotation::update_from_scenario_feedback>("updateFromScenarioFeedback"),
      cli::field<&AutomatedReasoningPolicyAnnotation::ingest_content>("ingestContent"),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyAnnotation", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyDeleteRuleAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyDeleteRuleAnnotation::rule_id>("ruleId", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyDeleteRuleAnnotation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyDeleteTypeAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyDeleteTypeAnnotation::name>("name", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyDeleteTypeAnnotation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyDeleteTypeValue*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyDeleteTypeValue::value>("value", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyDeleteTypeValue", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyDeleteVariableAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyDeleteVariableAnnotation::name>("name", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyDeleteVariableAnnotation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyIngestContentAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyIngestContentAnnotation::content>("content", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyIngestContentAnnotation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyTypeValueAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyTypeValueAnnotation::add_type_value>("addTypeValue"),
      cli::field<&AutomatedReasoningPolicyTypeValueAnnotation::update_type_value>("updateTypeValue"),
      cli::field<&AutomatedReasoningPolicyTypeValueAnnotation::delete_type_value>("deleteTypeValue"),
  };
  static constexpr cli::Shape shape{
      .name = "AutomatedReasoningPolicyTypeValueAnnotation", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation::rule_ids>("ruleIds"),
      cli::field<&AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation::feedback>("feedback", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation",
                                    .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation::rule_ids>("ruleIds"),
      cli::field<&AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation::scenario_expression>(
          "scenarioExpression", true),
      cli::field<&AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation::feedback>("feedback"),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation",
                                    .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyUpdateRuleAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyUpdateRuleAnnotation::rule_id>("ruleId", true),
      cli::field<&AutomatedReasoningPolicyUpdateRuleAnnotation::expression>("expression", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyUpdateRuleAnnotation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyUpdateTypeAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyUpdateTypeAnnotation::name>("name", true),
      cli::field<&AutomatedReasoningPolicyUpdateTypeAnnotation::new_name>("newName"),
      cli::field<&AutomatedReasoningPolicyUpdateTypeAnnotation::description>("description"),
      cli::field<&AutomatedReasoningPolicyUpdateTypeAnnotation::values>("values", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyUpdateTypeAnnotation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyUpdateTypeValue*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyUpdateTypeValue::value>("value", true),
      cli::field<&AutomatedReasoningPolicyUpdateTypeValue::new_value>("newValue"),
      cli::field<&AutomatedReasoningPolicyUpdateTypeValue::description>("description"),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyUpdateTypeValue", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyUpdateVariableAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyUpdateVariableAnnotation::name>("name", true),
      cli::field<&AutomatedReasoningPolicyUpdateVariableAnnotation::new_name>("newName"),
      cli::field<&AutomatedReasoningPolicyUpdateVariableAnnotation::description>("description"),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyUpdateVariableAnnotation", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock

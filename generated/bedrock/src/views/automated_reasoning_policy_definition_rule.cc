// Decode tables of AutomatedReasoningPolicyDefinitionRuleView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/automated_reasoning_policy_definition_rule.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field automated_reasoning_policy_definition_rule_fields[] = {
    {"id", &internal::string_type, offsetof(AutomatedReasoningPolicyDefinitionRuleView, id), internal::Slot::plain},
    {"expression", &internal::string_type, offsetof(AutomatedReasoningPolicyDefinitionRuleView, expression),
     internal::Slot::plain, true},
    {"alternateExpression", &internal::string_type,
     offsetof(AutomatedReasoningPolicyDefinitionRuleView, alternate_expression), internal::Slot::optional, true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema automated_reasoning_policy_definition_rule_schema =
    internal::structure_schema<AutomatedReasoningPolicyDefinitionRuleView>(
        "AutomatedReasoningPolicyDefinitionRule", automated_reasoning_policy_definition_rule_fields);
constinit const internal::Type automated_reasoning_policy_definition_rule_type =
    internal::structure_type<AutomatedReasoningPolicyDefinitionRuleView>(
        automated_reasoning_policy_definition_rule_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AutomatedReasoningPolicyDefinitionRuleView*) {
  return schemas::automated_reasoning_policy_definition_rule_schema;
}

}  // namespace outcrop::bedrock

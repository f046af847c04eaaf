// Decode tables of AutomatedReasoningPolicyDefinitionView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/automated_reasoning_policy_definition.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Type automated_reasoning_policy_definition_types_type =
    internal::list_type<AutomatedReasoningPolicyDefinitionTypeView>(
        schemas::automated_reasoning_policy_definition_type_type);
constexpr internal::Type automated_reasoning_policy_definition_rules_type =
    internal::list_type<AutomatedReasoningPolicyDefinitionRuleView>(
        schemas::automated_reasoning_policy_definition_rule_type);
constexpr internal::Type automated_reasoning_policy_definition_variables_type =
    internal::list_type<AutomatedReasoningPolicyDefinitionVariableView>(
        schemas::automated_reasoning_policy_definition_variable_type);
constexpr internal::Field automated_reasoning_policy_definition_fields[] = {
    {"version", &internal::string_type, offsetof(AutomatedReasoningPolicyDefinitionView, version),
     internal::Slot::optional},
    {"types", &automated_reasoning_policy_definition_types_type,
     offsetof(AutomatedReasoningPolicyDefinitionView, types), internal::Slot::plain},
    {"rules", &automated_reasoning_policy_definition_rules_type,
     offsetof(AutomatedReasoningPolicyDefinitionView, rules), internal::Slot::plain},
    {"variables", &automated_reasoning_policy_definition_variables_type,
     offsetof(AutomatedReasoningPolicyDefinitionView, variables), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema automated_reasoning_policy_definition_schema =
    internal::structure_schema<AutomatedReasoningPolicyDefinitionView>("AutomatedReasoningPolicyDefinition",
                                                                       automated_reasoning_policy_definition_fields);
constinit const internal::Type automated_reasoning_policy_definition_type =
    internal::structure_type<AutomatedReasoningPolicyDefinitionView>(automated_reasoning_policy_definition_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AutomatedReasoningPolicyDefinitionView*) {
  return schemas::automated_reasoning_policy_definition_schema;
}

}  // namespace outcrop::bedrock

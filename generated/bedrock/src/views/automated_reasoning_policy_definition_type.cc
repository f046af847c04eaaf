// Decode tables of AutomatedReasoningPolicyDefinitionTypeView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/automated_reasoning_policy_definition_type.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Type automated_reasoning_policy_definition_type_values_type =
    internal::list_type<AutomatedReasoningPolicyDefinitionTypeValueView>(
        schemas::automated_reasoning_policy_definition_type_value_type);
constexpr internal::Field automated_reasoning_policy_definition_type_fields[] = {
    {"name", &internal::string_type, offsetof(AutomatedReasoningPolicyDefinitionTypeView, name), internal::Slot::plain,
     true},
    {"description", &internal::string_type, offsetof(AutomatedReasoningPolicyDefinitionTypeView, description),
     internal::Slot::optional, true},
    {"values", &automated_reasoning_policy_definition_type_values_type,
     offsetof(AutomatedReasoningPolicyDefinitionTypeView, values), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema automated_reasoning_policy_definition_type_schema =
    internal::structure_schema<AutomatedReasoningPolicyDefinitionTypeView>(
        "AutomatedReasoningPolicyDefinitionType", automated_reasoning_policy_definition_type_fields);
constinit const internal::Type automated_reasoning_policy_definition_type_type =
    internal::structure_type<AutomatedReasoningPolicyDefinitionTypeView>(
        automated_reasoning_policy_definition_type_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AutomatedReasoningPolicyDefinitionTypeView*) {
  return schemas::automated_reasoning_policy_definition_type_schema;
}

}  // namespace outcrop::bedrock

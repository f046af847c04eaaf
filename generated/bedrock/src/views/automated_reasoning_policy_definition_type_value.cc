// Decode tables of AutomatedReasoningPolicyDefinitionTypeValueView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/automated_reasoning_policy_definition_type_value.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field automated_reasoning_policy_definition_type_value_fields[] = {
    {"value", &internal::string_type, offsetof(AutomatedReasoningPolicyDefinitionTypeValueView, value),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(AutomatedReasoningPolicyDefinitionTypeValueView, description),
     internal::Slot::optional, true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema automated_reasoning_policy_definition_type_value_schema =
    internal::structure_schema<AutomatedReasoningPolicyDefinitionTypeValueView>(
        "AutomatedReasoningPolicyDefinitionTypeValue", automated_reasoning_policy_definition_type_value_fields);
constinit const internal::Type automated_reasoning_policy_definition_type_value_type =
    internal::structure_type<AutomatedReasoningPolicyDefinitionTypeValueView>(
        automated_reasoning_policy_definition_type_value_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AutomatedReasoningPolicyDefinitionTypeValueView*) {
  return schemas::automated_reasoning_policy_definition_type_value_schema;
}

}  // namespace outcrop::bedrock

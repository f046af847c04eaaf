// Decode tables of AutomatedReasoningPolicyDefinitionVariableView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/automated_reasoning_policy_definition_variable.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field automated_reasoning_policy_definition_variable_fields[] = {
    {"name", &internal::string_type, offsetof(AutomatedReasoningPolicyDefinitionVariableView, name),
     internal::Slot::plain, true},
    {"type", &internal::string_type, offsetof(AutomatedReasoningPolicyDefinitionVariableView, type),
     internal::Slot::plain, true},
    {"description", &internal::string_type, offsetof(AutomatedReasoningPolicyDefinitionVariableView, description),
     internal::Slot::plain, true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema automated_reasoning_policy_definition_variable_schema =
    internal::structure_schema<AutomatedReasoningPolicyDefinitionVariableView>(
        "AutomatedReasoningPolicyDefinitionVariable", automated_reasoning_policy_definition_variable_fields);
constinit const internal::Type automated_reasoning_policy_definition_variable_type =
    internal::structure_type<AutomatedReasoningPolicyDefinitionVariableView>(
        automated_reasoning_policy_definition_variable_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AutomatedReasoningPolicyDefinitionVariableView*) {
  return schemas::automated_reasoning_policy_definition_variable_schema;
}

}  // namespace outcrop::bedrock

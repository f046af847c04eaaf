// Decode tables of GuardrailAutomatedReasoningPolicyView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/guardrail_automated_reasoning_policy.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field guardrail_automated_reasoning_policy_fields[] = {
    {"policies", &internal::string_list_type, offsetof(GuardrailAutomatedReasoningPolicyView, policies),
     internal::Slot::plain},
    {"confidenceThreshold", &internal::double_type,
     offsetof(GuardrailAutomatedReasoningPolicyView, confidence_threshold), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema guardrail_automated_reasoning_policy_schema =
    internal::structure_schema<GuardrailAutomatedReasoningPolicyView>("GuardrailAutomatedReasoningPolicy",
                                                                      guardrail_automated_reasoning_policy_fields);
constinit const internal::Type guardrail_automated_reasoning_policy_type =
    internal::structure_type<GuardrailAutomatedReasoningPolicyView>(guardrail_automated_reasoning_policy_schema);

}  // namespace schemas

const internal::Schema& schema_of(const GuardrailAutomatedReasoningPolicyView*) {
  return schemas::guardrail_automated_reasoning_policy_schema;
}

}  // namespace outcrop::bedrock

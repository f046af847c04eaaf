// Decode tables of GuardrailUsageView.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/guardrail_usage.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field guardrail_usage_fields[] = {
    {"topicPolicyUnits", &internal::int32_type, offsetof(GuardrailUsageView, topic_policy_units),
     internal::Slot::plain},
    {"contentPolicyUnits", &internal::int32_type, offsetof(GuardrailUsageView, content_policy_units),
     internal::Slot::plain},
    {"wordPolicyUnits", &internal::int32_type, offsetof(GuardrailUsageView, word_policy_units), internal::Slot::plain},
    {"sensitiveInformationPolicyUnits", &internal::int32_type,
     offsetof(GuardrailUsageView, sensitive_information_policy_units), internal::Slot::plain},
    {"sensitiveInformationPolicyFreeUnits", &internal::int32_type,
     offsetof(GuardrailUsageView, sensitive_information_policy_free_units), internal::Slot::plain},
    {"contextualGroundingPolicyUnits", &internal::int32_type,
     offsetof(GuardrailUsageView, contextual_grounding_policy_units), internal::Slot::plain},
    {"contentPolicyImageUnits", &internal::int32_type, offsetof(GuardrailUsageView, content_policy_image_units),
     internal::Slot::optional},
    {"automatedReasoningPolicyUnits", &internal::int32_type,
     offsetof(GuardrailUsageView, automated_reasoning_policy_units), internal::Slot::optional},
    {"automatedReasoningPolicies", &internal::int32_type, offsetof(GuardrailUsageView, automated_reasoning_policies),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema guardrail_usage_schema =
    internal::structure_schema<GuardrailUsageView>("GuardrailUsage", guardrail_usage_fields);
constinit const internal::Type guardrail_usage_type =
    internal::structure_type<GuardrailUsageView>(guardrail_usage_schema);

}  // namespace schemas

const internal::Schema& schema_of(const GuardrailUsageView*) { return schemas::guardrail_usage_schema; }

}  // namespace outcrop::bedrock_runtime

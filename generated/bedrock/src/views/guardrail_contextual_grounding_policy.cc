// Decode tables of GuardrailContextualGroundingPolicyView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/guardrail_contextual_grounding_policy.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field guardrail_contextual_grounding_filter_fields[] = {
    {"type", &schemas::guardrail_contextual_grounding_filter_type_type,
     offsetof(GuardrailContextualGroundingFilterView, type), internal::Slot::plain},
    {"threshold", &internal::double_type, offsetof(GuardrailContextualGroundingFilterView, threshold),
     internal::Slot::plain},
    {"action", &schemas::guardrail_contextual_grounding_action_type,
     offsetof(GuardrailContextualGroundingFilterView, action), internal::Slot::plain, true},
    {"enabled", &internal::boolean_type, offsetof(GuardrailContextualGroundingFilterView, enabled),
     internal::Slot::optional},
};

constexpr internal::Field guardrail_contextual_grounding_tier_fields[] = {
    {"tierName", &schemas::guardrail_contextual_grounding_tier_name_type,
     offsetof(GuardrailContextualGroundingTierView, tier_name), internal::Slot::plain, true},
};

constexpr internal::Type guardrail_contextual_grounding_policy_filters_type =
    internal::list_type<GuardrailContextualGroundingFilterView>(schemas::guardrail_contextual_grounding_filter_type);
constexpr internal::Field guardrail_contextual_grounding_policy_fields[] = {
    {"filters", &guardrail_contextual_grounding_policy_filters_type,
     offsetof(GuardrailContextualGroundingPolicyView, filters), internal::Slot::plain},
    {"tier", &schemas::guardrail_contextual_grounding_tier_type, offsetof(GuardrailContextualGroundingPolicyView, tier),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema guardrail_contextual_grounding_filter_schema =
    internal::structure_schema<GuardrailContextualGroundingFilterView>("GuardrailContextualGroundingFilter",
                                                                       guardrail_contextual_grounding_filter_fields);
constinit const internal::Type guardrail_contextual_grounding_filter_type =
    internal::structure_type<GuardrailContextualGroundingFilterView>(guardrail_contextual_grounding_filter_schema);

constinit const internal::Schema guardrail_contextual_grounding_tier_schema =
    internal::structure_schema<GuardrailContextualGroundingTierView>("GuardrailContextualGroundingTier",
                                                                     guardrail_contextual_grounding_tier_fields);
constinit const internal::Type guardrail_contextual_grounding_tier_type =
    internal::structure_type<GuardrailContextualGroundingTierView>(guardrail_contextual_grounding_tier_schema);

constinit const internal::Schema guardrail_contextual_grounding_policy_schema =
    internal::structure_schema<GuardrailContextualGroundingPolicyView>("GuardrailContextualGroundingPolicy",
                                                                       guardrail_contextual_grounding_policy_fields);
constinit const internal::Type guardrail_contextual_grounding_policy_type =
    internal::structure_type<GuardrailContextualGroundingPolicyView>(guardrail_contextual_grounding_policy_schema);

}  // namespace schemas

const internal::Schema& schema_of(const GuardrailContextualGroundingFilterView*) {
  return schemas::guardrail_contextual_grounding_filter_schema;
}
const internal::Schema& schema_of(const GuardrailContextualGroundingTierView*) {
  return schemas::guardrail_contextual_grounding_tier_schema;
}
const internal::Schema& schema_of(const GuardrailContextualGroundingPolicyView*) {
  return schemas::guardrail_contextual_grounding_policy_schema;
}

}  // namespace outcrop::bedrock

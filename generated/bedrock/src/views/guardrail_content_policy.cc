// Decode tables of GuardrailContentPolicyView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/guardrail_content_policy.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Type guardrail_content_filter_input_modalities_type =
    internal::list_type<Open<GuardrailModality>>(schemas::guardrail_modality_type);
constexpr internal::Type guardrail_content_filter_output_modalities_type =
    internal::list_type<Open<GuardrailModality>>(schemas::guardrail_modality_type);
constexpr internal::Field guardrail_content_filter_fields[] = {
    {"type", &schemas::guardrail_content_filter_type_type, offsetof(GuardrailContentFilterView, type),
     internal::Slot::plain},
    {"inputStrength", &schemas::guardrail_filter_strength_type, offsetof(GuardrailContentFilterView, input_strength),
     internal::Slot::plain},
    {"outputStrength", &schemas::guardrail_filter_strength_type, offsetof(GuardrailContentFilterView, output_strength),
     internal::Slot::plain},
    {"inputModalities", &guardrail_content_filter_input_modalities_type,
     offsetof(GuardrailContentFilterView, input_modalities), internal::Slot::plain, true},
    {"outputModalities", &guardrail_content_filter_output_modalities_type,
     offsetof(GuardrailContentFilterView, output_modalities), internal::Slot::plain, true},
    {"inputAction", &schemas::guardrail_content_filter_action_type, offsetof(GuardrailContentFilterView, input_action),
     internal::Slot::plain, true},
    {"outputAction", &schemas::guardrail_content_filter_action_type,
     offsetof(GuardrailContentFilterView, output_action), internal::Slot::plain, true},
    {"inputEnabled", &internal::boolean_type, offsetof(GuardrailContentFilterView, input_enabled),
     internal::Slot::optional},
    {"outputEnabled", &internal::boolean_type, offsetof(GuardrailContentFilterView, output_enabled),
     internal::Slot::optional},
};

constexpr internal::Field guardrail_content_filters_tier_fields[] = {
    {"tierName", &schemas::guardrail_content_filters_tier_name_type,
     offsetof(GuardrailContentFiltersTierView, tier_name), internal::Slot::plain, true},
};

constexpr internal::Type guardrail_content_policy_filters_type =
    internal::list_type<GuardrailContentFilterView>(schemas::guardrail_content_filter_type);
constexpr internal::Field guardrail_content_policy_fields[] = {
    {"filters", &guardrail_content_policy_filters_type, offsetof(GuardrailContentPolicyView, filters),
     internal::Slot::plain},
    {"tier", &schemas::guardrail_content_filters_tier_type, offsetof(GuardrailContentPolicyView, tier),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema guardrail_content_filter_schema =
    internal::structure_schema<GuardrailContentFilterView>("GuardrailContentFilter", guardrail_content_filter_fields);
constinit const internal::Type guardrail_content_filter_type =
    internal::structure_type<GuardrailContentFilterView>(guardrail_content_filter_schema);

constinit const internal::Schema guardrail_content_filters_tier_schema =
    internal::structure_schema<GuardrailContentFiltersTierView>("GuardrailContentFiltersTier",
                                                                guardrail_content_filters_tier_fields);
constinit const internal::Type guardrail_content_filters_tier_type =
    internal::structure_type<GuardrailContentFiltersTierView>(guardrail_content_filters_tier_schema);

constinit const internal::Schema guardrail_content_policy_schema =
    internal::structure_schema<GuardrailContentPolicyView>("GuardrailContentPolicy", guardrail_content_policy_fields);
constinit const internal::Type guardrail_content_policy_type =
    internal::structure_type<GuardrailContentPolicyView>(guardrail_content_policy_schema);

}  // namespace schemas

const internal::Schema& schema_of(const GuardrailContentFilterView*) {
  return schemas::guardrail_content_filter_schema;
}
const internal::Schema& schema_of(const GuardrailContentFiltersTierView*) {
  return schemas::guardrail_content_filters_tier_schema;
}
const internal::Schema& schema_of(const GuardrailContentPolicyView*) {
  return schemas::guardrail_content_policy_schema;
}

}  // namespace outcrop::bedrock

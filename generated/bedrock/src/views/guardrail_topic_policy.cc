// Decode tables of GuardrailTopicPolicyView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/guardrail_topic_policy.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field guardrail_topic_fields[] = {
    {"name", &internal::string_type, offsetof(GuardrailTopicView, name), internal::Slot::plain, true},
    {"definition", &internal::string_type, offsetof(GuardrailTopicView, definition), internal::Slot::plain, true},
    {"examples", &internal::string_list_type, offsetof(GuardrailTopicView, examples), internal::Slot::plain, true},
    {"type", &schemas::guardrail_topic_type_type, offsetof(GuardrailTopicView, type), internal::Slot::plain},
    {"inputAction", &schemas::guardrail_topic_action_type, offsetof(GuardrailTopicView, input_action),
     internal::Slot::plain, true},
    {"outputAction", &schemas::guardrail_topic_action_type, offsetof(GuardrailTopicView, output_action),
     internal::Slot::plain, true},
    {"inputEnabled", &internal::boolean_type, offsetof(GuardrailTopicView, input_enabled), internal::Slot::optional},
    {"outputEnabled", &internal::boolean_type, offsetof(GuardrailTopicView, output_enabled), internal::Slot::optional},
};

constexpr internal::Field guardrail_topics_tier_fields[] = {
    {"tierName", &schemas::guardrail_topics_tier_name_type, offsetof(GuardrailTopicsTierView, tier_name),
     internal::Slot::plain, true},
};

constexpr internal::Type guardrail_topic_policy_topics_type =
    internal::list_type<GuardrailTopicView>(schemas::guardrail_topic_type);
constexpr internal::Field guardrail_topic_policy_fields[] = {
    {"topics", &guardrail_topic_policy_topics_type, offsetof(GuardrailTopicPolicyView, topics), internal::Slot::plain},
    {"tier", &schemas::guardrail_topics_tier_type, offsetof(GuardrailTopicPolicyView, tier), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema guardrail_topic_schema =
    internal::structure_schema<GuardrailTopicView>("GuardrailTopic", guardrail_topic_fields);
constinit const internal::Type guardrail_topic_type =
    internal::structure_type<GuardrailTopicView>(guardrail_topic_schema);

constinit const internal::Schema guardrail_topics_tier_schema =
    internal::structure_schema<GuardrailTopicsTierView>("GuardrailTopicsTier", guardrail_topics_tier_fields);
constinit const internal::Type guardrail_topics_tier_type =
    internal::structure_type<GuardrailTopicsTierView>(guardrail_topics_tier_schema);

constinit const internal::Schema guardrail_topic_policy_schema =
    internal::structure_schema<GuardrailTopicPolicyView>("GuardrailTopicPolicy", guardrail_topic_policy_fields);
constinit const internal::Type guardrail_topic_policy_type =
    internal::structure_type<GuardrailTopicPolicyView>(guardrail_topic_policy_schema);

}  // namespace schemas

const internal::Schema& schema_of(const GuardrailTopicView*) { return schemas::guardrail_topic_schema; }
const internal::Schema& schema_of(const GuardrailTopicsTierView*) { return schemas::guardrail_topics_tier_schema; }
const internal::Schema& schema_of(const GuardrailTopicPolicyView*) { return schemas::guardrail_topic_policy_schema; }

}  // namespace outcrop::bedrock

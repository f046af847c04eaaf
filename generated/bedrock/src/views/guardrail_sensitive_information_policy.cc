// Decode tables of GuardrailSensitiveInformationPolicyView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/guardrail_sensitive_information_policy.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field guardrail_pii_entity_fields[] = {
    {"type", &schemas::guardrail_pii_entity_type_type, offsetof(GuardrailPiiEntityView, type), internal::Slot::plain},
    {"action", &schemas::guardrail_sensitive_information_action_type, offsetof(GuardrailPiiEntityView, action),
     internal::Slot::plain},
    {"inputAction", &schemas::guardrail_sensitive_information_action_type,
     offsetof(GuardrailPiiEntityView, input_action), internal::Slot::plain},
    {"outputAction", &schemas::guardrail_sensitive_information_action_type,
     offsetof(GuardrailPiiEntityView, output_action), internal::Slot::plain},
    {"inputEnabled", &internal::boolean_type, offsetof(GuardrailPiiEntityView, input_enabled),
     internal::Slot::optional},
    {"outputEnabled", &internal::boolean_type, offsetof(GuardrailPiiEntityView, output_enabled),
     internal::Slot::optional},
};

constexpr internal::Field guardrail_regex_fields[] = {
    {"name", &internal::string_type, offsetof(GuardrailRegexView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GuardrailRegexView, description), internal::Slot::optional},
    {"pattern", &internal::string_type, offsetof(GuardrailRegexView, pattern), internal::Slot::plain},
    {"action", &schemas::guardrail_sensitive_information_action_type, offsetof(GuardrailRegexView, action),
     internal::Slot::plain},
    {"inputAction", &schemas::guardrail_sensitive_information_action_type, offsetof(GuardrailRegexView, input_action),
     internal::Slot::plain},
    {"outputAction", &schemas::guardrail_sensitive_information_action_type, offsetof(GuardrailRegexView, output_action),
     internal::Slot::plain},
    {"inputEnabled", &internal::boolean_type, offsetof(GuardrailRegexView, input_enabled), internal::Slot::optional},
    {"outputEnabled", &internal::boolean_type, offsetof(GuardrailRegexView, output_enabled), internal::Slot::optional},
};

constexpr internal::Type guardrail_sensitive_information_policy_pii_entities_type =
    internal::list_type<GuardrailPiiEntityView>(schemas::guardrail_pii_entity_type);
constexpr internal::Type guardrail_sensitive_information_policy_regexes_type =
    internal::list_type<GuardrailRegexView>(schemas::guardrail_regex_type);
constexpr internal::Field guardrail_sensitive_information_policy_fields[] = {
    {"piiEntities", &guardrail_sensitive_information_policy_pii_entities_type,
     offsetof(GuardrailSensitiveInformationPolicyView, pii_entities), internal::Slot::plain},
    {"regexes", &guardrail_sensitive_information_policy_regexes_type,
     offsetof(GuardrailSensitiveInformationPolicyView, regexes), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema guardrail_pii_entity_schema =
    internal::structure_schema<GuardrailPiiEntityView>("GuardrailPiiEntity", guardrail_pii_entity_fields);
constinit const internal::Type guardrail_pii_entity_type =
    internal::structure_type<GuardrailPiiEntityView>(guardrail_pii_entity_schema);

constinit const internal::Schema guardrail_regex_schema =
    internal::structure_schema<GuardrailRegexView>("GuardrailRegex", guardrail_regex_fields);
constinit const internal::Type guardrail_regex_type =
    internal::structure_type<GuardrailRegexView>(guardrail_regex_schema);

constinit const internal::Schema guardrail_sensitive_information_policy_schema =
    internal::structure_schema<GuardrailSensitiveInformationPolicyView>("GuardrailSensitiveInformationPolicy",
                                                                        guardrail_sensitive_information_policy_fields);
constinit const internal::Type guardrail_sensitive_information_policy_type =
    internal::structure_type<GuardrailSensitiveInformationPolicyView>(guardrail_sensitive_information_policy_schema);

}  // namespace schemas

const internal::Schema& schema_of(const GuardrailPiiEntityView*) { return schemas::guardrail_pii_entity_schema; }
const internal::Schema& schema_of(const GuardrailRegexView*) { return schemas::guardrail_regex_schema; }
const internal::Schema& schema_of(const GuardrailSensitiveInformationPolicyView*) {
  return schemas::guardrail_sensitive_information_policy_schema;
}

}  // namespace outcrop::bedrock

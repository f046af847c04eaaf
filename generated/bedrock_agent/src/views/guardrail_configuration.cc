// Decode tables of GuardrailConfigurationView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/guardrail_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field guardrail_configuration_fields[] = {
    {"guardrailIdentifier", &internal::string_type, offsetof(GuardrailConfigurationView, guardrail_identifier),
     internal::Slot::optional},
    {"guardrailVersion", &internal::string_type, offsetof(GuardrailConfigurationView, guardrail_version),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema guardrail_configuration_schema =
    internal::structure_schema<GuardrailConfigurationView>("GuardrailConfiguration", guardrail_configuration_fields);
constinit const internal::Type guardrail_configuration_type =
    internal::structure_type<GuardrailConfigurationView>(guardrail_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const GuardrailConfigurationView*) { return schemas::guardrail_configuration_schema; }

}  // namespace outcrop::bedrock_agent

// Decode tables of GuardrailChecksUsageResultsView and the shapes that only it holds.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/guardrail_checks_usage_results.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field guardrail_checks_content_filter_usage_fields[] = {
    {"textUnits", &internal::int32_type, offsetof(GuardrailChecksContentFilterUsageView, text_units),
     internal::Slot::plain},
};

constexpr internal::Field guardrail_checks_prompt_attack_usage_fields[] = {
    {"textUnits", &internal::int32_type, offsetof(GuardrailChecksPromptAttackUsageView, text_units),
     internal::Slot::plain},
};

constexpr internal::Field guardrail_checks_sensitive_information_usage_fields[] = {
    {"textUnits", &internal::int32_type, offsetof(GuardrailChecksSensitiveInformationUsageView, text_units),
     internal::Slot::plain},
};

constexpr internal::Field guardrail_checks_usage_results_fields[] = {
    {"contentFilter", &schemas::guardrail_checks_content_filter_usage_type,
     offsetof(GuardrailChecksUsageResultsView, content_filter), internal::Slot::reference},
    {"promptAttack", &schemas::guardrail_checks_prompt_attack_usage_type,
     offsetof(GuardrailChecksUsageResultsView, prompt_attack), internal::Slot::reference},
    {"sensitiveInformation", &schemas::guardrail_checks_sensitive_information_usage_type,
     offsetof(GuardrailChecksUsageResultsView, sensitive_information), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema guardrail_checks_content_filter_usage_schema =
    internal::structure_schema<GuardrailChecksContentFilterUsageView>("GuardrailChecksContentFilterUsage",
                                                                      guardrail_checks_content_filter_usage_fields);
constinit const internal::Type guardrail_checks_content_filter_usage_type =
    internal::structure_type<GuardrailChecksContentFilterUsageView>(guardrail_checks_content_filter_usage_schema);

constinit const internal::Schema guardrail_checks_prompt_attack_usage_schema =
    internal::structure_schema<GuardrailChecksPromptAttackUsageView>("GuardrailChecksPromptAttackUsage",
                                                                     guardrail_checks_prompt_attack_usage_fields);
constinit const internal::Type guardrail_checks_prompt_attack_usage_type =
    internal::structure_type<GuardrailChecksPromptAttackUsageView>(guardrail_checks_prompt_attack_usage_schema);

constinit const internal::Schema guardrail_checks_sensitive_information_usage_schema =
    internal::structure_schema<GuardrailChecksSensitiveInformationUsageView>(
        "GuardrailChecksSensitiveInformationUsage", guardrail_checks_sensitive_information_usage_fields);
constinit const internal::Type guardrail_checks_sensitive_information_usage_type =
    internal::structure_type<GuardrailChecksSensitiveInformationUsageView>(
        guardrail_checks_sensitive_information_usage_schema);

constinit const internal::Schema guardrail_checks_usage_results_schema =
    internal::structure_schema<GuardrailChecksUsageResultsView>("GuardrailChecksUsageResults",
                                                                guardrail_checks_usage_results_fields);
constinit const internal::Type guardrail_checks_usage_results_type =
    internal::structure_type<GuardrailChecksUsageResultsView>(guardrail_checks_usage_results_schema);

}  // namespace schemas

const internal::Schema& schema_of(const GuardrailChecksContentFilterUsageView*) {
  return schemas::guardrail_checks_content_filter_usage_schema;
}
const internal::Schema& schema_of(const GuardrailChecksPromptAttackUsageView*) {
  return schemas::guardrail_checks_prompt_attack_usage_schema;
}
const internal::Schema& schema_of(const GuardrailChecksSensitiveInformationUsageView*) {
  return schemas::guardrail_checks_sensitive_information_usage_schema;
}
const internal::Schema& schema_of(const GuardrailChecksUsageResultsView*) {
  return schemas::guardrail_checks_usage_results_schema;
}

}  // namespace outcrop::bedrock_runtime

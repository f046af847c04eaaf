// Decode tables of GuardrailChecksResultsView and the shapes that only it holds.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/guardrail_checks_results.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field guardrail_checks_content_filter_result_entry_fields[] = {
    {"category", &schemas::guardrail_checks_content_filter_category_type,
     offsetof(GuardrailChecksContentFilterResultEntryView, category), internal::Slot::plain},
    {"severityScore", &internal::double_type, offsetof(GuardrailChecksContentFilterResultEntryView, severity_score),
     internal::Slot::plain},
};

constexpr internal::Type guardrail_checks_content_filter_result_results_type =
    internal::list_type<GuardrailChecksContentFilterResultEntryView>(
        schemas::guardrail_checks_content_filter_result_entry_type);
constexpr internal::Field guardrail_checks_content_filter_result_fields[] = {
    {"results", &guardrail_checks_content_filter_result_results_type,
     offsetof(GuardrailChecksContentFilterResultView, results), internal::Slot::plain},
};

constexpr internal::Field guardrail_checks_prompt_attack_result_entry_fields[] = {
    {"category", &schemas::guardrail_checks_prompt_attack_category_type,
     offsetof(GuardrailChecksPromptAttackResultEntryView, category), internal::Slot::plain},
    {"severityScore", &internal::double_type, offsetof(GuardrailChecksPromptAttackResultEntryView, severity_score),
     internal::Slot::plain},
};

constexpr internal::Type guardrail_checks_prompt_attack_result_results_type =
    internal::list_type<GuardrailChecksPromptAttackResultEntryView>(
        schemas::guardrail_checks_prompt_attack_result_entry_type);
constexpr internal::Field guardrail_checks_prompt_attack_result_fields[] = {
    {"results", &guardrail_checks_prompt_attack_result_results_type,
     offsetof(GuardrailChecksPromptAttackResultView, results), internal::Slot::plain},
};

constexpr internal::Field guardrail_checks_sensitive_information_result_entry_fields[] = {
    {"type", &schemas::guardrail_checks_sensitive_information_entity_type_type,
     offsetof(GuardrailChecksSensitiveInformationResultEntryView, type), internal::Slot::plain},
    {"confidenceScore", &internal::double_type,
     offsetof(GuardrailChecksSensitiveInformationResultEntryView, confidence_score), internal::Slot::plain},
    {"beginOffset", &internal::int32_type, offsetof(GuardrailChecksSensitiveInformationResultEntryView, begin_offset),
     internal::Slot::plain},
    {"endOffset", &internal::int32_type, offsetof(GuardrailChecksSensitiveInformationResultEntryView, end_offset),
     internal::Slot::plain},
    {"messageIndex", &internal::int32_type, offsetof(GuardrailChecksSensitiveInformationResultEntryView, message_index),
     internal::Slot::plain},
    {"contentIndex", &internal::int32_type, offsetof(GuardrailChecksSensitiveInformationResultEntryView, content_index),
     internal::Slot::plain},
};

constexpr internal::Type guardrail_checks_sensitive_information_result_results_type =
    internal::list_type<GuardrailChecksSensitiveInformationResultEntryView>(
        schemas::guardrail_checks_sensitive_information_result_entry_type);
constexpr internal::Field guardrail_checks_sensitive_information_result_fields[] = {
    {"results", &guardrail_checks_sensitive_information_result_results_type,
     offsetof(GuardrailChecksSensitiveInformationResultView, results), internal::Slot::plain},
    {"truncated", &internal::boolean_type, offsetof(GuardrailChecksSensitiveInformationResultView, truncated),
     internal::Slot::optional},
};

constexpr internal::Field guardrail_checks_results_fields[] = {
    {"contentFilter", &schemas::guardrail_checks_content_filter_result_type,
     offsetof(GuardrailChecksResultsView, content_filter), internal::Slot::reference},
    {"promptAttack", &schemas::guardrail_checks_prompt_attack_result_type,
     offsetof(GuardrailChecksResultsView, prompt_attack), internal::Slot::reference},
    {"sensitiveInformation", &schemas::guardrail_checks_sensitive_information_result_type,
     offsetof(GuardrailChecksResultsView, sensitive_information), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema guardrail_checks_content_filter_result_entry_schema =
    internal::structure_schema<GuardrailChecksContentFilterResultEntryView>(
        "GuardrailChecksContentFilterResultEntry", guardrail_checks_content_filter_result_entry_fields);
constinit const internal::Type guardrail_checks_content_filter_result_entry_type =
    internal::structure_type<GuardrailChecksContentFilterResultEntryView>(
        guardrail_checks_content_filter_result_entry_schema);

constinit const internal::Schema guardrail_checks_content_filter_result_schema =
    internal::structure_schema<GuardrailChecksContentFilterResultView>("GuardrailChecksContentFilterResult",
                                                                       guardrail_checks_content_filter_result_fields);
constinit const internal::Type guardrail_checks_content_filter_result_type =
    internal::structure_type<GuardrailChecksContentFilterResultView>(guardrail_checks_content_filter_result_schema);

constinit const internal::Schema guardrail_checks_prompt_attack_result_entry_schema =
    internal::structure_schema<GuardrailChecksPromptAttackResultEntryView>(
        "GuardrailChecksPromptAttackResultEntry", guardrail_checks_prompt_attack_result_entry_fields);
constinit const internal::Type guardrail_checks_prompt_attack_result_entry_type =
    internal::structure_type<GuardrailChecksPromptAttackResultEntryView>(
        guardrail_checks_prompt_attack_result_entry_schema);

constinit const internal::Schema guardrail_checks_prompt_attack_result_schema =
    internal::structure_schema<GuardrailChecksPromptAttackResultView>("GuardrailChecksPromptAttackResult",
                                                                      guardrail_checks_prompt_attack_result_fields);
constinit const internal::Type guardrail_checks_prompt_attack_result_type =
    internal::structure_type<GuardrailChecksPromptAttackResultView>(guardrail_checks_prompt_attack_result_schema);

constinit const internal::Schema guardrail_checks_sensitive_information_result_entry_schema =
    internal::structure_schema<GuardrailChecksSensitiveInformationResultEntryView>(
        "GuardrailChecksSensitiveInformationResultEntry", guardrail_checks_sensitive_information_result_entry_fields);
constinit const internal::Type guardrail_checks_sensitive_information_result_entry_type =
    internal::structure_type<GuardrailChecksSensitiveInformationResultEntryView>(
        guardrail_checks_sensitive_information_result_entry_schema);

constinit const internal::Schema guardrail_checks_sensitive_information_result_schema =
    internal::structure_schema<GuardrailChecksSensitiveInformationResultView>(
        "GuardrailChecksSensitiveInformationResult", guardrail_checks_sensitive_information_result_fields);
constinit const internal::Type guardrail_checks_sensitive_information_result_type =
    internal::structure_type<GuardrailChecksSensitiveInformationResultView>(
        guardrail_checks_sensitive_information_result_schema);

constinit const internal::Schema guardrail_checks_results_schema =
    internal::structure_schema<GuardrailChecksResultsView>("GuardrailChecksResults", guardrail_checks_results_fields);
constinit const internal::Type guardrail_checks_results_type =
    internal::structure_type<GuardrailChecksResultsView>(guardrail_checks_results_schema);

}  // namespace schemas

const internal::Schema& schema_of(const GuardrailChecksContentFilterResultEntryView*) {
  return schemas::guardrail_checks_content_filter_result_entry_schema;
}
const internal::Schema& schema_of(const GuardrailChecksContentFilterResultView*) {
  return schemas::guardrail_checks_content_filter_result_schema;
}
const internal::Schema& schema_of(const GuardrailChecksPromptAttackResultEntryView*) {
  return schemas::guardrail_checks_prompt_attack_result_entry_schema;
}
const internal::Schema& schema_of(const GuardrailChecksPromptAttackResultView*) {
  return schemas::guardrail_checks_prompt_attack_result_schema;
}
const internal::Schema& schema_of(const GuardrailChecksSensitiveInformationResultEntryView*) {
  return schemas::guardrail_checks_sensitive_information_result_entry_schema;
}
const internal::Schema& schema_of(const GuardrailChecksSensitiveInformationResultView*) {
  return schemas::guardrail_checks_sensitive_information_result_schema;
}
const internal::Schema& schema_of(const GuardrailChecksResultsView*) {
  return schemas::guardrail_checks_results_schema;
}

}  // namespace outcrop::bedrock_runtime

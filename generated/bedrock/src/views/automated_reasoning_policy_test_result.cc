// Decode tables and records of AutomatedReasoningPolicyTestResultView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/automated_reasoning_policy_test_result.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field automated_reasoning_logic_statement_fields[] = {
    {"logic", &internal::string_type, offsetof(AutomatedReasoningLogicStatementView, logic), internal::Slot::plain,
     true},
    {"naturalLanguage", &internal::string_type, offsetof(AutomatedReasoningLogicStatementView, natural_language),
     internal::Slot::optional, true},
};

constexpr internal::Type automated_reasoning_check_logic_warning_premises_type =
    internal::list_type<AutomatedReasoningLogicStatementView>(schemas::automated_reasoning_logic_statement_type);
constexpr internal::Type automated_reasoning_check_logic_warning_claims_type =
    internal::list_type<AutomatedReasoningLogicStatementView>(schemas::automated_reasoning_logic_statement_type);
constexpr internal::Field automated_reasoning_check_logic_warning_fields[] = {
    {"type", &schemas::automated_reasoning_check_logic_warning_type_type,
     offsetof(AutomatedReasoningCheckLogicWarningView, type), internal::Slot::plain},
    {"premises", &automated_reasoning_check_logic_warning_premises_type,
     offsetof(AutomatedReasoningCheckLogicWarningView, premises), internal::Slot::plain},
    {"claims", &automated_reasoning_check_logic_warning_claims_type,
     offsetof(AutomatedReasoningCheckLogicWarningView, claims), internal::Slot::plain},
};

constexpr internal::Field automated_reasoning_check_rule_fields[] = {
    {"id", &internal::string_type, offsetof(AutomatedReasoningCheckRuleView, id), internal::Slot::optional},
    {"policyVersionArn", &internal::string_type, offsetof(AutomatedReasoningCheckRuleView, policy_version_arn),
     internal::Slot::optional},
};

constexpr internal::Field automated_reasoning_check_input_text_reference_fields[] = {
    {"text", &internal::string_type, offsetof(AutomatedReasoningCheckInputTextReferenceView, text),
     internal::Slot::optional, true},
};

constexpr internal::Type automated_reasoning_check_translation_premises_type =
    internal::list_type<AutomatedReasoningLogicStatementView>(schemas::automated_reasoning_logic_statement_type);
constexpr internal::Type automated_reasoning_check_translation_claims_type =
    internal::list_type<AutomatedReasoningLogicStatementView>(schemas::automated_reasoning_logic_statement_type);
constexpr internal::Type automated_reasoning_check_translation_untranslated_premises_type =
    internal::list_type<AutomatedReasoningCheckInputTextReferenceView>(
        schemas::automated_reasoning_check_input_text_reference_type);
constexpr internal::Type automated_reasoning_check_translation_untranslated_claims_type =
    internal::list_type<AutomatedReasoningCheckInputTextReferenceView>(
        schemas::automated_reasoning_check_input_text_reference_type);
constexpr internal::Field automated_reasoning_check_translation_fields[] = {
    {"premises", &automated_reasoning_check_translation_premises_type,
     offsetof(AutomatedReasoningCheckTranslationView, premises), internal::Slot::plain},
    {"claims", &automated_reasoning_check_translation_claims_type,
     offsetof(AutomatedReasoningCheckTranslationView, claims), internal::Slot::plain},
    {"untranslatedPremises", &automated_reasoning_check_translation_untranslated_premises_type,
     offsetof(AutomatedReasoningCheckTranslationView, untranslated_premises), internal::Slot::plain},
    {"untranslatedClaims", &automated_reasoning_check_translation_untranslated_claims_type,
     offsetof(AutomatedReasoningCheckTranslationView, untranslated_claims), internal::Slot::plain},
    {"confidence", &internal::double_type, offsetof(AutomatedReasoningCheckTranslationView, confidence),
     internal::Slot::plain},
};

constexpr internal::Type automated_reasoning_check_impossible_finding_contradicting_rules_type =
    internal::list_type<AutomatedReasoningCheckRuleView>(schemas::automated_reasoning_check_rule_type);
constexpr internal::Field automated_reasoning_check_impossible_finding_fields[] = {
    {"translation", &schemas::automated_reasoning_check_translation_type,
     offsetof(AutomatedReasoningCheckImpossibleFindingView, translation), internal::Slot::reference},
    {"contradictingRules", &automated_reasoning_check_impossible_finding_contradicting_rules_type,
     offsetof(AutomatedReasoningCheckImpossibleFindingView, contradicting_rules), internal::Slot::plain},
    {"logicWarning", &schemas::automated_reasoning_check_logic_warning_type,
     offsetof(AutomatedReasoningCheckImpossibleFindingView, logic_warning), internal::Slot::reference},
};

constexpr internal::Type automated_reasoning_check_invalid_finding_contradicting_rules_type =
    internal::list_type<AutomatedReasoningCheckRuleView>(schemas::automated_reasoning_check_rule_type);
constexpr internal::Field automated_reasoning_check_invalid_finding_fields[] = {
    {"translation", &schemas::automated_reasoning_check_translation_type,
     offsetof(AutomatedReasoningCheckInvalidFindingView, translation), internal::Slot::reference},
    {"contradictingRules", &automated_reasoning_check_invalid_finding_contradicting_rules_type,
     offsetof(AutomatedReasoningCheckInvalidFindingView, contradicting_rules), internal::Slot::plain},
    {"logicWarning", &schemas::automated_reasoning_check_logic_warning_type,
     offsetof(AutomatedReasoningCheckInvalidFindingView, logic_warning), internal::Slot::reference},
};

constexpr internal::Type automated_reasoning_check_scenario_statements_type =
    internal::list_type<AutomatedReasoningLogicStatementView>(schemas::automated_reasoning_logic_statement_type);
constexpr internal::Field automated_reasoning_check_scenario_fields[] = {
    {"statements", &automated_reasoning_check_scenario_statements_type,
     offsetof(AutomatedReasoningCheckScenarioView, statements), internal::Slot::plain},
};

constexpr internal::Field automated_reasoning_check_satisfiable_finding_fields[] = {
    {"translation", &schemas::automated_reasoning_check_translation_type,
     offsetof(AutomatedReasoningCheckSatisfiableFindingView, translation), internal::Slot::reference},
    {"claimsTrueScenario", &schemas::automated_reasoning_check_scenario_type,
     offsetof(AutomatedReasoningCheckSatisfiableFindingView, claims_true_scenario), internal::Slot::reference},
    {"claimsFalseScenario", &schemas::automated_reasoning_check_scenario_type,
     offsetof(AutomatedReasoningCheckSatisfiableFindingView, claims_false_scenario), internal::Slot::reference},
    {"logicWarning", &schemas::automated_reasoning_check_logic_warning_type,
     offsetof(AutomatedReasoningCheckSatisfiableFindingView, logic_warning), internal::Slot::reference},
};

constexpr internal::Type automated_reasoning_check_translation_option_translations_type =
    internal::list_type<AutomatedReasoningCheckTranslationView>(schemas::automated_reasoning_check_translation_type);
constexpr internal::Field automated_reasoning_check_translation_option_fields[] = {
    {"translations", &automated_reasoning_check_translation_option_translations_type,
     offsetof(AutomatedReasoningCheckTranslationOptionView, translations), internal::Slot::plain},
};

constexpr internal::Type automated_reasoning_check_translation_ambiguous_finding_options_type =
    internal::list_type<AutomatedReasoningCheckTranslationOptionView>(
        schemas::automated_reasoning_check_translation_option_type);
constexpr internal::Type automated_reasoning_check_translation_ambiguous_finding_difference_scenarios_type =
    internal::list_type<AutomatedReasoningCheckScenarioView>(schemas::automated_reasoning_check_scenario_type);
constexpr internal::Field automated_reasoning_check_translation_ambiguous_finding_fields[] = {
    {"options", &automated_reasoning_check_translation_ambiguous_finding_options_type,
     offsetof(AutomatedReasoningCheckTranslationAmbiguousFindingView, options), internal::Slot::plain},
    {"differenceScenarios", &automated_reasoning_check_translation_ambiguous_finding_difference_scenarios_type,
     offsetof(AutomatedReasoningCheckTranslationAmbiguousFindingView, difference_scenarios), internal::Slot::plain},
};

constexpr internal::Type automated_reasoning_check_valid_finding_supporting_rules_type =
    internal::list_type<AutomatedReasoningCheckRuleView>(schemas::automated_reasoning_check_rule_type);
constexpr internal::Field automated_reasoning_check_valid_finding_fields[] = {
    {"translation", &schemas::automated_reasoning_check_translation_type,
     offsetof(AutomatedReasoningCheckValidFindingView, translation), internal::Slot::reference},
    {"claimsTrueScenario", &schemas::automated_reasoning_check_scenario_type,
     offsetof(AutomatedReasoningCheckValidFindingView, claims_true_scenario), internal::Slot::reference},
    {"supportingRules", &automated_reasoning_check_valid_finding_supporting_rules_type,
     offsetof(AutomatedReasoningCheckValidFindingView, supporting_rules), internal::Slot::plain},
    {"logicWarning", &schemas::automated_reasoning_check_logic_warning_type,
     offsetof(AutomatedReasoningCheckValidFindingView, logic_warning), internal::Slot::reference},
};

constexpr internal::Field automated_reasoning_check_finding_fields[] = {
    {"valid", &schemas::automated_reasoning_check_valid_finding_type,
     offsetof(AutomatedReasoningCheckFindingView, valid), internal::Slot::reference},
    {"invalid", &schemas::automated_reasoning_check_invalid_finding_type,
     offsetof(AutomatedReasoningCheckFindingView, invalid), internal::Slot::reference},
    {"satisfiable", &schemas::automated_reasoning_check_satisfiable_finding_type,
     offsetof(AutomatedReasoningCheckFindingView, satisfiable), internal::Slot::reference},
    {"impossible", &schemas::automated_reasoning_check_impossible_finding_type,
     offsetof(AutomatedReasoningCheckFindingView, impossible), internal::Slot::reference},
    {"translationAmbiguous", &schemas::automated_reasoning_check_translation_ambiguous_finding_type,
     offsetof(AutomatedReasoningCheckFindingView, translation_ambiguous), internal::Slot::reference},
    {"tooComplex", &schemas::automated_reasoning_check_too_complex_finding_type,
     offsetof(AutomatedReasoningCheckFindingView, too_complex), internal::Slot::reference},
    {"noTranslations", &schemas::automated_reasoning_check_no_translations_finding_type,
     offsetof(AutomatedReasoningCheckFindingView, no_translations), internal::Slot::reference},
};

constexpr internal::Type automated_reasoning_policy_test_result_test_findings_type =
    internal::list_type<AutomatedReasoningCheckFindingView>(schemas::automated_reasoning_check_finding_type);
constexpr internal::Field automated_reasoning_policy_test_result_fields[] = {
    {"testCase", &schemas::automated_reasoning_policy_test_case_type,
     offsetof(AutomatedReasoningPolicyTestResultView, test_case), internal::Slot::plain},
    {"policyArn", &internal::string_type, offsetof(AutomatedReasoningPolicyTestResultView, policy_arn),
     internal::Slot::plain},
    {"testRunStatus", &schemas::automated_reasoning_policy_test_run_status_type,
     offsetof(AutomatedReasoningPolicyTestResultView, test_run_status), internal::Slot::plain},
    {"testFindings", &automated_reasoning_policy_test_result_test_findings_type,
     offsetof(AutomatedReasoningPolicyTestResultView, test_findings), internal::Slot::plain},
    {"testRunResult", &schemas::automated_reasoning_policy_test_run_result_type,
     offsetof(AutomatedReasoningPolicyTestResultView, test_run_result), internal::Slot::plain},
    {"aggregatedTestFindingsResult", &schemas::automated_reasoning_check_result_type,
     offsetof(AutomatedReasoningPolicyTestResultView, aggregated_test_findings_result), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(AutomatedReasoningPolicyTestResultView, updated_at),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_automated_reasoning_policy_test_result(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<AutomatedReasoningPolicyTestResultView>(to);
  internal::RecordReader in(reading, at);
  if (!in.choice<"aggregatedTestFindingsResult", 0, Lead::either>(view.aggregated_test_findings_result)) return nullptr;
  if (!in.text<"policyArn", Lead::either>(view.policy_arn)) return nullptr;
  if (!in.structure<"testCase">(view.test_case, [&](auto& inner) {
        if (!in.value<"confidenceThreshold", Lead::either>(internal::double_type, internal::Slot::optional,
                                                           &inner.confidence_threshold))
          return false;
        if (!in.time<"createdAt", Lead::either>(inner.created_at)) return false;
        if (!in.choice<"expectedAggregatedFindingsResult", 0>(inner.expected_aggregated_findings_result)) return false;
        if (!in.text<"guardContent">(inner.guard_content)) return false;
        if (!in.text<"queryContent">(inner.query_content)) return false;
        if (!in.text<"testCaseId">(inner.test_case_id)) return false;
        if (!in.time<"updatedAt">(inner.updated_at)) return false;
        return true;
      }))
    return nullptr;
  if (!in.value<"testFindings">(*schemas::automated_reasoning_policy_test_result_schema.fields[3].type,
                                internal::Slot::plain, &view.test_findings))
    return nullptr;
  if (!in.choice<"testRunResult", 1>(view.test_run_result)) return nullptr;
  if (!in.choice<"testRunStatus", 2>(view.test_run_status)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* automated_reasoning_policy_test_result_enumerations[] = {
    &schemas::automated_reasoning_check_result_type,
    &schemas::automated_reasoning_policy_test_run_result_type,
    &schemas::automated_reasoning_policy_test_run_status_type,
};
constexpr internal::CompiledRecord automated_reasoning_policy_test_result_record{
    read_automated_reasoning_policy_test_result, automated_reasoning_policy_test_result_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema automated_reasoning_logic_statement_schema =
    internal::structure_schema<AutomatedReasoningLogicStatementView>("AutomatedReasoningLogicStatement",
                                                                     automated_reasoning_logic_statement_fields);
constinit const internal::Type automated_reasoning_logic_statement_type =
    internal::structure_type<AutomatedReasoningLogicStatementView>(automated_reasoning_logic_statement_schema);

constinit const internal::Schema automated_reasoning_check_logic_warning_schema =
    internal::structure_schema<AutomatedReasoningCheckLogicWarningView>("AutomatedReasoningCheckLogicWarning",
                                                                        automated_reasoning_check_logic_warning_fields);
constinit const internal::Type automated_reasoning_check_logic_warning_type =
    internal::structure_type<AutomatedReasoningCheckLogicWarningView>(automated_reasoning_check_logic_warning_schema);

constinit const internal::Schema automated_reasoning_check_rule_schema =
    internal::structure_schema<AutomatedReasoningCheckRuleView>("AutomatedReasoningCheckRule",
                                                                automated_reasoning_check_rule_fields);
constinit const internal::Type automated_reasoning_check_rule_type =
    internal::structure_type<AutomatedReasoningCheckRuleView>(automated_reasoning_check_rule_schema);

constinit const internal::Schema automated_reasoning_check_input_text_reference_schema =
    internal::structure_schema<AutomatedReasoningCheckInputTextReferenceView>(
        "AutomatedReasoningCheckInputTextReference", automated_reasoning_check_input_text_reference_fields);
constinit const internal::Type automated_reasoning_check_input_text_reference_type =
    internal::structure_type<AutomatedReasoningCheckInputTextReferenceView>(
        automated_reasoning_check_input_text_reference_schema);

constinit const internal::Schema automated_reasoning_check_translation_schema =
    internal::structure_schema<AutomatedReasoningCheckTranslationView>("AutomatedReasoningCheckTranslation",
                                                                       automated_reasoning_check_translation_fields);
constinit const internal::Type automated_reasoning_check_translation_type =
    internal::structure_type<AutomatedReasoningCheckTranslationView>(automated_reasoning_check_translation_schema);

constinit const internal::Schema automated_reasoning_check_impossible_finding_schema =
    internal::structure_schema<AutomatedReasoningCheckImpossibleFindingView>(
        "AutomatedReasoningCheckImpossibleFinding", automated_reasoning_check_impossible_finding_fields);
constinit const internal::Type automated_reasoning_check_impossible_finding_type =
    internal::structure_type<AutomatedReasoningCheckImpossibleFindingView>(
        automated_reasoning_check_impossible_finding_schema);

constinit const internal::Schema automated_reasoning_check_invalid_finding_schema =
    internal::structure_schema<AutomatedReasoningCheckInvalidFindingView>(
        "AutomatedReasoningCheckInvalidFinding", automated_reasoning_check_invalid_finding_fields);
constinit const internal::Type automated_reasoning_check_invalid_finding_type =
    internal::structure_type<AutomatedReasoningCheckInvalidFindingView>(
        automated_reasoning_check_invalid_finding_schema);

constinit const internal::Schema automated_reasoning_check_no_translations_finding_schema =
    internal::structure_schema<AutomatedReasoningCheckNoTranslationsFindingView>(
        "AutomatedReasoningCheckNoTranslationsFinding");
constinit const internal::Type automated_reasoning_check_no_translations_finding_type =
    internal::structure_type<AutomatedReasoningCheckNoTranslationsFindingView>(
        automated_reasoning_check_no_translations_finding_schema);

constinit const internal::Schema automated_reasoning_check_scenario_schema =
    internal::structure_schema<AutomatedReasoningCheckScenarioView>("AutomatedReasoningCheckScenario",
                                                                    automated_reasoning_check_scenario_fields);
constinit const internal::Type automated_reasoning_check_scenario_type =
    internal::structure_type<AutomatedReasoningCheckScenarioView>(automated_reasoning_check_scenario_schema);

constinit const internal::Schema automated_reasoning_check_satisfiable_finding_schema =
    internal::structure_schema<AutomatedReasoningCheckSatisfiableFindingView>(
        "AutomatedReasoningCheckSatisfiableFinding", automated_reasoning_check_satisfiable_finding_fields);
constinit const internal::Type automated_reasoning_check_satisfiable_finding_type =
    internal::structure_type<AutomatedReasoningCheckSatisfiableFindingView>(
        automated_reasoning_check_satisfiable_finding_schema);

constinit const internal::Schema automated_reasoning_check_too_complex_finding_schema =
    internal::structure_schema<AutomatedReasoningCheckTooComplexFindingView>(
        "AutomatedReasoningCheckTooComplexFinding");
constinit const internal::Type automated_reasoning_check_too_complex_finding_type =
    internal::structure_type<AutomatedReasoningCheckTooComplexFindingView>(
        automated_reasoning_check_too_complex_finding_schema);

constinit const internal::Schema automated_reasoning_check_translation_option_schema =
    internal::structure_schema<AutomatedReasoningCheckTranslationOptionView>(
        "AutomatedReasoningCheckTranslationOption", automated_reasoning_check_translation_option_fields);
constinit const internal::Type automated_reasoning_check_translation_option_type =
    internal::structure_type<AutomatedReasoningCheckTranslationOptionView>(
        automated_reasoning_check_translation_option_schema);

constinit const internal::Schema automated_reasoning_check_translation_ambiguous_finding_schema =
    internal::structure_schema<AutomatedReasoningCheckTranslationAmbiguousFindingView>(
        "AutomatedReasoningCheckTranslationAmbiguousFinding",
        automated_reasoning_check_translation_ambiguous_finding_fields);
constinit const internal::Type automated_reasoning_check_translation_ambiguous_finding_type =
    internal::structure_type<AutomatedReasoningCheckTranslationAmbiguousFindingView>(
        automated_reasoning_check_translation_ambiguous_finding_schema);

constinit const internal::Schema automated_reasoning_check_valid_finding_schema =
    internal::structure_schema<AutomatedReasoningCheckValidFindingView>("AutomatedReasoningCheckValidFinding",
                                                                        automated_reasoning_check_valid_finding_fields);
constinit const internal::Type automated_reasoning_check_valid_finding_type =
    internal::structure_type<AutomatedReasoningCheckValidFindingView>(automated_reasoning_check_valid_finding_schema);

constinit const internal::Schema automated_reasoning_check_finding_schema =
    internal::union_schema<AutomatedReasoningCheckFindingView>("AutomatedReasoningCheckFinding",
                                                               automated_reasoning_check_finding_fields);
constinit const internal::Type automated_reasoning_check_finding_type =
    internal::union_type<AutomatedReasoningCheckFindingView>(automated_reasoning_check_finding_schema);

constinit const internal::Schema automated_reasoning_policy_test_result_schema =
    internal::structure_schema<AutomatedReasoningPolicyTestResultView>("AutomatedReasoningPolicyTestResult",
                                                                       automated_reasoning_policy_test_result_fields,
                                                                       &automated_reasoning_policy_test_result_record);
constinit const internal::Type automated_reasoning_policy_test_result_type =
    internal::structure_type<AutomatedReasoningPolicyTestResultView>(automated_reasoning_policy_test_result_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AutomatedReasoningLogicStatementView*) {
  return schemas::automated_reasoning_logic_statement_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningCheckLogicWarningView*) {
  return schemas::automated_reasoning_check_logic_warning_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningCheckRuleView*) {
  return schemas::automated_reasoning_check_rule_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningCheckInputTextReferenceView*) {
  return schemas::automated_reasoning_check_input_text_reference_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningCheckTranslationView*) {
  return schemas::automated_reasoning_check_translation_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningCheckImpossibleFindingView*) {
  return schemas::automated_reasoning_check_impossible_finding_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningCheckInvalidFindingView*) {
  return schemas::automated_reasoning_check_invalid_finding_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningCheckNoTranslationsFindingView*) {
  return schemas::automated_reasoning_check_no_translations_finding_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningCheckScenarioView*) {
  return schemas::automated_reasoning_check_scenario_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningCheckSatisfiableFindingView*) {
  return schemas::automated_reasoning_check_satisfiable_finding_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningCheckTooComplexFindingView*) {
  return schemas::automated_reasoning_check_too_complex_finding_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningCheckTranslationOptionView*) {
  return schemas::automated_reasoning_check_translation_option_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningCheckTranslationAmbiguousFindingView*) {
  return schemas::automated_reasoning_check_translation_ambiguous_finding_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningCheckValidFindingView*) {
  return schemas::automated_reasoning_check_valid_finding_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningCheckFindingView*) {
  return schemas::automated_reasoning_check_finding_schema;
}
const internal::Schema& schema_of(const AutomatedReasoningPolicyTestResultView*) {
  return schemas::automated_reasoning_policy_test_result_schema;
}

}  // namespace outcrop::bedrock

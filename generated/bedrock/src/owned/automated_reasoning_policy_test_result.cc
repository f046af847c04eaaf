// Makes AutomatedReasoningPolicyTestResult and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/automated_reasoning_policy_test_result.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_test_result.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

AutomatedReasoningLogicStatement to_owned(const AutomatedReasoningLogicStatementView& view) {
  AutomatedReasoningLogicStatement owned;
  internal::own(owned.logic, view.logic);
  internal::own(owned.natural_language, view.natural_language);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningLogicStatement& in) {
  writer.begin_object();
  writer.sensitive().member("logic", in.logic);
  writer.sensitive().member("naturalLanguage", in.natural_language);
  writer.end_object();
}

AutomatedReasoningCheckLogicWarning to_owned(const AutomatedReasoningCheckLogicWarningView& view) {
  AutomatedReasoningCheckLogicWarning owned;
  internal::own(owned.type, view.type);
  internal::own(owned.premises, view.premises);
  internal::own(owned.claims, view.claims);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckLogicWarning& in) {
  writer.begin_object();
  writer.member("type", in.type);
  writer.member("premises", in.premises);
  writer.member("claims", in.claims);
  writer.end_object();
}

AutomatedReasoningCheckRule to_owned(const AutomatedReasoningCheckRuleView& view) {
  AutomatedReasoningCheckRule owned;
  internal::own(owned.id, view.id);
  internal::own(owned.policy_version_arn, view.policy_version_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckRule& in) {
  writer.begin_object();
  writer.member("id", in.id);
  writer.member("policyVersionArn", in.policy_version_arn);
  writer.end_object();
}

AutomatedReasoningCheckInputTextReference to_owned(const AutomatedReasoningCheckInputTextReferenceView& view) {
  AutomatedReasoningCheckInputTextReference owned;
  internal::own(owned.text, view.text);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckInputTextReference& in) {
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.end_object();
}

AutomatedReasoningCheckTranslation to_owned(const AutomatedReasoningCheckTranslationView& view) {
  AutomatedReasoningCheckTranslation owned;
  internal::own(owned.premises, view.premises);
  internal::own(owned.claims, view.claims);
  internal::own(owned.untranslated_premises, view.untranslated_premises);
  internal::own(owned.untranslated_claims, view.untranslated_claims);
  internal::own(owned.confidence, view.confidence);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckTranslation& in) {
  writer.begin_object();
  writer.member("premises", in.premises);
  writer.member("claims", in.claims);
  writer.member("untranslatedPremises", in.untranslated_premises);
  writer.member("untranslatedClaims", in.untranslated_claims);
  writer.member("confidence", in.confidence);
  writer.end_object();
}

AutomatedReasoningCheckImpossibleFinding to_owned(const AutomatedReasoningCheckImpossibleFindingView& view) {
  AutomatedReasoningCheckImpossibleFinding owned;
  internal::own(owned.translation, view.translation);
  internal::own(owned.contradicting_rules, view.contradicting_rules);
  internal::own(owned.logic_warning, view.logic_warning);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckImpossibleFinding& in) {
  writer.begin_object();
  writer.member("translation", in.translation);
  writer.member("contradictingRules", in.contradicting_rules);
  writer.member("logicWarning", in.logic_warning);
  writer.end_object();
}

AutomatedReasoningCheckInvalidFinding to_owned(const AutomatedReasoningCheckInvalidFindingView& view) {
  AutomatedReasoningCheckInvalidFinding owned;
  internal::own(owned.translation, view.translation);
  internal::own(owned.contradicting_rules, view.contradicting_rules);
  internal::own(owned.logic_warning, view.logic_warning);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckInvalidFinding& in) {
  writer.begin_object();
  writer.member("translation", in.translation);
  writer.member("contradictingRules", in.contradicting_rules);
  writer.member("logicWarning", in.logic_warning);
  writer.end_object();
}

AutomatedReasoningCheckNoTranslationsFinding to_owned(const AutomatedReasoningCheckNoTranslationsFindingView&) {
  return {};
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckNoTranslationsFinding&) {
  writer.begin_object();
  writer.end_object();
}

AutomatedReasoningCheckScenario to_owned(const AutomatedReasoningCheckScenarioView& view) {
  AutomatedReasoningCheckScenario owned;
  internal::own(owned.statements, view.statements);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckScenario& in) {
  writer.begin_object();
  writer.member("statements", in.statements);
  writer.end_object();
}

AutomatedReasoningCheckSatisfiableFinding to_owned(const AutomatedReasoningCheckSatisfiableFindingView& view) {
  AutomatedReasoningCheckSatisfiableFinding owned;
  internal::own(owned.translation, view.translation);
  internal::own(owned.claims_true_scenario, view.claims_true_scenario);
  internal::own(owned.claims_false_scenario, view.claims_false_scenario);
  internal::own(owned.logic_warning, view.logic_warning);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckSatisfiableFinding& in) {
  writer.begin_object();
  writer.member("translation", in.translation);
  writer.member("claimsTrueScenario", in.claims_true_scenario);
  writer.member("claimsFalseScenario", in.claims_false_scenario);
  writer.member("logicWarning", in.logic_warning);
  writer.end_object();
}

AutomatedReasoningCheckTooComplexFinding to_owned(const AutomatedReasoningCheckTooComplexFindingView&) { return {}; }

void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckTooComplexFinding&) {
  writer.begin_object();
  writer.end_object();
}

AutomatedReasoningCheckTranslationOption to_owned(const AutomatedReasoningCheckTranslationOptionView& view) {
  AutomatedReasoningCheckTranslationOption owned;
  internal::own(owned.translations, view.translations);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckTranslationOption& in) {
  writer.begin_object();
  writer.member("translations", in.translations);
  writer.end_object();
}

AutomatedReasoningCheckTranslationAmbiguousFinding to_owned(
    const AutomatedReasoningCheckTranslationAmbiguousFindingView& view) {
  AutomatedReasoningCheckTranslationAmbiguousFinding owned;
  internal::own(owned.options, view.options);
  internal::own(owned.difference_scenarios, view.difference_scenarios);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckTranslationAmbiguousFinding& in) {
  writer.begin_object();
  writer.member("options", in.options);
  writer.member("differenceScenarios", in.difference_scenarios);
  writer.end_object();
}

AutomatedReasoningCheckValidFinding to_owned(const AutomatedReasoningCheckValidFindingView& view) {
  AutomatedReasoningCheckValidFinding owned;
  internal::own(owned.translation, view.translation);
  internal::own(owned.claims_true_scenario, view.claims_true_scenario);
  internal::own(owned.supporting_rules, view.supporting_rules);
  internal::own(owned.logic_warning, view.logic_warning);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckValidFinding& in) {
  writer.begin_object();
  writer.member("translation", in.translation);
  writer.member("claimsTrueScenario", in.claims_true_scenario);
  writer.member("supportingRules", in.supporting_rules);
  writer.member("logicWarning", in.logic_warning);
  writer.end_object();
}

AutomatedReasoningCheckFinding to_owned(const AutomatedReasoningCheckFindingView& view) {
  AutomatedReasoningCheckFinding owned;
  internal::own(owned.valid, view.valid);
  internal::own(owned.invalid, view.invalid);
  internal::own(owned.satisfiable, view.satisfiable);
  internal::own(owned.impossible, view.impossible);
  internal::own(owned.translation_ambiguous, view.translation_ambiguous);
  internal::own(owned.too_complex, view.too_complex);
  internal::own(owned.no_translations, view.no_translations);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningCheckFinding& in) {
  writer.exactly_one("AutomatedReasoningCheckFinding",
                     in.valid.has_value() + in.invalid.has_value() + in.satisfiable.has_value() +
                         in.impossible.has_value() + in.translation_ambiguous.has_value() + in.too_complex.has_value() +
                         in.no_translations.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("valid", in.valid);
  writer.member("invalid", in.invalid);
  writer.member("satisfiable", in.satisfiable);
  writer.member("impossible", in.impossible);
  writer.member("translationAmbiguous", in.translation_ambiguous);
  writer.member("tooComplex", in.too_complex);
  writer.member("noTranslations", in.no_translations);
  writer.unknown(in.unknown);
  writer.end_object();
}

AutomatedReasoningPolicyTestResult to_owned(const AutomatedReasoningPolicyTestResultView& view) {
  AutomatedReasoningPolicyTestResult owned;
  internal::own(owned.test_case, view.test_case);
  internal::own(owned.policy_arn, view.policy_arn);
  internal::own(owned.test_run_status, view.test_run_status);
  internal::own(owned.test_findings, view.test_findings);
  internal::own(owned.test_run_result, view.test_run_result);
  internal::own(owned.aggregated_test_findings_result, view.aggregated_test_findings_result);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyTestResult& in) {
  writer.begin_object();
  writer.member("testCase", in.test_case);
  writer.member("policyArn", in.policy_arn);
  writer.member("testRunStatus", in.test_run_status);
  writer.member("testFindings", in.test_findings);
  writer.member("testRunResult", in.test_run_result);
  writer.member("aggregatedTestFindingsResult", in.aggregated_test_findings_result);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock

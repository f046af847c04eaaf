// Makes GuardrailAssessment and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/owned/guardrail_assessment.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/views/guardrail_assessment.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

AppliedGuardrailDetails to_owned(const AppliedGuardrailDetailsView& view) {
  AppliedGuardrailDetails owned;
  internal::own(owned.guardrail_id, view.guardrail_id);
  internal::own(owned.guardrail_version, view.guardrail_version);
  internal::own(owned.guardrail_arn, view.guardrail_arn);
  internal::own(owned.guardrail_origin, view.guardrail_origin);
  internal::own(owned.guardrail_ownership, view.guardrail_ownership);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AppliedGuardrailDetails& in) {
  writer.begin_object();
  writer.member("guardrailId", in.guardrail_id);
  writer.member("guardrailVersion", in.guardrail_version);
  writer.member("guardrailArn", in.guardrail_arn);
  writer.member("guardrailOrigin", in.guardrail_origin);
  writer.member("guardrailOwnership", in.guardrail_ownership);
  writer.end_object();
}

GuardrailAutomatedReasoningStatement to_owned(const GuardrailAutomatedReasoningStatementView& view) {
  GuardrailAutomatedReasoningStatement owned;
  internal::own(owned.logic, view.logic);
  internal::own(owned.natural_language, view.natural_language);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningStatement& in) {
  writer.begin_object();
  writer.sensitive().member("logic", in.logic);
  writer.sensitive().member("naturalLanguage", in.natural_language);
  writer.end_object();
}

GuardrailAutomatedReasoningLogicWarning to_owned(const GuardrailAutomatedReasoningLogicWarningView& view) {
  GuardrailAutomatedReasoningLogicWarning owned;
  internal::own(owned.type, view.type);
  internal::own(owned.premises, view.premises);
  internal::own(owned.claims, view.claims);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningLogicWarning& in) {
  writer.begin_object();
  writer.member("type", in.type);
  writer.member("premises", in.premises);
  writer.member("claims", in.claims);
  writer.end_object();
}

GuardrailAutomatedReasoningRule to_owned(const GuardrailAutomatedReasoningRuleView& view) {
  GuardrailAutomatedReasoningRule owned;
  internal::own(owned.identifier, view.identifier);
  internal::own(owned.policy_version_arn, view.policy_version_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningRule& in) {
  writer.begin_object();
  writer.member("identifier", in.identifier);
  writer.member("policyVersionArn", in.policy_version_arn);
  writer.end_object();
}

GuardrailAutomatedReasoningInputTextReference to_owned(const GuardrailAutomatedReasoningInputTextReferenceView& view) {
  GuardrailAutomatedReasoningInputTextReference owned;
  internal::own(owned.text, view.text);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningInputTextReference& in) {
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.end_object();
}

GuardrailAutomatedReasoningTranslation to_owned(const GuardrailAutomatedReasoningTranslationView& view) {
  GuardrailAutomatedReasoningTranslation owned;
  internal::own(owned.premises, view.premises);
  internal::own(owned.claims, view.claims);
  internal::own(owned.untranslated_premises, view.untranslated_premises);
  internal::own(owned.untranslated_claims, view.untranslated_claims);
  internal::own(owned.confidence, view.confidence);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningTranslation& in) {
  writer.begin_object();
  writer.member("premises", in.premises);
  writer.member("claims", in.claims);
  writer.member("untranslatedPremises", in.untranslated_premises);
  writer.member("untranslatedClaims", in.untranslated_claims);
  writer.member("confidence", in.confidence);
  writer.end_object();
}

GuardrailAutomatedReasoningImpossibleFinding to_owned(const GuardrailAutomatedReasoningImpossibleFindingView& view) {
  GuardrailAutomatedReasoningImpossibleFinding owned;
  internal::own(owned.translation, view.translation);
  internal::own(owned.contradicting_rules, view.contradicting_rules);
  internal::own(owned.logic_warning, view.logic_warning);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningImpossibleFinding& in) {
  writer.begin_object();
  writer.member("translation", in.translation);
  writer.member("contradictingRules", in.contradicting_rules);
  writer.member("logicWarning", in.logic_warning);
  writer.end_object();
}

GuardrailAutomatedReasoningInvalidFinding to_owned(const GuardrailAutomatedReasoningInvalidFindingView& view) {
  GuardrailAutomatedReasoningInvalidFinding owned;
  internal::own(owned.translation, view.translation);
  internal::own(owned.contradicting_rules, view.contradicting_rules);
  internal::own(owned.logic_warning, view.logic_warning);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningInvalidFinding& in) {
  writer.begin_object();
  writer.member("translation", in.translation);
  writer.member("contradictingRules", in.contradicting_rules);
  writer.member("logicWarning", in.logic_warning);
  writer.end_object();
}

GuardrailAutomatedReasoningNoTranslationsFinding to_owned(const GuardrailAutomatedReasoningNoTranslationsFindingView&) {
  return {};
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningNoTranslationsFinding&) {
  writer.begin_object();
  writer.end_object();
}

GuardrailAutomatedReasoningScenario to_owned(const GuardrailAutomatedReasoningScenarioView& view) {
  GuardrailAutomatedReasoningScenario owned;
  internal::own(owned.statements, view.statements);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningScenario& in) {
  writer.begin_object();
  writer.member("statements", in.statements);
  writer.end_object();
}

GuardrailAutomatedReasoningSatisfiableFinding to_owned(const GuardrailAutomatedReasoningSatisfiableFindingView& view) {
  GuardrailAutomatedReasoningSatisfiableFinding owned;
  internal::own(owned.translation, view.translation);
  internal::own(owned.claims_true_scenario, view.claims_true_scenario);
  internal::own(owned.claims_false_scenario, view.claims_false_scenario);
  internal::own(owned.logic_warning, view.logic_warning);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningSatisfiableFinding& in) {
  writer.begin_object();
  writer.member("translation", in.translation);
  writer.member("claimsTrueScenario", in.claims_true_scenario);
  writer.member("claimsFalseScenario", in.claims_false_scenario);
  writer.member("logicWarning", in.logic_warning);
  writer.end_object();
}

GuardrailAutomatedReasoningTooComplexFinding to_owned(const GuardrailAutomatedReasoningTooComplexFindingView&) {
  return {};
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningTooComplexFinding&) {
  writer.begin_object();
  writer.end_object();
}

GuardrailAutomatedReasoningTranslationOption to_owned(const GuardrailAutomatedReasoningTranslationOptionView& view) {
  GuardrailAutomatedReasoningTranslationOption owned;
  internal::own(owned.translations, view.translations);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningTranslationOption& in) {
  writer.begin_object();
  writer.member("translations", in.translations);
  writer.end_object();
}

GuardrailAutomatedReasoningTranslationAmbiguousFinding to_owned(
    const GuardrailAutomatedReasoningTranslationAmbiguousFindingView& view) {
  GuardrailAutomatedReasoningTranslationAmbiguousFinding owned;
  internal::own(owned.options, view.options);
  internal::own(owned.difference_scenarios, view.difference_scenarios);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningTranslationAmbiguousFinding& in) {
  writer.begin_object();
  writer.member("options", in.options);
  writer.member("differenceScenarios", in.difference_scenarios);
  writer.end_object();
}

GuardrailAutomatedReasoningValidFinding to_owned(const GuardrailAutomatedReasoningValidFindingView& view) {
  GuardrailAutomatedReasoningValidFinding owned;
  internal::own(owned.translation, view.translation);
  internal::own(owned.claims_true_scenario, view.claims_true_scenario);
  internal::own(owned.supporting_rules, view.supporting_rules);
  internal::own(owned.logic_warning, view.logic_warning);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningValidFinding& in) {
  writer.begin_object();
  writer.member("translation", in.translation);
  writer.member("claimsTrueScenario", in.claims_true_scenario);
  writer.member("supportingRules", in.supporting_rules);
  writer.member("logicWarning", in.logic_warning);
  writer.end_object();
}

GuardrailAutomatedReasoningFinding to_owned(const GuardrailAutomatedReasoningFindingView& view) {
  GuardrailAutomatedReasoningFinding owned;
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

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningFinding& in) {
  writer.exactly_one("GuardrailAutomatedReasoningFinding",
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

GuardrailAutomatedReasoningPolicyAssessment to_owned(const GuardrailAutomatedReasoningPolicyAssessmentView& view) {
  GuardrailAutomatedReasoningPolicyAssessment owned;
  internal::own(owned.findings, view.findings);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningPolicyAssessment& in) {
  writer.begin_object();
  writer.member("findings", in.findings);
  writer.end_object();
}

GuardrailContentFilter to_owned(const GuardrailContentFilterView& view) {
  GuardrailContentFilter owned;
  internal::own(owned.type, view.type);
  internal::own(owned.confidence, view.confidence);
  internal::own(owned.filter_strength, view.filter_strength);
  internal::own(owned.action, view.action);
  internal::own(owned.detected, view.detected);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailContentFilter& in) {
  writer.begin_object();
  writer.member("type", in.type);
  writer.member("confidence", in.confidence);
  writer.member("filterStrength", in.filter_strength);
  writer.member("action", in.action);
  writer.member("detected", in.detected);
  writer.end_object();
}

GuardrailContentPolicyAssessment to_owned(const GuardrailContentPolicyAssessmentView& view) {
  GuardrailContentPolicyAssessment owned;
  internal::own(owned.filters, view.filters);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailContentPolicyAssessment& in) {
  writer.begin_object();
  writer.member("filters", in.filters);
  writer.end_object();
}

GuardrailContextualGroundingFilter to_owned(const GuardrailContextualGroundingFilterView& view) {
  GuardrailContextualGroundingFilter owned;
  internal::own(owned.type, view.type);
  internal::own(owned.threshold, view.threshold);
  internal::own(owned.score, view.score);
  internal::own(owned.action, view.action);
  internal::own(owned.detected, view.detected);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailContextualGroundingFilter& in) {
  writer.begin_object();
  writer.member("type", in.type);
  writer.member("threshold", in.threshold);
  writer.member("score", in.score);
  writer.member("action", in.action);
  writer.member("detected", in.detected);
  writer.end_object();
}

GuardrailContextualGroundingPolicyAssessment to_owned(const GuardrailContextualGroundingPolicyAssessmentView& view) {
  GuardrailContextualGroundingPolicyAssessment owned;
  internal::own(owned.filters, view.filters);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailContextualGroundingPolicyAssessment& in) {
  writer.begin_object();
  writer.member("filters", in.filters);
  writer.end_object();
}

GuardrailInvocationMetrics to_owned(const GuardrailInvocationMetricsView& view) {
  GuardrailInvocationMetrics owned;
  internal::own(owned.guardrail_processing_latency, view.guardrail_processing_latency);
  internal::own(owned.usage, view.usage);
  internal::own(owned.guardrail_coverage, view.guardrail_coverage);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailInvocationMetrics& in) {
  writer.begin_object();
  writer.member("guardrailProcessingLatency", in.guardrail_processing_latency);
  writer.member("usage", in.usage);
  writer.member("guardrailCoverage", in.guardrail_coverage);
  writer.end_object();
}

GuardrailPiiEntityFilter to_owned(const GuardrailPiiEntityFilterView& view) {
  GuardrailPiiEntityFilter owned;
  internal::own(owned.match, view.match);
  internal::own(owned.type, view.type);
  internal::own(owned.action, view.action);
  internal::own(owned.detected, view.detected);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailPiiEntityFilter& in) {
  writer.begin_object();
  writer.member("match", in.match);
  writer.member("type", in.type);
  writer.member("action", in.action);
  writer.member("detected", in.detected);
  writer.end_object();
}

GuardrailRegexFilter to_owned(const GuardrailRegexFilterView& view) {
  GuardrailRegexFilter owned;
  internal::own(owned.name, view.name);
  internal::own(owned.match, view.match);
  internal::own(owned.regex, view.regex);
  internal::own(owned.action, view.action);
  internal::own(owned.detected, view.detected);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailRegexFilter& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("match", in.match);
  writer.member("regex", in.regex);
  writer.member("action", in.action);
  writer.member("detected", in.detected);
  writer.end_object();
}

GuardrailSensitiveInformationPolicyAssessment to_owned(const GuardrailSensitiveInformationPolicyAssessmentView& view) {
  GuardrailSensitiveInformationPolicyAssessment owned;
  internal::own(owned.pii_entities, view.pii_entities);
  internal::own(owned.regexes, view.regexes);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailSensitiveInformationPolicyAssessment& in) {
  writer.begin_object();
  writer.member("piiEntities", in.pii_entities);
  writer.member("regexes", in.regexes);
  writer.end_object();
}

GuardrailTopic to_owned(const GuardrailTopicView& view) {
  GuardrailTopic owned;
  internal::own(owned.name, view.name);
  internal::own(owned.type, view.type);
  internal::own(owned.action, view.action);
  internal::own(owned.detected, view.detected);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailTopic& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("type", in.type);
  writer.member("action", in.action);
  writer.member("detected", in.detected);
  writer.end_object();
}

GuardrailTopicPolicyAssessment to_owned(const GuardrailTopicPolicyAssessmentView& view) {
  GuardrailTopicPolicyAssessment owned;
  internal::own(owned.topics, view.topics);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailTopicPolicyAssessment& in) {
  writer.begin_object();
  writer.member("topics", in.topics);
  writer.end_object();
}

GuardrailCustomWord to_owned(const GuardrailCustomWordView& view) {
  GuardrailCustomWord owned;
  internal::own(owned.match, view.match);
  internal::own(owned.action, view.action);
  internal::own(owned.detected, view.detected);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailCustomWord& in) {
  writer.begin_object();
  writer.member("match", in.match);
  writer.member("action", in.action);
  writer.member("detected", in.detected);
  writer.end_object();
}

GuardrailManagedWord to_owned(const GuardrailManagedWordView& view) {
  GuardrailManagedWord owned;
  internal::own(owned.match, view.match);
  internal::own(owned.type, view.type);
  internal::own(owned.action, view.action);
  internal::own(owned.detected, view.detected);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailManagedWord& in) {
  writer.begin_object();
  writer.member("match", in.match);
  writer.member("type", in.type);
  writer.member("action", in.action);
  writer.member("detected", in.detected);
  writer.end_object();
}

GuardrailWordPolicyAssessment to_owned(const GuardrailWordPolicyAssessmentView& view) {
  GuardrailWordPolicyAssessment owned;
  internal::own(owned.custom_words, view.custom_words);
  internal::own(owned.managed_word_lists, view.managed_word_lists);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailWordPolicyAssessment& in) {
  writer.begin_object();
  writer.member("customWords", in.custom_words);
  writer.member("managedWordLists", in.managed_word_lists);
  writer.end_object();
}

GuardrailAssessment to_owned(const GuardrailAssessmentView& view) {
  GuardrailAssessment owned;
  internal::own(owned.topic_policy, view.topic_policy);
  internal::own(owned.content_policy, view.content_policy);
  internal::own(owned.word_policy, view.word_policy);
  internal::own(owned.sensitive_information_policy, view.sensitive_information_policy);
  internal::own(owned.contextual_grounding_policy, view.contextual_grounding_policy);
  internal::own(owned.automated_reasoning_policy, view.automated_reasoning_policy);
  internal::own(owned.invocation_metrics, view.invocation_metrics);
  internal::own(owned.applied_guardrail_details, view.applied_guardrail_details);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GuardrailAssessment& in) {
  writer.begin_object();
  writer.member("topicPolicy", in.topic_policy);
  writer.member("contentPolicy", in.content_policy);
  writer.member("wordPolicy", in.word_policy);
  writer.member("sensitiveInformationPolicy", in.sensitive_information_policy);
  writer.member("contextualGroundingPolicy", in.contextual_grounding_policy);
  writer.member("automatedReasoningPolicy", in.automated_reasoning_policy);
  writer.member("invocationMetrics", in.invocation_metrics);
  writer.member("appliedGuardrailDetails", in.applied_guardrail_details);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime

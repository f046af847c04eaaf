// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/guardrail_assessment.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/types/converse_stream_output.h"
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

GuardrailAutomatedReasoningStatement to_owned(const GuardrailAutomatedReasoningStatementView& view) {
  GuardrailAutomatedReasoningStatement owned;
  internal::own(owned.logic, view.logic);
  internal::own(owned.natural_language, view.natural_language);
  return owned;
}

GuardrailAutomatedReasoningLogicWarning to_owned(const GuardrailAutomatedReasoningLogicWarningView& view) {
  GuardrailAutomatedReasoningLogicWarning owned;
  internal::own(owned.type, view.type);
  internal::own(owned.premises, view.premises);
  internal::own(owned.claims, view.claims);
  return owned;
}

GuardrailAutomatedReasoningRule to_owned(const GuardrailAutomatedReasoningRuleView& view) {
  GuardrailAutomatedReasoningRule owned;
  internal::own(owned.identifier, view.identifier);
  internal::own(owned.policy_version_arn, view.policy_version_arn);
  return owned;
}

GuardrailAutomatedReasoningInputTextReference to_owned(const GuardrailAutomatedReasoningInputTextReferenceView& view) {
  GuardrailAutomatedReasoningInputTextReference owned;
  internal::own(owned.text, view.text);
  return owned;
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

GuardrailAutomatedReasoningImpossibleFinding to_owned(const GuardrailAutomatedReasoningImpossibleFindingView& view) {
  GuardrailAutomatedReasoningImpossibleFinding owned;
  internal::own(owned.translation, view.translation);
  internal::own(owned.contradicting_rules, view.contradicting_rules);
  internal::own(owned.logic_warning, view.logic_warning);
  return owned;
}

GuardrailAutomatedReasoningInvalidFinding to_owned(const GuardrailAutomatedReasoningInvalidFindingView& view) {
  GuardrailAutomatedReasoningInvalidFinding owned;
  internal::own(owned.translation, view.translation);
  internal::own(owned.contradicting_rules, view.contradicting_rules);
  internal::own(owned.logic_warning, view.logic_warning);
  return owned;
}

GuardrailAutomatedReasoningNoTranslationsFinding to_owned(const GuardrailAutomatedReasoningNoTranslationsFindingView&) {
  return {};
}

GuardrailAutomatedReasoningScenario to_owned(const GuardrailAutomatedReasoningScenarioView& view) {
  GuardrailAutomatedReasoningScenario owned;
  internal::own(owned.statements, view.statements);
  return owned;
}

GuardrailAutomatedReasoningSatisfiableFinding to_owned(const GuardrailAutomatedReasoningSatisfiableFindingView& view) {
  GuardrailAutomatedReasoningSatisfiableFinding owned;
  internal::own(owned.translation, view.translation);
  internal::own(owned.claims_true_scenario, view.claims_true_scenario);
  internal::own(owned.claims_false_scenario, view.claims_false_scenario);
  internal::own(owned.logic_warning, view.logic_warning);
  return owned;
}

GuardrailAutomatedReasoningTooComplexFinding to_owned(const GuardrailAutomatedReasoningTooComplexFindingView&) {
  return {};
}

GuardrailAutomatedReasoningTranslationOption to_owned(const GuardrailAutomatedReasoningTranslationOptionView& view) {
  GuardrailAutomatedReasoningTranslationOption owned;
  internal::own(owned.translations, view.translations);
  return owned;
}

GuardrailAutomatedReasoningTranslationAmbiguousFinding to_owned(
    const GuardrailAutomatedReasoningTranslationAmbiguousFindingView& view) {
  GuardrailAutomatedReasoningTranslationAmbiguousFinding owned;
  internal::own(owned.options, view.options);
  internal::own(owned.difference_scenarios, view.difference_scenarios);
  return owned;
}

GuardrailAutomatedReasoningValidFinding to_owned(const GuardrailAutomatedReasoningValidFindingView& view) {
  GuardrailAutomatedReasoningValidFinding owned;
  internal::own(owned.translation, view.translation);
  internal::own(owned.claims_true_scenario, view.claims_true_scenario);
  internal::own(owned.supporting_rules, view.supporting_rules);
  internal::own(owned.logic_warning, view.logic_warning);
  return owned;
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

GuardrailAutomatedReasoningPolicyAssessment to_owned(const GuardrailAutomatedReasoningPolicyAssessmentView& view) {
  GuardrailAutomatedReasoningPolicyAssessment owned;
  internal::own(owned.findings, view.findings);
  return owned;
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

GuardrailContentPolicyAssessment to_owned(const GuardrailContentPolicyAssessmentView& view) {
  GuardrailContentPolicyAssessment owned;
  internal::own(owned.filters, view.filters);
  return owned;
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

GuardrailContextualGroundingPolicyAssessment to_owned(const GuardrailContextualGroundingPolicyAssessmentView& view) {
  GuardrailContextualGroundingPolicyAssessment owned;
  internal::own(owned.filters, view.filters);
  return owned;
}

GuardrailInvocationMetrics to_owned(const GuardrailInvocationMetricsView& view) {
  GuardrailInvocationMetrics owned;
  internal::own(owned.guardrail_processing_latency, view.guardrail_processing_latency);
  internal::own(owned.usage, view.usage);
  internal::own(owned.guardrail_coverage, view.guardrail_coverage);
  return owned;
}

GuardrailPiiEntityFilter to_owned(const GuardrailPiiEntityFilterView& view) {
  GuardrailPiiEntityFilter owned;
  internal::own(owned.match, view.match);
  internal::own(owned.type, view.type);
  internal::own(owned.action, view.action);
  internal::own(owned.detected, view.detected);
  return owned;
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

GuardrailSensitiveInformationPolicyAssessment to_owned(const GuardrailSensitiveInformationPolicyAssessmentView& view) {
  GuardrailSensitiveInformationPolicyAssessment owned;
  internal::own(owned.pii_entities, view.pii_entities);
  internal::own(owned.regexes, view.regexes);
  return owned;
}

GuardrailTopic to_owned(const GuardrailTopicView& view) {
  GuardrailTopic owned;
  internal::own(owned.name, view.name);
  internal::own(owned.type, view.type);
  internal::own(owned.action, view.action);
  internal::own(owned.detected, view.detected);
  return owned;
}

GuardrailTopicPolicyAssessment to_owned(const GuardrailTopicPolicyAssessmentView& view) {
  GuardrailTopicPolicyAssessment owned;
  internal::own(owned.topics, view.topics);
  return owned;
}

GuardrailCustomWord to_owned(const GuardrailCustomWordView& view) {
  GuardrailCustomWord owned;
  internal::own(owned.match, view.match);
  internal::own(owned.action, view.action);
  internal::own(owned.detected, view.detected);
  return owned;
}

GuardrailManagedWord to_owned(const GuardrailManagedWordView& view) {
  GuardrailManagedWord owned;
  internal::own(owned.match, view.match);
  internal::own(owned.type, view.type);
  internal::own(owned.action, view.action);
  internal::own(owned.detected, view.detected);
  return owned;
}

GuardrailWordPolicyAssessment to_owned(const GuardrailWordPolicyAssessmentView& view) {
  GuardrailWordPolicyAssessment owned;
  internal::own(owned.custom_words, view.custom_words);
  internal::own(owned.managed_word_lists, view.managed_word_lists);
  return owned;
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

}  // namespace outcrop::bedrock_runtime

// Decode tables and records of GuardrailAssessmentView and the shapes that only it holds.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/guardrail_assessment.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Type applied_guardrail_details_guardrail_origin_type =
    internal::list_type<Open<GuardrailOrigin>>(schemas::guardrail_origin_type);
constexpr internal::Field applied_guardrail_details_fields[] = {
    {"guardrailId", &internal::string_type, offsetof(AppliedGuardrailDetailsView, guardrail_id),
     internal::Slot::optional},
    {"guardrailVersion", &internal::string_type, offsetof(AppliedGuardrailDetailsView, guardrail_version),
     internal::Slot::optional},
    {"guardrailArn", &internal::string_type, offsetof(AppliedGuardrailDetailsView, guardrail_arn),
     internal::Slot::optional},
    {"guardrailOrigin", &applied_guardrail_details_guardrail_origin_type,
     offsetof(AppliedGuardrailDetailsView, guardrail_origin), internal::Slot::plain},
    {"guardrailOwnership", &schemas::guardrail_ownership_type,
     offsetof(AppliedGuardrailDetailsView, guardrail_ownership), internal::Slot::plain},
};

constexpr internal::Field guardrail_automated_reasoning_statement_fields[] = {
    {"logic", &internal::string_type, offsetof(GuardrailAutomatedReasoningStatementView, logic),
     internal::Slot::optional, true},
    {"naturalLanguage", &internal::string_type, offsetof(GuardrailAutomatedReasoningStatementView, natural_language),
     internal::Slot::optional, true},
};

constexpr internal::Type guardrail_automated_reasoning_logic_warning_premises_type =
    internal::list_type<GuardrailAutomatedReasoningStatementView>(
        schemas::guardrail_automated_reasoning_statement_type);
constexpr internal::Type guardrail_automated_reasoning_logic_warning_claims_type =
    internal::list_type<GuardrailAutomatedReasoningStatementView>(
        schemas::guardrail_automated_reasoning_statement_type);
constexpr internal::Field guardrail_automated_reasoning_logic_warning_fields[] = {
    {"type", &schemas::guardrail_automated_reasoning_logic_warning_type_type,
     offsetof(GuardrailAutomatedReasoningLogicWarningView, type), internal::Slot::plain},
    {"premises", &guardrail_automated_reasoning_logic_warning_premises_type,
     offsetof(GuardrailAutomatedReasoningLogicWarningView, premises), internal::Slot::plain},
    {"claims", &guardrail_automated_reasoning_logic_warning_claims_type,
     offsetof(GuardrailAutomatedReasoningLogicWarningView, claims), internal::Slot::plain},
};

constexpr internal::Field guardrail_automated_reasoning_rule_fields[] = {
    {"identifier", &internal::string_type, offsetof(GuardrailAutomatedReasoningRuleView, identifier),
     internal::Slot::optional},
    {"policyVersionArn", &internal::string_type, offsetof(GuardrailAutomatedReasoningRuleView, policy_version_arn),
     internal::Slot::optional},
};

constexpr internal::Field guardrail_automated_reasoning_input_text_reference_fields[] = {
    {"text", &internal::string_type, offsetof(GuardrailAutomatedReasoningInputTextReferenceView, text),
     internal::Slot::optional, true},
};

constexpr internal::Type guardrail_automated_reasoning_translation_premises_type =
    internal::list_type<GuardrailAutomatedReasoningStatementView>(
        schemas::guardrail_automated_reasoning_statement_type);
constexpr internal::Type guardrail_automated_reasoning_translation_claims_type =
    internal::list_type<GuardrailAutomatedReasoningStatementView>(
        schemas::guardrail_automated_reasoning_statement_type);
constexpr internal::Type guardrail_automated_reasoning_translation_untranslated_premises_type =
    internal::list_type<GuardrailAutomatedReasoningInputTextReferenceView>(
        schemas::guardrail_automated_reasoning_input_text_reference_type);
constexpr internal::Type guardrail_automated_reasoning_translation_untranslated_claims_type =
    internal::list_type<GuardrailAutomatedReasoningInputTextReferenceView>(
        schemas::guardrail_automated_reasoning_input_text_reference_type);
constexpr internal::Field guardrail_automated_reasoning_translation_fields[] = {
    {"premises", &guardrail_automated_reasoning_translation_premises_type,
     offsetof(GuardrailAutomatedReasoningTranslationView, premises), internal::Slot::plain},
    {"claims", &guardrail_automated_reasoning_translation_claims_type,
     offsetof(GuardrailAutomatedReasoningTranslationView, claims), internal::Slot::plain},
    {"untranslatedPremises", &guardrail_automated_reasoning_translation_untranslated_premises_type,
     offsetof(GuardrailAutomatedReasoningTranslationView, untranslated_premises), internal::Slot::plain},
    {"untranslatedClaims", &guardrail_automated_reasoning_translation_untranslated_claims_type,
     offsetof(GuardrailAutomatedReasoningTranslationView, untranslated_claims), internal::Slot::plain},
    {"confidence", &internal::double_type, offsetof(GuardrailAutomatedReasoningTranslationView, confidence),
     internal::Slot::optional},
};

constexpr internal::Type guardrail_automated_reasoning_impossible_finding_contradicting_rules_type =
    internal::list_type<GuardrailAutomatedReasoningRuleView>(schemas::guardrail_automated_reasoning_rule_type);
constexpr internal::Field guardrail_automated_reasoning_impossible_finding_fields[] = {
    {"translation", &schemas::guardrail_automated_reasoning_translation_type,
     offsetof(GuardrailAutomatedReasoningImpossibleFindingView, translation), internal::Slot::reference},
    {"contradictingRules", &guardrail_automated_reasoning_impossible_finding_contradicting_rules_type,
     offsetof(GuardrailAutomatedReasoningImpossibleFindingView, contradicting_rules), internal::Slot::plain},
    {"logicWarning", &schemas::guardrail_automated_reasoning_logic_warning_type,
     offsetof(GuardrailAutomatedReasoningImpossibleFindingView, logic_warning), internal::Slot::reference},
};

constexpr internal::Type guardrail_automated_reasoning_invalid_finding_contradicting_rules_type =
    internal::list_type<GuardrailAutomatedReasoningRuleView>(schemas::guardrail_automated_reasoning_rule_type);
constexpr internal::Field guardrail_automated_reasoning_invalid_finding_fields[] = {
    {"translation", &schemas::guardrail_automated_reasoning_translation_type,
     offsetof(GuardrailAutomatedReasoningInvalidFindingView, translation), internal::Slot::reference},
    {"contradictingRules", &guardrail_automated_reasoning_invalid_finding_contradicting_rules_type,
     offsetof(GuardrailAutomatedReasoningInvalidFindingView, contradicting_rules), internal::Slot::plain},
    {"logicWarning", &schemas::guardrail_automated_reasoning_logic_warning_type,
     offsetof(GuardrailAutomatedReasoningInvalidFindingView, logic_warning), internal::Slot::reference},
};

constexpr internal::Type guardrail_automated_reasoning_scenario_statements_type =
    internal::list_type<GuardrailAutomatedReasoningStatementView>(
        schemas::guardrail_automated_reasoning_statement_type);
constexpr internal::Field guardrail_automated_reasoning_scenario_fields[] = {
    {"statements", &guardrail_automated_reasoning_scenario_statements_type,
     offsetof(GuardrailAutomatedReasoningScenarioView, statements), internal::Slot::plain},
};

constexpr internal::Field guardrail_automated_reasoning_satisfiable_finding_fields[] = {
    {"translation", &schemas::guardrail_automated_reasoning_translation_type,
     offsetof(GuardrailAutomatedReasoningSatisfiableFindingView, translation), internal::Slot::reference},
    {"claimsTrueScenario", &schemas::guardrail_automated_reasoning_scenario_type,
     offsetof(GuardrailAutomatedReasoningSatisfiableFindingView, claims_true_scenario), internal::Slot::reference},
    {"claimsFalseScenario", &schemas::guardrail_automated_reasoning_scenario_type,
     offsetof(GuardrailAutomatedReasoningSatisfiableFindingView, claims_false_scenario), internal::Slot::reference},
    {"logicWarning", &schemas::guardrail_automated_reasoning_logic_warning_type,
     offsetof(GuardrailAutomatedReasoningSatisfiableFindingView, logic_warning), internal::Slot::reference},
};

constexpr internal::Type guardrail_automated_reasoning_translation_option_translations_type =
    internal::list_type<GuardrailAutomatedReasoningTranslationView>(
        schemas::guardrail_automated_reasoning_translation_type);
constexpr internal::Field guardrail_automated_reasoning_translation_option_fields[] = {
    {"translations", &guardrail_automated_reasoning_translation_option_translations_type,
     offsetof(GuardrailAutomatedReasoningTranslationOptionView, translations), internal::Slot::plain},
};

constexpr internal::Type guardrail_automated_reasoning_translation_ambiguous_finding_options_type =
    internal::list_type<GuardrailAutomatedReasoningTranslationOptionView>(
        schemas::guardrail_automated_reasoning_translation_option_type);
constexpr internal::Type guardrail_automated_reasoning_translation_ambiguous_finding_difference_scenarios_type =
    internal::list_type<GuardrailAutomatedReasoningScenarioView>(schemas::guardrail_automated_reasoning_scenario_type);
constexpr internal::Field guardrail_automated_reasoning_translation_ambiguous_finding_fields[] = {
    {"options", &guardrail_automated_reasoning_translation_ambiguous_finding_options_type,
     offsetof(GuardrailAutomatedReasoningTranslationAmbiguousFindingView, options), internal::Slot::plain},
    {"differenceScenarios", &guardrail_automated_reasoning_translation_ambiguous_finding_difference_scenarios_type,
     offsetof(GuardrailAutomatedReasoningTranslationAmbiguousFindingView, difference_scenarios), internal::Slot::plain},
};

constexpr internal::Type guardrail_automated_reasoning_valid_finding_supporting_rules_type =
    internal::list_type<GuardrailAutomatedReasoningRuleView>(schemas::guardrail_automated_reasoning_rule_type);
constexpr internal::Field guardrail_automated_reasoning_valid_finding_fields[] = {
    {"translation", &schemas::guardrail_automated_reasoning_translation_type,
     offsetof(GuardrailAutomatedReasoningValidFindingView, translation), internal::Slot::reference},
    {"claimsTrueScenario", &schemas::guardrail_automated_reasoning_scenario_type,
     offsetof(GuardrailAutomatedReasoningValidFindingView, claims_true_scenario), internal::Slot::reference},
    {"supportingRules", &guardrail_automated_reasoning_valid_finding_supporting_rules_type,
     offsetof(GuardrailAutomatedReasoningValidFindingView, supporting_rules), internal::Slot::plain},
    {"logicWarning", &schemas::guardrail_automated_reasoning_logic_warning_type,
     offsetof(GuardrailAutomatedReasoningValidFindingView, logic_warning), internal::Slot::reference},
};

constexpr internal::Field guardrail_automated_reasoning_finding_fields[] = {
    {"valid", &schemas::guardrail_automated_reasoning_valid_finding_type,
     offsetof(GuardrailAutomatedReasoningFindingView, valid), internal::Slot::reference},
    {"invalid", &schemas::guardrail_automated_reasoning_invalid_finding_type,
     offsetof(GuardrailAutomatedReasoningFindingView, invalid), internal::Slot::reference},
    {"satisfiable", &schemas::guardrail_automated_reasoning_satisfiable_finding_type,
     offsetof(GuardrailAutomatedReasoningFindingView, satisfiable), internal::Slot::reference},
    {"impossible", &schemas::guardrail_automated_reasoning_impossible_finding_type,
     offsetof(GuardrailAutomatedReasoningFindingView, impossible), internal::Slot::reference},
    {"translationAmbiguous", &schemas::guardrail_automated_reasoning_translation_ambiguous_finding_type,
     offsetof(GuardrailAutomatedReasoningFindingView, translation_ambiguous), internal::Slot::reference},
    {"tooComplex", &schemas::guardrail_automated_reasoning_too_complex_finding_type,
     offsetof(GuardrailAutomatedReasoningFindingView, too_complex), internal::Slot::reference},
    {"noTranslations", &schemas::guardrail_automated_reasoning_no_translations_finding_type,
     offsetof(GuardrailAutomatedReasoningFindingView, no_translations), internal::Slot::reference},
};

constexpr internal::Type guardrail_automated_reasoning_policy_assessment_findings_type =
    internal::list_type<GuardrailAutomatedReasoningFindingView>(schemas::guardrail_automated_reasoning_finding_type);
constexpr internal::Field guardrail_automated_reasoning_policy_assessment_fields[] = {
    {"findings", &guardrail_automated_reasoning_policy_assessment_findings_type,
     offsetof(GuardrailAutomatedReasoningPolicyAssessmentView, findings), internal::Slot::plain},
};

constexpr internal::Field guardrail_content_filter_fields[] = {
    {"type", &schemas::guardrail_content_filter_type_type, offsetof(GuardrailContentFilterView, type),
     internal::Slot::plain},
    {"confidence", &schemas::guardrail_content_filter_confidence_type, offsetof(GuardrailContentFilterView, confidence),
     internal::Slot::plain},
    {"filterStrength", &schemas::guardrail_content_filter_strength_type,
     offsetof(GuardrailContentFilterView, filter_strength), internal::Slot::plain},
    {"action", &schemas::guardrail_content_policy_action_type, offsetof(GuardrailContentFilterView, action),
     internal::Slot::plain},
    {"detected", &internal::boolean_type, offsetof(GuardrailContentFilterView, detected), internal::Slot::optional},
};

constexpr internal::Type guardrail_content_policy_assessment_filters_type =
    internal::list_type<GuardrailContentFilterView>(schemas::guardrail_content_filter_type);
constexpr internal::Field guardrail_content_policy_assessment_fields[] = {
    {"filters", &guardrail_content_policy_assessment_filters_type,
     offsetof(GuardrailContentPolicyAssessmentView, filters), internal::Slot::plain},
};

constexpr internal::Field guardrail_contextual_grounding_filter_fields[] = {
    {"type", &schemas::guardrail_contextual_grounding_filter_type_type,
     offsetof(GuardrailContextualGroundingFilterView, type), internal::Slot::plain},
    {"threshold", &internal::double_type, offsetof(GuardrailContextualGroundingFilterView, threshold),
     internal::Slot::plain},
    {"score", &internal::double_type, offsetof(GuardrailContextualGroundingFilterView, score), internal::Slot::plain},
    {"action", &schemas::guardrail_contextual_grounding_policy_action_type,
     offsetof(GuardrailContextualGroundingFilterView, action), internal::Slot::plain},
    {"detected", &internal::boolean_type, offsetof(GuardrailContextualGroundingFilterView, detected),
     internal::Slot::optional},
};

constexpr internal::Type guardrail_contextual_grounding_policy_assessment_filters_type =
    internal::list_type<GuardrailContextualGroundingFilterView>(schemas::guardrail_contextual_grounding_filter_type);
constexpr internal::Field guardrail_contextual_grounding_policy_assessment_fields[] = {
    {"filters", &guardrail_contextual_grounding_policy_assessment_filters_type,
     offsetof(GuardrailContextualGroundingPolicyAssessmentView, filters), internal::Slot::plain},
};

constexpr internal::Field guardrail_invocation_metrics_fields[] = {
    {"guardrailProcessingLatency", &internal::int64_type,
     offsetof(GuardrailInvocationMetricsView, guardrail_processing_latency), internal::Slot::optional},
    {"usage", &schemas::guardrail_usage_type, offsetof(GuardrailInvocationMetricsView, usage),
     internal::Slot::reference},
    {"guardrailCoverage", &schemas::guardrail_coverage_type,
     offsetof(GuardrailInvocationMetricsView, guardrail_coverage), internal::Slot::reference},
};

constexpr internal::Field guardrail_pii_entity_filter_fields[] = {
    {"match", &internal::string_type, offsetof(GuardrailPiiEntityFilterView, match), internal::Slot::plain},
    {"type", &schemas::guardrail_pii_entity_type_type, offsetof(GuardrailPiiEntityFilterView, type),
     internal::Slot::plain},
    {"action", &schemas::guardrail_sensitive_information_policy_action_type,
     offsetof(GuardrailPiiEntityFilterView, action), internal::Slot::plain},
    {"detected", &internal::boolean_type, offsetof(GuardrailPiiEntityFilterView, detected), internal::Slot::optional},
};

constexpr internal::Field guardrail_regex_filter_fields[] = {
    {"name", &internal::string_type, offsetof(GuardrailRegexFilterView, name), internal::Slot::optional},
    {"match", &internal::string_type, offsetof(GuardrailRegexFilterView, match), internal::Slot::optional},
    {"regex", &internal::string_type, offsetof(GuardrailRegexFilterView, regex), internal::Slot::optional},
    {"action", &schemas::guardrail_sensitive_information_policy_action_type, offsetof(GuardrailRegexFilterView, action),
     internal::Slot::plain},
    {"detected", &internal::boolean_type, offsetof(GuardrailRegexFilterView, detected), internal::Slot::optional},
};

constexpr internal::Type guardrail_sensitive_information_policy_assessment_pii_entities_type =
    internal::list_type<GuardrailPiiEntityFilterView>(schemas::guardrail_pii_entity_filter_type);
constexpr internal::Type guardrail_sensitive_information_policy_assessment_regexes_type =
    internal::list_type<GuardrailRegexFilterView>(schemas::guardrail_regex_filter_type);
constexpr internal::Field guardrail_sensitive_information_policy_assessment_fields[] = {
    {"piiEntities", &guardrail_sensitive_information_policy_assessment_pii_entities_type,
     offsetof(GuardrailSensitiveInformationPolicyAssessmentView, pii_entities), internal::Slot::plain},
    {"regexes", &guardrail_sensitive_information_policy_assessment_regexes_type,
     offsetof(GuardrailSensitiveInformationPolicyAssessmentView, regexes), internal::Slot::plain},
};

constexpr internal::Field guardrail_topic_fields[] = {
    {"name", &internal::string_type, offsetof(GuardrailTopicView, name), internal::Slot::plain},
    {"type", &schemas::guardrail_topic_type_type, offsetof(GuardrailTopicView, type), internal::Slot::plain},
    {"action", &schemas::guardrail_topic_policy_action_type, offsetof(GuardrailTopicView, action),
     internal::Slot::plain},
    {"detected", &internal::boolean_type, offsetof(GuardrailTopicView, detected), internal::Slot::optional},
};

constexpr internal::Type guardrail_topic_policy_assessment_topics_type =
    internal::list_type<GuardrailTopicView>(schemas::guardrail_topic_type);
constexpr internal::Field guardrail_topic_policy_assessment_fields[] = {
    {"topics", &guardrail_topic_policy_assessment_topics_type, offsetof(GuardrailTopicPolicyAssessmentView, topics),
     internal::Slot::plain},
};

constexpr internal::Field guardrail_custom_word_fields[] = {
    {"match", &internal::string_type, offsetof(GuardrailCustomWordView, match), internal::Slot::plain},
    {"action", &schemas::guardrail_word_policy_action_type, offsetof(GuardrailCustomWordView, action),
     internal::Slot::plain},
    {"detected", &internal::boolean_type, offsetof(GuardrailCustomWordView, detected), internal::Slot::optional},
};

constexpr internal::Field guardrail_managed_word_fields[] = {
    {"match", &internal::string_type, offsetof(GuardrailManagedWordView, match), internal::Slot::plain},
    {"type", &schemas::guardrail_managed_word_type_type, offsetof(GuardrailManagedWordView, type),
     internal::Slot::plain},
    {"action", &schemas::guardrail_word_policy_action_type, offsetof(GuardrailManagedWordView, action),
     internal::Slot::plain},
    {"detected", &internal::boolean_type, offsetof(GuardrailManagedWordView, detected), internal::Slot::optional},
};

constexpr internal::Type guardrail_word_policy_assessment_custom_words_type =
    internal::list_type<GuardrailCustomWordView>(schemas::guardrail_custom_word_type);
constexpr internal::Type guardrail_word_policy_assessment_managed_word_lists_type =
    internal::list_type<GuardrailManagedWordView>(schemas::guardrail_managed_word_type);
constexpr internal::Field guardrail_word_policy_assessment_fields[] = {
    {"customWords", &guardrail_word_policy_assessment_custom_words_type,
     offsetof(GuardrailWordPolicyAssessmentView, custom_words), internal::Slot::plain},
    {"managedWordLists", &guardrail_word_policy_assessment_managed_word_lists_type,
     offsetof(GuardrailWordPolicyAssessmentView, managed_word_lists), internal::Slot::plain},
};

constexpr internal::Field guardrail_assessment_fields[] = {
    {"topicPolicy", &schemas::guardrail_topic_policy_assessment_type, offsetof(GuardrailAssessmentView, topic_policy),
     internal::Slot::reference},
    {"contentPolicy", &schemas::guardrail_content_policy_assessment_type,
     offsetof(GuardrailAssessmentView, content_policy), internal::Slot::reference},
    {"wordPolicy", &schemas::guardrail_word_policy_assessment_type, offsetof(GuardrailAssessmentView, word_policy),
     internal::Slot::reference},
    {"sensitiveInformationPolicy", &schemas::guardrail_sensitive_information_policy_assessment_type,
     offsetof(GuardrailAssessmentView, sensitive_information_policy), internal::Slot::reference},
    {"contextualGroundingPolicy", &schemas::guardrail_contextual_grounding_policy_assessment_type,
     offsetof(GuardrailAssessmentView, contextual_grounding_policy), internal::Slot::reference},
    {"automatedReasoningPolicy", &schemas::guardrail_automated_reasoning_policy_assessment_type,
     offsetof(GuardrailAssessmentView, automated_reasoning_policy), internal::Slot::reference},
    {"invocationMetrics", &schemas::guardrail_invocation_metrics_type,
     offsetof(GuardrailAssessmentView, invocation_metrics), internal::Slot::reference},
    {"appliedGuardrailDetails", &schemas::applied_guardrail_details_type,
     offsetof(GuardrailAssessmentView, applied_guardrail_details), internal::Slot::reference},
};

OUTCROP_RECORDS_BEGIN

const char* read_guardrail_assessment(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<GuardrailAssessmentView>(to);
  internal::RecordReader in(reading, at);
  if (!in.reference<"appliedGuardrailDetails", Lead::either>(view.applied_guardrail_details, [&](auto& inner) {
        if (!in.text<"guardrailArn", Lead::either>(inner.guardrail_arn)) return false;
        if (!in.text<"guardrailId", Lead::either>(inner.guardrail_id)) return false;
        if (!in.choices<"guardrailOrigin", 0, Lead::either>(inner.guardrail_origin,
                                                            *schemas::applied_guardrail_details_schema.fields[3].type))
          return false;
        if (!in.choice<"guardrailOwnership", 1, Lead::either>(inner.guardrail_ownership)) return false;
        if (!in.text<"guardrailVersion", Lead::either>(inner.guardrail_version)) return false;
        return true;
      }))
    return nullptr;
  if (!in.reference<"automatedReasoningPolicy", Lead::either>(view.automated_reasoning_policy, [&](auto& inner) {
        if (!in.value<"findings", Lead::either>(
                *schemas::guardrail_automated_reasoning_policy_assessment_schema.fields[0].type, internal::Slot::plain,
                &inner.findings))
          return false;
        return true;
      }))
    return nullptr;
  if (!in.reference<"contentPolicy", Lead::either>(view.content_policy, [&](auto& inner) {
        if (!in.value<"filters", Lead::brace>(*schemas::guardrail_content_policy_assessment_schema.fields[0].type,
                                              internal::Slot::plain, &inner.filters))
          return false;
        return true;
      }))
    return nullptr;
  if (!in.reference<"contextualGroundingPolicy", Lead::either>(view.contextual_grounding_policy, [&](auto& inner) {
        if (!in.value<"filters", Lead::either>(
                *schemas::guardrail_contextual_grounding_policy_assessment_schema.fields[0].type, internal::Slot::plain,
                &inner.filters))
          return false;
        return true;
      }))
    return nullptr;
  if (!in.reference<"invocationMetrics", Lead::either>(view.invocation_metrics, [&](auto& inner) {
        if (!in.reference<"guardrailCoverage", Lead::either>(inner.guardrail_coverage, [&](auto& inner2) {
              if (!in.reference<"images", Lead::either>(inner2.images, [&](auto& inner3) {
                    if (!in.value<"guarded", Lead::either>(internal::int32_type, internal::Slot::optional,
                                                           &inner3.guarded))
                      return false;
                    if (!in.value<"total", Lead::either>(internal::int32_type, internal::Slot::optional, &inner3.total))
                      return false;
                    return true;
                  }))
                return false;
              if (!in.reference<"textCharacters", Lead::either>(inner2.text_characters, [&](auto& inner3) {
                    if (!in.value<"guarded", Lead::either>(internal::int32_type, internal::Slot::optional,
                                                           &inner3.guarded))
                      return false;
                    if (!in.value<"total", Lead::either>(internal::int32_type, internal::Slot::optional, &inner3.total))
                      return false;
                    return true;
                  }))
                return false;
              return true;
            }))
          return false;
        if (!in.value<"guardrailProcessingLatency", Lead::either>(internal::int64_type, internal::Slot::optional,
                                                                  &inner.guardrail_processing_latency))
          return false;
        if (!in.reference<"usage", Lead::either>(inner.usage, [&](auto& inner2) {
              if (!in.value<"automatedReasoningPolicies", Lead::either>(internal::int32_type, internal::Slot::optional,
                                                                        &inner2.automated_reasoning_policies))
                return false;
              if (!in.value<"automatedReasoningPolicyUnits", Lead::either>(
                      internal::int32_type, internal::Slot::optional, &inner2.automated_reasoning_policy_units))
                return false;
              if (!in.value<"contentPolicyImageUnits", Lead::either>(internal::int32_type, internal::Slot::optional,
                                                                     &inner2.content_policy_image_units))
                return false;
              if (!in.value<"contentPolicyUnits", Lead::either>(internal::int32_type, internal::Slot::plain,
                                                                &inner2.content_policy_units))
                return false;
              if (!in.value<"contextualGroundingPolicyUnits">(internal::int32_type, internal::Slot::plain,
                                                              &inner2.contextual_grounding_policy_units))
                return false;
              if (!in.value<"sensitiveInformationPolicyFreeUnits">(internal::int32_type, internal::Slot::plain,
                                                                   &inner2.sensitive_information_policy_free_units))
                return false;
              if (!in.value<"sensitiveInformationPolicyUnits">(internal::int32_type, internal::Slot::plain,
                                                               &inner2.sensitive_information_policy_units))
                return false;
              if (!in.value<"topicPolicyUnits">(internal::int32_type, internal::Slot::plain,
                                                &inner2.topic_policy_units))
                return false;
              if (!in.value<"wordPolicyUnits">(internal::int32_type, internal::Slot::plain, &inner2.word_policy_units))
                return false;
              return true;
            }))
          return false;
        return true;
      }))
    return nullptr;
  if (!in.reference<"sensitiveInformationPolicy", Lead::either>(view.sensitive_information_policy, [&](auto& inner) {
        if (!in.value<"piiEntities", Lead::brace>(
                *schemas::guardrail_sensitive_information_policy_assessment_schema.fields[0].type,
                internal::Slot::plain, &inner.pii_entities))
          return false;
        if (!in.value<"regexes">(*schemas::guardrail_sensitive_information_policy_assessment_schema.fields[1].type,
                                 internal::Slot::plain, &inner.regexes))
          return false;
        return true;
      }))
    return nullptr;
  if (!in.reference<"topicPolicy", Lead::either>(view.topic_policy, [&](auto& inner) {
        if (!in.value<"topics", Lead::brace>(*schemas::guardrail_topic_policy_assessment_schema.fields[0].type,
                                             internal::Slot::plain, &inner.topics))
          return false;
        return true;
      }))
    return nullptr;
  if (!in.reference<"wordPolicy", Lead::either>(view.word_policy, [&](auto& inner) {
        if (!in.value<"customWords", Lead::brace>(*schemas::guardrail_word_policy_assessment_schema.fields[0].type,
                                                  internal::Slot::plain, &inner.custom_words))
          return false;
        if (!in.value<"managedWordLists">(*schemas::guardrail_word_policy_assessment_schema.fields[1].type,
                                          internal::Slot::plain, &inner.managed_word_lists))
          return false;
        return true;
      }))
    return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* guardrail_assessment_enumerations[] = {
    &schemas::guardrail_origin_type,
    &schemas::guardrail_ownership_type,
};
constexpr internal::CompiledRecord guardrail_assessment_record{read_guardrail_assessment,
                                                               guardrail_assessment_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema applied_guardrail_details_schema =
    internal::structure_schema<AppliedGuardrailDetailsView>("AppliedGuardrailDetails",
                                                            applied_guardrail_details_fields);
constinit const internal::Type applied_guardrail_details_type =
    internal::structure_type<AppliedGuardrailDetailsView>(applied_guardrail_details_schema);

constinit const internal::Schema guardrail_automated_reasoning_statement_schema =
    internal::structure_schema<GuardrailAutomatedReasoningStatementView>(
        "GuardrailAutomatedReasoningStatement", guardrail_automated_reasoning_statement_fields);
constinit const internal::Type guardrail_automated_reasoning_statement_type =
    internal::structure_type<GuardrailAutomatedReasoningStatementView>(guardrail_automated_reasoning_statement_schema);

constinit const internal::Schema guardrail_automated_reasoning_logic_warning_schema =
    internal::structure_schema<GuardrailAutomatedReasoningLogicWarningView>(
        "GuardrailAutomatedReasoningLogicWarning", guardrail_automated_reasoning_logic_warning_fields);
constinit const internal::Type guardrail_automated_reasoning_logic_warning_type =
    internal::structure_type<GuardrailAutomatedReasoningLogicWarningView>(
        guardrail_automated_reasoning_logic_warning_schema);

constinit const internal::Schema guardrail_automated_reasoning_rule_schema =
    internal::structure_schema<GuardrailAutomatedReasoningRuleView>("GuardrailAutomatedReasoningRule",
                                                                    guardrail_automated_reasoning_rule_fields);
constinit const internal::Type guardrail_automated_reasoning_rule_type =
    internal::structure_type<GuardrailAutomatedReasoningRuleView>(guardrail_automated_reasoning_rule_schema);

constinit const internal::Schema guardrail_automated_reasoning_input_text_reference_schema =
    internal::structure_schema<GuardrailAutomatedReasoningInputTextReferenceView>(
        "GuardrailAutomatedReasoningInputTextReference", guardrail_automated_reasoning_input_text_reference_fields);
constinit const internal::Type guardrail_automated_reasoning_input_text_reference_type =
    internal::structure_type<GuardrailAutomatedReasoningInputTextReferenceView>(
        guardrail_automated_reasoning_input_text_reference_schema);

constinit const internal::Schema guardrail_automated_reasoning_translation_schema =
    internal::structure_schema<GuardrailAutomatedReasoningTranslationView>(
        "GuardrailAutomatedReasoningTranslation", guardrail_automated_reasoning_translation_fields);
constinit const internal::Type guardrail_automated_reasoning_translation_type =
    internal::structure_type<GuardrailAutomatedReasoningTranslationView>(
        guardrail_automated_reasoning_translation_schema);

constinit const internal::Schema guardrail_automated_reasoning_impossible_finding_schema =
    internal::structure_schema<GuardrailAutomatedReasoningImpossibleFindingView>(
        "GuardrailAutomatedReasoningImpossibleFinding", guardrail_automated_reasoning_impossible_finding_fields);
constinit const internal::Type guardrail_automated_reasoning_impossible_finding_type =
    internal::structure_type<GuardrailAutomatedReasoningImpossibleFindingView>(
        guardrail_automated_reasoning_impossible_finding_schema);

constinit const internal::Schema guardrail_automated_reasoning_invalid_finding_schema =
    internal::structure_schema<GuardrailAutomatedReasoningInvalidFindingView>(
        "GuardrailAutomatedReasoningInvalidFinding", guardrail_automated_reasoning_invalid_finding_fields);
constinit const internal::Type guardrail_automated_reasoning_invalid_finding_type =
    internal::structure_type<GuardrailAutomatedReasoningInvalidFindingView>(
        guardrail_automated_reasoning_invalid_finding_schema);

constinit const internal::Schema guardrail_automated_reasoning_no_translations_finding_schema =
    internal::structure_schema<GuardrailAutomatedReasoningNoTranslationsFindingView>(
        "GuardrailAutomatedReasoningNoTranslationsFinding");
constinit const internal::Type guardrail_automated_reasoning_no_translations_finding_type =
    internal::structure_type<GuardrailAutomatedReasoningNoTranslationsFindingView>(
        guardrail_automated_reasoning_no_translations_finding_schema);

constinit const internal::Schema guardrail_automated_reasoning_scenario_schema =
    internal::structure_schema<GuardrailAutomatedReasoningScenarioView>("GuardrailAutomatedReasoningScenario",
                                                                        guardrail_automated_reasoning_scenario_fields);
constinit const internal::Type guardrail_automated_reasoning_scenario_type =
    internal::structure_type<GuardrailAutomatedReasoningScenarioView>(guardrail_automated_reasoning_scenario_schema);

constinit const internal::Schema guardrail_automated_reasoning_satisfiable_finding_schema =
    internal::structure_schema<GuardrailAutomatedReasoningSatisfiableFindingView>(
        "GuardrailAutomatedReasoningSatisfiableFinding", guardrail_automated_reasoning_satisfiable_finding_fields);
constinit const internal::Type guardrail_automated_reasoning_satisfiable_finding_type =
    internal::structure_type<GuardrailAutomatedReasoningSatisfiableFindingView>(
        guardrail_automated_reasoning_satisfiable_finding_schema);

constinit const internal::Schema guardrail_automated_reasoning_too_complex_finding_schema =
    internal::structure_schema<GuardrailAutomatedReasoningTooComplexFindingView>(
        "GuardrailAutomatedReasoningTooComplexFinding");
constinit const internal::Type guardrail_automated_reasoning_too_complex_finding_type =
    internal::structure_type<GuardrailAutomatedReasoningTooComplexFindingView>(
        guardrail_automated_reasoning_too_complex_finding_schema);

constinit const internal::Schema guardrail_automated_reasoning_translation_option_schema =
    internal::structure_schema<GuardrailAutomatedReasoningTranslationOptionView>(
        "GuardrailAutomatedReasoningTranslationOption", guardrail_automated_reasoning_translation_option_fields);
constinit const internal::Type guardrail_automated_reasoning_translation_option_type =
    internal::structure_type<GuardrailAutomatedReasoningTranslationOptionView>(
        guardrail_automated_reasoning_translation_option_schema);

constinit const internal::Schema guardrail_automated_reasoning_translation_ambiguous_finding_schema =
    internal::structure_schema<GuardrailAutomatedReasoningTranslationAmbiguousFindingView>(
        "GuardrailAutomatedReasoningTranslationAmbiguousFinding",
        guardrail_automated_reasoning_translation_ambiguous_finding_fields);
constinit const internal::Type guardrail_automated_reasoning_translation_ambiguous_finding_type =
    internal::structure_type<GuardrailAutomatedReasoningTranslationAmbiguousFindingView>(
        guardrail_automated_reasoning_translation_ambiguous_finding_schema);

constinit const internal::Schema guardrail_automated_reasoning_valid_finding_schema =
    internal::structure_schema<GuardrailAutomatedReasoningValidFindingView>(
        "GuardrailAutomatedReasoningValidFinding", guardrail_automated_reasoning_valid_finding_fields);
constinit const internal::Type guardrail_automated_reasoning_valid_finding_type =
    internal::structure_type<GuardrailAutomatedReasoningValidFindingView>(
        guardrail_automated_reasoning_valid_finding_schema);

constinit const internal::Schema guardrail_automated_reasoning_finding_schema =
    internal::union_schema<GuardrailAutomatedReasoningFindingView>("GuardrailAutomatedReasoningFinding",
                                                                   guardrail_automated_reasoning_finding_fields);
constinit const internal::Type guardrail_automated_reasoning_finding_type =
    internal::union_type<GuardrailAutomatedReasoningFindingView>(guardrail_automated_reasoning_finding_schema);

constinit const internal::Schema guardrail_automated_reasoning_policy_assessment_schema =
    internal::structure_schema<GuardrailAutomatedReasoningPolicyAssessmentView>(
        "GuardrailAutomatedReasoningPolicyAssessment", guardrail_automated_reasoning_policy_assessment_fields);
constinit const internal::Type guardrail_automated_reasoning_policy_assessment_type =
    internal::structure_type<GuardrailAutomatedReasoningPolicyAssessmentView>(
        guardrail_automated_reasoning_policy_assessment_schema);

constinit const internal::Schema guardrail_content_filter_schema =
    internal::structure_schema<GuardrailContentFilterView>("GuardrailContentFilter", guardrail_content_filter_fields);
constinit const internal::Type guardrail_content_filter_type =
    internal::structure_type<GuardrailContentFilterView>(guardrail_content_filter_schema);

constinit const internal::Schema guardrail_content_policy_assessment_schema =
    internal::structure_schema<GuardrailContentPolicyAssessmentView>("GuardrailContentPolicyAssessment",
                                                                     guardrail_content_policy_assessment_fields);
constinit const internal::Type guardrail_content_policy_assessment_type =
    internal::structure_type<GuardrailContentPolicyAssessmentView>(guardrail_content_policy_assessment_schema);

constinit const internal::Schema guardrail_contextual_grounding_filter_schema =
    internal::structure_schema<GuardrailContextualGroundingFilterView>("GuardrailContextualGroundingFilter",
                                                                       guardrail_contextual_grounding_filter_fields);
constinit const internal::Type guardrail_contextual_grounding_filter_type =
    internal::structure_type<GuardrailContextualGroundingFilterView>(guardrail_contextual_grounding_filter_schema);

constinit const internal::Schema guardrail_contextual_grounding_policy_assessment_schema =
    internal::structure_schema<GuardrailContextualGroundingPolicyAssessmentView>(
        "GuardrailContextualGroundingPolicyAssessment", guardrail_contextual_grounding_policy_assessment_fields);
constinit const internal::Type guardrail_contextual_grounding_policy_assessment_type =
    internal::structure_type<GuardrailContextualGroundingPolicyAssessmentView>(
        guardrail_contextual_grounding_policy_assessment_schema);

constinit const internal::Schema guardrail_invocation_metrics_schema =
    internal::structure_schema<GuardrailInvocationMetricsView>("GuardrailInvocationMetrics",
                                                               guardrail_invocation_metrics_fields);
constinit const internal::Type guardrail_invocation_metrics_type =
    internal::structure_type<GuardrailInvocationMetricsView>(guardrail_invocation_metrics_schema);

constinit const internal::Schema guardrail_pii_entity_filter_schema =
    internal::structure_schema<GuardrailPiiEntityFilterView>("GuardrailPiiEntityFilter",
                                                             guardrail_pii_entity_filter_fields);
constinit const internal::Type guardrail_pii_entity_filter_type =
    internal::structure_type<GuardrailPiiEntityFilterView>(guardrail_pii_entity_filter_schema);

constinit const internal::Schema guardrail_regex_filter_schema =
    internal::structure_schema<GuardrailRegexFilterView>("GuardrailRegexFilter", guardrail_regex_filter_fields);
constinit const internal::Type guardrail_regex_filter_type =
    internal::structure_type<GuardrailRegexFilterView>(guardrail_regex_filter_schema);

constinit const internal::Schema guardrail_sensitive_information_policy_assessment_schema =
    internal::structure_schema<GuardrailSensitiveInformationPolicyAssessmentView>(
        "GuardrailSensitiveInformationPolicyAssessment", guardrail_sensitive_information_policy_assessment_fields);
constinit const internal::Type guardrail_sensitive_information_policy_assessment_type =
    internal::structure_type<GuardrailSensitiveInformationPolicyAssessmentView>(
        guardrail_sensitive_information_policy_assessment_schema);

constinit const internal::Schema guardrail_topic_schema =
    internal::structure_schema<GuardrailTopicView>("GuardrailTopic", guardrail_topic_fields);
constinit const internal::Type guardrail_topic_type =
    internal::structure_type<GuardrailTopicView>(guardrail_topic_schema);

constinit const internal::Schema guardrail_topic_policy_assessment_schema =
    internal::structure_schema<GuardrailTopicPolicyAssessmentView>("GuardrailTopicPolicyAssessment",
                                                                   guardrail_topic_policy_assessment_fields);
constinit const internal::Type guardrail_topic_policy_assessment_type =
    internal::structure_type<GuardrailTopicPolicyAssessmentView>(guardrail_topic_policy_assessment_schema);

constinit const internal::Schema guardrail_custom_word_schema =
    internal::structure_schema<GuardrailCustomWordView>("GuardrailCustomWord", guardrail_custom_word_fields);
constinit const internal::Type guardrail_custom_word_type =
    internal::structure_type<GuardrailCustomWordView>(guardrail_custom_word_schema);

constinit const internal::Schema guardrail_managed_word_schema =
    internal::structure_schema<GuardrailManagedWordView>("GuardrailManagedWord", guardrail_managed_word_fields);
constinit const internal::Type guardrail_managed_word_type =
    internal::structure_type<GuardrailManagedWordView>(guardrail_managed_word_schema);

constinit const internal::Schema guardrail_word_policy_assessment_schema =
    internal::structure_schema<GuardrailWordPolicyAssessmentView>("GuardrailWordPolicyAssessment",
                                                                  guardrail_word_policy_assessment_fields);
constinit const internal::Type guardrail_word_policy_assessment_type =
    internal::structure_type<GuardrailWordPolicyAssessmentView>(guardrail_word_policy_assessment_schema);

constinit const internal::Schema guardrail_assessment_schema = internal::structure_schema<GuardrailAssessmentView>(
    "GuardrailAssessment", guardrail_assessment_fields, &guardrail_assessment_record);
constinit const internal::Type guardrail_assessment_type =
    internal::structure_type<GuardrailAssessmentView>(guardrail_assessment_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AppliedGuardrailDetailsView*) {
  return schemas::applied_guardrail_details_schema;
}
const internal::Schema& schema_of(const GuardrailAutomatedReasoningStatementView*) {
  return schemas::guardrail_automated_reasoning_statement_schema;
}
const internal::Schema& schema_of(const GuardrailAutomatedReasoningLogicWarningView*) {
  return schemas::guardrail_automated_reasoning_logic_warning_schema;
}
const internal::Schema& schema_of(const GuardrailAutomatedReasoningRuleView*) {
  return schemas::guardrail_automated_reasoning_rule_schema;
}
const internal::Schema& schema_of(const GuardrailAutomatedReasoningInputTextReferenceView*) {
  return schemas::guardrail_automated_reasoning_input_text_reference_schema;
}
const internal::Schema& schema_of(const GuardrailAutomatedReasoningTranslationView*) {
  return schemas::guardrail_automated_reasoning_translation_schema;
}
const internal::Schema& schema_of(const GuardrailAutomatedReasoningImpossibleFindingView*) {
  return schemas::guardrail_automated_reasoning_impossible_finding_schema;
}
const internal::Schema& schema_of(const GuardrailAutomatedReasoningInvalidFindingView*) {
  return schemas::guardrail_automated_reasoning_invalid_finding_schema;
}
const internal::Schema& schema_of(const GuardrailAutomatedReasoningNoTranslationsFindingView*) {
  return schemas::guardrail_automated_reasoning_no_translations_finding_schema;
}
const internal::Schema& schema_of(const GuardrailAutomatedReasoningScenarioView*) {
  return schemas::guardrail_automated_reasoning_scenario_schema;
}
const internal::Schema& schema_of(const GuardrailAutomatedReasoningSatisfiableFindingView*) {
  return schemas::guardrail_automated_reasoning_satisfiable_finding_schema;
}
const internal::Schema& schema_of(const GuardrailAutomatedReasoningTooComplexFindingView*) {
  return schemas::guardrail_automated_reasoning_too_complex_finding_schema;
}
const internal::Schema& schema_of(const GuardrailAutomatedReasoningTranslationOptionView*) {
  return schemas::guardrail_automated_reasoning_translation_option_schema;
}
const internal::Schema& schema_of(const GuardrailAutomatedReasoningTranslationAmbiguousFindingView*) {
  return schemas::guardrail_automated_reasoning_translation_ambiguous_finding_schema;
}
const internal::Schema& schema_of(const GuardrailAutomatedReasoningValidFindingView*) {
  return schemas::guardrail_automated_reasoning_valid_finding_schema;
}
const internal::Schema& schema_of(const GuardrailAutomatedReasoningFindingView*) {
  return schemas::guardrail_automated_reasoning_finding_schema;
}
const internal::Schema& schema_of(const GuardrailAutomatedReasoningPolicyAssessmentView*) {
  return schemas::guardrail_automated_reasoning_policy_assessment_schema;
}
const internal::Schema& schema_of(const GuardrailContentFilterView*) {
  return schemas::guardrail_content_filter_schema;
}
const internal::Schema& schema_of(const GuardrailContentPolicyAssessmentView*) {
  return schemas::guardrail_content_policy_assessment_schema;
}
const internal::Schema& schema_of(const GuardrailContextualGroundingFilterView*) {
  return schemas::guardrail_contextual_grounding_filter_schema;
}
const internal::Schema& schema_of(const GuardrailContextualGroundingPolicyAssessmentView*) {
  return schemas::guardrail_contextual_grounding_policy_assessment_schema;
}
const internal::Schema& schema_of(const GuardrailInvocationMetricsView*) {
  return schemas::guardrail_invocation_metrics_schema;
}
const internal::Schema& schema_of(const GuardrailPiiEntityFilterView*) {
  return schemas::guardrail_pii_entity_filter_schema;
}
const internal::Schema& schema_of(const GuardrailRegexFilterView*) { return schemas::guardrail_regex_filter_schema; }
const internal::Schema& schema_of(const GuardrailSensitiveInformationPolicyAssessmentView*) {
  return schemas::guardrail_sensitive_information_policy_assessment_schema;
}
const internal::Schema& schema_of(const GuardrailTopicView*) { return schemas::guardrail_topic_schema; }
const internal::Schema& schema_of(const GuardrailTopicPolicyAssessmentView*) {
  return schemas::guardrail_topic_policy_assessment_schema;
}
const internal::Schema& schema_of(const GuardrailCustomWordView*) { return schemas::guardrail_custom_word_schema; }
const internal::Schema& schema_of(const GuardrailManagedWordView*) { return schemas::guardrail_managed_word_schema; }
const internal::Schema& schema_of(const GuardrailWordPolicyAssessmentView*) {
  return schemas::guardrail_word_policy_assessment_schema;
}
const internal::Schema& schema_of(const GuardrailAssessmentView*) { return schemas::guardrail_assessment_schema; }

}  // namespace outcrop::bedrock_runtime

// GuardrailAssessmentView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/views/guardrail_coverage.h"
#include "outcrop/bedrock_runtime/views/guardrail_usage.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

struct AppliedGuardrailDetailsView {
  std::optional<std::string_view> guardrail_id{};
  std::optional<std::string_view> guardrail_version{};
  std::optional<std::string_view> guardrail_arn{};
  std::span<const Open<GuardrailOrigin>> guardrail_origin{};
  std::optional<Open<GuardrailOwnership>> guardrail_ownership{};
};

struct GuardrailAutomatedReasoningStatementView {
  /// Sensitive: never logged.
  std::optional<std::string_view> logic{};
  /// Sensitive: never logged.
  std::optional<std::string_view> natural_language{};
};

struct GuardrailAutomatedReasoningLogicWarningView {
  std::optional<Open<GuardrailAutomatedReasoningLogicWarningType>> type{};
  std::span<const GuardrailAutomatedReasoningStatementView> premises{};
  std::span<const GuardrailAutomatedReasoningStatementView> claims{};
};

struct GuardrailAutomatedReasoningRuleView {
  std::optional<std::string_view> identifier{};
  std::optional<std::string_view> policy_version_arn{};
};

struct GuardrailAutomatedReasoningInputTextReferenceView {
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
};

struct GuardrailAutomatedReasoningTranslationView {
  std::span<const GuardrailAutomatedReasoningStatementView> premises{};
  std::span<const GuardrailAutomatedReasoningStatementView> claims{};
  std::span<const GuardrailAutomatedReasoningInputTextReferenceView> untranslated_premises{};
  std::span<const GuardrailAutomatedReasoningInputTextReferenceView> untranslated_claims{};
  std::optional<double> confidence{};
};

struct GuardrailAutomatedReasoningImpossibleFindingView {
  std::optional<GuardrailAutomatedReasoningTranslationView> translation{};
  std::span<const GuardrailAutomatedReasoningRuleView> contradicting_rules{};
  std::optional<GuardrailAutomatedReasoningLogicWarningView> logic_warning{};
};

struct GuardrailAutomatedReasoningInvalidFindingView {
  std::optional<GuardrailAutomatedReasoningTranslationView> translation{};
  std::span<const GuardrailAutomatedReasoningRuleView> contradicting_rules{};
  std::optional<GuardrailAutomatedReasoningLogicWarningView> logic_warning{};
};

struct GuardrailAutomatedReasoningNoTranslationsFindingView {};

struct GuardrailAutomatedReasoningScenarioView {
  std::span<const GuardrailAutomatedReasoningStatementView> statements{};
};

struct GuardrailAutomatedReasoningSatisfiableFindingView {
  std::optional<GuardrailAutomatedReasoningTranslationView> translation{};
  std::optional<GuardrailAutomatedReasoningScenarioView> claims_true_scenario{};
  std::optional<GuardrailAutomatedReasoningScenarioView> claims_false_scenario{};
  std::optional<GuardrailAutomatedReasoningLogicWarningView> logic_warning{};
};

struct GuardrailAutomatedReasoningTooComplexFindingView {};

struct GuardrailAutomatedReasoningTranslationOptionView {
  std::span<const GuardrailAutomatedReasoningTranslationView> translations{};
};

struct GuardrailAutomatedReasoningTranslationAmbiguousFindingView {
  std::span<const GuardrailAutomatedReasoningTranslationOptionView> options{};
  std::span<const GuardrailAutomatedReasoningScenarioView> difference_scenarios{};
};

struct GuardrailAutomatedReasoningValidFindingView {
  std::optional<GuardrailAutomatedReasoningTranslationView> translation{};
  std::optional<GuardrailAutomatedReasoningScenarioView> claims_true_scenario{};
  std::span<const GuardrailAutomatedReasoningRuleView> supporting_rules{};
  std::optional<GuardrailAutomatedReasoningLogicWarningView> logic_warning{};
};

/// `member` tells which one is set; its pointer is not null.
struct GuardrailAutomatedReasoningFindingView {
  enum class Member : std::uint16_t {
    none,
    valid,
    invalid,
    satisfiable,
    impossible,
    translation_ambiguous,
    too_complex,
    no_translations,
    unknown,
  };

  Member member{};
  const GuardrailAutomatedReasoningValidFindingView* valid{};
  const GuardrailAutomatedReasoningInvalidFindingView* invalid{};
  const GuardrailAutomatedReasoningSatisfiableFindingView* satisfiable{};
  const GuardrailAutomatedReasoningImpossibleFindingView* impossible{};
  const GuardrailAutomatedReasoningTranslationAmbiguousFindingView* translation_ambiguous{};
  const GuardrailAutomatedReasoningTooComplexFindingView* too_complex{};
  const GuardrailAutomatedReasoningNoTranslationsFindingView* no_translations{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct GuardrailAutomatedReasoningPolicyAssessmentView {
  std::span<const GuardrailAutomatedReasoningFindingView> findings{};
};

struct GuardrailContentFilterView {
  Open<GuardrailContentFilterType> type{};
  Open<GuardrailContentFilterConfidence> confidence{};
  std::optional<Open<GuardrailContentFilterStrength>> filter_strength{};
  Open<GuardrailContentPolicyAction> action{};
  std::optional<bool> detected{};
};

struct GuardrailContentPolicyAssessmentView {
  std::span<const GuardrailContentFilterView> filters{};
};

struct GuardrailContextualGroundingFilterView {
  Open<GuardrailContextualGroundingFilterType> type{};
  double threshold{};
  double score{};
  Open<GuardrailContextualGroundingPolicyAction> action{};
  std::optional<bool> detected{};
};

struct GuardrailContextualGroundingPolicyAssessmentView {
  std::span<const GuardrailContextualGroundingFilterView> filters{};
};

struct GuardrailInvocationMetricsView {
  std::optional<std::int64_t> guardrail_processing_latency{};
  std::optional<GuardrailUsageView> usage{};
  std::optional<GuardrailCoverageView> guardrail_coverage{};
};

struct GuardrailPiiEntityFilterView {
  std::string_view match{};
  Open<GuardrailPiiEntityType> type{};
  Open<GuardrailSensitiveInformationPolicyAction> action{};
  std::optional<bool> detected{};
};

struct GuardrailRegexFilterView {
  std::optional<std::string_view> name{};
  std::optional<std::string_view> match{};
  std::optional<std::string_view> regex{};
  Open<GuardrailSensitiveInformationPolicyAction> action{};
  std::optional<bool> detected{};
};

struct GuardrailSensitiveInformationPolicyAssessmentView {
  std::span<const GuardrailPiiEntityFilterView> pii_entities{};
  std::span<const GuardrailRegexFilterView> regexes{};
};

struct GuardrailTopicView {
  std::string_view name{};
  Open<GuardrailTopicType> type{};
  Open<GuardrailTopicPolicyAction> action{};
  std::optional<bool> detected{};
};

struct GuardrailTopicPolicyAssessmentView {
  std::span<const GuardrailTopicView> topics{};
};

struct GuardrailCustomWordView {
  std::string_view match{};
  Open<GuardrailWordPolicyAction> action{};
  std::optional<bool> detected{};
};

struct GuardrailManagedWordView {
  std::string_view match{};
  Open<GuardrailManagedWordType> type{};
  Open<GuardrailWordPolicyAction> action{};
  std::optional<bool> detected{};
};

struct GuardrailWordPolicyAssessmentView {
  std::span<const GuardrailCustomWordView> custom_words{};
  std::span<const GuardrailManagedWordView> managed_word_lists{};
};

struct GuardrailAssessmentView {
  std::optional<GuardrailTopicPolicyAssessmentView> topic_policy{};
  std::optional<GuardrailContentPolicyAssessmentView> content_policy{};
  std::optional<GuardrailWordPolicyAssessmentView> word_policy{};
  std::optional<GuardrailSensitiveInformationPolicyAssessmentView> sensitive_information_policy{};
  std::optional<GuardrailContextualGroundingPolicyAssessmentView> contextual_grounding_policy{};
  std::optional<GuardrailAutomatedReasoningPolicyAssessmentView> automated_reasoning_policy{};
  std::optional<GuardrailInvocationMetricsView> invocation_metrics{};
  std::optional<AppliedGuardrailDetailsView> applied_guardrail_details{};
};

}  // namespace outcrop::bedrock_runtime

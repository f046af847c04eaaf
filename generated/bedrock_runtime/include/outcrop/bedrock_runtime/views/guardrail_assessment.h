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
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

struct AppliedGuardrailDetailsView {
  std::optional<std::string_view> guardrail_id{};
  std::optional<std::string_view> guardrail_version{};
  std::optional<std::string_view> guardrail_arn{};
  std::span<const Open<GuardrailOrigin>> guardrail_origin{};
  Open<GuardrailOwnership> guardrail_ownership{};
};

struct GuardrailAutomatedReasoningStatementView {
  /// Sensitive: never logged.
  std::optional<std::string_view> logic{};
  /// Sensitive: never logged.
  std::optional<std::string_view> natural_language{};
};

struct GuardrailAutomatedReasoningLogicWarningView {
  Open<GuardrailAutomatedReasoningLogicWarningType> type{};
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
  OptionalRef<GuardrailAutomatedReasoningTranslationView> translation{};
  std::span<const GuardrailAutomatedReasoningRuleView> contradicting_rules{};
  OptionalRef<GuardrailAutomatedReasoningLogicWarningView> logic_warning{};
};

struct GuardrailAutomatedReasoningInvalidFindingView {
  OptionalRef<GuardrailAutomatedReasoningTranslationView> translation{};
  std::span<const GuardrailAutomatedReasoningRuleView> contradicting_rules{};
  OptionalRef<GuardrailAutomatedReasoningLogicWarningView> logic_warning{};
};

struct GuardrailAutomatedReasoningNoTranslationsFindingView {};

struct GuardrailAutomatedReasoningScenarioView {
  std::span<const GuardrailAutomatedReasoningStatementView> statements{};
};

struct GuardrailAutomatedReasoningSatisfiableFindingView {
  OptionalRef<GuardrailAutomatedReasoningTranslationView> translation{};
  OptionalRef<GuardrailAutomatedReasoningScenarioView> claims_true_scenario{};
  OptionalRef<GuardrailAutomatedReasoningScenarioView> claims_false_scenario{};
  OptionalRef<GuardrailAutomatedReasoningLogicWarningView> logic_warning{};
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
  OptionalRef<GuardrailAutomatedReasoningTranslationView> translation{};
  OptionalRef<GuardrailAutomatedReasoningScenarioView> claims_true_scenario{};
  std::span<const GuardrailAutomatedReasoningRuleView> supporting_rules{};
  OptionalRef<GuardrailAutomatedReasoningLogicWarningView> logic_warning{};
};

/// `member` tells which one is set.
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
  OptionalRef<GuardrailAutomatedReasoningValidFindingView> valid{};
  OptionalRef<GuardrailAutomatedReasoningInvalidFindingView> invalid{};
  OptionalRef<GuardrailAutomatedReasoningSatisfiableFindingView> satisfiable{};
  OptionalRef<GuardrailAutomatedReasoningImpossibleFindingView> impossible{};
  OptionalRef<GuardrailAutomatedReasoningTranslationAmbiguousFindingView> translation_ambiguous{};
  OptionalRef<GuardrailAutomatedReasoningTooComplexFindingView> too_complex{};
  OptionalRef<GuardrailAutomatedReasoningNoTranslationsFindingView> no_translations{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct GuardrailAutomatedReasoningPolicyAssessmentView {
  std::span<const GuardrailAutomatedReasoningFindingView> findings{};
};

struct GuardrailContentFilterView {
  Open<GuardrailContentFilterType> type{};
  Open<GuardrailContentFilterConfidence> confidence{};
  Open<GuardrailContentFilterStrength> filter_strength{};
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
  OptionalRef<GuardrailUsageView> usage{};
  OptionalRef<GuardrailCoverageView> guardrail_coverage{};
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
  OptionalRef<GuardrailTopicPolicyAssessmentView> topic_policy{};
  OptionalRef<GuardrailContentPolicyAssessmentView> content_policy{};
  OptionalRef<GuardrailWordPolicyAssessmentView> word_policy{};
  OptionalRef<GuardrailSensitiveInformationPolicyAssessmentView> sensitive_information_policy{};
  OptionalRef<GuardrailContextualGroundingPolicyAssessmentView> contextual_grounding_policy{};
  OptionalRef<GuardrailAutomatedReasoningPolicyAssessmentView> automated_reasoning_policy{};
  OptionalRef<GuardrailInvocationMetricsView> invocation_metrics{};
  OptionalRef<AppliedGuardrailDetailsView> applied_guardrail_details{};
};

}  // namespace outcrop::bedrock_runtime

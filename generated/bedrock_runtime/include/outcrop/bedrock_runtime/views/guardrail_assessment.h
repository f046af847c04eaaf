// GuardrailAssessmentView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/bedrock_runtime/views/guardrail_coverage.h"
#include "outcrop/bedrock_runtime/views/guardrail_usage.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// Which guardrail an assessment comes from, and why it was applied.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_AppliedGuardrailDetails.html
struct AppliedGuardrailDetailsView {
  /// The guardrail's id.
  std::optional<std::string_view> guardrail_id{};
  /// The version that was applied: a number, or DRAFT for the working draft.
  std::optional<std::string_view> guardrail_version{};
  /// The guardrail's ARN.
  std::optional<std::string_view> guardrail_arn{};
  /// Why the guardrail was applied: the request names it, or the account or its organization enforces it. Several
  /// may hold at once.
  std::span<const Open<GuardrailOrigin>> guardrail_origin{};
  /// Whether the guardrail belongs to the calling account or to another one that shares it.
  Open<GuardrailOwnership> guardrail_ownership{};
};
const internal::Schema& schema_of(const AppliedGuardrailDetailsView*);

/// A statement, as logic and in words.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningStatement.html
struct GuardrailAutomatedReasoningStatementView {
  /// The statement as a formula over the policy's variables.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> logic{};
  /// The statement in words.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> natural_language{};
};
const internal::Schema& schema_of(const GuardrailAutomatedReasoningStatementView*);

/// Statements that can only be true, or only false, whatever the rules say.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningLogicWarning.html
struct GuardrailAutomatedReasoningLogicWarningView {
  /// Which of the two it is.
  Open<GuardrailAutomatedReasoningLogicWarningType> type{};
  /// The premises that are always true or false.
  std::span<const GuardrailAutomatedReasoningStatementView> premises{};
  /// The claims that are always true or false.
  std::span<const GuardrailAutomatedReasoningStatementView> claims{};
};
const internal::Schema& schema_of(const GuardrailAutomatedReasoningLogicWarningView*);

/// A rule of an automated reasoning policy.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningRule.html
struct GuardrailAutomatedReasoningRuleView {
  /// The rule's id within its policy.
  std::optional<std::string_view> identifier{};
  /// The ARN of the policy's version that has the rule.
  std::optional<std::string_view> policy_version_arn{};
};
const internal::Schema& schema_of(const GuardrailAutomatedReasoningRuleView*);

/// A part of the assessed text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningInputTextReference.html
struct GuardrailAutomatedReasoningInputTextReferenceView {
  /// The words of that part.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> text{};
};
const internal::Schema& schema_of(const GuardrailAutomatedReasoningInputTextReferenceView*);

/// A text put into logic.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningTranslation.html
struct GuardrailAutomatedReasoningTranslationView {
  /// What the text takes as given.
  std::span<const GuardrailAutomatedReasoningStatementView> premises{};
  /// What the text asserts, and what is checked.
  std::span<const GuardrailAutomatedReasoningStatementView> claims{};
  /// Parts of the text that look like premises but could not be put into logic.
  std::span<const GuardrailAutomatedReasoningInputTextReferenceView> untranslated_premises{};
  /// Parts of the text that look like claims but could not be put into logic; they are not checked.
  std::span<const GuardrailAutomatedReasoningInputTextReferenceView> untranslated_claims{};
  /// How sure the service is of the translation: 1 is most sure.
  std::optional<double> confidence{};
};
const internal::Schema& schema_of(const GuardrailAutomatedReasoningTranslationView*);

/// Premises that contradict each other or the rules.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningImpossibleFinding.html
struct GuardrailAutomatedReasoningImpossibleFindingView {
  /// The text as logic.
  OptionalRef<GuardrailAutomatedReasoningTranslationView> translation{};
  /// The rules that the text contradicts.
  std::span<const GuardrailAutomatedReasoningRuleView> contradicting_rules{};
  /// A fault in the logic of the text itself, whatever the rules say; absent where there is none.
  OptionalRef<GuardrailAutomatedReasoningLogicWarningView> logic_warning{};
};
const internal::Schema& schema_of(const GuardrailAutomatedReasoningImpossibleFindingView*);

/// Claims that contradict the policy's rules.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningInvalidFinding.html
struct GuardrailAutomatedReasoningInvalidFindingView {
  /// The text as logic.
  OptionalRef<GuardrailAutomatedReasoningTranslationView> translation{};
  /// The rules that the claims contradict.
  std::span<const GuardrailAutomatedReasoningRuleView> contradicting_rules{};
  /// A fault in the logic of the text itself, whatever the rules say; absent where there is none.
  OptionalRef<GuardrailAutomatedReasoningLogicWarningView> logic_warning{};
};
const internal::Schema& schema_of(const GuardrailAutomatedReasoningInvalidFindingView*);

/// Nothing of the text could be put in the policy's terms, as when it is off the subject. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningNoTranslationsFinding.html
struct GuardrailAutomatedReasoningNoTranslationsFindingView {};
const internal::Schema& schema_of(const GuardrailAutomatedReasoningNoTranslationsFindingView*);

/// An example: values of the policy's variables under which claims are true or false.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningScenario.html
struct GuardrailAutomatedReasoningScenarioView {
  /// The values, as statements.
  std::span<const GuardrailAutomatedReasoningStatementView> statements{};
};
const internal::Schema& schema_of(const GuardrailAutomatedReasoningScenarioView*);

/// Claims that may be true or false.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningSatisfiableFinding.html
struct GuardrailAutomatedReasoningSatisfiableFindingView {
  /// The text as logic.
  OptionalRef<GuardrailAutomatedReasoningTranslationView> translation{};
  /// Facts under which the claims are true.
  OptionalRef<GuardrailAutomatedReasoningScenarioView> claims_true_scenario{};
  /// Facts under which the claims are false.
  OptionalRef<GuardrailAutomatedReasoningScenarioView> claims_false_scenario{};
  /// A fault in the logic of the text itself, whatever the rules say; absent where there is none.
  OptionalRef<GuardrailAutomatedReasoningLogicWarningView> logic_warning{};
};
const internal::Schema& schema_of(const GuardrailAutomatedReasoningSatisfiableFindingView*);

/// The text exceeds what automated reasoning can process; a shorter one may pass. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningTooComplexFinding.html
struct GuardrailAutomatedReasoningTooComplexFindingView {};
const internal::Schema& schema_of(const GuardrailAutomatedReasoningTooComplexFindingView*);

/// One way to read the text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningTranslationOption.html
struct GuardrailAutomatedReasoningTranslationOptionView {
  /// The text as logic, read this way.
  std::span<const GuardrailAutomatedReasoningTranslationView> translations{};
};
const internal::Schema& schema_of(const GuardrailAutomatedReasoningTranslationOptionView*);

/// A text that can be read in several ways.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningTranslationAmbiguousFinding.html
struct GuardrailAutomatedReasoningTranslationAmbiguousFindingView {
  /// The readings that were found.
  std::span<const GuardrailAutomatedReasoningTranslationOptionView> options{};
  /// Examples that tell the readings apart.
  std::span<const GuardrailAutomatedReasoningScenarioView> difference_scenarios{};
};
const internal::Schema& schema_of(const GuardrailAutomatedReasoningTranslationAmbiguousFindingView*);

/// Claims that follow from the premises and the policy's rules.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningValidFinding.html
struct GuardrailAutomatedReasoningValidFindingView {
  /// The text as logic.
  OptionalRef<GuardrailAutomatedReasoningTranslationView> translation{};
  /// Facts under which the claims are true.
  OptionalRef<GuardrailAutomatedReasoningScenarioView> claims_true_scenario{};
  /// The rules that the claims follow from.
  std::span<const GuardrailAutomatedReasoningRuleView> supporting_rules{};
  /// A fault in the logic of the text itself, whatever the rules say; absent where there is none.
  OptionalRef<GuardrailAutomatedReasoningLogicWarningView> logic_warning{};
};
const internal::Schema& schema_of(const GuardrailAutomatedReasoningValidFindingView*);

/// What automated reasoning found out about a set of statements.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningFinding.html
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
  /// The claims follow from the premises and the policy's rules.
  OptionalRef<GuardrailAutomatedReasoningValidFindingView> valid{};
  /// The claims contradict the policy's rules.
  OptionalRef<GuardrailAutomatedReasoningInvalidFindingView> invalid{};
  /// The claims may be true or false, depending on facts that the text does not give.
  OptionalRef<GuardrailAutomatedReasoningSatisfiableFindingView> satisfiable{};
  /// The premises contradict each other or the rules, so that nothing can be said of the claims.
  OptionalRef<GuardrailAutomatedReasoningImpossibleFindingView> impossible{};
  /// The text can be read in several ways that differ in logic.
  OptionalRef<GuardrailAutomatedReasoningTranslationAmbiguousFindingView> translation_ambiguous{};
  /// The text holds more logic than can be processed.
  OptionalRef<GuardrailAutomatedReasoningTooComplexFindingView> too_complex{};
  /// The text holds nothing that the policy speaks of.
  OptionalRef<GuardrailAutomatedReasoningNoTranslationsFindingView> no_translations{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const GuardrailAutomatedReasoningFindingView*);

/// What automated reasoning found out about the text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningPolicyAssessment.html
struct GuardrailAutomatedReasoningPolicyAssessmentView {
  /// One finding for each set of statements that was examined.
  std::span<const GuardrailAutomatedReasoningFindingView> findings{};
};
const internal::Schema& schema_of(const GuardrailAutomatedReasoningPolicyAssessmentView*);

/// One kind of harmful content that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailContentFilter.html
struct GuardrailContentFilterView {
  /// The kind of harmful content.
  Open<GuardrailContentFilterType> type{};
  /// How sure the guardrail is.
  Open<GuardrailContentFilterConfidence> confidence{};
  /// How strict the guardrail's filter for this kind is.
  Open<GuardrailContentFilterStrength> filter_strength{};
  /// What the guardrail did about it.
  Open<GuardrailContentPolicyAction> action{};
  /// Whether the text held what this filter looks for, even where the action lets it pass.
  std::optional<bool> detected{};
};
const internal::Schema& schema_of(const GuardrailContentFilterView*);

/// The harmful content that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailContentPolicyAssessment.html
struct GuardrailContentPolicyAssessmentView {
  /// One entry for each kind that was found; with the full output scope, for each kind that was looked for.
  std::span<const GuardrailContentFilterView> filters{};
};
const internal::Schema& schema_of(const GuardrailContentPolicyAssessmentView*);

/// One measure of how well an answer is founded.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailContextualGroundingFilter.html
struct GuardrailContextualGroundingFilterView {
  /// Whether grounding or relevance was measured.
  Open<GuardrailContextualGroundingFilterType> type{};
  /// The score that the guardrail asks for, from 0 to 1.
  double threshold{};
  /// The score that the answer has, from 0 to 1.
  double score{};
  /// What the guardrail did about it.
  Open<GuardrailContextualGroundingPolicyAction> action{};
  /// Whether the score was below the threshold, even where the action lets that pass.
  std::optional<bool> detected{};
};
const internal::Schema& schema_of(const GuardrailContextualGroundingFilterView*);

/// How well the answer rests on its source and fits the question.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailContextualGroundingPolicyAssessment.html
struct GuardrailContextualGroundingPolicyAssessmentView {
  /// One entry for each measure.
  std::span<const GuardrailContextualGroundingFilterView> filters{};
};
const internal::Schema& schema_of(const GuardrailContextualGroundingPolicyAssessmentView*);

/// What an assessment took.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailInvocationMetrics.html
struct GuardrailInvocationMetricsView {
  /// How long the guardrail worked. AWS's reference names no unit; the values that it shows are milliseconds by
  /// their size.
  std::optional<std::int64_t> guardrail_processing_latency{};
  /// The text units that each policy processed, which is what guardrails are billed by.
  OptionalRef<GuardrailUsageView> usage{};
  /// How much of the content the guardrail looked at.
  OptionalRef<GuardrailCoverageView> guardrail_coverage{};
};
const internal::Schema& schema_of(const GuardrailInvocationMetricsView*);

/// A piece of personal or secret data that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailPiiEntityFilter.html
struct GuardrailPiiEntityFilterView {
  /// The words of the content that were found.
  std::string_view match{};
  /// The kind of data.
  Open<GuardrailPiiEntityType> type{};
  /// What the guardrail did about it.
  Open<GuardrailSensitiveInformationPolicyAction> action{};
  /// Whether the text held what this filter looks for, even where the action lets it pass.
  std::optional<bool> detected{};
};
const internal::Schema& schema_of(const GuardrailPiiEntityFilterView*);

/// A match of one of the guardrail's regular expressions.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailRegexFilter.html
struct GuardrailRegexFilterView {
  /// The name that the guardrail gives the expression.
  std::optional<std::string_view> name{};
  /// The words of the content that were found.
  std::optional<std::string_view> match{};
  /// The regular expression that matched.
  std::optional<std::string_view> regex{};
  /// What the guardrail did about it.
  Open<GuardrailSensitiveInformationPolicyAction> action{};
  /// Whether the text held what this filter looks for, even where the action lets it pass.
  std::optional<bool> detected{};
};
const internal::Schema& schema_of(const GuardrailRegexFilterView*);

/// The sensitive data that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailSensitiveInformationPolicyAssessment.html
struct GuardrailSensitiveInformationPolicyAssessmentView {
  /// Personal and secret data of known kinds.
  std::span<const GuardrailPiiEntityFilterView> pii_entities{};
  /// Matches of the guardrail's own regular expressions.
  std::span<const GuardrailRegexFilterView> regexes{};
};
const internal::Schema& schema_of(const GuardrailSensitiveInformationPolicyAssessmentView*);

/// A denied topic that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailTopic.html
struct GuardrailTopicView {
  /// The topic's name in the guardrail.
  std::string_view name{};
  /// How the guardrail treats the topic.
  Open<GuardrailTopicType> type{};
  /// What the guardrail did about it.
  Open<GuardrailTopicPolicyAction> action{};
  /// Whether the text held what this filter looks for, even where the action lets it pass.
  std::optional<bool> detected{};
};
const internal::Schema& schema_of(const GuardrailTopicView*);

/// The denied topics that were found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailTopicPolicyAssessment.html
struct GuardrailTopicPolicyAssessmentView {
  /// One entry for each topic.
  std::span<const GuardrailTopicView> topics{};
};
const internal::Schema& schema_of(const GuardrailTopicPolicyAssessmentView*);

/// A word of the guardrail's own list that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailCustomWord.html
struct GuardrailCustomWordView {
  /// The word or phrase that was found.
  std::string_view match{};
  /// What the guardrail did about it.
  Open<GuardrailWordPolicyAction> action{};
  /// Whether the text held what this filter looks for, even where the action lets it pass.
  std::optional<bool> detected{};
};
const internal::Schema& schema_of(const GuardrailCustomWordView*);

/// A word of a list kept by AWS that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailManagedWord.html
struct GuardrailManagedWordView {
  /// The word that was found.
  std::string_view match{};
  /// Which of AWS's word lists has the word.
  Open<GuardrailManagedWordType> type{};
  /// What the guardrail did about it.
  Open<GuardrailWordPolicyAction> action{};
  /// Whether the text held what this filter looks for, even where the action lets it pass.
  std::optional<bool> detected{};
};
const internal::Schema& schema_of(const GuardrailManagedWordView*);

/// The words that were found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailWordPolicyAssessment.html
struct GuardrailWordPolicyAssessmentView {
  /// Words of the guardrail's own list.
  std::span<const GuardrailCustomWordView> custom_words{};
  /// Words of lists that AWS keeps.
  std::span<const GuardrailManagedWordView> managed_word_lists{};
};
const internal::Schema& schema_of(const GuardrailWordPolicyAssessmentView*);

/// What each policy of a guardrail found. Policies that the guardrail lacks, or that found nothing, may be
/// absent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAssessment.html
struct GuardrailAssessmentView {
  /// Denied topics that were found.
  OptionalRef<GuardrailTopicPolicyAssessmentView> topic_policy{};
  /// Kinds of harmful content that were found.
  OptionalRef<GuardrailContentPolicyAssessmentView> content_policy{};
  /// Words that were found.
  OptionalRef<GuardrailWordPolicyAssessmentView> word_policy{};
  /// Personal data and other patterns that were found.
  OptionalRef<GuardrailSensitiveInformationPolicyAssessmentView> sensitive_information_policy{};
  /// How well an answer rests on its source and fits the question.
  OptionalRef<GuardrailContextualGroundingPolicyAssessmentView> contextual_grounding_policy{};
  /// Whether the statements agree with the rules of automated reasoning policies.
  OptionalRef<GuardrailAutomatedReasoningPolicyAssessmentView> automated_reasoning_policy{};
  /// What the assessment took.
  OptionalRef<GuardrailInvocationMetricsView> invocation_metrics{};
  /// Which guardrail this assessment comes from.
  OptionalRef<AppliedGuardrailDetailsView> applied_guardrail_details{};
};
const internal::Schema& schema_of(const GuardrailAssessmentView*);

}  // namespace outcrop::bedrock_runtime

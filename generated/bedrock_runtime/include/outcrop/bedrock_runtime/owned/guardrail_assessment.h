// GuardrailAssessment and the shapes that only it holds.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/owned/guardrail_coverage.h"
#include "outcrop/bedrock_runtime/owned/guardrail_usage.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

struct AppliedGuardrailDetailsView;
struct GuardrailAutomatedReasoningStatementView;
struct GuardrailAutomatedReasoningLogicWarningView;
struct GuardrailAutomatedReasoningRuleView;
struct GuardrailAutomatedReasoningInputTextReferenceView;
struct GuardrailAutomatedReasoningTranslationView;
struct GuardrailAutomatedReasoningImpossibleFindingView;
struct GuardrailAutomatedReasoningInvalidFindingView;
struct GuardrailAutomatedReasoningNoTranslationsFindingView;
struct GuardrailAutomatedReasoningScenarioView;
struct GuardrailAutomatedReasoningSatisfiableFindingView;
struct GuardrailAutomatedReasoningTooComplexFindingView;
struct GuardrailAutomatedReasoningTranslationOptionView;
struct GuardrailAutomatedReasoningTranslationAmbiguousFindingView;
struct GuardrailAutomatedReasoningValidFindingView;
struct GuardrailAutomatedReasoningFindingView;
struct GuardrailAutomatedReasoningPolicyAssessmentView;
struct GuardrailContentFilterView;
struct GuardrailContentPolicyAssessmentView;
struct GuardrailContextualGroundingFilterView;
struct GuardrailContextualGroundingPolicyAssessmentView;
struct GuardrailInvocationMetricsView;
struct GuardrailPiiEntityFilterView;
struct GuardrailRegexFilterView;
struct GuardrailSensitiveInformationPolicyAssessmentView;
struct GuardrailTopicView;
struct GuardrailTopicPolicyAssessmentView;
struct GuardrailCustomWordView;
struct GuardrailManagedWordView;
struct GuardrailWordPolicyAssessmentView;
struct GuardrailAssessmentView;

/// Which guardrail an assessment comes from, and why it was applied.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_AppliedGuardrailDetails.html
struct AppliedGuardrailDetails {
  /// The guardrail's id.
  std::optional<std::string> guardrail_id{};
  /// The version that was applied: a number, or DRAFT for the working draft.
  std::optional<std::string> guardrail_version{};
  /// The guardrail's ARN.
  std::optional<std::string> guardrail_arn{};
  /// Why the guardrail was applied: the request names it, or the account or its organization enforces it. Several
  /// may hold at once.
  std::optional<std::vector<OwnedOpen<GuardrailOrigin>>> guardrail_origin{};
  /// Whether the guardrail belongs to the calling account or to another one that shares it.
  std::optional<OwnedOpen<GuardrailOwnership>> guardrail_ownership{};

  friend bool operator==(const AppliedGuardrailDetails&, const AppliedGuardrailDetails&) = default;
};
AppliedGuardrailDetails to_owned(const AppliedGuardrailDetailsView& view);
void write_json(internal::JsonWriter& writer, const AppliedGuardrailDetails& in);

/// A statement, as logic and in words.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningStatement.html
struct GuardrailAutomatedReasoningStatement {
  /// The statement as a formula over the policy's variables.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> logic{};
  /// The statement in words.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> natural_language{};

  friend bool operator==(const GuardrailAutomatedReasoningStatement&,
                         const GuardrailAutomatedReasoningStatement&) = default;
};
GuardrailAutomatedReasoningStatement to_owned(const GuardrailAutomatedReasoningStatementView& view);
void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningStatement& in);

/// Statements that can only be true, or only false, whatever the rules say.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningLogicWarning.html
struct GuardrailAutomatedReasoningLogicWarning {
  /// Which of the two it is.
  std::optional<OwnedOpen<GuardrailAutomatedReasoningLogicWarningType>> type{};
  /// The premises that are always true or false.
  std::optional<std::vector<GuardrailAutomatedReasoningStatement>> premises{};
  /// The claims that are always true or false.
  std::optional<std::vector<GuardrailAutomatedReasoningStatement>> claims{};

  friend bool operator==(const GuardrailAutomatedReasoningLogicWarning&,
                         const GuardrailAutomatedReasoningLogicWarning&) = default;
};
GuardrailAutomatedReasoningLogicWarning to_owned(const GuardrailAutomatedReasoningLogicWarningView& view);
void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningLogicWarning& in);

/// A rule of an automated reasoning policy.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningRule.html
struct GuardrailAutomatedReasoningRule {
  /// The rule's id within its policy.
  std::optional<std::string> identifier{};
  /// The ARN of the policy's version that has the rule.
  std::optional<std::string> policy_version_arn{};

  friend bool operator==(const GuardrailAutomatedReasoningRule&, const GuardrailAutomatedReasoningRule&) = default;
};
GuardrailAutomatedReasoningRule to_owned(const GuardrailAutomatedReasoningRuleView& view);
void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningRule& in);

/// A part of the assessed text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningInputTextReference.html
struct GuardrailAutomatedReasoningInputTextReference {
  /// The words of that part.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> text{};

  friend bool operator==(const GuardrailAutomatedReasoningInputTextReference&,
                         const GuardrailAutomatedReasoningInputTextReference&) = default;
};
GuardrailAutomatedReasoningInputTextReference to_owned(const GuardrailAutomatedReasoningInputTextReferenceView& view);
void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningInputTextReference& in);

/// A text put into logic.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningTranslation.html
struct GuardrailAutomatedReasoningTranslation {
  /// What the text takes as given.
  std::optional<std::vector<GuardrailAutomatedReasoningStatement>> premises{};
  /// What the text asserts, and what is checked.
  std::optional<std::vector<GuardrailAutomatedReasoningStatement>> claims{};
  /// Parts of the text that look like premises but could not be put into logic.
  std::optional<std::vector<GuardrailAutomatedReasoningInputTextReference>> untranslated_premises{};
  /// Parts of the text that look like claims but could not be put into logic; they are not checked.
  std::optional<std::vector<GuardrailAutomatedReasoningInputTextReference>> untranslated_claims{};
  /// How sure the service is of the translation: 1 is most sure.
  std::optional<double> confidence{};

  friend bool operator==(const GuardrailAutomatedReasoningTranslation&,
                         const GuardrailAutomatedReasoningTranslation&) = default;
};
GuardrailAutomatedReasoningTranslation to_owned(const GuardrailAutomatedReasoningTranslationView& view);
void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningTranslation& in);

/// Premises that contradict each other or the rules.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningImpossibleFinding.html
struct GuardrailAutomatedReasoningImpossibleFinding {
  /// The text as logic.
  Box<GuardrailAutomatedReasoningTranslation> translation{};
  /// The rules that the text contradicts.
  std::optional<std::vector<GuardrailAutomatedReasoningRule>> contradicting_rules{};
  /// A fault in the logic of the text itself, whatever the rules say; absent where there is none.
  Box<GuardrailAutomatedReasoningLogicWarning> logic_warning{};

  friend bool operator==(const GuardrailAutomatedReasoningImpossibleFinding&,
                         const GuardrailAutomatedReasoningImpossibleFinding&) = default;
};
GuardrailAutomatedReasoningImpossibleFinding to_owned(const GuardrailAutomatedReasoningImpossibleFindingView& view);
void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningImpossibleFinding& in);

/// Claims that contradict the policy's rules.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningInvalidFinding.html
struct GuardrailAutomatedReasoningInvalidFinding {
  /// The text as logic.
  Box<GuardrailAutomatedReasoningTranslation> translation{};
  /// The rules that the claims contradict.
  std::optional<std::vector<GuardrailAutomatedReasoningRule>> contradicting_rules{};
  /// A fault in the logic of the text itself, whatever the rules say; absent where there is none.
  Box<GuardrailAutomatedReasoningLogicWarning> logic_warning{};

  friend bool operator==(const GuardrailAutomatedReasoningInvalidFinding&,
                         const GuardrailAutomatedReasoningInvalidFinding&) = default;
};
GuardrailAutomatedReasoningInvalidFinding to_owned(const GuardrailAutomatedReasoningInvalidFindingView& view);
void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningInvalidFinding& in);

/// Nothing of the text could be put in the policy's terms, as when it is off the subject. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningNoTranslationsFinding.html
struct GuardrailAutomatedReasoningNoTranslationsFinding {
  friend bool operator==(const GuardrailAutomatedReasoningNoTranslationsFinding&,
                         const GuardrailAutomatedReasoningNoTranslationsFinding&) = default;
};
GuardrailAutomatedReasoningNoTranslationsFinding to_owned(
    const GuardrailAutomatedReasoningNoTranslationsFindingView& view);
void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningNoTranslationsFinding& in);

/// An example: values of the policy's variables under which claims are true or false.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningScenario.html
struct GuardrailAutomatedReasoningScenario {
  /// The values, as statements.
  std::optional<std::vector<GuardrailAutomatedReasoningStatement>> statements{};

  friend bool operator==(const GuardrailAutomatedReasoningScenario&,
                         const GuardrailAutomatedReasoningScenario&) = default;
};
GuardrailAutomatedReasoningScenario to_owned(const GuardrailAutomatedReasoningScenarioView& view);
void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningScenario& in);

/// Claims that may be true or false.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningSatisfiableFinding.html
struct GuardrailAutomatedReasoningSatisfiableFinding {
  /// The text as logic.
  Box<GuardrailAutomatedReasoningTranslation> translation{};
  /// Facts under which the claims are true.
  std::optional<GuardrailAutomatedReasoningScenario> claims_true_scenario{};
  /// Facts under which the claims are false.
  std::optional<GuardrailAutomatedReasoningScenario> claims_false_scenario{};
  /// A fault in the logic of the text itself, whatever the rules say; absent where there is none.
  Box<GuardrailAutomatedReasoningLogicWarning> logic_warning{};

  friend bool operator==(const GuardrailAutomatedReasoningSatisfiableFinding&,
                         const GuardrailAutomatedReasoningSatisfiableFinding&) = default;
};
GuardrailAutomatedReasoningSatisfiableFinding to_owned(const GuardrailAutomatedReasoningSatisfiableFindingView& view);
void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningSatisfiableFinding& in);

/// The text exceeds what automated reasoning can process; a shorter one may pass. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningTooComplexFinding.html
struct GuardrailAutomatedReasoningTooComplexFinding {
  friend bool operator==(const GuardrailAutomatedReasoningTooComplexFinding&,
                         const GuardrailAutomatedReasoningTooComplexFinding&) = default;
};
GuardrailAutomatedReasoningTooComplexFinding to_owned(const GuardrailAutomatedReasoningTooComplexFindingView& view);
void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningTooComplexFinding& in);

/// One way to read the text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningTranslationOption.html
struct GuardrailAutomatedReasoningTranslationOption {
  /// The text as logic, read this way.
  std::optional<std::vector<GuardrailAutomatedReasoningTranslation>> translations{};

  friend bool operator==(const GuardrailAutomatedReasoningTranslationOption&,
                         const GuardrailAutomatedReasoningTranslationOption&) = default;
};
GuardrailAutomatedReasoningTranslationOption to_owned(const GuardrailAutomatedReasoningTranslationOptionView& view);
void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningTranslationOption& in);

/// A text that can be read in several ways.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningTranslationAmbiguousFinding.html
struct GuardrailAutomatedReasoningTranslationAmbiguousFinding {
  /// The readings that were found.
  std::optional<std::vector<GuardrailAutomatedReasoningTranslationOption>> options{};
  /// Examples that tell the readings apart.
  std::optional<std::vector<GuardrailAutomatedReasoningScenario>> difference_scenarios{};

  friend bool operator==(const GuardrailAutomatedReasoningTranslationAmbiguousFinding&,
                         const GuardrailAutomatedReasoningTranslationAmbiguousFinding&) = default;
};
GuardrailAutomatedReasoningTranslationAmbiguousFinding to_owned(
    const GuardrailAutomatedReasoningTranslationAmbiguousFindingView& view);
void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningTranslationAmbiguousFinding& in);

/// Claims that follow from the premises and the policy's rules.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningValidFinding.html
struct GuardrailAutomatedReasoningValidFinding {
  /// The text as logic.
  Box<GuardrailAutomatedReasoningTranslation> translation{};
  /// Facts under which the claims are true.
  std::optional<GuardrailAutomatedReasoningScenario> claims_true_scenario{};
  /// The rules that the claims follow from.
  std::optional<std::vector<GuardrailAutomatedReasoningRule>> supporting_rules{};
  /// A fault in the logic of the text itself, whatever the rules say; absent where there is none.
  Box<GuardrailAutomatedReasoningLogicWarning> logic_warning{};

  friend bool operator==(const GuardrailAutomatedReasoningValidFinding&,
                         const GuardrailAutomatedReasoningValidFinding&) = default;
};
GuardrailAutomatedReasoningValidFinding to_owned(const GuardrailAutomatedReasoningValidFindingView& view);
void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningValidFinding& in);

/// What automated reasoning found out about a set of statements.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningFinding.html
struct GuardrailAutomatedReasoningFinding {
  /// The claims follow from the premises and the policy's rules.
  Box<GuardrailAutomatedReasoningValidFinding> valid{};
  /// The claims contradict the policy's rules.
  Box<GuardrailAutomatedReasoningInvalidFinding> invalid{};
  /// The claims may be true or false, depending on facts that the text does not give.
  Box<GuardrailAutomatedReasoningSatisfiableFinding> satisfiable{};
  /// The premises contradict each other or the rules, so that nothing can be said of the claims.
  Box<GuardrailAutomatedReasoningImpossibleFinding> impossible{};
  /// The text can be read in several ways that differ in logic.
  Box<GuardrailAutomatedReasoningTranslationAmbiguousFinding> translation_ambiguous{};
  /// The text holds more logic than can be processed.
  Box<GuardrailAutomatedReasoningTooComplexFinding> too_complex{};
  /// The text holds nothing that the policy speaks of.
  Box<GuardrailAutomatedReasoningNoTranslationsFinding> no_translations{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const GuardrailAutomatedReasoningFinding&,
                         const GuardrailAutomatedReasoningFinding&) = default;
};
GuardrailAutomatedReasoningFinding to_owned(const GuardrailAutomatedReasoningFindingView& view);
void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningFinding& in);

/// What automated reasoning found out about the text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningPolicyAssessment.html
struct GuardrailAutomatedReasoningPolicyAssessment {
  /// One finding for each set of statements that was examined.
  std::optional<std::vector<GuardrailAutomatedReasoningFinding>> findings{};

  friend bool operator==(const GuardrailAutomatedReasoningPolicyAssessment&,
                         const GuardrailAutomatedReasoningPolicyAssessment&) = default;
};
GuardrailAutomatedReasoningPolicyAssessment to_owned(const GuardrailAutomatedReasoningPolicyAssessmentView& view);
void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningPolicyAssessment& in);

/// One kind of harmful content that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailContentFilter.html
struct GuardrailContentFilter {
  /// The kind of harmful content.
  std::optional<OwnedOpen<GuardrailContentFilterType>> type{};
  /// How sure the guardrail is.
  std::optional<OwnedOpen<GuardrailContentFilterConfidence>> confidence{};
  /// How strict the guardrail's filter for this kind is.
  std::optional<OwnedOpen<GuardrailContentFilterStrength>> filter_strength{};
  /// What the guardrail did about it.
  std::optional<OwnedOpen<GuardrailContentPolicyAction>> action{};
  /// Whether the text held what this filter looks for, even where the action lets it pass.
  std::optional<bool> detected{};

  friend bool operator==(const GuardrailContentFilter&, const GuardrailContentFilter&) = default;
};
GuardrailContentFilter to_owned(const GuardrailContentFilterView& view);
void write_json(internal::JsonWriter& writer, const GuardrailContentFilter& in);

/// The harmful content that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailContentPolicyAssessment.html
struct GuardrailContentPolicyAssessment {
  /// One entry for each kind that was found; with the full output scope, for each kind that was looked for.
  std::optional<std::vector<GuardrailContentFilter>> filters{};

  friend bool operator==(const GuardrailContentPolicyAssessment&, const GuardrailContentPolicyAssessment&) = default;
};
GuardrailContentPolicyAssessment to_owned(const GuardrailContentPolicyAssessmentView& view);
void write_json(internal::JsonWriter& writer, const GuardrailContentPolicyAssessment& in);

/// One measure of how well an answer is founded.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailContextualGroundingFilter.html
struct GuardrailContextualGroundingFilter {
  /// Whether grounding or relevance was measured.
  std::optional<OwnedOpen<GuardrailContextualGroundingFilterType>> type{};
  /// The score that the guardrail asks for, from 0 to 1.
  double threshold{};
  /// The score that the answer has, from 0 to 1.
  double score{};
  /// What the guardrail did about it.
  std::optional<OwnedOpen<GuardrailContextualGroundingPolicyAction>> action{};
  /// Whether the score was below the threshold, even where the action lets that pass.
  std::optional<bool> detected{};

  friend bool operator==(const GuardrailContextualGroundingFilter&,
                         const GuardrailContextualGroundingFilter&) = default;
};
GuardrailContextualGroundingFilter to_owned(const GuardrailContextualGroundingFilterView& view);
void write_json(internal::JsonWriter& writer, const GuardrailContextualGroundingFilter& in);

/// How well the answer rests on its source and fits the question.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailContextualGroundingPolicyAssessment.html
struct GuardrailContextualGroundingPolicyAssessment {
  /// One entry for each measure.
  std::optional<std::vector<GuardrailContextualGroundingFilter>> filters{};

  friend bool operator==(const GuardrailContextualGroundingPolicyAssessment&,
                         const GuardrailContextualGroundingPolicyAssessment&) = default;
};
GuardrailContextualGroundingPolicyAssessment to_owned(const GuardrailContextualGroundingPolicyAssessmentView& view);
void write_json(internal::JsonWriter& writer, const GuardrailContextualGroundingPolicyAssessment& in);

/// What an assessment took.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailInvocationMetrics.html
struct GuardrailInvocationMetrics {
  /// How long the guardrail worked. AWS's reference names no unit; the values that it shows are milliseconds by
  /// their size.
  std::optional<std::int64_t> guardrail_processing_latency{};
  /// The text units that each policy processed, which is what guardrails are billed by.
  Box<GuardrailUsage> usage{};
  /// How much of the content the guardrail looked at.
  std::optional<GuardrailCoverage> guardrail_coverage{};

  friend bool operator==(const GuardrailInvocationMetrics&, const GuardrailInvocationMetrics&) = default;
};
GuardrailInvocationMetrics to_owned(const GuardrailInvocationMetricsView& view);
void write_json(internal::JsonWriter& writer, const GuardrailInvocationMetrics& in);

/// A piece of personal or secret data that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailPiiEntityFilter.html
struct GuardrailPiiEntityFilter {
  /// The words of the content that were found.
  std::string match{};
  /// The kind of data.
  std::optional<OwnedOpen<GuardrailPiiEntityType>> type{};
  /// What the guardrail did about it.
  std::optional<OwnedOpen<GuardrailSensitiveInformationPolicyAction>> action{};
  /// Whether the text held what this filter looks for, even where the action lets it pass.
  std::optional<bool> detected{};

  friend bool operator==(const GuardrailPiiEntityFilter&, const GuardrailPiiEntityFilter&) = default;
};
GuardrailPiiEntityFilter to_owned(const GuardrailPiiEntityFilterView& view);
void write_json(internal::JsonWriter& writer, const GuardrailPiiEntityFilter& in);

/// A match of one of the guardrail's regular expressions.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailRegexFilter.html
struct GuardrailRegexFilter {
  /// The name that the guardrail gives the expression.
  std::optional<std::string> name{};
  /// The words of the content that were found.
  std::optional<std::string> match{};
  /// The regular expression that matched.
  std::optional<std::string> regex{};
  /// What the guardrail did about it.
  std::optional<OwnedOpen<GuardrailSensitiveInformationPolicyAction>> action{};
  /// Whether the text held what this filter looks for, even where the action lets it pass.
  std::optional<bool> detected{};

  friend bool operator==(const GuardrailRegexFilter&, const GuardrailRegexFilter&) = default;
};
GuardrailRegexFilter to_owned(const GuardrailRegexFilterView& view);
void write_json(internal::JsonWriter& writer, const GuardrailRegexFilter& in);

/// The sensitive data that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailSensitiveInformationPolicyAssessment.html
struct GuardrailSensitiveInformationPolicyAssessment {
  /// Personal and secret data of known kinds.
  std::optional<std::vector<GuardrailPiiEntityFilter>> pii_entities{};
  /// Matches of the guardrail's own regular expressions.
  std::optional<std::vector<GuardrailRegexFilter>> regexes{};

  friend bool operator==(const GuardrailSensitiveInformationPolicyAssessment&,
                         const GuardrailSensitiveInformationPolicyAssessment&) = default;
};
GuardrailSensitiveInformationPolicyAssessment to_owned(const GuardrailSensitiveInformationPolicyAssessmentView& view);
void write_json(internal::JsonWriter& writer, const GuardrailSensitiveInformationPolicyAssessment& in);

/// A denied topic that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailTopic.html
struct GuardrailTopic {
  /// The topic's name in the guardrail.
  std::string name{};
  /// How the guardrail treats the topic.
  std::optional<OwnedOpen<GuardrailTopicType>> type{};
  /// What the guardrail did about it.
  std::optional<OwnedOpen<GuardrailTopicPolicyAction>> action{};
  /// Whether the text held what this filter looks for, even where the action lets it pass.
  std::optional<bool> detected{};

  friend bool operator==(const GuardrailTopic&, const GuardrailTopic&) = default;
};
GuardrailTopic to_owned(const GuardrailTopicView& view);
void write_json(internal::JsonWriter& writer, const GuardrailTopic& in);

/// The denied topics that were found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailTopicPolicyAssessment.html
struct GuardrailTopicPolicyAssessment {
  /// One entry for each topic.
  std::optional<std::vector<GuardrailTopic>> topics{};

  friend bool operator==(const GuardrailTopicPolicyAssessment&, const GuardrailTopicPolicyAssessment&) = default;
};
GuardrailTopicPolicyAssessment to_owned(const GuardrailTopicPolicyAssessmentView& view);
void write_json(internal::JsonWriter& writer, const GuardrailTopicPolicyAssessment& in);

/// A word of the guardrail's own list that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailCustomWord.html
struct GuardrailCustomWord {
  /// The word or phrase that was found.
  std::string match{};
  /// What the guardrail did about it.
  std::optional<OwnedOpen<GuardrailWordPolicyAction>> action{};
  /// Whether the text held what this filter looks for, even where the action lets it pass.
  std::optional<bool> detected{};

  friend bool operator==(const GuardrailCustomWord&, const GuardrailCustomWord&) = default;
};
GuardrailCustomWord to_owned(const GuardrailCustomWordView& view);
void write_json(internal::JsonWriter& writer, const GuardrailCustomWord& in);

/// A word of a list kept by AWS that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailManagedWord.html
struct GuardrailManagedWord {
  /// The word that was found.
  std::string match{};
  /// Which of AWS's word lists has the word.
  std::optional<OwnedOpen<GuardrailManagedWordType>> type{};
  /// What the guardrail did about it.
  std::optional<OwnedOpen<GuardrailWordPolicyAction>> action{};
  /// Whether the text held what this filter looks for, even where the action lets it pass.
  std::optional<bool> detected{};

  friend bool operator==(const GuardrailManagedWord&, const GuardrailManagedWord&) = default;
};
GuardrailManagedWord to_owned(const GuardrailManagedWordView& view);
void write_json(internal::JsonWriter& writer, const GuardrailManagedWord& in);

/// The words that were found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailWordPolicyAssessment.html
struct GuardrailWordPolicyAssessment {
  /// Words of the guardrail's own list.
  std::optional<std::vector<GuardrailCustomWord>> custom_words{};
  /// Words of lists that AWS keeps.
  std::optional<std::vector<GuardrailManagedWord>> managed_word_lists{};

  friend bool operator==(const GuardrailWordPolicyAssessment&, const GuardrailWordPolicyAssessment&) = default;
};
GuardrailWordPolicyAssessment to_owned(const GuardrailWordPolicyAssessmentView& view);
void write_json(internal::JsonWriter& writer, const GuardrailWordPolicyAssessment& in);

/// What each policy of a guardrail found. Policies that the guardrail lacks, or that found nothing, may be
/// absent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAssessment.html
struct GuardrailAssessment {
  /// Denied topics that were found.
  std::optional<GuardrailTopicPolicyAssessment> topic_policy{};
  /// Kinds of harmful content that were found.
  std::optional<GuardrailContentPolicyAssessment> content_policy{};
  /// Words that were found.
  Box<GuardrailWordPolicyAssessment> word_policy{};
  /// Personal data and other patterns that were found.
  Box<GuardrailSensitiveInformationPolicyAssessment> sensitive_information_policy{};
  /// How well an answer rests on its source and fits the question.
  std::optional<GuardrailContextualGroundingPolicyAssessment> contextual_grounding_policy{};
  /// Whether the statements agree with the rules of automated reasoning policies.
  std::optional<GuardrailAutomatedReasoningPolicyAssessment> automated_reasoning_policy{};
  /// What the assessment took.
  Box<GuardrailInvocationMetrics> invocation_metrics{};
  /// Which guardrail this assessment comes from.
  Box<AppliedGuardrailDetails> applied_guardrail_details{};

  friend bool operator==(const GuardrailAssessment&, const GuardrailAssessment&) = default;
};
GuardrailAssessment to_owned(const GuardrailAssessmentView& view);
void write_json(internal::JsonWriter& writer, const GuardrailAssessment& in);

}  // namespace outcrop::bedrock_runtime

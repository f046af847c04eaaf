// ConverseStreamOutput and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/types/citation_location.h"
#include "outcrop/bedrock_runtime/types/error_block.h"
#include "outcrop/bedrock_runtime/types/image_source.h"
#include "outcrop/bedrock_runtime/types/performance_configuration.h"
#include "outcrop/bedrock_runtime/types/service_tier.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

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
};

/// How much was written to the prompt cache for one lifetime.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CacheDetail.html
struct CacheDetail {
  /// How long the entries live.
  ///
  /// Required.
  std::optional<OwnedOpen<CacheTTL>> ttl{};
  /// The tokens that were written with this lifetime.
  ///
  /// Required.
  std::optional<std::int32_t> input_tokens{};
};

/// The next piece of cited words in a stream.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CitationSourceContentDelta.html
struct CitationSourceContentDelta {
  /// What to append to the words so far.
  std::optional<std::string> text{};
};

/// The next piece of a citation in a stream.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CitationsDelta.html
struct CitationsDelta {
  /// The title of the cited source.
  std::optional<std::string> title{};
  /// The `source` of the search result that is cited.
  std::optional<std::string> source{};
  /// More of the cited words.
  std::optional<std::vector<CitationSourceContentDelta>> source_content{};
  /// Where in the source the cited words stand.
  Box<CitationLocation> location{};
};

/// The next piece of a picture in a stream.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ImageBlockDelta.html
struct ImageBlockDelta {
  /// The piece of the picture.
  ///
  /// Sensitive: never logged.
  Box<ImageSource> source{};
  /// Why the piece could not be processed; absent where it could be.
  ///
  /// Sensitive: never logged.
  std::optional<ErrorBlock> error{};
};

/// The next piece of the model's reasoning in a stream.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ReasoningContentBlockDelta.html
struct ReasoningContentBlockDelta {
  /// Text to append to the reasoning.
  std::optional<std::string> text{};
  /// A piece of reasoning that the provider encrypted for safety.
  std::optional<Blob> redacted_content{};
  /// The signature of the reasoning text, which closes it.
  std::optional<std::string> signature{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// The next piece of the result of a tool that the provider's side ran.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolResultBlockDelta.html
struct ToolResultBlockDelta {
  /// Text to append.
  std::optional<std::string> text{};
  /// JSON of the result.
  std::optional<Document> json{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// The next piece of a tool's input in a stream.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolUseBlockDelta.html
struct ToolUseBlockDelta {
  /// JSON text to append. Only all pieces together can be parsed.
  ///
  /// Required.
  std::optional<std::string> input{};
};

/// The next piece of a content block in a stream; which alternative it is depends on the block's kind.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlockDelta.html
struct ContentBlockDelta {
  /// Text to append.
  std::optional<std::string> text{};
  /// More of the JSON text of a tool's input.
  Box<ToolUseBlockDelta> tool_use{};
  /// More of the result of a tool that the provider's side ran.
  std::optional<std::vector<ToolResultBlockDelta>> tool_result{};
  /// More of the model's reasoning.
  ///
  /// Sensitive: never logged.
  Box<ReasoningContentBlockDelta> reasoning_content{};
  /// More of a citation.
  Box<CitationsDelta> citation{};
  /// More of an image.
  Box<ImageBlockDelta> image{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// Carries the next piece of a content block. Join pieces by their index.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlockDeltaEvent.html
struct ContentBlockDeltaEvent {
  /// The piece to append to the block.
  ///
  /// Required.
  Box<ContentBlockDelta> delta{};
  /// The index of the block that the piece belongs to, as in the finished message's content.
  ///
  /// Required.
  std::optional<std::int32_t> content_block_index{};
};

/// A picture begins in a stream.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ImageBlockStart.html
struct ImageBlockStart {
  /// The file format of the pieces that follow.
  ///
  /// Required.
  std::optional<OwnedOpen<ImageFormat>> format{};
};

/// The result of a tool that the provider's side ran begins.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolResultBlockStart.html
struct ToolResultBlockStart {
  /// The id of the use that this answers.
  ///
  /// Required.
  std::optional<std::string> tool_use_id{};
  /// The kind of tool that produced the result.
  std::optional<std::string> type{};
  /// Whether the tool succeeded.
  std::optional<OwnedOpen<ToolResultStatus>> status{};
};

/// The model begins to ask for a tool.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolUseBlockStart.html
struct ToolUseBlockStart {
  /// An id of this use; the tool's result refers to it.
  ///
  /// Required.
  std::optional<std::string> tool_use_id{};
  /// The tool's name.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// Set to `server_tool_use` where the provider's side runs the tool; absent for the program's own tools.
  std::optional<OwnedOpen<ToolUseType>> type{};
};

/// What is known of a content block before its first piece.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlockStart.html
struct ContentBlockStart {
  /// The model begins to ask for a tool.
  Box<ToolUseBlockStart> tool_use{};
  /// The result of a tool that the provider's side ran begins.
  Box<ToolResultBlockStart> tool_result{};
  /// The model begins to send an image.
  Box<ImageBlockStart> image{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// Opens a content block. Blocks of plain text may begin without it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlockStartEvent.html
struct ContentBlockStartEvent {
  /// What kind of block begins.
  ///
  /// Required.
  Box<ContentBlockStart> start{};
  /// The index of the block, by which its pieces and its end refer to it.
  ///
  /// Required.
  std::optional<std::int32_t> content_block_index{};
};

/// Closes a content block: no more pieces of it follow.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlockStopEvent.html
struct ContentBlockStopEvent {
  /// The index of the block that is complete.
  ///
  /// Required.
  std::optional<std::int32_t> content_block_index{};
};

/// How long the stream took.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStreamMetrics.html
struct ConverseStreamMetrics {
  /// The latency of the whole stream in milliseconds, as the service measured it.
  ///
  /// Required.
  std::optional<std::int64_t> latency_ms{};
};

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
};

/// Statements that can only be true, or only false, whatever the rules say.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningLogicWarning.html
struct GuardrailAutomatedReasoningLogicWarning {
  /// Which of the two it is.
  std::optional<OwnedOpen<GuardrailAutomatedReasoningLogicWarningType>> type{};
  /// The premises that are always true or false.
  std::optional<std::vector<GuardrailAutomatedReasoningStatement>> premises{};
  /// The claims that are always true or false.
  std::optional<std::vector<GuardrailAutomatedReasoningStatement>> claims{};
};

/// A rule of an automated reasoning policy.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningRule.html
struct GuardrailAutomatedReasoningRule {
  /// The rule's id within its policy.
  std::optional<std::string> identifier{};
  /// The ARN of the policy's version that has the rule.
  std::optional<std::string> policy_version_arn{};
};

/// A part of the assessed text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningInputTextReference.html
struct GuardrailAutomatedReasoningInputTextReference {
  /// The words of that part.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> text{};
};

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
};

/// Premises that contradict each other or the rules.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningImpossibleFinding.html
struct GuardrailAutomatedReasoningImpossibleFinding {
  /// The text as logic.
  Box<GuardrailAutomatedReasoningTranslation> translation{};
  /// The rules that the text contradicts.
  std::optional<std::vector<GuardrailAutomatedReasoningRule>> contradicting_rules{};
  /// A fault in the logic of the text itself, whatever the rules say; absent where there is none.
  Box<GuardrailAutomatedReasoningLogicWarning> logic_warning{};
};

/// Claims that contradict the policy's rules.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningInvalidFinding.html
struct GuardrailAutomatedReasoningInvalidFinding {
  /// The text as logic.
  Box<GuardrailAutomatedReasoningTranslation> translation{};
  /// The rules that the claims contradict.
  std::optional<std::vector<GuardrailAutomatedReasoningRule>> contradicting_rules{};
  /// A fault in the logic of the text itself, whatever the rules say; absent where there is none.
  Box<GuardrailAutomatedReasoningLogicWarning> logic_warning{};
};

/// Nothing of the text could be put in the policy's terms, as when it is off the subject. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningNoTranslationsFinding.html
struct GuardrailAutomatedReasoningNoTranslationsFinding {};

/// An example: values of the policy's variables under which claims are true or false.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningScenario.html
struct GuardrailAutomatedReasoningScenario {
  /// The values, as statements.
  std::optional<std::vector<GuardrailAutomatedReasoningStatement>> statements{};
};

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
};

/// The text exceeds what automated reasoning can process; a shorter one may pass. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningTooComplexFinding.html
struct GuardrailAutomatedReasoningTooComplexFinding {};

/// One way to read the text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningTranslationOption.html
struct GuardrailAutomatedReasoningTranslationOption {
  /// The text as logic, read this way.
  std::optional<std::vector<GuardrailAutomatedReasoningTranslation>> translations{};
};

/// A text that can be read in several ways.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningTranslationAmbiguousFinding.html
struct GuardrailAutomatedReasoningTranslationAmbiguousFinding {
  /// The readings that were found.
  std::optional<std::vector<GuardrailAutomatedReasoningTranslationOption>> options{};
  /// Examples that tell the readings apart.
  std::optional<std::vector<GuardrailAutomatedReasoningScenario>> difference_scenarios{};
};

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
};

/// What automated reasoning found out about a set of statements.
///
/// One of its members has to be set.
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
};

/// What automated reasoning found out about the text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailAutomatedReasoningPolicyAssessment.html
struct GuardrailAutomatedReasoningPolicyAssessment {
  /// One finding for each set of statements that was examined.
  std::optional<std::vector<GuardrailAutomatedReasoningFinding>> findings{};
};

/// One kind of harmful content that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailContentFilter.html
struct GuardrailContentFilter {
  /// The kind of harmful content.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailContentFilterType>> type{};
  /// How sure the guardrail is.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailContentFilterConfidence>> confidence{};
  /// How strict the guardrail's filter for this kind is.
  std::optional<OwnedOpen<GuardrailContentFilterStrength>> filter_strength{};
  /// What the guardrail did about it.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailContentPolicyAction>> action{};
  /// Whether the text held what this filter looks for, even where the action lets it pass.
  std::optional<bool> detected{};
};

/// The harmful content that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailContentPolicyAssessment.html
struct GuardrailContentPolicyAssessment {
  /// One entry for each kind that was found; with the full output scope, for each kind that was looked for.
  ///
  /// Required.
  std::optional<std::vector<GuardrailContentFilter>> filters{};
};

/// One measure of how well an answer is founded.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailContextualGroundingFilter.html
struct GuardrailContextualGroundingFilter {
  /// Whether grounding or relevance was measured.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailContextualGroundingFilterType>> type{};
  /// The score that the guardrail asks for, from 0 to 1.
  ///
  /// Required.
  std::optional<double> threshold{};
  /// The score that the answer has, from 0 to 1.
  ///
  /// Required.
  std::optional<double> score{};
  /// What the guardrail did about it.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailContextualGroundingPolicyAction>> action{};
  /// Whether the score was below the threshold, even where the action lets that pass.
  std::optional<bool> detected{};
};

/// How well the answer rests on its source and fits the question.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailContextualGroundingPolicyAssessment.html
struct GuardrailContextualGroundingPolicyAssessment {
  /// One entry for each measure.
  std::optional<std::vector<GuardrailContextualGroundingFilter>> filters{};
};

/// How many pictures the guardrail looked at.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailImageCoverage.html
struct GuardrailImageCoverage {
  /// The pictures that the guardrail assessed.
  std::optional<std::int32_t> guarded{};
  /// All pictures of the request.
  std::optional<std::int32_t> total{};
};

/// How much text the guardrail looked at.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailTextCharactersCoverage.html
struct GuardrailTextCharactersCoverage {
  /// The characters that the guardrail assessed.
  std::optional<std::int32_t> guarded{};
  /// All characters of the request's text.
  std::optional<std::int32_t> total{};
};

/// How much of the content the guardrail looked at.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailCoverage.html
struct GuardrailCoverage {
  /// How much of the text.
  std::optional<GuardrailTextCharactersCoverage> text_characters{};
  /// How many of the pictures.
  std::optional<GuardrailImageCoverage> images{};
};

/// What each policy processed. A text unit is up to 1,000 characters.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailUsage.html
struct GuardrailUsage {
  /// Text units that were checked for denied topics.
  ///
  /// Required.
  std::optional<std::int32_t> topic_policy_units{};
  /// Text units that were checked for harmful content.
  ///
  /// Required.
  std::optional<std::int32_t> content_policy_units{};
  /// Text units that were checked for words.
  ///
  /// Required.
  std::optional<std::int32_t> word_policy_units{};
  /// Text units that were checked for sensitive data, at a charge.
  ///
  /// Required.
  std::optional<std::int32_t> sensitive_information_policy_units{};
  /// Text units that were checked for sensitive data free of charge.
  ///
  /// Required.
  std::optional<std::int32_t> sensitive_information_policy_free_units{};
  /// Text units that were checked for contextual grounding.
  ///
  /// Required.
  std::optional<std::int32_t> contextual_grounding_policy_units{};
  /// Pictures that were checked for harmful content.
  std::optional<std::int32_t> content_policy_image_units{};
  /// Text units that automated reasoning checked.
  std::optional<std::int32_t> automated_reasoning_policy_units{};
  /// The automated reasoning policies that were applied.
  std::optional<std::int32_t> automated_reasoning_policies{};
};

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
};

/// A piece of personal or secret data that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailPiiEntityFilter.html
struct GuardrailPiiEntityFilter {
  /// The words of the content that were found.
  ///
  /// Required.
  std::optional<std::string> match{};
  /// The kind of data.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailPiiEntityType>> type{};
  /// What the guardrail did about it.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailSensitiveInformationPolicyAction>> action{};
  /// Whether the text held what this filter looks for, even where the action lets it pass.
  std::optional<bool> detected{};
};

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
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailSensitiveInformationPolicyAction>> action{};
  /// Whether the text held what this filter looks for, even where the action lets it pass.
  std::optional<bool> detected{};
};

/// The sensitive data that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailSensitiveInformationPolicyAssessment.html
struct GuardrailSensitiveInformationPolicyAssessment {
  /// Personal and secret data of known kinds.
  ///
  /// Required.
  std::optional<std::vector<GuardrailPiiEntityFilter>> pii_entities{};
  /// Matches of the guardrail's own regular expressions.
  ///
  /// Required.
  std::optional<std::vector<GuardrailRegexFilter>> regexes{};
};

/// A denied topic that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailTopic.html
struct GuardrailTopic {
  /// The topic's name in the guardrail.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// How the guardrail treats the topic.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailTopicType>> type{};
  /// What the guardrail did about it.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailTopicPolicyAction>> action{};
  /// Whether the text held what this filter looks for, even where the action lets it pass.
  std::optional<bool> detected{};
};

/// The denied topics that were found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailTopicPolicyAssessment.html
struct GuardrailTopicPolicyAssessment {
  /// One entry for each topic.
  ///
  /// Required.
  std::optional<std::vector<GuardrailTopic>> topics{};
};

/// A word of the guardrail's own list that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailCustomWord.html
struct GuardrailCustomWord {
  /// The word or phrase that was found.
  ///
  /// Required.
  std::optional<std::string> match{};
  /// What the guardrail did about it.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailWordPolicyAction>> action{};
  /// Whether the text held what this filter looks for, even where the action lets it pass.
  std::optional<bool> detected{};
};

/// A word of a list kept by AWS that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailManagedWord.html
struct GuardrailManagedWord {
  /// The word that was found.
  ///
  /// Required.
  std::optional<std::string> match{};
  /// Which of AWS's word lists has the word.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailManagedWordType>> type{};
  /// What the guardrail did about it.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailWordPolicyAction>> action{};
  /// Whether the text held what this filter looks for, even where the action lets it pass.
  std::optional<bool> detected{};
};

/// The words that were found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailWordPolicyAssessment.html
struct GuardrailWordPolicyAssessment {
  /// Words of the guardrail's own list.
  ///
  /// Required.
  std::optional<std::vector<GuardrailCustomWord>> custom_words{};
  /// Words of lists that AWS keeps.
  ///
  /// Required.
  std::optional<std::vector<GuardrailManagedWord>> managed_word_lists{};
};

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
};

/// What the guardrails found in a conversation.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailTraceAssessment.html
struct GuardrailTraceAssessment {
  /// The model's own output that the guardrail assessed.
  std::optional<std::vector<std::string>> model_output{};
  /// What was found in the input, by the guardrail's id.
  std::optional<std::map<std::string, GuardrailAssessment, std::less<>>> input_assessment{};
  /// What was found in the output, by the guardrail's id.
  std::optional<std::map<std::string, std::vector<GuardrailAssessment>, std::less<>>> output_assessments{};
  /// Why the guardrail took its action, in words.
  std::optional<std::string> action_reason{};
};

/// What a prompt router did.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_PromptRouterTrace.html
struct PromptRouterTrace {
  /// The model that the router chose for the request.
  std::optional<std::string> invoked_model_id{};
};

/// What the guardrail and the prompt router did during a stream.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStreamTrace.html
struct ConverseStreamTrace {
  /// What the guardrail found.
  Box<GuardrailTraceAssessment> guardrail{};
  /// Which model the prompt router chose.
  std::optional<PromptRouterTrace> prompt_router{};
};

/// The tokens that a call read and made.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_TokenUsage.html
struct TokenUsage {
  /// Tokens of the request, without those that the prompt cache read or wrote.
  ///
  /// Required.
  std::optional<std::int32_t> input_tokens{};
  /// Tokens of the answer.
  ///
  /// Required.
  std::optional<std::int32_t> output_tokens{};
  /// Tokens of request and answer together.
  ///
  /// Required.
  std::optional<std::int32_t> total_tokens{};
  /// Tokens of the request that came from the prompt cache.
  std::optional<std::int32_t> cache_read_input_tokens{};
  /// Tokens of the request that were written to the prompt cache.
  std::optional<std::int32_t> cache_write_input_tokens{};
  /// What was written to the prompt cache, by lifetime, the longest first. Empty where nothing was.
  std::optional<std::vector<CacheDetail>> cache_details{};
};

/// The last event of a stream: what the answer took to make.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStreamMetadataEvent.html
struct ConverseStreamMetadataEvent {
  /// The tokens that were read and made, which is what calls are billed by.
  ///
  /// Required.
  Box<TokenUsage> usage{};
  /// How long the stream took.
  ///
  /// Required.
  std::optional<ConverseStreamMetrics> metrics{};
  /// What the guardrail and the prompt router did; the guardrail's part only where its trace is enabled.
  std::optional<ConverseStreamTrace> trace{};
  /// The latency setting that the request was served with.
  std::optional<PerformanceConfiguration> performance_config{};
  /// The tier that served the request.
  std::optional<ServiceTier> service_tier{};
};

/// The answer begins.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_MessageStartEvent.html
struct MessageStartEvent {
  /// Who speaks: `assistant`, the model.
  ///
  /// Required.
  std::optional<OwnedOpen<ConversationRole>> role{};
};

/// The answer is complete.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_MessageStopEvent.html
struct MessageStopEvent {
  /// Why the model stopped; `tool_use` asks the program to run tools and call again.
  ///
  /// Required.
  std::optional<OwnedOpen<StopReason>> stop_reason{};
  /// The fields that `additionalModelResponseFieldPaths` asked for.
  std::optional<Document> additional_model_response_fields{};
};

/// What ConverseStream sends. A stream that ends without messageStop is an Error.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStreamOutput.html
struct ConverseStreamOutput {
  /// The answer begins.
  Box<MessageStartEvent> message_start{};
  /// A content block begins.
  Box<ContentBlockStartEvent> content_block_start{};
  /// The next piece of a content block.
  Box<ContentBlockDeltaEvent> content_block_delta{};
  /// A content block is complete.
  Box<ContentBlockStopEvent> content_block_stop{};
  /// The answer is complete; the metadata still follows.
  Box<MessageStopEvent> message_stop{};
  /// Usage, latency and traces, after the answer.
  Box<ConverseStreamMetadataEvent> metadata{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_runtime

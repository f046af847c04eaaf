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
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

struct AppliedGuardrailDetails {
  std::optional<std::string> guardrail_id{};
  std::optional<std::string> guardrail_version{};
  std::optional<std::string> guardrail_arn{};
  std::optional<std::vector<OwnedOpen<GuardrailOrigin>>> guardrail_origin{};
  std::optional<OwnedOpen<GuardrailOwnership>> guardrail_ownership{};
};

struct CacheDetail {
  /// Required.
  std::optional<OwnedOpen<CacheTTL>> ttl{};
  /// Required.
  std::optional<std::int32_t> input_tokens{};
};

struct CitationSourceContentDelta {
  std::optional<std::string> text{};
};

struct CitationsDelta {
  std::optional<std::string> title{};
  std::optional<std::string> source{};
  std::optional<std::vector<CitationSourceContentDelta>> source_content{};
  std::optional<CitationLocation> location{};
};

struct ImageBlockDelta {
  /// Sensitive: never logged.
  std::optional<ImageSource> source{};
  /// Sensitive: never logged.
  std::optional<ErrorBlock> error{};
};

/// One of its members has to be set.
struct ReasoningContentBlockDelta {
  std::optional<std::string> text{};
  std::optional<Blob> redacted_content{};
  std::optional<std::string> signature{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

/// One of its members has to be set.
struct ToolResultBlockDelta {
  std::optional<std::string> text{};
  std::optional<Document> json{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct ToolUseBlockDelta {
  /// Required.
  std::optional<std::string> input{};
};

/// One of its members has to be set.
struct ContentBlockDelta {
  std::optional<std::string> text{};
  std::optional<ToolUseBlockDelta> tool_use{};
  std::optional<std::vector<ToolResultBlockDelta>> tool_result{};
  /// Sensitive: never logged.
  std::optional<ReasoningContentBlockDelta> reasoning_content{};
  std::optional<CitationsDelta> citation{};
  std::optional<ImageBlockDelta> image{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct ContentBlockDeltaEvent {
  /// Required.
  std::optional<ContentBlockDelta> delta{};
  /// Required.
  std::optional<std::int32_t> content_block_index{};
};

struct ImageBlockStart {
  /// Required.
  std::optional<OwnedOpen<ImageFormat>> format{};
};

struct ToolResultBlockStart {
  /// Required.
  std::optional<std::string> tool_use_id{};
  std::optional<std::string> type{};
  std::optional<OwnedOpen<ToolResultStatus>> status{};
};

struct ToolUseBlockStart {
  /// Required.
  std::optional<std::string> tool_use_id{};
  /// Required.
  std::optional<std::string> name{};
  std::optional<OwnedOpen<ToolUseType>> type{};
};

/// One of its members has to be set.
struct ContentBlockStart {
  std::optional<ToolUseBlockStart> tool_use{};
  std::optional<ToolResultBlockStart> tool_result{};
  std::optional<ImageBlockStart> image{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct ContentBlockStartEvent {
  /// Required.
  std::optional<ContentBlockStart> start{};
  /// Required.
  std::optional<std::int32_t> content_block_index{};
};

struct ContentBlockStopEvent {
  /// Required.
  std::optional<std::int32_t> content_block_index{};
};

struct ConverseStreamMetrics {
  /// Required.
  std::optional<std::int64_t> latency_ms{};
};

struct GuardrailAutomatedReasoningStatement {
  /// Sensitive: never logged.
  std::optional<std::string> logic{};
  /// Sensitive: never logged.
  std::optional<std::string> natural_language{};
};

struct GuardrailAutomatedReasoningLogicWarning {
  std::optional<OwnedOpen<GuardrailAutomatedReasoningLogicWarningType>> type{};
  std::optional<std::vector<GuardrailAutomatedReasoningStatement>> premises{};
  std::optional<std::vector<GuardrailAutomatedReasoningStatement>> claims{};
};

struct GuardrailAutomatedReasoningRule {
  std::optional<std::string> identifier{};
  std::optional<std::string> policy_version_arn{};
};

struct GuardrailAutomatedReasoningInputTextReference {
  /// Sensitive: never logged.
  std::optional<std::string> text{};
};

struct GuardrailAutomatedReasoningTranslation {
  std::optional<std::vector<GuardrailAutomatedReasoningStatement>> premises{};
  std::optional<std::vector<GuardrailAutomatedReasoningStatement>> claims{};
  std::optional<std::vector<GuardrailAutomatedReasoningInputTextReference>> untranslated_premises{};
  std::optional<std::vector<GuardrailAutomatedReasoningInputTextReference>> untranslated_claims{};
  std::optional<double> confidence{};
};

struct GuardrailAutomatedReasoningImpossibleFinding {
  std::optional<GuardrailAutomatedReasoningTranslation> translation{};
  std::optional<std::vector<GuardrailAutomatedReasoningRule>> contradicting_rules{};
  std::optional<GuardrailAutomatedReasoningLogicWarning> logic_warning{};
};

struct GuardrailAutomatedReasoningInvalidFinding {
  std::optional<GuardrailAutomatedReasoningTranslation> translation{};
  std::optional<std::vector<GuardrailAutomatedReasoningRule>> contradicting_rules{};
  std::optional<GuardrailAutomatedReasoningLogicWarning> logic_warning{};
};

struct GuardrailAutomatedReasoningNoTranslationsFinding {};

struct GuardrailAutomatedReasoningScenario {
  std::optional<std::vector<GuardrailAutomatedReasoningStatement>> statements{};
};

struct GuardrailAutomatedReasoningSatisfiableFinding {
  std::optional<GuardrailAutomatedReasoningTranslation> translation{};
  std::optional<GuardrailAutomatedReasoningScenario> claims_true_scenario{};
  std::optional<GuardrailAutomatedReasoningScenario> claims_false_scenario{};
  std::optional<GuardrailAutomatedReasoningLogicWarning> logic_warning{};
};

struct GuardrailAutomatedReasoningTooComplexFinding {};

struct GuardrailAutomatedReasoningTranslationOption {
  std::optional<std::vector<GuardrailAutomatedReasoningTranslation>> translations{};
};

struct GuardrailAutomatedReasoningTranslationAmbiguousFinding {
  std::optional<std::vector<GuardrailAutomatedReasoningTranslationOption>> options{};
  std::optional<std::vector<GuardrailAutomatedReasoningScenario>> difference_scenarios{};
};

struct GuardrailAutomatedReasoningValidFinding {
  std::optional<GuardrailAutomatedReasoningTranslation> translation{};
  std::optional<GuardrailAutomatedReasoningScenario> claims_true_scenario{};
  std::optional<std::vector<GuardrailAutomatedReasoningRule>> supporting_rules{};
  std::optional<GuardrailAutomatedReasoningLogicWarning> logic_warning{};
};

/// One of its members has to be set.
struct GuardrailAutomatedReasoningFinding {
  std::optional<GuardrailAutomatedReasoningValidFinding> valid{};
  std::optional<GuardrailAutomatedReasoningInvalidFinding> invalid{};
  std::optional<GuardrailAutomatedReasoningSatisfiableFinding> satisfiable{};
  std::optional<GuardrailAutomatedReasoningImpossibleFinding> impossible{};
  std::optional<GuardrailAutomatedReasoningTranslationAmbiguousFinding> translation_ambiguous{};
  std::optional<GuardrailAutomatedReasoningTooComplexFinding> too_complex{};
  std::optional<GuardrailAutomatedReasoningNoTranslationsFinding> no_translations{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct GuardrailAutomatedReasoningPolicyAssessment {
  std::optional<std::vector<GuardrailAutomatedReasoningFinding>> findings{};
};

struct GuardrailContentFilter {
  /// Required.
  std::optional<OwnedOpen<GuardrailContentFilterType>> type{};
  /// Required.
  std::optional<OwnedOpen<GuardrailContentFilterConfidence>> confidence{};
  std::optional<OwnedOpen<GuardrailContentFilterStrength>> filter_strength{};
  /// Required.
  std::optional<OwnedOpen<GuardrailContentPolicyAction>> action{};
  std::optional<bool> detected{};
};

struct GuardrailContentPolicyAssessment {
  /// Required.
  std::optional<std::vector<GuardrailContentFilter>> filters{};
};

struct GuardrailContextualGroundingFilter {
  /// Required.
  std::optional<OwnedOpen<GuardrailContextualGroundingFilterType>> type{};
  /// Required.
  std::optional<double> threshold{};
  /// Required.
  std::optional<double> score{};
  /// Required.
  std::optional<OwnedOpen<GuardrailContextualGroundingPolicyAction>> action{};
  std::optional<bool> detected{};
};

struct GuardrailContextualGroundingPolicyAssessment {
  std::optional<std::vector<GuardrailContextualGroundingFilter>> filters{};
};

struct GuardrailImageCoverage {
  std::optional<std::int32_t> guarded{};
  std::optional<std::int32_t> total{};
};

struct GuardrailTextCharactersCoverage {
  std::optional<std::int32_t> guarded{};
  std::optional<std::int32_t> total{};
};

struct GuardrailCoverage {
  std::optional<GuardrailTextCharactersCoverage> text_characters{};
  std::optional<GuardrailImageCoverage> images{};
};

struct GuardrailUsage {
  /// Required.
  std::optional<std::int32_t> topic_policy_units{};
  /// Required.
  std::optional<std::int32_t> content_policy_units{};
  /// Required.
  std::optional<std::int32_t> word_policy_units{};
  /// Required.
  std::optional<std::int32_t> sensitive_information_policy_units{};
  /// Required.
  std::optional<std::int32_t> sensitive_information_policy_free_units{};
  /// Required.
  std::optional<std::int32_t> contextual_grounding_policy_units{};
  std::optional<std::int32_t> content_policy_image_units{};
  std::optional<std::int32_t> automated_reasoning_policy_units{};
  std::optional<std::int32_t> automated_reasoning_policies{};
};

struct GuardrailInvocationMetrics {
  std::optional<std::int64_t> guardrail_processing_latency{};
  std::optional<GuardrailUsage> usage{};
  std::optional<GuardrailCoverage> guardrail_coverage{};
};

struct GuardrailPiiEntityFilter {
  /// Required.
  std::optional<std::string> match{};
  /// Required.
  std::optional<OwnedOpen<GuardrailPiiEntityType>> type{};
  /// Required.
  std::optional<OwnedOpen<GuardrailSensitiveInformationPolicyAction>> action{};
  std::optional<bool> detected{};
};

struct GuardrailRegexFilter {
  std::optional<std::string> name{};
  std::optional<std::string> match{};
  std::optional<std::string> regex{};
  /// Required.
  std::optional<OwnedOpen<GuardrailSensitiveInformationPolicyAction>> action{};
  std::optional<bool> detected{};
};

struct GuardrailSensitiveInformationPolicyAssessment {
  /// Required.
  std::optional<std::vector<GuardrailPiiEntityFilter>> pii_entities{};
  /// Required.
  std::optional<std::vector<GuardrailRegexFilter>> regexes{};
};

struct GuardrailTopic {
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  std::optional<OwnedOpen<GuardrailTopicType>> type{};
  /// Required.
  std::optional<OwnedOpen<GuardrailTopicPolicyAction>> action{};
  std::optional<bool> detected{};
};

struct GuardrailTopicPolicyAssessment {
  /// Required.
  std::optional<std::vector<GuardrailTopic>> topics{};
};

struct GuardrailCustomWord {
  /// Required.
  std::optional<std::string> match{};
  /// Required.
  std::optional<OwnedOpen<GuardrailWordPolicyAction>> action{};
  std::optional<bool> detected{};
};

struct GuardrailManagedWord {
  /// Required.
  std::optional<std::string> match{};
  /// Required.
  std::optional<OwnedOpen<GuardrailManagedWordType>> type{};
  /// Required.
  std::optional<OwnedOpen<GuardrailWordPolicyAction>> action{};
  std::optional<bool> detected{};
};

struct GuardrailWordPolicyAssessment {
  /// Required.
  std::optional<std::vector<GuardrailCustomWord>> custom_words{};
  /// Required.
  std::optional<std::vector<GuardrailManagedWord>> managed_word_lists{};
};

struct GuardrailAssessment {
  std::optional<GuardrailTopicPolicyAssessment> topic_policy{};
  std::optional<GuardrailContentPolicyAssessment> content_policy{};
  std::optional<GuardrailWordPolicyAssessment> word_policy{};
  std::optional<GuardrailSensitiveInformationPolicyAssessment> sensitive_information_policy{};
  std::optional<GuardrailContextualGroundingPolicyAssessment> contextual_grounding_policy{};
  std::optional<GuardrailAutomatedReasoningPolicyAssessment> automated_reasoning_policy{};
  std::optional<GuardrailInvocationMetrics> invocation_metrics{};
  std::optional<AppliedGuardrailDetails> applied_guardrail_details{};
};

struct GuardrailTraceAssessment {
  std::optional<std::vector<std::string>> model_output{};
  std::optional<std::map<std::string, GuardrailAssessment, std::less<>>> input_assessment{};
  std::optional<std::map<std::string, std::vector<GuardrailAssessment>, std::less<>>> output_assessments{};
  std::optional<std::string> action_reason{};
};

struct PromptRouterTrace {
  std::optional<std::string> invoked_model_id{};
};

struct ConverseStreamTrace {
  std::optional<GuardrailTraceAssessment> guardrail{};
  std::optional<PromptRouterTrace> prompt_router{};
};

struct TokenUsage {
  /// Required.
  std::optional<std::int32_t> input_tokens{};
  /// Required.
  std::optional<std::int32_t> output_tokens{};
  /// Required.
  std::optional<std::int32_t> total_tokens{};
  std::optional<std::int32_t> cache_read_input_tokens{};
  std::optional<std::int32_t> cache_write_input_tokens{};
  std::optional<std::vector<CacheDetail>> cache_details{};
};

struct ConverseStreamMetadataEvent {
  /// Required.
  std::optional<TokenUsage> usage{};
  /// Required.
  std::optional<ConverseStreamMetrics> metrics{};
  std::optional<ConverseStreamTrace> trace{};
  std::optional<PerformanceConfiguration> performance_config{};
  std::optional<ServiceTier> service_tier{};
};

struct MessageStartEvent {
  /// Required.
  std::optional<OwnedOpen<ConversationRole>> role{};
};

struct MessageStopEvent {
  /// Required.
  std::optional<OwnedOpen<StopReason>> stop_reason{};
  std::optional<Document> additional_model_response_fields{};
};

/// What ConverseStream sends. A stream that ends without messageStop is an Error.
///
/// One of its members has to be set.
struct ConverseStreamOutput {
  std::optional<MessageStartEvent> message_start{};
  std::optional<ContentBlockStartEvent> content_block_start{};
  std::optional<ContentBlockDeltaEvent> content_block_delta{};
  std::optional<ContentBlockStopEvent> content_block_stop{};
  std::optional<MessageStopEvent> message_stop{};
  std::optional<ConverseStreamMetadataEvent> metadata{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_runtime

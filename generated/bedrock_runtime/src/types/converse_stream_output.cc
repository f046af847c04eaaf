// Writes ConverseStreamOutput and the shapes that only it holds as JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/converse_stream_output.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_runtime {

void write_json(internal::JsonWriter& writer, const AppliedGuardrailDetails& in) {
  writer.begin_object();
  writer.member("guardrailId", in.guardrail_id);
  writer.member("guardrailVersion", in.guardrail_version);
  writer.member("guardrailArn", in.guardrail_arn);
  writer.member("guardrailOrigin", in.guardrail_origin);
  writer.member("guardrailOwnership", in.guardrail_ownership);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CacheDetail& in) {
  writer.begin_object();
  writer.required("ttl", in.ttl);
  writer.required("inputTokens", in.input_tokens);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CitationSourceContentDelta& in) {
  writer.begin_object();
  writer.member("text", in.text);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CitationsDelta& in) {
  writer.begin_object();
  writer.member("title", in.title);
  writer.member("source", in.source);
  writer.member("sourceContent", in.source_content);
  writer.member("location", in.location);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ImageBlockDelta& in) {
  writer.begin_object();
  writer.member("source", in.source);
  writer.member("error", in.error);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ReasoningContentBlockDelta& in) {
  writer.exactly_one("ReasoningContentBlockDelta", in.text.has_value() + in.redacted_content.has_value() +
                                                       in.signature.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("text", in.text);
  writer.member("redactedContent", in.redacted_content);
  writer.member("signature", in.signature);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolResultBlockDelta& in) {
  writer.exactly_one("ToolResultBlockDelta", in.text.has_value() + in.json.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("text", in.text);
  writer.member("json", in.json);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolUseBlockDelta& in) {
  writer.begin_object();
  writer.required("input", in.input);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ContentBlockDelta& in) {
  writer.exactly_one("ContentBlockDelta", in.text.has_value() + in.tool_use.has_value() + in.tool_result.has_value() +
                                              in.reasoning_content.has_value() + in.citation.has_value() +
                                              in.image.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("text", in.text);
  writer.member("toolUse", in.tool_use);
  writer.member("toolResult", in.tool_result);
  writer.member("reasoningContent", in.reasoning_content);
  writer.member("citation", in.citation);
  writer.member("image", in.image);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ContentBlockDeltaEvent& in) {
  writer.begin_object();
  writer.required("delta", in.delta);
  writer.required("contentBlockIndex", in.content_block_index);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ImageBlockStart& in) {
  writer.begin_object();
  writer.required("format", in.format);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolResultBlockStart& in) {
  writer.begin_object();
  writer.required("toolUseId", in.tool_use_id);
  writer.member("type", in.type);
  writer.member("status", in.status);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolUseBlockStart& in) {
  writer.begin_object();
  writer.required("toolUseId", in.tool_use_id);
  writer.required("name", in.name);
  writer.member("type", in.type);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ContentBlockStart& in) {
  writer.exactly_one("ContentBlockStart", in.tool_use.has_value() + in.tool_result.has_value() + in.image.has_value() +
                                              in.unknown.has_value());
  writer.begin_object();
  writer.member("toolUse", in.tool_use);
  writer.member("toolResult", in.tool_result);
  writer.member("image", in.image);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ContentBlockStartEvent& in) {
  writer.begin_object();
  writer.required("start", in.start);
  writer.required("contentBlockIndex", in.content_block_index);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ContentBlockStopEvent& in) {
  writer.begin_object();
  writer.required("contentBlockIndex", in.content_block_index);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ConverseStreamMetrics& in) {
  writer.begin_object();
  writer.required("latencyMs", in.latency_ms);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningStatement& in) {
  writer.begin_object();
  writer.member("logic", in.logic);
  writer.member("naturalLanguage", in.natural_language);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningLogicWarning& in) {
  writer.begin_object();
  writer.member("type", in.type);
  writer.member("premises", in.premises);
  writer.member("claims", in.claims);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningRule& in) {
  writer.begin_object();
  writer.member("identifier", in.identifier);
  writer.member("policyVersionArn", in.policy_version_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningInputTextReference& in) {
  writer.begin_object();
  writer.member("text", in.text);
  writer.end_object();
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

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningImpossibleFinding& in) {
  writer.begin_object();
  writer.member("translation", in.translation);
  writer.member("contradictingRules", in.contradicting_rules);
  writer.member("logicWarning", in.logic_warning);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningInvalidFinding& in) {
  writer.begin_object();
  writer.member("translation", in.translation);
  writer.member("contradictingRules", in.contradicting_rules);
  writer.member("logicWarning", in.logic_warning);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningNoTranslationsFinding&) {
  writer.begin_object();
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningScenario& in) {
  writer.begin_object();
  writer.member("statements", in.statements);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningSatisfiableFinding& in) {
  writer.begin_object();
  writer.member("translation", in.translation);
  writer.member("claimsTrueScenario", in.claims_true_scenario);
  writer.member("claimsFalseScenario", in.claims_false_scenario);
  writer.member("logicWarning", in.logic_warning);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningTooComplexFinding&) {
  writer.begin_object();
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningTranslationOption& in) {
  writer.begin_object();
  writer.member("translations", in.translations);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningTranslationAmbiguousFinding& in) {
  writer.begin_object();
  writer.member("options", in.options);
  writer.member("differenceScenarios", in.difference_scenarios);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningValidFinding& in) {
  writer.begin_object();
  writer.member("translation", in.translation);
  writer.member("claimsTrueScenario", in.claims_true_scenario);
  writer.member("supportingRules", in.supporting_rules);
  writer.member("logicWarning", in.logic_warning);
  writer.end_object();
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

void write_json(internal::JsonWriter& writer, const GuardrailAutomatedReasoningPolicyAssessment& in) {
  writer.begin_object();
  writer.member("findings", in.findings);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailContentFilter& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.required("confidence", in.confidence);
  writer.member("filterStrength", in.filter_strength);
  writer.required("action", in.action);
  writer.member("detected", in.detected);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailContentPolicyAssessment& in) {
  writer.begin_object();
  writer.required("filters", in.filters);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailContextualGroundingFilter& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.required("threshold", in.threshold);
  writer.required("score", in.score);
  writer.required("action", in.action);
  writer.member("detected", in.detected);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailContextualGroundingPolicyAssessment& in) {
  writer.begin_object();
  writer.member("filters", in.filters);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailImageCoverage& in) {
  writer.begin_object();
  writer.member("guarded", in.guarded);
  writer.member("total", in.total);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailTextCharactersCoverage& in) {
  writer.begin_object();
  writer.member("guarded", in.guarded);
  writer.member("total", in.total);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailCoverage& in) {
  writer.begin_object();
  writer.member("textCharacters", in.text_characters);
  writer.member("images", in.images);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailUsage& in) {
  writer.begin_object();
  writer.required("topicPolicyUnits", in.topic_policy_units);
  writer.required("contentPolicyUnits", in.content_policy_units);
  writer.required("wordPolicyUnits", in.word_policy_units);
  writer.required("sensitiveInformationPolicyUnits", in.sensitive_information_policy_units);
  writer.required("sensitiveInformationPolicyFreeUnits", in.sensitive_information_policy_free_units);
  writer.required("contextualGroundingPolicyUnits", in.contextual_grounding_policy_units);
  writer.member("contentPolicyImageUnits", in.content_policy_image_units);
  writer.member("automatedReasoningPolicyUnits", in.automated_reasoning_policy_units);
  writer.member("automatedReasoningPolicies", in.automated_reasoning_policies);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailInvocationMetrics& in) {
  writer.begin_object();
  writer.member("guardrailProcessingLatency", in.guardrail_processing_latency);
  writer.member("usage", in.usage);
  writer.member("guardrailCoverage", in.guardrail_coverage);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailPiiEntityFilter& in) {
  writer.begin_object();
  writer.required("match", in.match);
  writer.required("type", in.type);
  writer.required("action", in.action);
  writer.member("detected", in.detected);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailRegexFilter& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("match", in.match);
  writer.member("regex", in.regex);
  writer.required("action", in.action);
  writer.member("detected", in.detected);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailSensitiveInformationPolicyAssessment& in) {
  writer.begin_object();
  writer.required("piiEntities", in.pii_entities);
  writer.required("regexes", in.regexes);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailTopic& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.required("type", in.type);
  writer.required("action", in.action);
  writer.member("detected", in.detected);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailTopicPolicyAssessment& in) {
  writer.begin_object();
  writer.required("topics", in.topics);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailCustomWord& in) {
  writer.begin_object();
  writer.required("match", in.match);
  writer.required("action", in.action);
  writer.member("detected", in.detected);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailManagedWord& in) {
  writer.begin_object();
  writer.required("match", in.match);
  writer.required("type", in.type);
  writer.required("action", in.action);
  writer.member("detected", in.detected);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailWordPolicyAssessment& in) {
  writer.begin_object();
  writer.required("customWords", in.custom_words);
  writer.required("managedWordLists", in.managed_word_lists);
  writer.end_object();
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

void write_json(internal::JsonWriter& writer, const GuardrailTraceAssessment& in) {
  writer.begin_object();
  writer.member("modelOutput", in.model_output);
  writer.member("inputAssessment", in.input_assessment);
  writer.member("outputAssessments", in.output_assessments);
  writer.member("actionReason", in.action_reason);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PromptRouterTrace& in) {
  writer.begin_object();
  writer.member("invokedModelId", in.invoked_model_id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ConverseStreamTrace& in) {
  writer.begin_object();
  writer.member("guardrail", in.guardrail);
  writer.member("promptRouter", in.prompt_router);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const TokenUsage& in) {
  writer.begin_object();
  writer.required("inputTokens", in.input_tokens);
  writer.required("outputTokens", in.output_tokens);
  writer.required("totalTokens", in.total_tokens);
  writer.member("cacheReadInputTokens", in.cache_read_input_tokens);
  writer.member("cacheWriteInputTokens", in.cache_write_input_tokens);
  writer.member("cacheDetails", in.cache_details);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ConverseStreamMetadataEvent& in) {
  writer.begin_object();
  writer.required("usage", in.usage);
  writer.required("metrics", in.metrics);
  writer.member("trace", in.trace);
  writer.member("performanceConfig", in.performance_config);
  writer.member("serviceTier", in.service_tier);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MessageStartEvent& in) {
  writer.begin_object();
  writer.required("role", in.role);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MessageStopEvent& in) {
  writer.begin_object();
  writer.required("stopReason", in.stop_reason);
  writer.member("additionalModelResponseFields", in.additional_model_response_fields);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ConverseStreamOutput& in) {
  writer.exactly_one("ConverseStreamOutput", in.message_start.has_value() + in.content_block_start.has_value() +
                                                 in.content_block_delta.has_value() +
                                                 in.content_block_stop.has_value() + in.message_stop.has_value() +
                                                 in.metadata.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("messageStart", in.message_start);
  writer.member("contentBlockStart", in.content_block_start);
  writer.member("contentBlockDelta", in.content_block_delta);
  writer.member("contentBlockStop", in.content_block_stop);
  writer.member("messageStop", in.message_stop);
  writer.member("metadata", in.metadata);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime

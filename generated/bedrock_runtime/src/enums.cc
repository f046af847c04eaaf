// Texts of the service's enums.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/enums.h"

#include "outcrop/internal/schema_builders.h"
#include "outcrop/open.h"
#include "schemas.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr std::string_view async_invoke_status_texts[] = {
    "InProgress",
    "Completed",
    "Failed",
};
constexpr std::string_view audio_format_texts[] = {
    "mp3", "opus", "wav", "aac", "flac", "mp4", "ogg", "mkv", "mka", "x-aac", "m4a", "mpeg", "mpga", "pcm", "webm",
};
constexpr std::string_view cache_point_type_texts[] = {
    "default",
};
constexpr std::string_view cache_ttl_texts[] = {
    "5m",
    "1h",
};
constexpr std::string_view conversation_role_texts[] = {
    "user",
    "assistant",
    "system",
};
constexpr std::string_view document_format_texts[] = {
    "pdf", "csv", "doc", "docx", "xls", "xlsx", "html", "txt", "md",
};
constexpr std::string_view guardrail_action_texts[] = {
    "NONE",
    "GUARDRAIL_INTERVENED",
};
constexpr std::string_view guardrail_automated_reasoning_logic_warning_type_texts[] = {
    "ALWAYS_FALSE",
    "ALWAYS_TRUE",
};
constexpr std::string_view guardrail_checks_content_filter_category_texts[] = {
    "VIOLENCE", "HATE", "SEXUAL", "MISCONDUCT", "INSULTS",
};
constexpr std::string_view guardrail_checks_prompt_attack_category_texts[] = {
    "JAILBREAK",
    "PROMPT_INJECTION",
    "PROMPT_LEAKAGE",
};
constexpr std::string_view guardrail_checks_role_texts[] = {
    "user",
    "assistant",
    "system",
};
constexpr std::string_view guardrail_checks_sensitive_information_entity_type_texts[] = {
    "ADDRESS",
    "AGE",
    "AWS_ACCESS_KEY",
    "AWS_SECRET_KEY",
    "CA_HEALTH_NUMBER",
    "CA_SOCIAL_INSURANCE_NUMBER",
    "CREDIT_DEBIT_CARD_CVV",
    "CREDIT_DEBIT_CARD_EXPIRY",
    "CREDIT_DEBIT_CARD_NUMBER",
    "DRIVER_ID",
    "EMAIL",
    "INTERNATIONAL_BANK_ACCOUNT_NUMBER",
    "IP_ADDRESS",
    "LICENSE_PLATE",
    "MAC_ADDRESS",
    "NAME",
    "PASSWORD",
    "PHONE",
    "PIN",
    "SWIFT_CODE",
    "UK_NATIONAL_HEALTH_SERVICE_NUMBER",
    "UK_NATIONAL_INSURANCE_NUMBER",
    "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER",
    "URL",
    "USERNAME",
    "US_BANK_ACCOUNT_NUMBER",
    "US_BANK_ROUTING_NUMBER",
    "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
    "US_PASSPORT_NUMBER",
    "US_SOCIAL_SECURITY_NUMBER",
    "VEHICLE_IDENTIFICATION_NUMBER",
};
constexpr std::string_view guardrail_content_filter_confidence_texts[] = {
    "NONE",
    "LOW",
    "MEDIUM",
    "HIGH",
};
constexpr std::string_view guardrail_content_filter_strength_texts[] = {
    "NONE",
    "LOW",
    "MEDIUM",
    "HIGH",
};
constexpr std::string_view guardrail_content_filter_type_texts[] = {
    "INSULTS", "HATE", "SEXUAL", "VIOLENCE", "MISCONDUCT", "PROMPT_ATTACK",
};
constexpr std::string_view guardrail_content_policy_action_texts[] = {
    "BLOCKED",
    "NONE",
};
constexpr std::string_view guardrail_content_qualifier_texts[] = {
    "grounding_source",
    "query",
    "guard_content",
};
constexpr std::string_view guardrail_content_source_texts[] = {
    "INPUT",
    "OUTPUT",
};
constexpr std::string_view guardrail_contextual_grounding_filter_type_texts[] = {
    "GROUNDING",
    "RELEVANCE",
};
constexpr std::string_view guardrail_contextual_grounding_policy_action_texts[] = {
    "BLOCKED",
    "NONE",
};
constexpr std::string_view guardrail_converse_content_qualifier_texts[] = {
    "grounding_source",
    "query",
    "guard_content",
};
constexpr std::string_view guardrail_converse_image_format_texts[] = {
    "png",
    "jpeg",
};
constexpr std::string_view guardrail_image_format_texts[] = {
    "png",
    "jpeg",
};
constexpr std::string_view guardrail_managed_word_type_texts[] = {
    "PROFANITY",
};
constexpr std::string_view guardrail_origin_texts[] = {
    "REQUEST",
    "ACCOUNT_ENFORCED",
    "ORGANIZATION_ENFORCED",
};
constexpr std::string_view guardrail_output_scope_texts[] = {
    "INTERVENTIONS",
    "FULL",
};
constexpr std::string_view guardrail_ownership_texts[] = {
    "SELF",
    "CROSS_ACCOUNT",
};
constexpr std::string_view guardrail_pii_entity_type_texts[] = {
    "ADDRESS",
    "AGE",
    "AWS_ACCESS_KEY",
    "AWS_SECRET_KEY",
    "CA_HEALTH_NUMBER",
    "CA_SOCIAL_INSURANCE_NUMBER",
    "CREDIT_DEBIT_CARD_CVV",
    "CREDIT_DEBIT_CARD_EXPIRY",
    "CREDIT_DEBIT_CARD_NUMBER",
    "DRIVER_ID",
    "EMAIL",
    "INTERNATIONAL_BANK_ACCOUNT_NUMBER",
    "IP_ADDRESS",
    "LICENSE_PLATE",
    "MAC_ADDRESS",
    "NAME",
    "PASSWORD",
    "PHONE",
    "PIN",
    "SWIFT_CODE",
    "UK_NATIONAL_HEALTH_SERVICE_NUMBER",
    "UK_NATIONAL_INSURANCE_NUMBER",
    "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER",
    "URL",
    "USERNAME",
    "US_BANK_ACCOUNT_NUMBER",
    "US_BANK_ROUTING_NUMBER",
    "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
    "US_PASSPORT_NUMBER",
    "US_SOCIAL_SECURITY_NUMBER",
    "VEHICLE_IDENTIFICATION_NUMBER",
};
constexpr std::string_view guardrail_sensitive_information_policy_action_texts[] = {
    "ANONYMIZED",
    "BLOCKED",
    "NONE",
};
constexpr std::string_view guardrail_stream_processing_mode_texts[] = {
    "sync",
    "async",
};
constexpr std::string_view guardrail_topic_policy_action_texts[] = {
    "BLOCKED",
    "NONE",
};
constexpr std::string_view guardrail_topic_type_texts[] = {
    "DENY",
};
constexpr std::string_view guardrail_trace_texts[] = {
    "enabled",
    "disabled",
    "enabled_full",
};
constexpr std::string_view guardrail_word_policy_action_texts[] = {
    "BLOCKED",
    "NONE",
};
constexpr std::string_view image_format_texts[] = {
    "png",
    "jpeg",
    "gif",
    "webp",
};
constexpr std::string_view output_format_type_texts[] = {
    "json_schema",
};
constexpr std::string_view performance_config_latency_texts[] = {
    "standard",
    "optimized",
};
constexpr std::string_view service_tier_type_texts[] = {
    "priority",
    "default",
    "flex",
    "reserved",
};
constexpr std::string_view sort_async_invocation_by_texts[] = {
    "SubmissionTime",
};
constexpr std::string_view sort_order_texts[] = {
    "Ascending",
    "Descending",
};
constexpr std::string_view stop_reason_texts[] = {
    "end_turn",
    "tool_use",
    "max_tokens",
    "stop_sequence",
    "guardrail_intervened",
    "content_filtered",
    "malformed_model_output",
    "malformed_tool_use",
    "model_context_window_exceeded",
};
constexpr std::string_view tool_result_status_texts[] = {
    "success",
    "error",
};
constexpr std::string_view tool_use_type_texts[] = {
    "server_tool_use",
};
constexpr std::string_view trace_texts[] = {
    "ENABLED",
    "DISABLED",
    "ENABLED_FULL",
};
constexpr std::string_view video_format_texts[] = {
    "mkv", "mov", "mp4", "webm", "flv", "mpeg", "mpg", "wmv", "three_gp",
};

}  // namespace

std::span<const std::string_view> wire_texts(AsyncInvokeStatus) { return async_invoke_status_texts; }
std::string_view to_string(AsyncInvokeStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AudioFormat) { return audio_format_texts; }
std::string_view to_string(AudioFormat value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CachePointType) { return cache_point_type_texts; }
std::string_view to_string(CachePointType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CacheTTL) { return cache_ttl_texts; }
std::string_view to_string(CacheTTL value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ConversationRole) { return conversation_role_texts; }
std::string_view to_string(ConversationRole value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(DocumentFormat) { return document_format_texts; }
std::string_view to_string(DocumentFormat value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailAction) { return guardrail_action_texts; }
std::string_view to_string(GuardrailAction value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailAutomatedReasoningLogicWarningType) {
  return guardrail_automated_reasoning_logic_warning_type_texts;
}
std::string_view to_string(GuardrailAutomatedReasoningLogicWarningType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailChecksContentFilterCategory) {
  return guardrail_checks_content_filter_category_texts;
}
std::string_view to_string(GuardrailChecksContentFilterCategory value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailChecksPromptAttackCategory) {
  return guardrail_checks_prompt_attack_category_texts;
}
std::string_view to_string(GuardrailChecksPromptAttackCategory value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailChecksRole) { return guardrail_checks_role_texts; }
std::string_view to_string(GuardrailChecksRole value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailChecksSensitiveInformationEntityType) {
  return guardrail_checks_sensitive_information_entity_type_texts;
}
std::string_view to_string(GuardrailChecksSensitiveInformationEntityType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailContentFilterConfidence) {
  return guardrail_content_filter_confidence_texts;
}
std::string_view to_string(GuardrailContentFilterConfidence value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailContentFilterStrength) {
  return guardrail_content_filter_strength_texts;
}
std::string_view to_string(GuardrailContentFilterStrength value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailContentFilterType) { return guardrail_content_filter_type_texts; }
std::string_view to_string(GuardrailContentFilterType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailContentPolicyAction) {
  return guardrail_content_policy_action_texts;
}
std::string_view to_string(GuardrailContentPolicyAction value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailContentQualifier) { return guardrail_content_qualifier_texts; }
std::string_view to_string(GuardrailContentQualifier value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailContentSource) { return guardrail_content_source_texts; }
std::string_view to_string(GuardrailContentSource value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailContextualGroundingFilterType) {
  return guardrail_contextual_grounding_filter_type_texts;
}
std::string_view to_string(GuardrailContextualGroundingFilterType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailContextualGroundingPolicyAction) {
  return guardrail_contextual_grounding_policy_action_texts;
}
std::string_view to_string(GuardrailContextualGroundingPolicyAction value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailConverseContentQualifier) {
  return guardrail_converse_content_qualifier_texts;
}
std::string_view to_string(GuardrailConverseContentQualifier value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailConverseImageFormat) {
  return guardrail_converse_image_format_texts;
}
std::string_view to_string(GuardrailConverseImageFormat value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailImageFormat) { return guardrail_image_format_texts; }
std::string_view to_string(GuardrailImageFormat value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailManagedWordType) { return guardrail_managed_word_type_texts; }
std::string_view to_string(GuardrailManagedWordType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailOrigin) { return guardrail_origin_texts; }
std::string_view to_string(GuardrailOrigin value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailOutputScope) { return guardrail_output_scope_texts; }
std::string_view to_string(GuardrailOutputScope value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailOwnership) { return guardrail_ownership_texts; }
std::string_view to_string(GuardrailOwnership value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailPiiEntityType) { return guardrail_pii_entity_type_texts; }
std::string_view to_string(GuardrailPiiEntityType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailSensitiveInformationPolicyAction) {
  return guardrail_sensitive_information_policy_action_texts;
}
std::string_view to_string(GuardrailSensitiveInformationPolicyAction value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailStreamProcessingMode) {
  return guardrail_stream_processing_mode_texts;
}
std::string_view to_string(GuardrailStreamProcessingMode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailTopicPolicyAction) { return guardrail_topic_policy_action_texts; }
std::string_view to_string(GuardrailTopicPolicyAction value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailTopicType) { return guardrail_topic_type_texts; }
std::string_view to_string(GuardrailTopicType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailTrace) { return guardrail_trace_texts; }
std::string_view to_string(GuardrailTrace value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(GuardrailWordPolicyAction) { return guardrail_word_policy_action_texts; }
std::string_view to_string(GuardrailWordPolicyAction value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ImageFormat) { return image_format_texts; }
std::string_view to_string(ImageFormat value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(OutputFormatType) { return output_format_type_texts; }
std::string_view to_string(OutputFormatType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PerformanceConfigLatency) { return performance_config_latency_texts; }
std::string_view to_string(PerformanceConfigLatency value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ServiceTierType) { return service_tier_type_texts; }
std::string_view to_string(ServiceTierType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SortAsyncInvocationBy) { return sort_async_invocation_by_texts; }
std::string_view to_string(SortAsyncInvocationBy value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SortOrder) { return sort_order_texts; }
std::string_view to_string(SortOrder value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(StopReason) { return stop_reason_texts; }
std::string_view to_string(StopReason value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ToolResultStatus) { return tool_result_status_texts; }
std::string_view to_string(ToolResultStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ToolUseType) { return tool_use_type_texts; }
std::string_view to_string(ToolUseType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(Trace) { return trace_texts; }
std::string_view to_string(Trace value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(VideoFormat) { return video_format_texts; }
std::string_view to_string(VideoFormat value) { return internal::wire_text(value); }

namespace schemas {

constinit const internal::Type async_invoke_status_type =
    internal::enum_type<AsyncInvokeStatus>(async_invoke_status_texts);
constinit const internal::Type audio_format_type = internal::enum_type<AudioFormat>(audio_format_texts);
constinit const internal::Type cache_point_type_type = internal::enum_type<CachePointType>(cache_point_type_texts);
constinit const internal::Type cache_ttl_type = internal::enum_type<CacheTTL>(cache_ttl_texts);
constinit const internal::Type conversation_role_type = internal::enum_type<ConversationRole>(conversation_role_texts);
constinit const internal::Type document_format_type = internal::enum_type<DocumentFormat>(document_format_texts);
constinit const internal::Type guardrail_action_type = internal::enum_type<GuardrailAction>(guardrail_action_texts);
constinit const internal::Type guardrail_automated_reasoning_logic_warning_type_type =
    internal::enum_type<GuardrailAutomatedReasoningLogicWarningType>(
        guardrail_automated_reasoning_logic_warning_type_texts);
constinit const internal::Type guardrail_checks_content_filter_category_type =
    internal::enum_type<GuardrailChecksContentFilterCategory>(guardrail_checks_content_filter_category_texts);
constinit const internal::Type guardrail_checks_prompt_attack_category_type =
    internal::enum_type<GuardrailChecksPromptAttackCategory>(guardrail_checks_prompt_attack_category_texts);
constinit const internal::Type guardrail_checks_role_type =
    internal::enum_type<GuardrailChecksRole>(guardrail_checks_role_texts);
constinit const internal::Type guardrail_checks_sensitive_information_entity_type_type =
    internal::enum_type<GuardrailChecksSensitiveInformationEntityType>(
        guardrail_checks_sensitive_information_entity_type_texts);
constinit const internal::Type guardrail_content_filter_confidence_type =
    internal::enum_type<GuardrailContentFilterConfidence>(guardrail_content_filter_confidence_texts);
constinit const internal::Type guardrail_content_filter_strength_type =
    internal::enum_type<GuardrailContentFilterStrength>(guardrail_content_filter_strength_texts);
constinit const internal::Type guardrail_content_filter_type_type =
    internal::enum_type<GuardrailContentFilterType>(guardrail_content_filter_type_texts);
constinit const internal::Type guardrail_content_policy_action_type =
    internal::enum_type<GuardrailContentPolicyAction>(guardrail_content_policy_action_texts);
constinit const internal::Type guardrail_content_qualifier_type =
    internal::enum_type<GuardrailContentQualifier>(guardrail_content_qualifier_texts);
constinit const internal::Type guardrail_content_source_type =
    internal::enum_type<GuardrailContentSource>(guardrail_content_source_texts);
constinit const internal::Type guardrail_contextual_grounding_filter_type_type =
    internal::enum_type<GuardrailContextualGroundingFilterType>(guardrail_contextual_grounding_filter_type_texts);
constinit const internal::Type guardrail_contextual_grounding_policy_action_type =
    internal::enum_type<GuardrailContextualGroundingPolicyAction>(guardrail_contextual_grounding_policy_action_texts);
constinit const internal::Type guardrail_converse_content_qualifier_type =
    internal::enum_type<GuardrailConverseContentQualifier>(guardrail_converse_content_qualifier_texts);
constinit const internal::Type guardrail_converse_image_format_type =
    internal::enum_type<GuardrailConverseImageFormat>(guardrail_converse_image_format_texts);
constinit const internal::Type guardrail_image_format_type =
    internal::enum_type<GuardrailImageFormat>(guardrail_image_format_texts);
constinit const internal::Type guardrail_managed_word_type_type =
    internal::enum_type<GuardrailManagedWordType>(guardrail_managed_word_type_texts);
constinit const internal::Type guardrail_origin_type = internal::enum_type<GuardrailOrigin>(guardrail_origin_texts);
constinit const internal::Type guardrail_output_scope_type =
    internal::enum_type<GuardrailOutputScope>(guardrail_output_scope_texts);
constinit const internal::Type guardrail_ownership_type =
    internal::enum_type<GuardrailOwnership>(guardrail_ownership_texts);
constinit const internal::Type guardrail_pii_entity_type_type =
    internal::enum_type<GuardrailPiiEntityType>(guardrail_pii_entity_type_texts);
constinit const internal::Type guardrail_sensitive_information_policy_action_type =
    internal::enum_type<GuardrailSensitiveInformationPolicyAction>(guardrail_sensitive_information_policy_action_texts);
constinit const internal::Type guardrail_stream_processing_mode_type =
    internal::enum_type<GuardrailStreamProcessingMode>(guardrail_stream_processing_mode_texts);
constinit const internal::Type guardrail_topic_policy_action_type =
    internal::enum_type<GuardrailTopicPolicyAction>(guardrail_topic_policy_action_texts);
constinit const internal::Type guardrail_topic_type_type =
    internal::enum_type<GuardrailTopicType>(guardrail_topic_type_texts);
constinit const internal::Type guardrail_trace_type = internal::enum_type<GuardrailTrace>(guardrail_trace_texts);
constinit const internal::Type guardrail_word_policy_action_type =
    internal::enum_type<GuardrailWordPolicyAction>(guardrail_word_policy_action_texts);
constinit const internal::Type image_format_type = internal::enum_type<ImageFormat>(image_format_texts);
constinit const internal::Type output_format_type_type =
    internal::enum_type<OutputFormatType>(output_format_type_texts);
constinit const internal::Type performance_config_latency_type =
    internal::enum_type<PerformanceConfigLatency>(performance_config_latency_texts);
constinit const internal::Type service_tier_type_type = internal::enum_type<ServiceTierType>(service_tier_type_texts);
constinit const internal::Type sort_async_invocation_by_type =
    internal::enum_type<SortAsyncInvocationBy>(sort_async_invocation_by_texts);
constinit const internal::Type sort_order_type = internal::enum_type<SortOrder>(sort_order_texts);
constinit const internal::Type stop_reason_type = internal::enum_type<StopReason>(stop_reason_texts);
constinit const internal::Type tool_result_status_type =
    internal::enum_type<ToolResultStatus>(tool_result_status_texts);
constinit const internal::Type tool_use_type_type = internal::enum_type<ToolUseType>(tool_use_type_texts);
constinit const internal::Type trace_type = internal::enum_type<Trace>(trace_texts);
constinit const internal::Type video_format_type = internal::enum_type<VideoFormat>(video_format_texts);

}  // namespace schemas
}  // namespace outcrop::bedrock_runtime

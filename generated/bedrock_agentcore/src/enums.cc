// Texts of the service's enums.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/enums.h"

#include "outcrop/internal/schema_builders.h"
#include "outcrop/open.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr std::string_view ab_test_execution_status_texts[] = {
    "PAUSED",
    "RUNNING",
    "STOPPED",
    "NOT_STARTED",
};
constexpr std::string_view ab_test_status_texts[] = {
    "CREATING", "ACTIVE", "CREATE_FAILED", "UPDATING", "UPDATE_FAILED", "DELETING", "DELETE_FAILED", "FAILED",
};
constexpr std::string_view automation_stream_status_texts[] = {
    "ENABLED",
    "DISABLED",
};
constexpr std::string_view batch_evaluation_status_texts[] = {
    "PENDING", "IN_PROGRESS", "COMPLETED", "COMPLETED_WITH_ERRORS", "FAILED", "STOPPING", "STOPPED", "DELETING",
};
constexpr std::string_view blockchain_chain_id_texts[] = {
    "BASE", "BASE_SEPOLIA", "ETHEREUM", "SOLANA", "SOLANA_DEVNET",
};
constexpr std::string_view browser_action_status_texts[] = {
    "SUCCESS",
    "FAILED",
};
constexpr std::string_view browser_enterprise_policy_type_texts[] = {
    "MANAGED",
    "RECOMMENDED",
};
constexpr std::string_view browser_session_status_texts[] = {
    "READY",
    "TERMINATED",
};
constexpr std::string_view capacity_provider_session_status_texts[] = {
    "Provisioning", "Deprovisioning", "Active", "Deleting", "Deleted", "Stopped",
};
constexpr std::string_view cloud_watch_logs_filter_operator_texts[] = {
    "Equals",          "NotEquals", "GreaterThan", "LessThan", "GreaterThanOrEqual",
    "LessThanOrEqual", "Contains",  "NotContains",
};
constexpr std::string_view code_interpreter_session_status_texts[] = {
    "READY",
    "TERMINATED",
};
constexpr std::string_view command_execution_status_texts[] = {
    "COMPLETED",
    "TIMED_OUT",
};
constexpr std::string_view content_block_type_texts[] = {
    "text",
    "image",
    "resource",
    "resource_link",
};
constexpr std::string_view crypto_wallet_network_texts[] = {
    "ETHEREUM",
    "SOLANA",
};
constexpr std::string_view currency_texts[] = {
    "USD",
};
constexpr std::string_view descriptor_type_texts[] = {
    "MCP",
    "A2A",
    "CUSTOM",
    "AGENT_SKILLS",
};
constexpr std::string_view event_filter_condition_texts[] = {
    "HAS_EVENTS",
};
constexpr std::string_view extraction_job_status_texts[] = {
    "FAILED",
};
constexpr std::string_view extraction_mode_texts[] = {
    "SKIP",
};
constexpr std::string_view harness_bedrock_api_format_texts[] = {
    "converse_stream",
    "responses",
    "chat_completions",
};
constexpr std::string_view harness_conversation_role_texts[] = {
    "user",
    "assistant",
};
constexpr std::string_view harness_hook_decision_texts[] = {
    "allow",
    "deny",
};
constexpr std::string_view harness_hook_event_type_texts[] = {
    "before_tool_call",
    "after_tool_call",
    "before_invocation",
    "after_invocation",
};
constexpr std::string_view harness_open_ai_api_format_texts[] = {
    "chat_completions",
    "responses",
};
constexpr std::string_view harness_stop_reason_texts[] = {
    "end_turn",
    "tool_use",
    "tool_result",
    "max_tokens",
    "stop_sequence",
    "content_filtered",
    "malformed_model_output",
    "malformed_tool_use",
    "interrupted",
    "partial_turn",
    "model_context_window_exceeded",
    "max_iterations_exceeded",
    "max_output_tokens_exceeded",
    "timeout_exceeded",
    "hook_stopped",
};
constexpr std::string_view harness_tool_type_texts[] = {
    "remote_mcp", "agentcore_browser", "agentcore_gateway", "inline_function", "agentcore_code_interpreter",
};
constexpr std::string_view harness_tool_use_status_texts[] = {
    "success",
    "error",
};
constexpr std::string_view harness_tool_use_type_texts[] = {
    "tool_use",
    "server_tool_use",
    "mcp_tool_use",
};
constexpr std::string_view insights_failure_category_texts[] = {
    "execution-error-category-authentication",
    "execution-error-category-resource-not-found",
    "execution-error-category-service-errors",
    "execution-error-category-rate-limiting",
    "execution-error-category-formatting",
    "execution-error-category-timeout",
    "execution-error-category-resource-exhaustion",
    "execution-error-category-environment",
    "execution-error-category-tool-schema",
    "task-instruction-category-non-compliance",
    "task-instruction-category-problem-id",
    "incorrect-actions-category-tool-selection",
    "incorrect-actions-category-poor-information-retrieval",
    "incorrect-actions-category-clarification",
    "incorrect-actions-category-inappropriate-info-request",
    "context-handling-error-category-context-handling-failures",
    "hallucination-category-hall-capabilities",
    "hallucination-category-hall-misunderstand",
    "hallucination-category-hall-usage",
    "hallucination-category-hall-history",
    "hallucination-category-hall-params",
    "hallucination-category-fabricate-tool-outputs",
    "repetitive-behavior-category-repetition-tool",
    "repetitive-behavior-category-repetition-info",
    "repetitive-behavior-category-step-repetition",
    "orchestration-related-errors-category-reasoning-mismatch",
    "orchestration-related-errors-category-goal-deviation",
    "orchestration-related-errors-category-premature-termination",
    "orchestration-related-errors-category-unaware-termination",
    "llm-output-category-nonsensical",
    "configuration-mismatch-category-tool-definition",
    "coding-use-case-specific-failure-types-category-edge-case-oversights",
    "coding-use-case-specific-failure-types-category-dependency-issues",
    "other",
};
constexpr std::string_view instrument_balance_token_texts[] = {
    "USDC",
};
constexpr std::string_view language_runtime_texts[] = {
    "nodejs",
    "deno",
    "python",
};
constexpr std::string_view memory_record_operator_type_texts[] = {
    "EQUALS_TO",    "EXISTS",
    "NOT_EXISTS",   "BEFORE",
    "AFTER",        "CONTAINS",
    "GREATER_THAN", "GREATER_THAN_OR_EQUALS",
    "LESS_THAN",    "LESS_THAN_OR_EQUALS",
};
constexpr std::string_view memory_record_status_texts[] = {
    "SUCCEEDED",
    "FAILED",
};
constexpr std::string_view mouse_button_texts[] = {
    "LEFT",
    "RIGHT",
    "MIDDLE",
};
constexpr std::string_view o_auth_grant_type_texts[] = {
    "CLIENT_CREDENTIALS",
    "AUTHORIZATION_CODE",
    "TOKEN_EXCHANGE",
};
constexpr std::string_view oauth2_flow_type_texts[] = {
    "USER_FEDERATION",
    "M2M",
    "ON_BEHALF_OF_TOKEN_EXCHANGE",
};
constexpr std::string_view operator_type_texts[] = {
    "EQUALS_TO",
    "EXISTS",
    "NOT_EXISTS",
};
constexpr std::string_view payment_http_method_type_texts[] = {
    "GET", "POST", "PUT", "DELETE", "PATCH",
};
constexpr std::string_view payment_instrument_status_texts[] = {
    "INITIATED", "ACTIVE", "FAILED", "DELETED", "BLOCKED",
};
constexpr std::string_view payment_instrument_type_texts[] = {
    "EMBEDDED_CRYPTO_WALLET",
};
constexpr std::string_view payment_session_status_texts[] = {
    "ACTIVE",
    "EXPIRED",
    "DELETED",
};
constexpr std::string_view payment_status_texts[] = {
    "PROOF_GENERATED",
};
constexpr std::string_view payment_type_texts[] = {
    "CRYPTO_X402",
    "MPP",
};
constexpr std::string_view programming_language_texts[] = {
    "python",
    "javascript",
    "typescript",
};
constexpr std::string_view recommendation_status_texts[] = {
    "PENDING", "IN_PROGRESS", "COMPLETED", "FAILED", "DELETING",
};
constexpr std::string_view recommendation_type_texts[] = {
    "SYSTEM_PROMPT_RECOMMENDATION",
    "TOOL_DESCRIPTION_RECOMMENDATION",
};
constexpr std::string_view registry_record_status_texts[] = {
    "DRAFT", "PENDING_APPROVAL", "APPROVED", "REJECTED", "DEPRECATED",
};
constexpr std::string_view resource_content_type_texts[] = {
    "text",
    "blob",
};
constexpr std::string_view result_destination_texts[] = {
    "DEDICATED_LOG_GROUP",
    "SOURCE_LOG_GROUP",
};
constexpr std::string_view role_texts[] = {
    "ASSISTANT",
    "USER",
    "TOOL",
    "OTHER",
};
constexpr std::string_view screenshot_format_texts[] = {
    "PNG",
};
constexpr std::string_view session_status_texts[] = {
    "IN_PROGRESS",
    "FAILED",
};
constexpr std::string_view task_status_texts[] = {
    "submitted", "working", "completed", "canceled", "failed",
};
constexpr std::string_view tool_name_texts[] = {
    "executeCode", "executeCommand",        "readFiles", "listFiles", "removeFiles",
    "writeFiles",  "startCommandExecution", "getTask",   "stopTask",
};
constexpr std::string_view validation_exception_reason_texts[] = {
    "CannotParse",         "FieldValidationFailed", "IdempotentParameterMismatchException",
    "EventInOtherSession", "ResourceConflict",
};

}  // namespace

std::span<const std::string_view> wire_texts(ABTestExecutionStatus) { return ab_test_execution_status_texts; }
std::string_view to_string(ABTestExecutionStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ABTestStatus) { return ab_test_status_texts; }
std::string_view to_string(ABTestStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(AutomationStreamStatus) { return automation_stream_status_texts; }
std::string_view to_string(AutomationStreamStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(BatchEvaluationStatus) { return batch_evaluation_status_texts; }
std::string_view to_string(BatchEvaluationStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(BlockchainChainId) { return blockchain_chain_id_texts; }
std::string_view to_string(BlockchainChainId value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(BrowserActionStatus) { return browser_action_status_texts; }
std::string_view to_string(BrowserActionStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(BrowserEnterprisePolicyType) {
  return browser_enterprise_policy_type_texts;
}
std::string_view to_string(BrowserEnterprisePolicyType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(BrowserSessionStatus) { return browser_session_status_texts; }
std::string_view to_string(BrowserSessionStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CapacityProviderSessionStatus) {
  return capacity_provider_session_status_texts;
}
std::string_view to_string(CapacityProviderSessionStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CloudWatchLogsFilterOperator) {
  return cloud_watch_logs_filter_operator_texts;
}
std::string_view to_string(CloudWatchLogsFilterOperator value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CodeInterpreterSessionStatus) {
  return code_interpreter_session_status_texts;
}
std::string_view to_string(CodeInterpreterSessionStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CommandExecutionStatus) { return command_execution_status_texts; }
std::string_view to_string(CommandExecutionStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ContentBlockType) { return content_block_type_texts; }
std::string_view to_string(ContentBlockType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(CryptoWalletNetwork) { return crypto_wallet_network_texts; }
std::string_view to_string(CryptoWalletNetwork value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(Currency) { return currency_texts; }
std::string_view to_string(Currency value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(DescriptorType) { return descriptor_type_texts; }
std::string_view to_string(DescriptorType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(EventFilterCondition) { return event_filter_condition_texts; }
std::string_view to_string(EventFilterCondition value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ExtractionJobStatus) { return extraction_job_status_texts; }
std::string_view to_string(ExtractionJobStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ExtractionMode) { return extraction_mode_texts; }
std::string_view to_string(ExtractionMode value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(HarnessBedrockApiFormat) { return harness_bedrock_api_format_texts; }
std::string_view to_string(HarnessBedrockApiFormat value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(HarnessConversationRole) { return harness_conversation_role_texts; }
std::string_view to_string(HarnessConversationRole value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(HarnessHookDecision) { return harness_hook_decision_texts; }
std::string_view to_string(HarnessHookDecision value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(HarnessHookEventType) { return harness_hook_event_type_texts; }
std::string_view to_string(HarnessHookEventType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(HarnessOpenAiApiFormat) { return harness_open_ai_api_format_texts; }
std::string_view to_string(HarnessOpenAiApiFormat value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(HarnessStopReason) { return harness_stop_reason_texts; }
std::string_view to_string(HarnessStopReason value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(HarnessToolType) { return harness_tool_type_texts; }
std::string_view to_string(HarnessToolType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(HarnessToolUseStatus) { return harness_tool_use_status_texts; }
std::string_view to_string(HarnessToolUseStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(HarnessToolUseType) { return harness_tool_use_type_texts; }
std::string_view to_string(HarnessToolUseType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(InsightsFailureCategory) { return insights_failure_category_texts; }
std::string_view to_string(InsightsFailureCategory value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(InstrumentBalanceToken) { return instrument_balance_token_texts; }
std::string_view to_string(InstrumentBalanceToken value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(LanguageRuntime) { return language_runtime_texts; }
std::string_view to_string(LanguageRuntime value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(MemoryRecordOperatorType) { return memory_record_operator_type_texts; }
std::string_view to_string(MemoryRecordOperatorType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(MemoryRecordStatus) { return memory_record_status_texts; }
std::string_view to_string(MemoryRecordStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(MouseButton) { return mouse_button_texts; }
std::string_view to_string(MouseButton value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(OAuthGrantType) { return o_auth_grant_type_texts; }
std::string_view to_string(OAuthGrantType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(Oauth2FlowType) { return oauth2_flow_type_texts; }
std::string_view to_string(Oauth2FlowType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(OperatorType) { return operator_type_texts; }
std::string_view to_string(OperatorType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PaymentHttpMethodType) { return payment_http_method_type_texts; }
std::string_view to_string(PaymentHttpMethodType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PaymentInstrumentStatus) { return payment_instrument_status_texts; }
std::string_view to_string(PaymentInstrumentStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PaymentInstrumentType) { return payment_instrument_type_texts; }
std::string_view to_string(PaymentInstrumentType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PaymentSessionStatus) { return payment_session_status_texts; }
std::string_view to_string(PaymentSessionStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PaymentStatus) { return payment_status_texts; }
std::string_view to_string(PaymentStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(PaymentType) { return payment_type_texts; }
std::string_view to_string(PaymentType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ProgrammingLanguage) { return programming_language_texts; }
std::string_view to_string(ProgrammingLanguage value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RecommendationStatus) { return recommendation_status_texts; }
std::string_view to_string(RecommendationStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RecommendationType) { return recommendation_type_texts; }
std::string_view to_string(RecommendationType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(RegistryRecordStatus) { return registry_record_status_texts; }
std::string_view to_string(RegistryRecordStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ResourceContentType) { return resource_content_type_texts; }
std::string_view to_string(ResourceContentType value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ResultDestination) { return result_destination_texts; }
std::string_view to_string(ResultDestination value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(Role) { return role_texts; }
std::string_view to_string(Role value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ScreenshotFormat) { return screenshot_format_texts; }
std::string_view to_string(ScreenshotFormat value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(SessionStatus) { return session_status_texts; }
std::string_view to_string(SessionStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(TaskStatus) { return task_status_texts; }
std::string_view to_string(TaskStatus value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ToolName) { return tool_name_texts; }
std::string_view to_string(ToolName value) { return internal::wire_text(value); }
std::span<const std::string_view> wire_texts(ValidationExceptionReason) { return validation_exception_reason_texts; }
std::string_view to_string(ValidationExceptionReason value) { return internal::wire_text(value); }

namespace schemas {

constinit const internal::Type ab_test_execution_status_type =
    internal::enum_type<ABTestExecutionStatus>(ab_test_execution_status_texts);
constinit const internal::Type ab_test_status_type = internal::enum_type<ABTestStatus>(ab_test_status_texts);
constinit const internal::Type automation_stream_status_type =
    internal::enum_type<AutomationStreamStatus>(automation_stream_status_texts);
constinit const internal::Type batch_evaluation_status_type =
    internal::enum_type<BatchEvaluationStatus>(batch_evaluation_status_texts);
constinit const internal::Type blockchain_chain_id_type =
    internal::enum_type<BlockchainChainId>(blockchain_chain_id_texts);
constinit const internal::Type browser_action_status_type =
    internal::enum_type<BrowserActionStatus>(browser_action_status_texts);
constinit const internal::Type browser_enterprise_policy_type_type =
    internal::enum_type<BrowserEnterprisePolicyType>(browser_enterprise_policy_type_texts);
constinit const internal::Type browser_session_status_type =
    internal::enum_type<BrowserSessionStatus>(browser_session_status_texts);
constinit const internal::Type capacity_provider_session_status_type =
    internal::enum_type<CapacityProviderSessionStatus>(capacity_provider_session_status_texts);
constinit const internal::Type cloud_watch_logs_filter_operator_type =
    internal::enum_type<CloudWatchLogsFilterOperator>(cloud_watch_logs_filter_operator_texts);
constinit const internal::Type code_interpreter_session_status_type =
    internal::enum_type<CodeInterpreterSessionStatus>(code_interpreter_session_status_texts);
constinit const internal::Type command_execution_status_type =
    internal::enum_type<CommandExecutionStatus>(command_execution_status_texts);
constinit const internal::Type content_block_type_type =
    internal::enum_type<ContentBlockType>(content_block_type_texts);
constinit const internal::Type crypto_wallet_network_type =
    internal::enum_type<CryptoWalletNetwork>(crypto_wallet_network_texts);
constinit const internal::Type currency_type = internal::enum_type<Currency>(currency_texts);
constinit const internal::Type descriptor_type_type = internal::enum_type<DescriptorType>(descriptor_type_texts);
constinit const internal::Type event_filter_condition_type =
    internal::enum_type<EventFilterCondition>(event_filter_condition_texts);
constinit const internal::Type extraction_job_status_type =
    internal::enum_type<ExtractionJobStatus>(extraction_job_status_texts);
constinit const internal::Type extraction_mode_type = internal::enum_type<ExtractionMode>(extraction_mode_texts);
constinit const internal::Type harness_bedrock_api_format_type =
    internal::enum_type<HarnessBedrockApiFormat>(harness_bedrock_api_format_texts);
constinit const internal::Type harness_conversation_role_type =
    internal::enum_type<HarnessConversationRole>(harness_conversation_role_texts);
constinit const internal::Type harness_hook_decision_type =
    internal::enum_type<HarnessHookDecision>(harness_hook_decision_texts);
constinit const internal::Type harness_hook_event_type_type =
    internal::enum_type<HarnessHookEventType>(harness_hook_event_type_texts);
constinit const internal::Type harness_open_ai_api_format_type =
    internal::enum_type<HarnessOpenAiApiFormat>(harness_open_ai_api_format_texts);
constinit const internal::Type harness_stop_reason_type =
    internal::enum_type<HarnessStopReason>(harness_stop_reason_texts);
constinit const internal::Type harness_tool_type_type = internal::enum_type<HarnessToolType>(harness_tool_type_texts);
constinit const internal::Type harness_tool_use_status_type =
    internal::enum_type<HarnessToolUseStatus>(harness_tool_use_status_texts);
constinit const internal::Type harness_tool_use_type_type =
    internal::enum_type<HarnessToolUseType>(harness_tool_use_type_texts);
constinit const internal::Type insights_failure_category_type =
    internal::enum_type<InsightsFailureCategory>(insights_failure_category_texts);
constinit const internal::Type instrument_balance_token_type =
    internal::enum_type<InstrumentBalanceToken>(instrument_balance_token_texts);
constinit const internal::Type language_runtime_type = internal::enum_type<LanguageRuntime>(language_runtime_texts);
constinit const internal::Type memory_record_operator_type_type =
    internal::enum_type<MemoryRecordOperatorType>(memory_record_operator_type_texts);
constinit const internal::Type memory_record_status_type =
    internal::enum_type<MemoryRecordStatus>(memory_record_status_texts);
constinit const internal::Type mouse_button_type = internal::enum_type<MouseButton>(mouse_button_texts);
constinit const internal::Type o_auth_grant_type_type = internal::enum_type<OAuthGrantType>(o_auth_grant_type_texts);
constinit const internal::Type oauth2_flow_type_type = internal::enum_type<Oauth2FlowType>(oauth2_flow_type_texts);
constinit const internal::Type operator_type_type = internal::enum_type<OperatorType>(operator_type_texts);
constinit const internal::Type payment_http_method_type_type =
    internal::enum_type<PaymentHttpMethodType>(payment_http_method_type_texts);
constinit const internal::Type payment_instrument_status_type =
    internal::enum_type<PaymentInstrumentStatus>(payment_instrument_status_texts);
constinit const internal::Type payment_instrument_type_type =
    internal::enum_type<PaymentInstrumentType>(payment_instrument_type_texts);
constinit const internal::Type payment_session_status_type =
    internal::enum_type<PaymentSessionStatus>(payment_session_status_texts);
constinit const internal::Type payment_status_type = internal::enum_type<PaymentStatus>(payment_status_texts);
constinit const internal::Type payment_type_type = internal::enum_type<PaymentType>(payment_type_texts);
constinit const internal::Type programming_language_type =
    internal::enum_type<ProgrammingLanguage>(programming_language_texts);
constinit const internal::Type recommendation_status_type =
    internal::enum_type<RecommendationStatus>(recommendation_status_texts);
constinit const internal::Type recommendation_type_type =
    internal::enum_type<RecommendationType>(recommendation_type_texts);
constinit const internal::Type registry_record_status_type =
    internal::enum_type<RegistryRecordStatus>(registry_record_status_texts);
constinit const internal::Type resource_content_type_type =
    internal::enum_type<ResourceContentType>(resource_content_type_texts);
constinit const internal::Type result_destination_type =
    internal::enum_type<ResultDestination>(result_destination_texts);
constinit const internal::Type role_type = internal::enum_type<Role>(role_texts);
constinit const internal::Type screenshot_format_type = internal::enum_type<ScreenshotFormat>(screenshot_format_texts);
constinit const internal::Type session_status_type = internal::enum_type<SessionStatus>(session_status_texts);
constinit const internal::Type task_status_type = internal::enum_type<TaskStatus>(task_status_texts);
constinit const internal::Type tool_name_type = internal::enum_type<ToolName>(tool_name_texts);
constinit const internal::Type validation_exception_reason_type =
    internal::enum_type<ValidationExceptionReason>(validation_exception_reason_texts);

}  // namespace schemas
}  // namespace outcrop::bedrock_agentcore

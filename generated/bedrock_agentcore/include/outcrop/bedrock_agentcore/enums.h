// The values that the service's enums have as of this version. Open<E> (outcrop/open.h) keeps others as text.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/version.h"

namespace outcrop::bedrock_agentcore {

enum class ABTestExecutionStatus : std::uint16_t {
  unknown_value,
  paused,
  running,
  stopped,
  not_started,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ABTestExecutionStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ABTestExecutionStatus value);

enum class ABTestStatus : std::uint16_t {
  unknown_value,
  creating,
  active,
  create_failed,
  updating,
  update_failed,
  deleting,
  delete_failed,
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ABTestStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ABTestStatus value);

enum class AutomationStreamStatus : std::uint16_t {
  unknown_value,
  enabled,
  disabled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AutomationStreamStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AutomationStreamStatus value);

enum class BatchEvaluationStatus : std::uint16_t {
  unknown_value,
  pending,
  in_progress,
  completed,
  completed_with_errors,
  failed,
  stopping,
  stopped,
  deleting,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BatchEvaluationStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BatchEvaluationStatus value);

enum class BlockchainChainId : std::uint16_t {
  unknown_value,
  base,
  base_sepolia,
  ethereum,
  solana,
  solana_devnet,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BlockchainChainId);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BlockchainChainId value);

enum class BrowserActionStatus : std::uint16_t {
  unknown_value,
  success,
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BrowserActionStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BrowserActionStatus value);

enum class BrowserEnterprisePolicyType : std::uint16_t {
  unknown_value,
  managed,
  recommended,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BrowserEnterprisePolicyType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BrowserEnterprisePolicyType value);

enum class BrowserSessionStatus : std::uint16_t {
  unknown_value,
  ready,
  terminated,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BrowserSessionStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BrowserSessionStatus value);

enum class CapacityProviderSessionStatus : std::uint16_t {
  unknown_value,
  provisioning,
  deprovisioning,
  active,
  deleting,
  deleted,
  stopped,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CapacityProviderSessionStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CapacityProviderSessionStatus value);

enum class CloudWatchLogsFilterOperator : std::uint16_t {
  unknown_value,
  equals,
  not_equals,
  greater_than,
  less_than,
  greater_than_or_equal,
  less_than_or_equal,
  contains,
  not_contains,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CloudWatchLogsFilterOperator);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CloudWatchLogsFilterOperator value);

enum class CodeInterpreterSessionStatus : std::uint16_t {
  unknown_value,
  ready,
  terminated,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CodeInterpreterSessionStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CodeInterpreterSessionStatus value);

enum class CommandExecutionStatus : std::uint16_t {
  unknown_value,
  completed,
  timed_out,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CommandExecutionStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CommandExecutionStatus value);

enum class ContentBlockType : std::uint16_t {
  unknown_value,
  text,
  image,
  resource,
  resource_link,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ContentBlockType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ContentBlockType value);

enum class CryptoWalletNetwork : std::uint16_t {
  unknown_value,
  ethereum,
  solana,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CryptoWalletNetwork);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CryptoWalletNetwork value);

enum class Currency : std::uint16_t {
  unknown_value,
  usd,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Currency);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Currency value);

enum class DescriptorType : std::uint16_t {
  unknown_value,
  mcp,
  a2_a,
  custom,
  agent_skills,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DescriptorType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DescriptorType value);

enum class EventFilterCondition : std::uint16_t {
  unknown_value,
  has_events,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EventFilterCondition);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EventFilterCondition value);

enum class ExtractionJobStatus : std::uint16_t {
  unknown_value,
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ExtractionJobStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ExtractionJobStatus value);

enum class ExtractionMode : std::uint16_t {
  unknown_value,
  skip,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ExtractionMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ExtractionMode value);

enum class HarnessBedrockApiFormat : std::uint16_t {
  unknown_value,
  converse_stream,
  responses,
  chat_completions,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessBedrockApiFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessBedrockApiFormat value);

enum class HarnessConversationRole : std::uint16_t {
  unknown_value,
  user,
  assistant,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessConversationRole);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessConversationRole value);

enum class HarnessHookDecision : std::uint16_t {
  unknown_value,
  allow,
  deny,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessHookDecision);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessHookDecision value);

enum class HarnessHookEventType : std::uint16_t {
  unknown_value,
  before_tool_call,
  after_tool_call,
  before_invocation,
  after_invocation,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessHookEventType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessHookEventType value);

enum class HarnessOpenAiApiFormat : std::uint16_t {
  unknown_value,
  chat_completions,
  responses,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessOpenAiApiFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessOpenAiApiFormat value);

enum class HarnessStopReason : std::uint16_t {
  unknown_value,
  end_turn,
  tool_use,
  tool_result,
  max_tokens,
  stop_sequence,
  content_filtered,
  malformed_model_output,
  malformed_tool_use,
  interrupted,
  partial_turn,
  model_context_window_exceeded,
  max_iterations_exceeded,
  max_output_tokens_exceeded,
  timeout_exceeded,
  hook_stopped,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessStopReason);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessStopReason value);

enum class HarnessToolType : std::uint16_t {
  unknown_value,
  remote_mcp,
  agentcore_browser,
  agentcore_gateway,
  inline_function,
  agentcore_code_interpreter,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessToolType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessToolType value);

enum class HarnessToolUseStatus : std::uint16_t {
  unknown_value,
  success,
  error,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessToolUseStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessToolUseStatus value);

enum class HarnessToolUseType : std::uint16_t {
  unknown_value,
  tool_use,
  server_tool_use,
  mcp_tool_use,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(HarnessToolUseType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(HarnessToolUseType value);

enum class InsightsFailureCategory : std::uint16_t {
  unknown_value,
  execution_error_category_authentication,
  execution_error_category_resource_not_found,
  execution_error_category_service_errors,
  execution_error_category_rate_limiting,
  execution_error_category_formatting,
  execution_error_category_timeout,
  execution_error_category_resource_exhaustion,
  execution_error_category_environment,
  execution_error_category_tool_schema,
  task_instruction_category_non_compliance,
  task_instruction_category_problem_id,
  incorrect_actions_category_tool_selection,
  incorrect_actions_category_poor_information_retrieval,
  incorrect_actions_category_clarification,
  incorrect_actions_category_inappropriate_info_request,
  context_handling_error_category_context_handling_failures,
  hallucination_category_hall_capabilities,
  hallucination_category_hall_misunderstand,
  hallucination_category_hall_usage,
  hallucination_category_hall_history,
  hallucination_category_hall_params,
  hallucination_category_fabricate_tool_outputs,
  repetitive_behavior_category_repetition_tool,
  repetitive_behavior_category_repetition_info,
  repetitive_behavior_category_step_repetition,
  orchestration_related_errors_category_reasoning_mismatch,
  orchestration_related_errors_category_goal_deviation,
  orchestration_related_errors_category_premature_termination,
  orchestration_related_errors_category_unaware_termination,
  llm_output_category_nonsensical,
  configuration_mismatch_category_tool_definition,
  coding_use_case_specific_failure_types_category_edge_case_oversights,
  coding_use_case_specific_failure_types_category_dependency_issues,
  other,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(InsightsFailureCategory);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(InsightsFailureCategory value);

enum class InstrumentBalanceToken : std::uint16_t {
  unknown_value,
  usdc,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(InstrumentBalanceToken);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(InstrumentBalanceToken value);

enum class LanguageRuntime : std::uint16_t {
  unknown_value,
  nodejs,
  deno,
  python,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(LanguageRuntime);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(LanguageRuntime value);

enum class MemoryRecordOperatorType : std::uint16_t {
  unknown_value,
  equals_to,
  exists,
  not_exists,
  before,
  after,
  contains,
  greater_than,
  greater_than_or_equals,
  less_than,
  less_than_or_equals,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(MemoryRecordOperatorType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(MemoryRecordOperatorType value);

enum class MemoryRecordStatus : std::uint16_t {
  unknown_value,
  succeeded,
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(MemoryRecordStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(MemoryRecordStatus value);

enum class MouseButton : std::uint16_t {
  unknown_value,
  left,
  right,
  middle,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(MouseButton);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(MouseButton value);

enum class OAuthGrantType : std::uint16_t {
  unknown_value,
  client_credentials,
  authorization_code,
  token_exchange,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OAuthGrantType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OAuthGrantType value);

enum class Oauth2FlowType : std::uint16_t {
  unknown_value,
  user_federation,
  m2_m,
  on_behalf_of_token_exchange,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Oauth2FlowType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Oauth2FlowType value);

enum class OperatorType : std::uint16_t {
  unknown_value,
  equals_to,
  exists,
  not_exists,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OperatorType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OperatorType value);

enum class PaymentHttpMethodType : std::uint16_t {
  unknown_value,
  get,
  post,
  put,
  delete_,
  patch,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PaymentHttpMethodType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PaymentHttpMethodType value);

enum class PaymentInstrumentStatus : std::uint16_t {
  unknown_value,
  initiated,
  active,
  failed,
  deleted,
  blocked,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PaymentInstrumentStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PaymentInstrumentStatus value);

enum class PaymentInstrumentType : std::uint16_t {
  unknown_value,
  embedded_crypto_wallet,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PaymentInstrumentType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PaymentInstrumentType value);

enum class PaymentSessionStatus : std::uint16_t {
  unknown_value,
  active,
  expired,
  deleted,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PaymentSessionStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PaymentSessionStatus value);

enum class PaymentStatus : std::uint16_t {
  unknown_value,
  proof_generated,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PaymentStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PaymentStatus value);

enum class PaymentType : std::uint16_t {
  unknown_value,
  crypto_x402,
  mpp,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PaymentType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PaymentType value);

enum class ProgrammingLanguage : std::uint16_t {
  unknown_value,
  python,
  javascript,
  typescript,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ProgrammingLanguage);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ProgrammingLanguage value);

enum class RecommendationStatus : std::uint16_t {
  unknown_value,
  pending,
  in_progress,
  completed,
  failed,
  deleting,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RecommendationStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RecommendationStatus value);

enum class RecommendationType : std::uint16_t {
  unknown_value,
  system_prompt_recommendation,
  tool_description_recommendation,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RecommendationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RecommendationType value);

enum class RegistryRecordStatus : std::uint16_t {
  unknown_value,
  draft,
  pending_approval,
  approved,
  rejected,
  deprecated,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RegistryRecordStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RegistryRecordStatus value);

enum class ResourceContentType : std::uint16_t {
  unknown_value,
  text,
  blob,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ResourceContentType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ResourceContentType value);

enum class ResultDestination : std::uint16_t {
  unknown_value,
  dedicated_log_group,
  source_log_group,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ResultDestination);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ResultDestination value);

enum class Role : std::uint16_t {
  unknown_value,
  assistant,
  user,
  tool,
  other,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Role);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Role value);

enum class ScreenshotFormat : std::uint16_t {
  unknown_value,
  png,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ScreenshotFormat);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ScreenshotFormat value);

enum class SessionStatus : std::uint16_t {
  unknown_value,
  in_progress,
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SessionStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SessionStatus value);

enum class TaskStatus : std::uint16_t {
  unknown_value,
  submitted,
  working,
  completed,
  canceled,
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(TaskStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(TaskStatus value);

enum class ToolName : std::uint16_t {
  unknown_value,
  execute_code,
  execute_command,
  read_files,
  list_files,
  remove_files,
  write_files,
  start_command_execution,
  get_task,
  stop_task,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ToolName);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ToolName value);

enum class ValidationExceptionReason : std::uint16_t {
  unknown_value,
  cannot_parse,
  field_validation_failed,
  idempotent_parameter_mismatch_exception,
  event_in_other_session,
  resource_conflict,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ValidationExceptionReason);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ValidationExceptionReason value);

}  // namespace outcrop::bedrock_agentcore

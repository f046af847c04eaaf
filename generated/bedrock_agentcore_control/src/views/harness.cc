// Decode tables of HarnessView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/harness.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field harness_environment_artifact_fields[] = {
    {"containerConfiguration", &schemas::container_configuration_type,
     offsetof(HarnessEnvironmentArtifactView, container_configuration), internal::Slot::reference},
};

constexpr internal::Type harness_agent_core_runtime_environment_filesystem_configurations_type =
    internal::list_type<FilesystemConfigurationView>(schemas::filesystem_configuration_type);
constexpr internal::Field harness_agent_core_runtime_environment_fields[] = {
    {"agentRuntimeArn", &internal::string_type, offsetof(HarnessAgentCoreRuntimeEnvironmentView, agent_runtime_arn),
     internal::Slot::plain},
    {"agentRuntimeName", &internal::string_type, offsetof(HarnessAgentCoreRuntimeEnvironmentView, agent_runtime_name),
     internal::Slot::plain},
    {"agentRuntimeId", &internal::string_type, offsetof(HarnessAgentCoreRuntimeEnvironmentView, agent_runtime_id),
     internal::Slot::plain},
    {"lifecycleConfiguration", &schemas::lifecycle_configuration_type,
     offsetof(HarnessAgentCoreRuntimeEnvironmentView, lifecycle_configuration), internal::Slot::plain},
    {"networkConfiguration", &schemas::network_configuration_type,
     offsetof(HarnessAgentCoreRuntimeEnvironmentView, network_configuration), internal::Slot::plain},
    {"filesystemConfigurations", &harness_agent_core_runtime_environment_filesystem_configurations_type,
     offsetof(HarnessAgentCoreRuntimeEnvironmentView, filesystem_configurations), internal::Slot::plain},
};

constexpr internal::Field harness_environment_provider_fields[] = {
    {"agentCoreRuntimeEnvironment", &schemas::harness_agent_core_runtime_environment_type,
     offsetof(HarnessEnvironmentProviderView, agent_core_runtime_environment), internal::Slot::reference},
};

constexpr internal::Field harness_hook_event_bridge_target_fields[] = {
    {"arn", &internal::string_type, offsetof(HarnessHookEventBridgeTargetView, arn), internal::Slot::plain},
};

constexpr internal::Field harness_hook_lambda_target_fields[] = {
    {"arn", &internal::string_type, offsetof(HarnessHookLambdaTargetView, arn), internal::Slot::plain},
    {"timeoutSeconds", &internal::int32_type, offsetof(HarnessHookLambdaTargetView, timeout_seconds),
     internal::Slot::optional},
    {"failureMode", &schemas::harness_hook_failure_mode_type, offsetof(HarnessHookLambdaTargetView, failure_mode),
     internal::Slot::plain},
};

constexpr internal::Field harness_hook_sns_target_fields[] = {
    {"arn", &internal::string_type, offsetof(HarnessHookSnsTargetView, arn), internal::Slot::plain},
};

constexpr internal::Field harness_hook_target_fields[] = {
    {"lambda", &schemas::harness_hook_lambda_target_type, offsetof(HarnessHookTargetView, lambda),
     internal::Slot::reference},
    {"sns", &schemas::harness_hook_sns_target_type, offsetof(HarnessHookTargetView, sns), internal::Slot::reference},
    {"eventBridge", &schemas::harness_hook_event_bridge_target_type, offsetof(HarnessHookTargetView, event_bridge),
     internal::Slot::reference},
};

constexpr internal::Field harness_after_invocation_hook_fields[] = {
    {"name", &internal::string_type, offsetof(HarnessAfterInvocationHookView, name), internal::Slot::plain},
    {"target", &schemas::harness_hook_target_type, offsetof(HarnessAfterInvocationHookView, target),
     internal::Slot::plain},
};

constexpr internal::Field harness_after_tool_call_hook_fields[] = {
    {"name", &internal::string_type, offsetof(HarnessAfterToolCallHookView, name), internal::Slot::plain},
    {"target", &schemas::harness_hook_target_type, offsetof(HarnessAfterToolCallHookView, target),
     internal::Slot::plain},
};

constexpr internal::Field harness_before_invocation_hook_fields[] = {
    {"name", &internal::string_type, offsetof(HarnessBeforeInvocationHookView, name), internal::Slot::plain},
    {"target", &schemas::harness_hook_target_type, offsetof(HarnessBeforeInvocationHookView, target),
     internal::Slot::plain},
};

constexpr internal::Field harness_before_tool_call_hook_fields[] = {
    {"name", &internal::string_type, offsetof(HarnessBeforeToolCallHookView, name), internal::Slot::plain},
    {"target", &schemas::harness_hook_target_type, offsetof(HarnessBeforeToolCallHookView, target),
     internal::Slot::plain},
};

constexpr internal::Field harness_hook_fields[] = {
    {"beforeInvocation", &schemas::harness_before_invocation_hook_type, offsetof(HarnessHookView, before_invocation),
     internal::Slot::reference},
    {"afterInvocation", &schemas::harness_after_invocation_hook_type, offsetof(HarnessHookView, after_invocation),
     internal::Slot::reference},
    {"beforeToolCall", &schemas::harness_before_tool_call_hook_type, offsetof(HarnessHookView, before_tool_call),
     internal::Slot::reference},
    {"afterToolCall", &schemas::harness_after_tool_call_hook_type, offsetof(HarnessHookView, after_tool_call),
     internal::Slot::reference},
};

constexpr internal::Field harness_agent_core_memory_retrieval_config_fields[] = {
    {"topK", &internal::int32_type, offsetof(HarnessAgentCoreMemoryRetrievalConfigView, top_k),
     internal::Slot::optional},
    {"relevanceScore", &internal::float_type, offsetof(HarnessAgentCoreMemoryRetrievalConfigView, relevance_score),
     internal::Slot::optional},
    {"strategyId", &internal::string_type, offsetof(HarnessAgentCoreMemoryRetrievalConfigView, strategy_id),
     internal::Slot::optional},
};

constexpr internal::Type harness_agent_core_memory_configuration_retrieval_config_type =
    internal::map_type<HarnessAgentCoreMemoryRetrievalConfigView>(
        schemas::harness_agent_core_memory_retrieval_config_type);
constexpr internal::Field harness_agent_core_memory_configuration_fields[] = {
    {"arn", &internal::string_type, offsetof(HarnessAgentCoreMemoryConfigurationView, arn), internal::Slot::plain},
    {"actorId", &internal::string_type, offsetof(HarnessAgentCoreMemoryConfigurationView, actor_id),
     internal::Slot::optional},
    {"messagesCount", &internal::int32_type, offsetof(HarnessAgentCoreMemoryConfigurationView, messages_count),
     internal::Slot::optional},
    {"retrievalConfig", &harness_agent_core_memory_configuration_retrieval_config_type,
     offsetof(HarnessAgentCoreMemoryConfigurationView, retrieval_config), internal::Slot::plain},
};

constexpr internal::Type harness_managed_memory_configuration_strategies_type =
    internal::list_type<Open<HarnessManagedMemoryStrategyType>>(schemas::harness_managed_memory_strategy_type_type);
constexpr internal::Field harness_managed_memory_configuration_fields[] = {
    {"arn", &internal::string_type, offsetof(HarnessManagedMemoryConfigurationView, arn), internal::Slot::optional},
    {"strategies", &harness_managed_memory_configuration_strategies_type,
     offsetof(HarnessManagedMemoryConfigurationView, strategies), internal::Slot::plain},
    {"eventExpiryDuration", &internal::int32_type,
     offsetof(HarnessManagedMemoryConfigurationView, event_expiry_duration), internal::Slot::optional},
    {"encryptionKeyArn", &internal::string_type, offsetof(HarnessManagedMemoryConfigurationView, encryption_key_arn),
     internal::Slot::optional},
};

constexpr internal::Field harness_memory_configuration_fields[] = {
    {"agentCoreMemoryConfiguration", &schemas::harness_agent_core_memory_configuration_type,
     offsetof(HarnessMemoryConfigurationView, agent_core_memory_configuration), internal::Slot::reference},
    {"managedMemoryConfiguration", &schemas::harness_managed_memory_configuration_type,
     offsetof(HarnessMemoryConfigurationView, managed_memory_configuration), internal::Slot::reference},
    {"disabled", &schemas::harness_disabled_memory_configuration_type,
     offsetof(HarnessMemoryConfigurationView, disabled), internal::Slot::reference},
};

constexpr internal::Field harness_bedrock_model_config_fields[] = {
    {"modelId", &internal::string_type, offsetof(HarnessBedrockModelConfigView, model_id), internal::Slot::plain},
    {"maxTokens", &internal::int32_type, offsetof(HarnessBedrockModelConfigView, max_tokens), internal::Slot::optional},
    {"temperature", &internal::float_type, offsetof(HarnessBedrockModelConfigView, temperature),
     internal::Slot::optional},
    {"topP", &internal::float_type, offsetof(HarnessBedrockModelConfigView, top_p), internal::Slot::optional},
    {"apiFormat", &schemas::harness_bedrock_api_format_type, offsetof(HarnessBedrockModelConfigView, api_format),
     internal::Slot::plain},
    {"additionalParams", &internal::document_type, offsetof(HarnessBedrockModelConfigView, additional_params),
     internal::Slot::optional},
};

constexpr internal::Field harness_gemini_model_config_fields[] = {
    {"modelId", &internal::string_type, offsetof(HarnessGeminiModelConfigView, model_id), internal::Slot::plain},
    {"apiKeyArn", &internal::string_type, offsetof(HarnessGeminiModelConfigView, api_key_arn), internal::Slot::plain},
    {"maxTokens", &internal::int32_type, offsetof(HarnessGeminiModelConfigView, max_tokens), internal::Slot::optional},
    {"temperature", &internal::float_type, offsetof(HarnessGeminiModelConfigView, temperature),
     internal::Slot::optional},
    {"topP", &internal::float_type, offsetof(HarnessGeminiModelConfigView, top_p), internal::Slot::optional},
    {"topK", &internal::int32_type, offsetof(HarnessGeminiModelConfigView, top_k), internal::Slot::optional},
    {"additionalParams", &internal::document_type, offsetof(HarnessGeminiModelConfigView, additional_params),
     internal::Slot::optional},
};

constexpr internal::Field harness_lite_llm_model_config_fields[] = {
    {"modelId", &internal::string_type, offsetof(HarnessLiteLlmModelConfigView, model_id), internal::Slot::plain},
    {"apiKeyArn", &internal::string_type, offsetof(HarnessLiteLlmModelConfigView, api_key_arn),
     internal::Slot::optional},
    {"apiBase", &internal::string_type, offsetof(HarnessLiteLlmModelConfigView, api_base), internal::Slot::optional,
     true},
    {"maxTokens", &internal::int32_type, offsetof(HarnessLiteLlmModelConfigView, max_tokens), internal::Slot::optional},
    {"temperature", &internal::float_type, offsetof(HarnessLiteLlmModelConfigView, temperature),
     internal::Slot::optional},
    {"topP", &internal::float_type, offsetof(HarnessLiteLlmModelConfigView, top_p), internal::Slot::optional},
    {"additionalParams", &internal::document_type, offsetof(HarnessLiteLlmModelConfigView, additional_params),
     internal::Slot::optional},
};

constexpr internal::Field harness_open_ai_model_config_fields[] = {
    {"modelId", &internal::string_type, offsetof(HarnessOpenAiModelConfigView, model_id), internal::Slot::plain},
    {"apiKeyArn", &internal::string_type, offsetof(HarnessOpenAiModelConfigView, api_key_arn), internal::Slot::plain},
    {"apiBase", &internal::string_type, offsetof(HarnessOpenAiModelConfigView, api_base), internal::Slot::optional,
     true},
    {"maxTokens", &internal::int32_type, offsetof(HarnessOpenAiModelConfigView, max_tokens), internal::Slot::optional},
    {"temperature", &internal::float_type, offsetof(HarnessOpenAiModelConfigView, temperature),
     internal::Slot::optional},
    {"topP", &internal::float_type, offsetof(HarnessOpenAiModelConfigView, top_p), internal::Slot::optional},
    {"apiFormat", &schemas::harness_open_ai_api_format_type, offsetof(HarnessOpenAiModelConfigView, api_format),
     internal::Slot::plain},
    {"additionalParams", &internal::document_type, offsetof(HarnessOpenAiModelConfigView, additional_params),
     internal::Slot::optional},
};

constexpr internal::Field harness_model_configuration_fields[] = {
    {"bedrockModelConfig", &schemas::harness_bedrock_model_config_type,
     offsetof(HarnessModelConfigurationView, bedrock_model_config), internal::Slot::reference},
    {"openAiModelConfig", &schemas::harness_open_ai_model_config_type,
     offsetof(HarnessModelConfigurationView, open_ai_model_config), internal::Slot::reference},
    {"geminiModelConfig", &schemas::harness_gemini_model_config_type,
     offsetof(HarnessModelConfigurationView, gemini_model_config), internal::Slot::reference},
    {"liteLlmModelConfig", &schemas::harness_lite_llm_model_config_type,
     offsetof(HarnessModelConfigurationView, lite_llm_model_config), internal::Slot::reference},
};

constexpr internal::Field harness_skill_aws_skills_source_fields[] = {
    {"paths", &internal::string_list_type, offsetof(HarnessSkillAwsSkillsSourceView, paths), internal::Slot::plain},
};

constexpr internal::Field harness_skill_git_auth_fields[] = {
    {"credentialArn", &internal::string_type, offsetof(HarnessSkillGitAuthView, credential_arn), internal::Slot::plain},
    {"username", &internal::string_type, offsetof(HarnessSkillGitAuthView, username), internal::Slot::optional},
};

constexpr internal::Field harness_skill_git_source_fields[] = {
    {"url", &internal::string_type, offsetof(HarnessSkillGitSourceView, url), internal::Slot::plain},
    {"path", &internal::string_type, offsetof(HarnessSkillGitSourceView, path), internal::Slot::optional},
    {"auth", &schemas::harness_skill_git_auth_type, offsetof(HarnessSkillGitSourceView, auth),
     internal::Slot::reference},
};

constexpr internal::Field harness_skill_s3_source_fields[] = {
    {"uri", &internal::string_type, offsetof(HarnessSkillS3SourceView, uri), internal::Slot::plain},
};

constexpr internal::Field harness_skill_fields[] = {
    {"path", &internal::string_type, offsetof(HarnessSkillView, path), internal::Slot::reference},
    {"s3", &schemas::harness_skill_s3_source_type, offsetof(HarnessSkillView, s3), internal::Slot::reference},
    {"git", &schemas::harness_skill_git_source_type, offsetof(HarnessSkillView, git), internal::Slot::reference},
    {"awsSkills", &schemas::harness_skill_aws_skills_source_type, offsetof(HarnessSkillView, aws_skills),
     internal::Slot::reference},
};

constexpr internal::Field harness_system_content_block_fields[] = {
    {"text", &internal::string_type, offsetof(HarnessSystemContentBlockView, text), internal::Slot::reference, true},
};

constexpr internal::Field harness_agent_core_browser_config_fields[] = {
    {"browserArn", &internal::string_type, offsetof(HarnessAgentCoreBrowserConfigView, browser_arn),
     internal::Slot::optional},
};

constexpr internal::Field harness_agent_core_code_interpreter_config_fields[] = {
    {"codeInterpreterArn", &internal::string_type,
     offsetof(HarnessAgentCoreCodeInterpreterConfigView, code_interpreter_arn), internal::Slot::optional},
};

constexpr internal::Field harness_gateway_outbound_auth_fields[] = {
    {"awsIam", &schemas::unit_type, offsetof(HarnessGatewayOutboundAuthView, aws_iam), internal::Slot::reference},
    {"none", &schemas::unit_type, offsetof(HarnessGatewayOutboundAuthView, none_), internal::Slot::reference},
    {"oauth", &schemas::o_auth_credential_provider_type, offsetof(HarnessGatewayOutboundAuthView, oauth),
     internal::Slot::reference},
};

constexpr internal::Field harness_agent_core_gateway_config_fields[] = {
    {"gatewayArn", &internal::string_type, offsetof(HarnessAgentCoreGatewayConfigView, gateway_arn),
     internal::Slot::plain},
    {"outboundAuth", &schemas::harness_gateway_outbound_auth_type,
     offsetof(HarnessAgentCoreGatewayConfigView, outbound_auth), internal::Slot::reference},
};

constexpr internal::Field harness_inline_function_config_fields[] = {
    {"description", &internal::string_type, offsetof(HarnessInlineFunctionConfigView, description),
     internal::Slot::plain, true},
    {"inputSchema", &internal::document_type, offsetof(HarnessInlineFunctionConfigView, input_schema),
     internal::Slot::plain, true},
};

constexpr internal::Field harness_remote_mcp_config_fields[] = {
    {"url", &internal::string_type, offsetof(HarnessRemoteMcpConfigView, url), internal::Slot::plain, true},
    {"headers", &internal::string_map_type, offsetof(HarnessRemoteMcpConfigView, headers), internal::Slot::plain, true},
};

constexpr internal::Field harness_tool_configuration_fields[] = {
    {"remoteMcp", &schemas::harness_remote_mcp_config_type, offsetof(HarnessToolConfigurationView, remote_mcp),
     internal::Slot::reference},
    {"agentCoreBrowser", &schemas::harness_agent_core_browser_config_type,
     offsetof(HarnessToolConfigurationView, agent_core_browser), internal::Slot::reference},
    {"agentCoreGateway", &schemas::harness_agent_core_gateway_config_type,
     offsetof(HarnessToolConfigurationView, agent_core_gateway), internal::Slot::reference},
    {"inlineFunction", &schemas::harness_inline_function_config_type,
     offsetof(HarnessToolConfigurationView, inline_function), internal::Slot::reference},
    {"agentCoreCodeInterpreter", &schemas::harness_agent_core_code_interpreter_config_type,
     offsetof(HarnessToolConfigurationView, agent_core_code_interpreter), internal::Slot::reference},
};

constexpr internal::Field harness_tool_fields[] = {
    {"type", &schemas::harness_tool_type_type, offsetof(HarnessToolView, type), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(HarnessToolView, name), internal::Slot::optional},
    {"config", &schemas::harness_tool_configuration_type, offsetof(HarnessToolView, config), internal::Slot::reference},
};

constexpr internal::Field harness_sliding_window_configuration_fields[] = {
    {"messagesCount", &internal::int32_type, offsetof(HarnessSlidingWindowConfigurationView, messages_count),
     internal::Slot::optional},
};

constexpr internal::Field harness_summarization_configuration_fields[] = {
    {"summaryRatio", &internal::float_type, offsetof(HarnessSummarizationConfigurationView, summary_ratio),
     internal::Slot::optional},
    {"preserveRecentMessages", &internal::int32_type,
     offsetof(HarnessSummarizationConfigurationView, preserve_recent_messages), internal::Slot::optional},
    {"summarizationSystemPrompt", &internal::string_type,
     offsetof(HarnessSummarizationConfigurationView, summarization_system_prompt), internal::Slot::optional},
};

constexpr internal::Field harness_truncation_strategy_configuration_fields[] = {
    {"slidingWindow", &schemas::harness_sliding_window_configuration_type,
     offsetof(HarnessTruncationStrategyConfigurationView, sliding_window), internal::Slot::reference},
    {"summarization", &schemas::harness_summarization_configuration_type,
     offsetof(HarnessTruncationStrategyConfigurationView, summarization), internal::Slot::reference},
};

constexpr internal::Field harness_truncation_configuration_fields[] = {
    {"strategy", &schemas::harness_truncation_strategy_type, offsetof(HarnessTruncationConfigurationView, strategy),
     internal::Slot::plain},
    {"config", &schemas::harness_truncation_strategy_configuration_type,
     offsetof(HarnessTruncationConfigurationView, config), internal::Slot::reference},
};

constexpr internal::Type harness_system_prompt_type =
    internal::list_type<HarnessSystemContentBlockView>(schemas::harness_system_content_block_type);
constexpr internal::Type harness_tools_type = internal::list_type<HarnessToolView>(schemas::harness_tool_type);
constexpr internal::Type harness_skills_type = internal::list_type<HarnessSkillView>(schemas::harness_skill_type);
constexpr internal::Type harness_hooks_type = internal::list_type<HarnessHookView>(schemas::harness_hook_type);
constexpr internal::Field harness_fields[] = {
    {"harnessId", &internal::string_type, offsetof(HarnessView, harness_id), internal::Slot::plain},
    {"harnessName", &internal::string_type, offsetof(HarnessView, harness_name), internal::Slot::plain},
    {"arn", &internal::string_type, offsetof(HarnessView, arn), internal::Slot::plain},
    {"status", &schemas::harness_status_type, offsetof(HarnessView, status), internal::Slot::plain},
    {"harnessVersion", &internal::string_type, offsetof(HarnessView, harness_version), internal::Slot::optional},
    {"executionRoleArn", &internal::string_type, offsetof(HarnessView, execution_role_arn), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(HarnessView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(HarnessView, updated_at), internal::Slot::plain},
    {"model", &schemas::harness_model_configuration_type, offsetof(HarnessView, model), internal::Slot::plain},
    {"systemPrompt", &harness_system_prompt_type, offsetof(HarnessView, system_prompt), internal::Slot::plain},
    {"tools", &harness_tools_type, offsetof(HarnessView, tools), internal::Slot::plain},
    {"skills", &harness_skills_type, offsetof(HarnessView, skills), internal::Slot::plain},
    {"allowedTools", &internal::string_list_type, offsetof(HarnessView, allowed_tools), internal::Slot::plain},
    {"truncation", &schemas::harness_truncation_configuration_type, offsetof(HarnessView, truncation),
     internal::Slot::plain},
    {"environment", &schemas::harness_environment_provider_type, offsetof(HarnessView, environment),
     internal::Slot::plain},
    {"environmentArtifact", &schemas::harness_environment_artifact_type, offsetof(HarnessView, environment_artifact),
     internal::Slot::reference},
    {"environmentVariables", &internal::string_map_type, offsetof(HarnessView, environment_variables),
     internal::Slot::plain, true},
    {"authorizerConfiguration", &schemas::authorizer_configuration_type,
     offsetof(HarnessView, authorizer_configuration), internal::Slot::reference},
    {"memory", &schemas::harness_memory_configuration_type, offsetof(HarnessView, memory), internal::Slot::reference},
    {"hooks", &harness_hooks_type, offsetof(HarnessView, hooks), internal::Slot::plain},
    {"maxIterations", &internal::int32_type, offsetof(HarnessView, max_iterations), internal::Slot::optional},
    {"maxTokens", &internal::int32_type, offsetof(HarnessView, max_tokens), internal::Slot::optional},
    {"timeoutSeconds", &internal::int32_type, offsetof(HarnessView, timeout_seconds), internal::Slot::optional},
    {"failureReason", &internal::string_type, offsetof(HarnessView, failure_reason), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema harness_environment_artifact_schema =
    internal::union_schema<HarnessEnvironmentArtifactView>("HarnessEnvironmentArtifact",
                                                           harness_environment_artifact_fields);
constinit const internal::Type harness_environment_artifact_type =
    internal::union_type<HarnessEnvironmentArtifactView>(harness_environment_artifact_schema);

constinit const internal::Schema harness_agent_core_runtime_environment_schema =
    internal::structure_schema<HarnessAgentCoreRuntimeEnvironmentView>("HarnessAgentCoreRuntimeEnvironment",
                                                                       harness_agent_core_runtime_environment_fields);
constinit const internal::Type harness_agent_core_runtime_environment_type =
    internal::structure_type<HarnessAgentCoreRuntimeEnvironmentView>(harness_agent_core_runtime_environment_schema);

constinit const internal::Schema harness_environment_provider_schema =
    internal::union_schema<HarnessEnvironmentProviderView>("HarnessEnvironmentProvider",
                                                           harness_environment_provider_fields);
constinit const internal::Type harness_environment_provider_type =
    internal::union_type<HarnessEnvironmentProviderView>(harness_environment_provider_schema);

constinit const internal::Schema harness_hook_event_bridge_target_schema =
    internal::structure_schema<HarnessHookEventBridgeTargetView>("HarnessHookEventBridgeTarget",
                                                                 harness_hook_event_bridge_target_fields);
constinit const internal::Type harness_hook_event_bridge_target_type =
    internal::structure_type<HarnessHookEventBridgeTargetView>(harness_hook_event_bridge_target_schema);

constinit const internal::Schema harness_hook_lambda_target_schema =
    internal::structure_schema<HarnessHookLambdaTargetView>("HarnessHookLambdaTarget",
                                                            harness_hook_lambda_target_fields);
constinit const internal::Type harness_hook_lambda_target_type =
    internal::structure_type<HarnessHookLambdaTargetView>(harness_hook_lambda_target_schema);

constinit const internal::Schema harness_hook_sns_target_schema =
    internal::structure_schema<HarnessHookSnsTargetView>("HarnessHookSnsTarget", harness_hook_sns_target_fields);
constinit const internal::Type harness_hook_sns_target_type =
    internal::structure_type<HarnessHookSnsTargetView>(harness_hook_sns_target_schema);

constinit const internal::Schema harness_hook_target_schema =
    internal::union_schema<HarnessHookTargetView>("HarnessHookTarget", harness_hook_target_fields);
constinit const internal::Type harness_hook_target_type =
    internal::union_type<HarnessHookTargetView>(harness_hook_target_schema);

constinit const internal::Schema harness_after_invocation_hook_schema =
    internal::structure_schema<HarnessAfterInvocationHookView>("HarnessAfterInvocationHook",
                                                               harness_after_invocation_hook_fields);
constinit const internal::Type harness_after_invocation_hook_type =
    internal::structure_type<HarnessAfterInvocationHookView>(harness_after_invocation_hook_schema);

constinit const internal::Schema harness_after_tool_call_hook_schema =
    internal::structure_schema<HarnessAfterToolCallHookView>("HarnessAfterToolCallHook",
                                                             harness_after_tool_call_hook_fields);
constinit const internal::Type harness_after_tool_call_hook_type =
    internal::structure_type<HarnessAfterToolCallHookView>(harness_after_tool_call_hook_schema);

constinit const internal::Schema harness_before_invocation_hook_schema =
    internal::structure_schema<HarnessBeforeInvocationHookView>("HarnessBeforeInvocationHook",
                                                                harness_before_invocation_hook_fields);
constinit const internal::Type harness_before_invocation_hook_type =
    internal::structure_type<HarnessBeforeInvocationHookView>(harness_before_invocation_hook_schema);

constinit const internal::Schema harness_before_tool_call_hook_schema =
    internal::structure_schema<HarnessBeforeToolCallHookView>("HarnessBeforeToolCallHook",
                                                              harness_before_tool_call_hook_fields);
constinit const internal::Type harness_before_tool_call_hook_type =
    internal::structure_type<HarnessBeforeToolCallHookView>(harness_before_tool_call_hook_schema);

constinit const internal::Schema harness_hook_schema =
    internal::union_schema<HarnessHookView>("HarnessHook", harness_hook_fields);
constinit const internal::Type harness_hook_type = internal::union_type<HarnessHookView>(harness_hook_schema);

constinit const internal::Schema harness_agent_core_memory_retrieval_config_schema =
    internal::structure_schema<HarnessAgentCoreMemoryRetrievalConfigView>(
        "HarnessAgentCoreMemoryRetrievalConfig", harness_agent_core_memory_retrieval_config_fields);
constinit const internal::Type harness_agent_core_memory_retrieval_config_type =
    internal::structure_type<HarnessAgentCoreMemoryRetrievalConfigView>(
        harness_agent_core_memory_retrieval_config_schema);

constinit const internal::Schema harness_agent_core_memory_configuration_schema =
    internal::structure_schema<HarnessAgentCoreMemoryConfigurationView>("HarnessAgentCoreMemoryConfiguration",
                                                                        harness_agent_core_memory_configuration_fields);
constinit const internal::Type harness_agent_core_memory_configuration_type =
    internal::structure_type<HarnessAgentCoreMemoryConfigurationView>(harness_agent_core_memory_configuration_schema);

constinit const internal::Schema harness_disabled_memory_configuration_schema =
    internal::structure_schema<HarnessDisabledMemoryConfigurationView>("HarnessDisabledMemoryConfiguration");
constinit const internal::Type harness_disabled_memory_configuration_type =
    internal::structure_type<HarnessDisabledMemoryConfigurationView>(harness_disabled_memory_configuration_schema);

constinit const internal::Schema harness_managed_memory_configuration_schema =
    internal::structure_schema<HarnessManagedMemoryConfigurationView>("HarnessManagedMemoryConfiguration",
                                                                      harness_managed_memory_configuration_fields);
constinit const internal::Type harness_managed_memory_configuration_type =
    internal::structure_type<HarnessManagedMemoryConfigurationView>(harness_managed_memory_configuration_schema);

constinit const internal::Schema harness_memory_configuration_schema =
    internal::union_schema<HarnessMemoryConfigurationView>("HarnessMemoryConfiguration",
                                                           harness_memory_configuration_fields);
constinit const internal::Type harness_memory_configuration_type =
    internal::union_type<HarnessMemoryConfigurationView>(harness_memory_configuration_schema);

constinit const internal::Schema harness_bedrock_model_config_schema =
    internal::structure_schema<HarnessBedrockModelConfigView>("HarnessBedrockModelConfig",
                                                              harness_bedrock_model_config_fields);
constinit const internal::Type harness_bedrock_model_config_type =
    internal::structure_type<HarnessBedrockModelConfigView>(harness_bedrock_model_config_schema);

constinit const internal::Schema harness_gemini_model_config_schema =
    internal::structure_schema<HarnessGeminiModelConfigView>("HarnessGeminiModelConfig",
                                                             harness_gemini_model_config_fields);
constinit const internal::Type harness_gemini_model_config_type =
    internal::structure_type<HarnessGeminiModelConfigView>(harness_gemini_model_config_schema);

constinit const internal::Schema harness_lite_llm_model_config_schema =
    internal::structure_schema<HarnessLiteLlmModelConfigView>("HarnessLiteLlmModelConfig",
                                                              harness_lite_llm_model_config_fields);
constinit const internal::Type harness_lite_llm_model_config_type =
    internal::structure_type<HarnessLiteLlmModelConfigView>(harness_lite_llm_model_config_schema);

constinit const internal::Schema harness_open_ai_model_config_schema =
    internal::structure_schema<HarnessOpenAiModelConfigView>("HarnessOpenAiModelConfig",
                                                             harness_open_ai_model_config_fields);
constinit const internal::Type harness_open_ai_model_config_type =
    internal::structure_type<HarnessOpenAiModelConfigView>(harness_open_ai_model_config_schema);

constinit const internal::Schema harness_model_configuration_schema =
    internal::union_schema<HarnessModelConfigurationView>("HarnessModelConfiguration",
                                                          harness_model_configuration_fields);
constinit const internal::Type harness_model_configuration_type =
    internal::union_type<HarnessModelConfigurationView>(harness_model_configuration_schema);

constinit const internal::Schema harness_skill_aws_skills_source_schema =
    internal::structure_schema<HarnessSkillAwsSkillsSourceView>("HarnessSkillAwsSkillsSource",
                                                                harness_skill_aws_skills_source_fields);
constinit const internal::Type harness_skill_aws_skills_source_type =
    internal::structure_type<HarnessSkillAwsSkillsSourceView>(harness_skill_aws_skills_source_schema);

constinit const internal::Schema harness_skill_git_auth_schema =
    internal::structure_schema<HarnessSkillGitAuthView>("HarnessSkillGitAuth", harness_skill_git_auth_fields);
constinit const internal::Type harness_skill_git_auth_type =
    internal::structure_type<HarnessSkillGitAuthView>(harness_skill_git_auth_schema);

constinit const internal::Schema harness_skill_git_source_schema =
    internal::structure_schema<HarnessSkillGitSourceView>("HarnessSkillGitSource", harness_skill_git_source_fields);
constinit const internal::Type harness_skill_git_source_type =
    internal::structure_type<HarnessSkillGitSourceView>(harness_skill_git_source_schema);

constinit const internal::Schema harness_skill_s3_source_schema =
    internal::structure_schema<HarnessSkillS3SourceView>("HarnessSkillS3Source", harness_skill_s3_source_fields);
constinit const internal::Type harness_skill_s3_source_type =
    internal::structure_type<HarnessSkillS3SourceView>(harness_skill_s3_source_schema);

constinit const internal::Schema harness_skill_schema =
    internal::union_schema<HarnessSkillView>("HarnessSkill", harness_skill_fields);
constinit const internal::Type harness_skill_type = internal::union_type<HarnessSkillView>(harness_skill_schema);

constinit const internal::Schema harness_system_content_block_schema =
    internal::union_schema<HarnessSystemContentBlockView>("HarnessSystemContentBlock",
                                                          harness_system_content_block_fields);
constinit const internal::Type harness_system_content_block_type =
    internal::union_type<HarnessSystemContentBlockView>(harness_system_content_block_schema);

constinit const internal::Schema harness_agent_core_browser_config_schema =
    internal::structure_schema<HarnessAgentCoreBrowserConfigView>("HarnessAgentCoreBrowserConfig",
                                                                  harness_agent_core_browser_config_fields);
constinit const internal::Type harness_agent_core_browser_config_type =
    internal::structure_type<HarnessAgentCoreBrowserConfigView>(harness_agent_core_browser_config_schema);

constinit const internal::Schema harness_agent_core_code_interpreter_config_schema =
    internal::structure_schema<HarnessAgentCoreCodeInterpreterConfigView>(
        "HarnessAgentCoreCodeInterpreterConfig", harness_agent_core_code_interpreter_config_fields);
constinit const internal::Type harness_agent_core_code_interpreter_config_type =
    internal::structure_type<HarnessAgentCoreCodeInterpreterConfigView>(
        harness_agent_core_code_interpreter_config_schema);

constinit const internal::Schema unit_schema = internal::structure_schema<UnitView>("Unit");
constinit const internal::Type unit_type = internal::structure_type<UnitView>(unit_schema);

constinit const internal::Schema harness_gateway_outbound_auth_schema =
    internal::union_schema<HarnessGatewayOutboundAuthView>("HarnessGatewayOutboundAuth",
                                                           harness_gateway_outbound_auth_fields);
constinit const internal::Type harness_gateway_outbound_auth_type =
    internal::union_type<HarnessGatewayOutboundAuthView>(harness_gateway_outbound_auth_schema);

constinit const internal::Schema harness_agent_core_gateway_config_schema =
    internal::structure_schema<HarnessAgentCoreGatewayConfigView>("HarnessAgentCoreGatewayConfig",
                                                                  harness_agent_core_gateway_config_fields);
constinit const internal::Type harness_agent_core_gateway_config_type =
    internal::structure_type<HarnessAgentCoreGatewayConfigView>(harness_agent_core_gateway_config_schema);

constinit const internal::Schema harness_inline_function_config_schema =
    internal::structure_schema<HarnessInlineFunctionConfigView>("HarnessInlineFunctionConfig",
                                                                harness_inline_function_config_fields);
constinit const internal::Type harness_inline_function_config_type =
    internal::structure_type<HarnessInlineFunctionConfigView>(harness_inline_function_config_schema);

constinit const internal::Schema harness_remote_mcp_config_schema =
    internal::structure_schema<HarnessRemoteMcpConfigView>("HarnessRemoteMcpConfig", harness_remote_mcp_config_fields);
constinit const internal::Type harness_remote_mcp_config_type =
    internal::structure_type<HarnessRemoteMcpConfigView>(harness_remote_mcp_config_schema);

constinit const internal::Schema harness_tool_configuration_schema =
    internal::union_schema<HarnessToolConfigurationView>("HarnessToolConfiguration", harness_tool_configuration_fields);
constinit const internal::Type harness_tool_configuration_type =
    internal::union_type<HarnessToolConfigurationView>(harness_tool_configuration_schema);

constinit const internal::Schema harness_tool_schema =
    internal::structure_schema<HarnessToolView>("HarnessTool", harness_tool_fields);
constinit const internal::Type harness_tool_type = internal::structure_type<HarnessToolView>(harness_tool_schema);

constinit const internal::Schema harness_sliding_window_configuration_schema =
    internal::structure_schema<HarnessSlidingWindowConfigurationView>("HarnessSlidingWindowConfiguration",
                                                                      harness_sliding_window_configuration_fields);
constinit const internal::Type harness_sliding_window_configuration_type =
    internal::structure_type<HarnessSlidingWindowConfigurationView>(harness_sliding_window_configuration_schema);

constinit const internal::Schema harness_summarization_configuration_schema =
    internal::structure_schema<HarnessSummarizationConfigurationView>("HarnessSummarizationConfiguration",
                                                                      harness_summarization_configuration_fields);
constinit const internal::Type harness_summarization_configuration_type =
    internal::structure_type<HarnessSummarizationConfigurationView>(harness_summarization_configuration_schema);

constinit const internal::Schema harness_truncation_strategy_configuration_schema =
    internal::union_schema<HarnessTruncationStrategyConfigurationView>(
        "HarnessTruncationStrategyConfiguration", harness_truncation_strategy_configuration_fields);
constinit const internal::Type harness_truncation_strategy_configuration_type =
    internal::union_type<HarnessTruncationStrategyConfigurationView>(harness_truncation_strategy_configuration_schema);

constinit const internal::Schema harness_truncation_configuration_schema =
    internal::structure_schema<HarnessTruncationConfigurationView>("HarnessTruncationConfiguration",
                                                                   harness_truncation_configuration_fields);
constinit const internal::Type harness_truncation_configuration_type =
    internal::structure_type<HarnessTruncationConfigurationView>(harness_truncation_configuration_schema);

constinit const internal::Schema harness_schema = internal::structure_schema<HarnessView>("Harness", harness_fields);
constinit const internal::Type harness_type = internal::structure_type<HarnessView>(harness_schema);

}  // namespace schemas

const internal::Schema& schema_of(const HarnessEnvironmentArtifactView*) {
  return schemas::harness_environment_artifact_schema;
}
const internal::Schema& schema_of(const HarnessAgentCoreRuntimeEnvironmentView*) {
  return schemas::harness_agent_core_runtime_environment_schema;
}
const internal::Schema& schema_of(const HarnessEnvironmentProviderView*) {
  return schemas::harness_environment_provider_schema;
}
const internal::Schema& schema_of(const HarnessHookEventBridgeTargetView*) {
  return schemas::harness_hook_event_bridge_target_schema;
}
const internal::Schema& schema_of(const HarnessHookLambdaTargetView*) {
  return schemas::harness_hook_lambda_target_schema;
}
const internal::Schema& schema_of(const HarnessHookSnsTargetView*) { return schemas::harness_hook_sns_target_schema; }
const internal::Schema& schema_of(const HarnessHookTargetView*) { return schemas::harness_hook_target_schema; }
const internal::Schema& schema_of(const HarnessAfterInvocationHookView*) {
  return schemas::harness_after_invocation_hook_schema;
}
const internal::Schema& schema_of(const HarnessAfterToolCallHookView*) {
  return schemas::harness_after_tool_call_hook_schema;
}
const internal::Schema& schema_of(const HarnessBeforeInvocationHookView*) {
  return schemas::harness_before_invocation_hook_schema;
}
const internal::Schema& schema_of(const HarnessBeforeToolCallHookView*) {
  return schemas::harness_before_tool_call_hook_schema;
}
const internal::Schema& schema_of(const HarnessHookView*) { return schemas::harness_hook_schema; }
const internal::Schema& schema_of(const HarnessAgentCoreMemoryRetrievalConfigView*) {
  return schemas::harness_agent_core_memory_retrieval_config_schema;
}
const internal::Schema& schema_of(const HarnessAgentCoreMemoryConfigurationView*) {
  return schemas::harness_agent_core_memory_configuration_schema;
}
const internal::Schema& schema_of(const HarnessDisabledMemoryConfigurationView*) {
  return schemas::harness_disabled_memory_configuration_schema;
}
const internal::Schema& schema_of(const HarnessManagedMemoryConfigurationView*) {
  return schemas::harness_managed_memory_configuration_schema;
}
const internal::Schema& schema_of(const HarnessMemoryConfigurationView*) {
  return schemas::harness_memory_configuration_schema;
}
const internal::Schema& schema_of(const HarnessBedrockModelConfigView*) {
  return schemas::harness_bedrock_model_config_schema;
}
const internal::Schema& schema_of(const HarnessGeminiModelConfigView*) {
  return schemas::harness_gemini_model_config_schema;
}
const internal::Schema& schema_of(const HarnessLiteLlmModelConfigView*) {
  return schemas::harness_lite_llm_model_config_schema;
}
const internal::Schema& schema_of(const HarnessOpenAiModelConfigView*) {
  return schemas::harness_open_ai_model_config_schema;
}
const internal::Schema& schema_of(const HarnessModelConfigurationView*) {
  return schemas::harness_model_configuration_schema;
}
const internal::Schema& schema_of(const HarnessSkillAwsSkillsSourceView*) {
  return schemas::harness_skill_aws_skills_source_schema;
}
const internal::Schema& schema_of(const HarnessSkillGitAuthView*) { return schemas::harness_skill_git_auth_schema; }
const internal::Schema& schema_of(const HarnessSkillGitSourceView*) { return schemas::harness_skill_git_source_schema; }
const internal::Schema& schema_of(const HarnessSkillS3SourceView*) { return schemas::harness_skill_s3_source_schema; }
const internal::Schema& schema_of(const HarnessSkillView*) { return schemas::harness_skill_schema; }
const internal::Schema& schema_of(const HarnessSystemContentBlockView*) {
  return schemas::harness_system_content_block_schema;
}
const internal::Schema& schema_of(const HarnessAgentCoreBrowserConfigView*) {
  return schemas::harness_agent_core_browser_config_schema;
}
const internal::Schema& schema_of(const HarnessAgentCoreCodeInterpreterConfigView*) {
  return schemas::harness_agent_core_code_interpreter_config_schema;
}
const internal::Schema& schema_of(const UnitView*) { return schemas::unit_schema; }
const internal::Schema& schema_of(const HarnessGatewayOutboundAuthView*) {
  return schemas::harness_gateway_outbound_auth_schema;
}
const internal::Schema& schema_of(const HarnessAgentCoreGatewayConfigView*) {
  return schemas::harness_agent_core_gateway_config_schema;
}
const internal::Schema& schema_of(const HarnessInlineFunctionConfigView*) {
  return schemas::harness_inline_function_config_schema;
}
const internal::Schema& schema_of(const HarnessRemoteMcpConfigView*) {
  return schemas::harness_remote_mcp_config_schema;
}
const internal::Schema& schema_of(const HarnessToolConfigurationView*) {
  return schemas::harness_tool_configuration_schema;
}
const internal::Schema& schema_of(const HarnessToolView*) { return schemas::harness_tool_schema; }
const internal::Schema& schema_of(const HarnessSlidingWindowConfigurationView*) {
  return schemas::harness_sliding_window_configuration_schema;
}
const internal::Schema& schema_of(const HarnessSummarizationConfigurationView*) {
  return schemas::harness_summarization_configuration_schema;
}
const internal::Schema& schema_of(const HarnessTruncationStrategyConfigurationView*) {
  return schemas::harness_truncation_strategy_configuration_schema;
}
const internal::Schema& schema_of(const HarnessTruncationConfigurationView*) {
  return schemas::harness_truncation_configuration_schema;
}
const internal::Schema& schema_of(const HarnessView*) { return schemas::harness_schema; }

}  // namespace outcrop::bedrock_agentcore_control

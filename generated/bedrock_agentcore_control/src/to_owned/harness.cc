// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/harness.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/types/harness_environment_artifact.h"
#include "outcrop/bedrock_agentcore_control/types/harness_hook.h"
#include "outcrop/bedrock_agentcore_control/types/harness_memory_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/harness_model_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/harness_skill.h"
#include "outcrop/bedrock_agentcore_control/types/harness_system_content_block.h"
#include "outcrop/bedrock_agentcore_control/types/harness_tool.h"
#include "outcrop/bedrock_agentcore_control/types/harness_truncation_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

HarnessEnvironmentArtifact to_owned(const HarnessEnvironmentArtifactView& view) {
  HarnessEnvironmentArtifact owned;
  internal::own(owned.container_configuration, view.container_configuration);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

HarnessHookEventBridgeTarget to_owned(const HarnessHookEventBridgeTargetView& view) {
  HarnessHookEventBridgeTarget owned;
  internal::own(owned.arn, view.arn);
  return owned;
}

HarnessHookLambdaTarget to_owned(const HarnessHookLambdaTargetView& view) {
  HarnessHookLambdaTarget owned;
  internal::own(owned.arn, view.arn);
  internal::own(owned.timeout_seconds, view.timeout_seconds);
  internal::own(owned.failure_mode, view.failure_mode);
  return owned;
}

HarnessHookSnsTarget to_owned(const HarnessHookSnsTargetView& view) {
  HarnessHookSnsTarget owned;
  internal::own(owned.arn, view.arn);
  return owned;
}

HarnessHookTarget to_owned(const HarnessHookTargetView& view) {
  HarnessHookTarget owned;
  internal::own(owned.lambda, view.lambda);
  internal::own(owned.sns, view.sns);
  internal::own(owned.event_bridge, view.event_bridge);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

HarnessAfterInvocationHook to_owned(const HarnessAfterInvocationHookView& view) {
  HarnessAfterInvocationHook owned;
  internal::own(owned.name, view.name);
  internal::own(owned.target, view.target);
  return owned;
}

HarnessAfterToolCallHook to_owned(const HarnessAfterToolCallHookView& view) {
  HarnessAfterToolCallHook owned;
  internal::own(owned.name, view.name);
  internal::own(owned.target, view.target);
  return owned;
}

HarnessBeforeInvocationHook to_owned(const HarnessBeforeInvocationHookView& view) {
  HarnessBeforeInvocationHook owned;
  internal::own(owned.name, view.name);
  internal::own(owned.target, view.target);
  return owned;
}

HarnessBeforeToolCallHook to_owned(const HarnessBeforeToolCallHookView& view) {
  HarnessBeforeToolCallHook owned;
  internal::own(owned.name, view.name);
  internal::own(owned.target, view.target);
  return owned;
}

HarnessHook to_owned(const HarnessHookView& view) {
  HarnessHook owned;
  internal::own(owned.before_invocation, view.before_invocation);
  internal::own(owned.after_invocation, view.after_invocation);
  internal::own(owned.before_tool_call, view.before_tool_call);
  internal::own(owned.after_tool_call, view.after_tool_call);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

HarnessAgentCoreMemoryRetrievalConfig to_owned(const HarnessAgentCoreMemoryRetrievalConfigView& view) {
  HarnessAgentCoreMemoryRetrievalConfig owned;
  internal::own(owned.top_k, view.top_k);
  internal::own(owned.relevance_score, view.relevance_score);
  internal::own(owned.strategy_id, view.strategy_id);
  return owned;
}

HarnessAgentCoreMemoryConfiguration to_owned(const HarnessAgentCoreMemoryConfigurationView& view) {
  HarnessAgentCoreMemoryConfiguration owned;
  internal::own(owned.arn, view.arn);
  internal::own(owned.actor_id, view.actor_id);
  internal::own(owned.messages_count, view.messages_count);
  internal::own(owned.retrieval_config, view.retrieval_config);
  return owned;
}

HarnessDisabledMemoryConfiguration to_owned(const HarnessDisabledMemoryConfigurationView&) { return {}; }

HarnessManagedMemoryConfiguration to_owned(const HarnessManagedMemoryConfigurationView& view) {
  HarnessManagedMemoryConfiguration owned;
  internal::own(owned.arn, view.arn);
  internal::own(owned.strategies, view.strategies);
  internal::own(owned.event_expiry_duration, view.event_expiry_duration);
  internal::own(owned.encryption_key_arn, view.encryption_key_arn);
  return owned;
}

HarnessMemoryConfiguration to_owned(const HarnessMemoryConfigurationView& view) {
  HarnessMemoryConfiguration owned;
  internal::own(owned.agent_core_memory_configuration, view.agent_core_memory_configuration);
  internal::own(owned.managed_memory_configuration, view.managed_memory_configuration);
  internal::own(owned.disabled, view.disabled);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

HarnessBedrockModelConfig to_owned(const HarnessBedrockModelConfigView& view) {
  HarnessBedrockModelConfig owned;
  internal::own(owned.model_id, view.model_id);
  internal::own(owned.max_tokens, view.max_tokens);
  internal::own(owned.temperature, view.temperature);
  internal::own(owned.top_p, view.top_p);
  internal::own(owned.api_format, view.api_format);
  internal::own(owned.additional_params, view.additional_params);
  return owned;
}

HarnessGeminiModelConfig to_owned(const HarnessGeminiModelConfigView& view) {
  HarnessGeminiModelConfig owned;
  internal::own(owned.model_id, view.model_id);
  internal::own(owned.api_key_arn, view.api_key_arn);
  internal::own(owned.max_tokens, view.max_tokens);
  internal::own(owned.temperature, view.temperature);
  internal::own(owned.top_p, view.top_p);
  internal::own(owned.top_k, view.top_k);
  internal::own(owned.additional_params, view.additional_params);
  return owned;
}

HarnessLiteLlmModelConfig to_owned(const HarnessLiteLlmModelConfigView& view) {
  HarnessLiteLlmModelConfig owned;
  internal::own(owned.model_id, view.model_id);
  internal::own(owned.api_key_arn, view.api_key_arn);
  internal::own(owned.api_base, view.api_base);
  internal::own(owned.max_tokens, view.max_tokens);
  internal::own(owned.temperature, view.temperature);
  internal::own(owned.top_p, view.top_p);
  internal::own(owned.additional_params, view.additional_params);
  return owned;
}

HarnessOpenAiModelConfig to_owned(const HarnessOpenAiModelConfigView& view) {
  HarnessOpenAiModelConfig owned;
  internal::own(owned.model_id, view.model_id);
  internal::own(owned.api_key_arn, view.api_key_arn);
  internal::own(owned.api_base, view.api_base);
  internal::own(owned.max_tokens, view.max_tokens);
  internal::own(owned.temperature, view.temperature);
  internal::own(owned.top_p, view.top_p);
  internal::own(owned.api_format, view.api_format);
  internal::own(owned.additional_params, view.additional_params);
  return owned;
}

HarnessModelConfiguration to_owned(const HarnessModelConfigurationView& view) {
  HarnessModelConfiguration owned;
  internal::own(owned.bedrock_model_config, view.bedrock_model_config);
  internal::own(owned.open_ai_model_config, view.open_ai_model_config);
  internal::own(owned.gemini_model_config, view.gemini_model_config);
  internal::own(owned.lite_llm_model_config, view.lite_llm_model_config);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

HarnessSkillAwsSkillsSource to_owned(const HarnessSkillAwsSkillsSourceView& view) {
  HarnessSkillAwsSkillsSource owned;
  internal::own(owned.paths, view.paths);
  return owned;
}

HarnessSkillGitAuth to_owned(const HarnessSkillGitAuthView& view) {
  HarnessSkillGitAuth owned;
  internal::own(owned.credential_arn, view.credential_arn);
  internal::own(owned.username, view.username);
  return owned;
}

HarnessSkillGitSource to_owned(const HarnessSkillGitSourceView& view) {
  HarnessSkillGitSource owned;
  internal::own(owned.url, view.url);
  internal::own(owned.path, view.path);
  internal::own(owned.auth, view.auth);
  return owned;
}

HarnessSkillS3Source to_owned(const HarnessSkillS3SourceView& view) {
  HarnessSkillS3Source owned;
  internal::own(owned.uri, view.uri);
  return owned;
}

HarnessSkill to_owned(const HarnessSkillView& view) {
  HarnessSkill owned;
  internal::own(owned.path, view.path);
  internal::own(owned.s3, view.s3);
  internal::own(owned.git, view.git);
  internal::own(owned.aws_skills, view.aws_skills);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

HarnessSystemContentBlock to_owned(const HarnessSystemContentBlockView& view) {
  HarnessSystemContentBlock owned;
  internal::own(owned.text, view.text);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

HarnessAgentCoreBrowserConfig to_owned(const HarnessAgentCoreBrowserConfigView& view) {
  HarnessAgentCoreBrowserConfig owned;
  internal::own(owned.browser_arn, view.browser_arn);
  return owned;
}

HarnessAgentCoreCodeInterpreterConfig to_owned(const HarnessAgentCoreCodeInterpreterConfigView& view) {
  HarnessAgentCoreCodeInterpreterConfig owned;
  internal::own(owned.code_interpreter_arn, view.code_interpreter_arn);
  return owned;
}

Unit to_owned(const UnitView&) { return {}; }

HarnessGatewayOutboundAuth to_owned(const HarnessGatewayOutboundAuthView& view) {
  HarnessGatewayOutboundAuth owned;
  internal::own(owned.aws_iam, view.aws_iam);
  internal::own(owned.none_, view.none_);
  internal::own(owned.oauth, view.oauth);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

HarnessAgentCoreGatewayConfig to_owned(const HarnessAgentCoreGatewayConfigView& view) {
  HarnessAgentCoreGatewayConfig owned;
  internal::own(owned.gateway_arn, view.gateway_arn);
  internal::own(owned.outbound_auth, view.outbound_auth);
  return owned;
}

HarnessInlineFunctionConfig to_owned(const HarnessInlineFunctionConfigView& view) {
  HarnessInlineFunctionConfig owned;
  internal::own(owned.description, view.description);
  internal::own(owned.input_schema, view.input_schema);
  return owned;
}

HarnessRemoteMcpConfig to_owned(const HarnessRemoteMcpConfigView& view) {
  HarnessRemoteMcpConfig owned;
  internal::own(owned.url, view.url);
  internal::own(owned.headers, view.headers);
  return owned;
}

HarnessToolConfiguration to_owned(const HarnessToolConfigurationView& view) {
  HarnessToolConfiguration owned;
  internal::own(owned.remote_mcp, view.remote_mcp);
  internal::own(owned.agent_core_browser, view.agent_core_browser);
  internal::own(owned.agent_core_gateway, view.agent_core_gateway);
  internal::own(owned.inline_function, view.inline_function);
  internal::own(owned.agent_core_code_interpreter, view.agent_core_code_interpreter);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

HarnessTool to_owned(const HarnessToolView& view) {
  HarnessTool owned;
  internal::own(owned.type, view.type);
  internal::own(owned.name, view.name);
  internal::own(owned.config, view.config);
  return owned;
}

HarnessSlidingWindowConfiguration to_owned(const HarnessSlidingWindowConfigurationView& view) {
  HarnessSlidingWindowConfiguration owned;
  internal::own(owned.messages_count, view.messages_count);
  return owned;
}

HarnessSummarizationConfiguration to_owned(const HarnessSummarizationConfigurationView& view) {
  HarnessSummarizationConfiguration owned;
  internal::own(owned.summary_ratio, view.summary_ratio);
  internal::own(owned.preserve_recent_messages, view.preserve_recent_messages);
  internal::own(owned.summarization_system_prompt, view.summarization_system_prompt);
  return owned;
}

HarnessTruncationStrategyConfiguration to_owned(const HarnessTruncationStrategyConfigurationView& view) {
  HarnessTruncationStrategyConfiguration owned;
  internal::own(owned.sliding_window, view.sliding_window);
  internal::own(owned.summarization, view.summarization);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

HarnessTruncationConfiguration to_owned(const HarnessTruncationConfigurationView& view) {
  HarnessTruncationConfiguration owned;
  internal::own(owned.strategy, view.strategy);
  internal::own(owned.config, view.config);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control

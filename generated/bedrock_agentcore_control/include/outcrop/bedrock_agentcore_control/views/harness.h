// HarnessView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/authorizer_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/container_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/filesystem_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/lifecycle_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/network_configuration.h"
#include "outcrop/bedrock_agentcore_control/views/o_auth_credential_provider.h"
#include "outcrop/document.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessEnvironmentArtifact.html
struct HarnessEnvironmentArtifactView {
  enum class Member : std::uint16_t {
    none,
    container_configuration,
    unknown,
  };

  Member member{};
  OptionalRef<ContainerConfigurationView> container_configuration{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessEnvironmentArtifactView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreRuntimeEnvironment.html
struct HarnessAgentCoreRuntimeEnvironmentView {
  std::string_view agent_runtime_arn{};
  std::string_view agent_runtime_name{};
  std::string_view agent_runtime_id{};
  LifecycleConfigurationView lifecycle_configuration{};
  NetworkConfigurationView network_configuration{};
  std::span<const FilesystemConfigurationView> filesystem_configurations{};
};
const internal::Schema& schema_of(const HarnessAgentCoreRuntimeEnvironmentView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessEnvironmentProvider.html
struct HarnessEnvironmentProviderView {
  enum class Member : std::uint16_t {
    none,
    agent_core_runtime_environment,
    unknown,
  };

  Member member{};
  OptionalRef<HarnessAgentCoreRuntimeEnvironmentView> agent_core_runtime_environment{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessEnvironmentProviderView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessHookEventBridgeTarget.html
struct HarnessHookEventBridgeTargetView {
  std::string_view arn{};
};
const internal::Schema& schema_of(const HarnessHookEventBridgeTargetView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessHookLambdaTarget.html
struct HarnessHookLambdaTargetView {
  std::string_view arn{};
  std::optional<std::int32_t> timeout_seconds{};
  Open<HarnessHookFailureMode> failure_mode{};
};
const internal::Schema& schema_of(const HarnessHookLambdaTargetView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessHookSnsTarget.html
struct HarnessHookSnsTargetView {
  std::string_view arn{};
};
const internal::Schema& schema_of(const HarnessHookSnsTargetView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessHookTarget.html
struct HarnessHookTargetView {
  enum class Member : std::uint16_t {
    none,
    lambda,
    sns,
    event_bridge,
    unknown,
  };

  Member member{};
  OptionalRef<HarnessHookLambdaTargetView> lambda{};
  OptionalRef<HarnessHookSnsTargetView> sns{};
  OptionalRef<HarnessHookEventBridgeTargetView> event_bridge{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessHookTargetView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAfterInvocationHook.html
struct HarnessAfterInvocationHookView {
  std::string_view name{};
  HarnessHookTargetView target{};
};
const internal::Schema& schema_of(const HarnessAfterInvocationHookView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAfterToolCallHook.html
struct HarnessAfterToolCallHookView {
  std::string_view name{};
  HarnessHookTargetView target{};
};
const internal::Schema& schema_of(const HarnessAfterToolCallHookView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessBeforeInvocationHook.html
struct HarnessBeforeInvocationHookView {
  std::string_view name{};
  HarnessHookTargetView target{};
};
const internal::Schema& schema_of(const HarnessBeforeInvocationHookView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessBeforeToolCallHook.html
struct HarnessBeforeToolCallHookView {
  std::string_view name{};
  HarnessHookTargetView target{};
};
const internal::Schema& schema_of(const HarnessBeforeToolCallHookView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessHook.html
struct HarnessHookView {
  enum class Member : std::uint16_t {
    none,
    before_invocation,
    after_invocation,
    before_tool_call,
    after_tool_call,
    unknown,
  };

  Member member{};
  OptionalRef<HarnessBeforeInvocationHookView> before_invocation{};
  OptionalRef<HarnessAfterInvocationHookView> after_invocation{};
  OptionalRef<HarnessBeforeToolCallHookView> before_tool_call{};
  OptionalRef<HarnessAfterToolCallHookView> after_tool_call{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessHookView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreMemoryRetrievalConfig.html
struct HarnessAgentCoreMemoryRetrievalConfigView {
  std::optional<std::int32_t> top_k{};
  std::optional<float> relevance_score{};
  std::optional<std::string_view> strategy_id{};
};
const internal::Schema& schema_of(const HarnessAgentCoreMemoryRetrievalConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreMemoryConfiguration.html
struct HarnessAgentCoreMemoryConfigurationView {
  std::string_view arn{};
  std::optional<std::string_view> actor_id{};
  std::optional<std::int32_t> messages_count{};
  MapView<HarnessAgentCoreMemoryRetrievalConfigView> retrieval_config{};
};
const internal::Schema& schema_of(const HarnessAgentCoreMemoryConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessDisabledMemoryConfiguration.html
struct HarnessDisabledMemoryConfigurationView {};
const internal::Schema& schema_of(const HarnessDisabledMemoryConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessManagedMemoryConfiguration.html
struct HarnessManagedMemoryConfigurationView {
  std::optional<std::string_view> arn{};
  std::span<const Open<HarnessManagedMemoryStrategyType>> strategies{};
  std::optional<std::int32_t> event_expiry_duration{};
  std::optional<std::string_view> encryption_key_arn{};
};
const internal::Schema& schema_of(const HarnessManagedMemoryConfigurationView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessMemoryConfiguration.html
struct HarnessMemoryConfigurationView {
  enum class Member : std::uint16_t {
    none,
    agent_core_memory_configuration,
    managed_memory_configuration,
    disabled,
    unknown,
  };

  Member member{};
  OptionalRef<HarnessAgentCoreMemoryConfigurationView> agent_core_memory_configuration{};
  OptionalRef<HarnessManagedMemoryConfigurationView> managed_memory_configuration{};
  OptionalRef<HarnessDisabledMemoryConfigurationView> disabled{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessMemoryConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessBedrockModelConfig.html
struct HarnessBedrockModelConfigView {
  std::string_view model_id{};
  std::optional<std::int32_t> max_tokens{};
  std::optional<float> temperature{};
  std::optional<float> top_p{};
  Open<HarnessBedrockApiFormat> api_format{};
  std::optional<DocumentView> additional_params{};
};
const internal::Schema& schema_of(const HarnessBedrockModelConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessGeminiModelConfig.html
struct HarnessGeminiModelConfigView {
  std::string_view model_id{};
  std::string_view api_key_arn{};
  std::optional<std::int32_t> max_tokens{};
  std::optional<float> temperature{};
  std::optional<float> top_p{};
  std::optional<std::int32_t> top_k{};
  std::optional<DocumentView> additional_params{};
};
const internal::Schema& schema_of(const HarnessGeminiModelConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessLiteLlmModelConfig.html
struct HarnessLiteLlmModelConfigView {
  std::string_view model_id{};
  std::optional<std::string_view> api_key_arn{};
  /// Sensitive: never logged.
  std::optional<std::string_view> api_base{};
  std::optional<std::int32_t> max_tokens{};
  std::optional<float> temperature{};
  std::optional<float> top_p{};
  std::optional<DocumentView> additional_params{};
};
const internal::Schema& schema_of(const HarnessLiteLlmModelConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessOpenAiModelConfig.html
struct HarnessOpenAiModelConfigView {
  std::string_view model_id{};
  std::string_view api_key_arn{};
  /// Sensitive: never logged.
  std::optional<std::string_view> api_base{};
  std::optional<std::int32_t> max_tokens{};
  std::optional<float> temperature{};
  std::optional<float> top_p{};
  Open<HarnessOpenAiApiFormat> api_format{};
  std::optional<DocumentView> additional_params{};
};
const internal::Schema& schema_of(const HarnessOpenAiModelConfigView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessModelConfiguration.html
struct HarnessModelConfigurationView {
  enum class Member : std::uint16_t {
    none,
    bedrock_model_config,
    open_ai_model_config,
    gemini_model_config,
    lite_llm_model_config,
    unknown,
  };

  Member member{};
  OptionalRef<HarnessBedrockModelConfigView> bedrock_model_config{};
  OptionalRef<HarnessOpenAiModelConfigView> open_ai_model_config{};
  OptionalRef<HarnessGeminiModelConfigView> gemini_model_config{};
  OptionalRef<HarnessLiteLlmModelConfigView> lite_llm_model_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessModelConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSkillAwsSkillsSource.html
struct HarnessSkillAwsSkillsSourceView {
  std::span<const std::string_view> paths{};
};
const internal::Schema& schema_of(const HarnessSkillAwsSkillsSourceView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSkillGitAuth.html
struct HarnessSkillGitAuthView {
  std::string_view credential_arn{};
  std::optional<std::string_view> username{};
};
const internal::Schema& schema_of(const HarnessSkillGitAuthView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSkillGitSource.html
struct HarnessSkillGitSourceView {
  std::string_view url{};
  std::optional<std::string_view> path{};
  OptionalRef<HarnessSkillGitAuthView> auth{};
};
const internal::Schema& schema_of(const HarnessSkillGitSourceView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSkillS3Source.html
struct HarnessSkillS3SourceView {
  std::string_view uri{};
};
const internal::Schema& schema_of(const HarnessSkillS3SourceView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSkill.html
struct HarnessSkillView {
  enum class Member : std::uint16_t {
    none,
    path,
    s3,
    git,
    aws_skills,
    unknown,
  };

  Member member{};
  OptionalRef<std::string_view> path{};
  OptionalRef<HarnessSkillS3SourceView> s3{};
  OptionalRef<HarnessSkillGitSourceView> git{};
  OptionalRef<HarnessSkillAwsSkillsSourceView> aws_skills{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessSkillView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSystemContentBlock.html
struct HarnessSystemContentBlockView {
  enum class Member : std::uint16_t {
    none,
    text,
    unknown,
  };

  Member member{};
  /// Sensitive: never logged.
  OptionalRef<std::string_view> text{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessSystemContentBlockView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreBrowserConfig.html
struct HarnessAgentCoreBrowserConfigView {
  std::optional<std::string_view> browser_arn{};
};
const internal::Schema& schema_of(const HarnessAgentCoreBrowserConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreCodeInterpreterConfig.html
struct HarnessAgentCoreCodeInterpreterConfigView {
  std::optional<std::string_view> code_interpreter_arn{};
};
const internal::Schema& schema_of(const HarnessAgentCoreCodeInterpreterConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Unit.html
struct UnitView {};
const internal::Schema& schema_of(const UnitView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessGatewayOutboundAuth.html
struct HarnessGatewayOutboundAuthView {
  enum class Member : std::uint16_t {
    none,
    aws_iam,
    none_,
    oauth,
    unknown,
  };

  Member member{};
  OptionalRef<UnitView> aws_iam{};
  OptionalRef<UnitView> none_{};
  OptionalRef<OAuthCredentialProviderView> oauth{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessGatewayOutboundAuthView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreGatewayConfig.html
struct HarnessAgentCoreGatewayConfigView {
  std::string_view gateway_arn{};
  OptionalRef<HarnessGatewayOutboundAuthView> outbound_auth{};
};
const internal::Schema& schema_of(const HarnessAgentCoreGatewayConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessInlineFunctionConfig.html
struct HarnessInlineFunctionConfigView {
  /// Sensitive: never logged.
  std::string_view description{};
  /// Sensitive: never logged.
  DocumentView input_schema{};
};
const internal::Schema& schema_of(const HarnessInlineFunctionConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessRemoteMcpConfig.html
struct HarnessRemoteMcpConfigView {
  /// Sensitive: never logged.
  std::string_view url{};
  /// Sensitive: never logged.
  MapView<std::string_view> headers{};
};
const internal::Schema& schema_of(const HarnessRemoteMcpConfigView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessToolConfiguration.html
struct HarnessToolConfigurationView {
  enum class Member : std::uint16_t {
    none,
    remote_mcp,
    agent_core_browser,
    agent_core_gateway,
    inline_function,
    agent_core_code_interpreter,
    unknown,
  };

  Member member{};
  OptionalRef<HarnessRemoteMcpConfigView> remote_mcp{};
  OptionalRef<HarnessAgentCoreBrowserConfigView> agent_core_browser{};
  OptionalRef<HarnessAgentCoreGatewayConfigView> agent_core_gateway{};
  OptionalRef<HarnessInlineFunctionConfigView> inline_function{};
  OptionalRef<HarnessAgentCoreCodeInterpreterConfigView> agent_core_code_interpreter{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessToolConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessTool.html
struct HarnessToolView {
  Open<HarnessToolType> type{};
  std::optional<std::string_view> name{};
  OptionalRef<HarnessToolConfigurationView> config{};
};
const internal::Schema& schema_of(const HarnessToolView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSlidingWindowConfiguration.html
struct HarnessSlidingWindowConfigurationView {
  std::optional<std::int32_t> messages_count{};
};
const internal::Schema& schema_of(const HarnessSlidingWindowConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSummarizationConfiguration.html
struct HarnessSummarizationConfigurationView {
  std::optional<float> summary_ratio{};
  std::optional<std::int32_t> preserve_recent_messages{};
  std::optional<std::string_view> summarization_system_prompt{};
};
const internal::Schema& schema_of(const HarnessSummarizationConfigurationView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessTruncationStrategyConfiguration.html
struct HarnessTruncationStrategyConfigurationView {
  enum class Member : std::uint16_t {
    none,
    sliding_window,
    summarization,
    unknown,
  };

  Member member{};
  OptionalRef<HarnessSlidingWindowConfigurationView> sliding_window{};
  OptionalRef<HarnessSummarizationConfigurationView> summarization{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessTruncationStrategyConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessTruncationConfiguration.html
struct HarnessTruncationConfigurationView {
  Open<HarnessTruncationStrategy> strategy{};
  OptionalRef<HarnessTruncationStrategyConfigurationView> config{};
};
const internal::Schema& schema_of(const HarnessTruncationConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Harness.html
struct HarnessView {
  std::string_view harness_id{};
  std::string_view harness_name{};
  std::string_view arn{};
  Open<HarnessStatus> status{};
  std::optional<std::string_view> harness_version{};
  std::string_view execution_role_arn{};
  Timestamp created_at{};
  Timestamp updated_at{};
  HarnessModelConfigurationView model{};
  std::span<const HarnessSystemContentBlockView> system_prompt{};
  std::span<const HarnessToolView> tools{};
  std::span<const HarnessSkillView> skills{};
  std::span<const std::string_view> allowed_tools{};
  HarnessTruncationConfigurationView truncation{};
  HarnessEnvironmentProviderView environment{};
  OptionalRef<HarnessEnvironmentArtifactView> environment_artifact{};
  /// Sensitive: never logged.
  MapView<std::string_view> environment_variables{};
  OptionalRef<AuthorizerConfigurationView> authorizer_configuration{};
  OptionalRef<HarnessMemoryConfigurationView> memory{};
  std::span<const HarnessHookView> hooks{};
  std::optional<std::int32_t> max_iterations{};
  std::optional<std::int32_t> max_tokens{};
  std::optional<std::int32_t> timeout_seconds{};
  std::optional<std::string_view> failure_reason{};
};
const internal::Schema& schema_of(const HarnessView*);

}  // namespace outcrop::bedrock_agentcore_control

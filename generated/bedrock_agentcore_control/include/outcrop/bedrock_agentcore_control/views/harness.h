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

/// What an agent runs in, where the service's own container does not do.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessEnvironmentArtifact.html
struct HarnessEnvironmentArtifactView {
  enum class Member : std::uint16_t {
    none,
    container_configuration,
    unknown,
  };

  Member member{};
  /// A container image of one's own.
  OptionalRef<ContainerConfigurationView> container_configuration{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessEnvironmentArtifactView*);

/// The agent runtime that the service made for a harness.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreRuntimeEnvironment.html
struct HarnessAgentCoreRuntimeEnvironmentView {
  /// The runtime's ARN.
  std::string_view agent_runtime_arn{};
  /// The name that the service gave the runtime.
  std::string_view agent_runtime_name{};
  /// The id that the service gave the runtime.
  std::string_view agent_runtime_id{};
  /// When sessions end.
  LifecycleConfigurationView lifecycle_configuration{};
  /// Which network sessions run in.
  NetworkConfigurationView network_configuration{};
  /// File systems that sessions can reach, and where they are mounted.
  std::span<const FilesystemConfigurationView> filesystem_configurations{};
};
const internal::Schema& schema_of(const HarnessAgentCoreRuntimeEnvironmentView*);

/// Where the agent of a harness runs.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessEnvironmentProvider.html
struct HarnessEnvironmentProviderView {
  enum class Member : std::uint16_t {
    none,
    agent_core_runtime_environment,
    unknown,
  };

  Member member{};
  /// An agent runtime of AgentCore.
  OptionalRef<HarnessAgentCoreRuntimeEnvironmentView> agent_core_runtime_environment{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessEnvironmentProviderView*);

/// Sends the events of a hook to Amazon EventBridge; the agent goes on at once.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessHookEventBridgeTarget.html
struct HarnessHookEventBridgeTargetView {
  /// The ARN of the event bus.
  std::string_view arn{};
};
const internal::Schema& schema_of(const HarnessHookEventBridgeTargetView*);

/// Sends the events of a hook to a Lambda function and waits for what it answers.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessHookLambdaTarget.html
struct HarnessHookLambdaTargetView {
  /// The function's ARN.
  std::string_view arn{};
  /// Seconds that the function may take. Absent: 60.
  std::optional<std::int32_t> timeout_seconds{};
  /// What happens when the function fails, is late or gives an answer that makes no sense. Absent: `deny`.
  Open<HarnessHookFailureMode> failure_mode{};
};
const internal::Schema& schema_of(const HarnessHookLambdaTargetView*);

/// Publishes the events of a hook to Amazon SNS; the agent goes on at once.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessHookSnsTarget.html
struct HarnessHookSnsTargetView {
  /// The topic's ARN.
  std::string_view arn{};
};
const internal::Schema& schema_of(const HarnessHookSnsTargetView*);

/// Where the events of a hook go.
///
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
  /// A Lambda function; the agent waits for its answer.
  OptionalRef<HarnessHookLambdaTargetView> lambda{};
  /// A topic in Amazon SNS; the agent does not wait for it.
  OptionalRef<HarnessHookSnsTargetView> sns{};
  /// An event bus in Amazon EventBridge; the agent does not wait for it.
  OptionalRef<HarnessHookEventBridgeTargetView> event_bridge{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessHookTargetView*);

/// A hook that runs when an invocation is over. A function that answers `deny` changes nothing: the answer is
/// only reported.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAfterInvocationHook.html
struct HarnessAfterInvocationHookView {
  /// The hook's name.
  std::string_view name{};
  /// Where the event goes.
  HarnessHookTargetView target{};
};
const internal::Schema& schema_of(const HarnessAfterInvocationHookView*);

/// A hook that runs when a tool has been called. A function that answers `deny` ends the invocation; the tool's
/// result is kept.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAfterToolCallHook.html
struct HarnessAfterToolCallHookView {
  /// The hook's name.
  std::string_view name{};
  /// Where the event goes.
  HarnessHookTargetView target{};
};
const internal::Schema& schema_of(const HarnessAfterToolCallHookView*);

/// A hook that runs ahead of each invocation. A function that answers `deny` stops it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessBeforeInvocationHook.html
struct HarnessBeforeInvocationHookView {
  /// The hook's name.
  std::string_view name{};
  /// Where the event goes.
  HarnessHookTargetView target{};
};
const internal::Schema& schema_of(const HarnessBeforeInvocationHookView*);

/// A hook that runs ahead of each call of a tool. If a function answers `deny`, the tool is not called and the
/// agent goes on.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessBeforeToolCallHook.html
struct HarnessBeforeToolCallHookView {
  /// The hook's name.
  std::string_view name{};
  /// Where the event goes.
  HarnessHookTargetView target{};
};
const internal::Schema& schema_of(const HarnessBeforeToolCallHookView*);

/// A point of the agent's work at which something outside is told; a Lambda function can also object.
///
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
  /// Runs ahead of each invocation.
  OptionalRef<HarnessBeforeInvocationHookView> before_invocation{};
  /// Runs when an invocation is over.
  OptionalRef<HarnessAfterInvocationHookView> after_invocation{};
  /// Runs ahead of each call of a tool.
  OptionalRef<HarnessBeforeToolCallHookView> before_tool_call{};
  /// Runs when a tool has been called.
  OptionalRef<HarnessAfterToolCallHookView> after_tool_call{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessHookView*);

/// What is looked up in one namespace of a memory.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreMemoryRetrievalConfig.html
struct HarnessAgentCoreMemoryRetrievalConfigView {
  /// Memories at most that are taken.
  std::optional<std::int32_t> top_k{};
  /// The score that a memory needs to be taken.
  std::optional<float> relevance_score{};
  /// The id of the strategy whose memories are searched.
  std::optional<std::string_view> strategy_id{};
};
const internal::Schema& schema_of(const HarnessAgentCoreMemoryRetrievalConfigView*);

/// A memory of AgentCore that exists already.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreMemoryConfiguration.html
struct HarnessAgentCoreMemoryConfigurationView {
  /// The memory's ARN.
  std::string_view arn{};
  /// Whose memories are read and written.
  std::optional<std::string_view> actor_id{};
  /// How many messages of the conversation are read back from the memory.
  std::optional<std::int32_t> messages_count{};
  /// What is looked up among the long-term memories, by the template of a namespace's path.
  MapView<HarnessAgentCoreMemoryRetrievalConfigView> retrieval_config{};
};
const internal::Schema& schema_of(const HarnessAgentCoreMemoryConfigurationView*);

/// Leaves the agent without a memory. It has no members.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessDisabledMemoryConfiguration.html
struct HarnessDisabledMemoryConfigurationView {};
const internal::Schema& schema_of(const HarnessDisabledMemoryConfigurationView*);

/// A memory in the account that the service makes for the harness and keeps.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessManagedMemoryConfiguration.html
struct HarnessManagedMemoryConfigurationView {
  /// The memory's ARN. It is told in answers; in requests it has no effect.
  std::optional<std::string_view> arn{};
  /// What is made of conversations. Absent: `SEMANTIC` and `SUMMARIZATION`.
  std::span<const Open<HarnessManagedMemoryStrategyType>> strategies{};
  /// Days for which events are kept. Absent: 30.
  std::optional<std::int32_t> event_expiry_duration{};
  /// The memory's KMS key, by its ARN; it stays for good. Absent: a key of AWS encrypts the memory.
  std::optional<std::string_view> encryption_key_arn{};
};
const internal::Schema& schema_of(const HarnessManagedMemoryConfigurationView*);

/// What an agent remembers with.
///
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
  /// A memory that exists already.
  OptionalRef<HarnessAgentCoreMemoryConfigurationView> agent_core_memory_configuration{};
  /// A memory that the service makes for the harness and keeps.
  OptionalRef<HarnessManagedMemoryConfigurationView> managed_memory_configuration{};
  /// The agent has no memory.
  OptionalRef<HarnessDisabledMemoryConfigurationView> disabled{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessMemoryConfigurationView*);

/// A model of Amazon Bedrock.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessBedrockModelConfig.html
struct HarnessBedrockModelConfigView {
  /// The model's id in Amazon Bedrock.
  std::string_view model_id{};
  /// Tokens that the model may write in one call.
  std::optional<std::int32_t> max_tokens{};
  /// How much chance there is in the choice of the next token: near 0 the likeliest ones win.
  std::optional<float> temperature{};
  /// The next token is chosen among the likeliest ones whose chances add up to this share.
  std::optional<float> top_p{};
  /// The interface that the model is called by.
  Open<HarnessBedrockApiFormat> api_format{};
  /// Further parameters as the model's provider defines them, by name; passed on as they are.
  std::optional<DocumentView> additional_params{};
};
const internal::Schema& schema_of(const HarnessBedrockModelConfigView*);

/// A Gemini model, called at Google.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessGeminiModelConfig.html
struct HarnessGeminiModelConfigView {
  /// The model's id at Google.
  std::string_view model_id{};
  /// The ARN of the API key credential provider that keeps the key for Google.
  std::string_view api_key_arn{};
  /// Tokens that the model may write in one call.
  std::optional<std::int32_t> max_tokens{};
  /// How much chance there is in the choice of the next token: near 0 the likeliest ones win.
  std::optional<float> temperature{};
  /// The next token is chosen among the likeliest ones whose chances add up to this share.
  std::optional<float> top_p{};
  /// The next token is chosen among this many of the likeliest ones.
  std::optional<std::int32_t> top_k{};
  /// Further parameters as the model's provider defines them, by name; passed on as they are.
  std::optional<DocumentView> additional_params{};
};
const internal::Schema& schema_of(const HarnessGeminiModelConfigView*);

/// A model of another provider, called through LiteLLM.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessLiteLlmModelConfig.html
struct HarnessLiteLlmModelConfigView {
  /// The model as LiteLLM names it, such as anthropic/claude-3-sonnet.
  std::string_view model_id{};
  /// The ARN of the API key credential provider that keeps the key for the model's provider.
  std::optional<std::string_view> api_key_arn{};
  /// The address of the provider's API, in place of the usual one.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> api_base{};
  /// Tokens that the model may write in one call.
  std::optional<std::int32_t> max_tokens{};
  /// How much chance there is in the choice of the next token: near 0 the likeliest ones win.
  std::optional<float> temperature{};
  /// The next token is chosen among the likeliest ones whose chances add up to this share.
  std::optional<float> top_p{};
  /// Further parameters as the model's provider defines them, by name; passed on as they are.
  std::optional<DocumentView> additional_params{};
};
const internal::Schema& schema_of(const HarnessLiteLlmModelConfigView*);

/// A model at OpenAI, or at an address that speaks as OpenAI does.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessOpenAiModelConfig.html
struct HarnessOpenAiModelConfigView {
  /// The model's id at OpenAI.
  std::string_view model_id{};
  /// The ARN of the API key credential provider that keeps the key for OpenAI.
  std::string_view api_key_arn{};
  /// The address to call in OpenAI's place.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> api_base{};
  /// Tokens that the model may write in one call.
  std::optional<std::int32_t> max_tokens{};
  /// How much chance there is in the choice of the next token: near 0 the likeliest ones win.
  std::optional<float> temperature{};
  /// The next token is chosen among the likeliest ones whose chances add up to this share.
  std::optional<float> top_p{};
  /// The interface that the model is called by.
  Open<HarnessOpenAiApiFormat> api_format{};
  /// Further parameters as the model's provider defines them, by name; passed on as they are.
  std::optional<DocumentView> additional_params{};
};
const internal::Schema& schema_of(const HarnessOpenAiModelConfigView*);

/// The model that an agent uses, by who provides it.
///
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
  /// A model of Amazon Bedrock.
  OptionalRef<HarnessBedrockModelConfigView> bedrock_model_config{};
  /// A model at OpenAI, or at an address that speaks as OpenAI does.
  OptionalRef<HarnessOpenAiModelConfigView> open_ai_model_config{};
  /// A Gemini model at Google.
  OptionalRef<HarnessGeminiModelConfigView> gemini_model_config{};
  /// A model of another provider, through LiteLLM.
  OptionalRef<HarnessLiteLlmModelConfigView> lite_llm_model_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessModelConfigurationView*);

/// Gives an agent the skills that AWS has put into its environment.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSkillAwsSkillsSource.html
struct HarnessSkillAwsSkillsSourceView {
  /// Patterns for the skills that are taken, such as `core-skills/*`. Absent: all are.
  std::span<const std::string_view> paths{};
};
const internal::Schema& schema_of(const HarnessSkillAwsSkillsSourceView*);

/// How to sign in to a Git repository that is not public.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSkillGitAuth.html
struct HarnessSkillGitAuthView {
  /// The ARN of the credential provider that keeps the password or access token.
  std::string_view credential_arn{};
  /// The user to sign in as. Absent: oauth2.
  std::optional<std::string_view> username{};
};
const internal::Schema& schema_of(const HarnessSkillGitAuthView*);

/// A skill in a Git repository.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSkillGitSource.html
struct HarnessSkillGitSourceView {
  /// The repository's address, with https.
  std::string_view url{};
  /// The skill's folder in the repository.
  std::optional<std::string_view> path{};
  /// How to sign in to a repository that is not public.
  OptionalRef<HarnessSkillGitAuthView> auth{};
};
const internal::Schema& schema_of(const HarnessSkillGitSourceView*);

/// A skill in Amazon S3.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSkillS3Source.html
struct HarnessSkillS3SourceView {
  /// The skill's folder as s3://bucket/prefix/.
  std::string_view uri{};
};
const internal::Schema& schema_of(const HarnessSkillS3SourceView*);

/// Where a skill of an agent comes from.
///
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
  /// The skill's path in the agent's own file system.
  OptionalRef<std::string_view> path{};
  /// A folder in Amazon S3.
  OptionalRef<HarnessSkillS3SourceView> s3{};
  /// A Git repository.
  OptionalRef<HarnessSkillGitSourceView> git{};
  /// Skills that AWS has put into the agent's environment.
  OptionalRef<HarnessSkillAwsSkillsSourceView> aws_skills{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessSkillView*);

/// One piece of a system prompt.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSystemContentBlock.html
struct HarnessSystemContentBlockView {
  enum class Member : std::uint16_t {
    none,
    text,
    unknown,
  };

  Member member{};
  /// The piece's text.
  ///
  /// Sensitive: never logged.
  OptionalRef<std::string_view> text{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessSystemContentBlockView*);

/// A browser of AgentCore as a tool.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreBrowserConfig.html
struct HarnessAgentCoreBrowserConfigView {
  /// The browser's ARN. Absent: the browser that every account has.
  std::optional<std::string_view> browser_arn{};
};
const internal::Schema& schema_of(const HarnessAgentCoreBrowserConfigView*);

/// A code interpreter of AgentCore as a tool.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreCodeInterpreterConfig.html
struct HarnessAgentCoreCodeInterpreterConfigView {
  /// The code interpreter's ARN. Absent: the one that every account has.
  std::optional<std::string_view> code_interpreter_arn{};
};
const internal::Schema& schema_of(const HarnessAgentCoreCodeInterpreterConfigView*);

/// Says that an alternative holds and nothing more. It has no members.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Unit.html
struct UnitView {};
const internal::Schema& schema_of(const UnitView*);

/// How an agent signs in to a gateway.
///
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
  /// The agent signs its requests by SigV4, under the role that it works under.
  OptionalRef<UnitView> aws_iam{};
  /// The agent sends no credentials.
  OptionalRef<UnitView> none_{};
  /// The agent sends a token that an OAuth 2.0 credential provider gets.
  OptionalRef<OAuthCredentialProviderView> oauth{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessGatewayOutboundAuthView*);

/// The tools behind a gateway of AgentCore.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreGatewayConfig.html
struct HarnessAgentCoreGatewayConfigView {
  /// The gateway's ARN.
  std::string_view gateway_arn{};
  /// How the agent signs in to the gateway. Absent: by SigV4, as in `awsIam`.
  OptionalRef<HarnessGatewayOutboundAuthView> outbound_auth{};
};
const internal::Schema& schema_of(const HarnessAgentCoreGatewayConfigView*);

/// A tool that the calling program carries out: the agent hands it the call and takes back the result.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessInlineFunctionConfig.html
struct HarnessInlineFunctionConfigView {
  /// What the tool does. The model decides by this text.
  ///
  /// Sensitive: never logged.
  std::string_view description{};
  /// The tool's input, as a JSON schema.
  ///
  /// Sensitive: never logged.
  DocumentView input_schema{};
};
const internal::Schema& schema_of(const HarnessInlineFunctionConfigView*);

/// The tools of an MCP server elsewhere.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessRemoteMcpConfig.html
struct HarnessRemoteMcpConfigView {
  /// The server's address.
  ///
  /// Sensitive: never logged.
  std::string_view url{};
  /// Headers that go with each request to the server, by name.
  ///
  /// Sensitive: never logged.
  MapView<std::string_view> headers{};
};
const internal::Schema& schema_of(const HarnessRemoteMcpConfigView*);

/// The settings of a tool, by its kind.
///
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
  /// Where the MCP server is, where the kind is `remote_mcp`.
  OptionalRef<HarnessRemoteMcpConfigView> remote_mcp{};
  /// The browser, where the kind is `agentcore_browser`.
  OptionalRef<HarnessAgentCoreBrowserConfigView> agent_core_browser{};
  /// The gateway and how to sign in, where the kind is `agentcore_gateway`.
  OptionalRef<HarnessAgentCoreGatewayConfigView> agent_core_gateway{};
  /// What the model is told of the function, where the kind is `inline_function`.
  OptionalRef<HarnessInlineFunctionConfigView> inline_function{};
  /// The code interpreter, where the kind is `agentcore_code_interpreter`.
  OptionalRef<HarnessAgentCoreCodeInterpreterConfigView> agent_core_code_interpreter{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessToolConfigurationView*);

/// A tool that an agent is offered.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessTool.html
struct HarnessToolView {
  /// The kind of tool.
  Open<HarnessToolType> type{};
  /// The tool's name, unlike those of the agent's other tools. Absent: the service makes one.
  std::optional<std::string_view> name{};
  /// The tool's settings; the member that fits `type` is set.
  OptionalRef<HarnessToolConfigurationView> config{};
};
const internal::Schema& schema_of(const HarnessToolView*);

/// Keeps the end of a conversation.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSlidingWindowConfiguration.html
struct HarnessSlidingWindowConfigurationView {
  /// How many of the newest messages stay.
  std::optional<std::int32_t> messages_count{};
};
const internal::Schema& schema_of(const HarnessSlidingWindowConfigurationView*);

/// Puts a summary in place of the beginning of a conversation.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSummarizationConfiguration.html
struct HarnessSummarizationConfigurationView {
  /// The share of the conversation that becomes a summary.
  std::optional<float> summary_ratio{};
  /// How many of the newest messages stay as they are.
  std::optional<std::int32_t> preserve_recent_messages{};
  /// What the model that writes the summary is told.
  std::optional<std::string_view> summarization_system_prompt{};
};
const internal::Schema& schema_of(const HarnessSummarizationConfigurationView*);

/// The settings of a way to shorten conversations.
///
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
  /// How much stays, where the strategy is `sliding_window`.
  OptionalRef<HarnessSlidingWindowConfigurationView> sliding_window{};
  /// How much stays and how the rest is summarized, where the strategy is `summarization`.
  OptionalRef<HarnessSummarizationConfigurationView> summarization{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const HarnessTruncationStrategyConfigurationView*);

/// What is done with a conversation that gets too long for the model.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessTruncationConfiguration.html
struct HarnessTruncationConfigurationView {
  /// The way in which it is shortened.
  Open<HarnessTruncationStrategy> strategy{};
  /// How the strategy is set; the member that fits `strategy` is set.
  OptionalRef<HarnessTruncationStrategyConfigurationView> config{};
};
const internal::Schema& schema_of(const HarnessTruncationConfigurationView*);

/// An agent that the service runs from its settings: model, prompt, tools, skills and memory.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Harness.html
struct HarnessView {
  /// The id that CreateHarness gave the harness.
  std::string_view harness_id{};
  /// The harness's name.
  std::string_view harness_name{};
  /// The harness's ARN.
  std::string_view arn{};
  /// The state that the harness is in.
  Open<HarnessStatus> status{};
  /// The harness's newest version; each successful UpdateHarness makes another.
  std::optional<std::string_view> harness_version{};
  /// The IAM role that the agent works under, by its ARN.
  std::string_view execution_role_arn{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The model that the agent uses where an invocation names none.
  HarnessModelConfigurationView model{};
  /// What the agent is and how it should act, in the order of the blocks.
  std::span<const HarnessSystemContentBlockView> system_prompt{};
  /// The tools that the agent is offered.
  std::span<const HarnessToolView> tools{};
  /// Skills, sets of instructions and files, that the agent can load when it needs them.
  std::span<const HarnessSkillView> skills{};
  /// The tools that the agent may call, by name or pattern, such as `@builtin` or `@serverName/toolName`. All of
  /// them unless set.
  std::span<const std::string_view> allowed_tools{};
  /// What is done with a conversation that gets too long for the model.
  HarnessTruncationConfigurationView truncation{};
  /// Where the agent runs.
  HarnessEnvironmentProviderView environment{};
  /// The container image that the agent runs in; absent where it is the service's own.
  OptionalRef<HarnessEnvironmentArtifactView> environment_artifact{};
  /// Environment variables of the agent, by name.
  ///
  /// Sensitive: never logged.
  MapView<std::string_view> environment_variables{};
  /// How callers of the harness are checked.
  OptionalRef<AuthorizerConfigurationView> authorizer_configuration{};
  /// What the agent remembers.
  OptionalRef<HarnessMemoryConfigurationView> memory{};
  /// What is told, or asked, at set points of the agent's work.
  std::span<const HarnessHookView> hooks{};
  /// Rounds of model and tools at most in one invocation; the agent then stops.
  std::optional<std::int32_t> max_iterations{};
  /// Tokens that the models may write in one invocation, all calls taken together.
  std::optional<std::int32_t> max_tokens{};
  /// Seconds that one invocation may take.
  std::optional<std::int32_t> timeout_seconds{};
  /// Why creating or changing it failed; absent where neither did.
  std::optional<std::string_view> failure_reason{};
};
const internal::Schema& schema_of(const HarnessView*);

}  // namespace outcrop::bedrock_agentcore_control

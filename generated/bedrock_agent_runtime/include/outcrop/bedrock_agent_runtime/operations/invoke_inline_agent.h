// Input and output of Client::invoke_inline_agent.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/agent_action_group.h"
#include "outcrop/bedrock_agent_runtime/types/collaborator.h"
#include "outcrop/bedrock_agent_runtime/types/collaborator_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/custom_orchestration.h"
#include "outcrop/bedrock_agent_runtime/types/guardrail_configuration_with_arn.h"
#include "outcrop/bedrock_agent_runtime/types/inline_bedrock_model_configurations.h"
#include "outcrop/bedrock_agent_runtime/types/inline_session_state.h"
#include "outcrop/bedrock_agent_runtime/types/knowledge_base.h"
#include "outcrop/bedrock_agent_runtime/types/prompt_creation_configurations.h"
#include "outcrop/bedrock_agent_runtime/types/prompt_override_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/streaming_configurations.h"
#include "outcrop/bedrock_agent_runtime/views/inline_agent_response_stream.h"
#include "outcrop/box.h"
#include "outcrop/event_stream.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::invoke_inline_agent. An absent member is not sent.
/// An agent and a message to it.
struct InvokeInlineAgentRequest {
  /// The KMS key for the data, by its ARN. Absent: a key of AWS encrypts it.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> customer_encryption_key_arn{};
  /// The model that the agent uses: its id or ARN, or that of an inference profile.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> foundation_model{};
  /// What the agent is to do, and how.
  ///
  /// Required. At least 40 characters. Sensitive: never logged.
  std::optional<std::string> instruction{};
  /// Seconds without a message after which the session ends and its data is deleted.
  ///
  /// 60 to 3600.
  std::optional<std::int32_t> idle_session_ttl_in_seconds{};
  /// What the agent can do.
  std::optional<std::vector<AgentActionGroup>> action_groups{};
  /// Where the agent can look things up.
  std::optional<std::vector<KnowledgeBase>> knowledge_bases{};
  /// The guardrail that checks the agent.
  Box<GuardrailConfigurationWithArn> guardrail_configuration{};
  /// Prompts to use in place of the service's own.
  ///
  /// Sensitive: never logged.
  Box<PromptOverrideConfiguration> prompt_override_configuration{};
  /// How the agent works with collaborators.
  std::optional<OwnedOpen<AgentCollaboration>> agent_collaboration{};
  /// What the agent knows of its collaborators.
  std::optional<std::vector<CollaboratorConfiguration>> collaborator_configurations{};
  /// The agent's name.
  ///
  /// Matching ^([0-9a-zA-Z][_-]?){1,100}$. Sensitive: never logged.
  std::optional<std::string> agent_name{};
  /// The conversation, by an id that the caller chooses. Use it again to go on.
  ///
  /// Required. 2 to 100 characters: letters, digits, dots, underscores, colons and hyphens.
  std::optional<std::string> session_id{};
  /// True ends the session with this request.
  std::optional<bool> end_session{};
  /// True asks for `trace` events, which tell what the agent does.
  std::optional<bool> enable_trace{};
  /// The user's message. Ignored where `inlineSessionState` brings results of actions.
  ///
  /// At most 25000000 characters. Sensitive: never logged.
  std::optional<std::string> input_text{};
  /// Whether the answer comes in pieces.
  std::optional<StreamingConfigurations> streaming_configurations{};
  /// What of the earlier conversation goes into the prompt.
  std::optional<PromptCreationConfigurations> prompt_creation_configurations{};
  /// What the agent should know beside the message.
  Box<InlineSessionState> inline_session_state{};
  /// Inline agents that `collaboratorConfigurations` refers to by name.
  std::optional<std::vector<Collaborator>> collaborators{};
  /// How the agent's model is called.
  std::optional<InlineBedrockModelConfigurations> bedrock_model_configurations{};
  /// Who decides what the agent does next. Absent: `DEFAULT`.
  std::optional<OwnedOpen<OrchestrationType>> orchestration_type{};
  /// The function that decides; needed where `orchestrationType` is `CUSTOM_ORCHESTRATION`.
  std::optional<CustomOrchestration> custom_orchestration{};

  friend bool operator==(const InvokeInlineAgentRequest&, const InvokeInlineAgentRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const InvokeInlineAgentRequest& in);

/// What Client::invoke_inline_agent has beside its events (`InlineAgentResponseStreamView`): EventStream::response().
/// Valid as long as the stream. The agent's answer as a stream, and which conversation it belongs to.
struct InvokeInlineAgentView {
  /// The media type, usually application/json.
  std::string_view content_type{};
  /// The conversation, by the id that the request gave it.
  std::string_view session_id{};
};
const internal::Schema& schema_of(const InvokeInlineAgentView*);

}  // namespace outcrop::bedrock_agent_runtime

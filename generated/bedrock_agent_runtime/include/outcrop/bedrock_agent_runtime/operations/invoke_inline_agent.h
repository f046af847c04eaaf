// Input and output of Client::invoke_inline_agent.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
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
#include "outcrop/event_stream.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::invoke_inline_agent. An absent member is not sent.
struct InvokeInlineAgentRequest {
  std::optional<std::string> customer_encryption_key_arn{};
  /// Required.
  std::optional<std::string> foundation_model{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> instruction{};
  std::optional<std::int32_t> idle_session_ttl_in_seconds{};
  std::optional<std::vector<AgentActionGroup>> action_groups{};
  std::optional<std::vector<KnowledgeBase>> knowledge_bases{};
  std::optional<GuardrailConfigurationWithArn> guardrail_configuration{};
  /// Sensitive: never logged.
  std::optional<PromptOverrideConfiguration> prompt_override_configuration{};
  std::optional<OwnedOpen<AgentCollaboration>> agent_collaboration{};
  std::optional<std::vector<CollaboratorConfiguration>> collaborator_configurations{};
  /// Sensitive: never logged.
  std::optional<std::string> agent_name{};
  /// Required.
  std::optional<std::string> session_id{};
  std::optional<bool> end_session{};
  std::optional<bool> enable_trace{};
  /// Sensitive: never logged.
  std::optional<std::string> input_text{};
  std::optional<StreamingConfigurations> streaming_configurations{};
  std::optional<PromptCreationConfigurations> prompt_creation_configurations{};
  std::optional<InlineSessionState> inline_session_state{};
  std::optional<std::vector<Collaborator>> collaborators{};
  std::optional<InlineBedrockModelConfigurations> bedrock_model_configurations{};
  std::optional<OwnedOpen<OrchestrationType>> orchestration_type{};
  std::optional<CustomOrchestration> custom_orchestration{};
};

/// What Client::invoke_inline_agent has beside its events (`InlineAgentResponseStreamView`): EventStream::response().
/// Valid as long as the stream.
struct InvokeInlineAgentView {
  std::string_view content_type{};
  std::string_view session_id{};
};

}  // namespace outcrop::bedrock_agent_runtime

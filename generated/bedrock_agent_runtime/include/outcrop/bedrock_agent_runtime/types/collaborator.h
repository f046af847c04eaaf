// Collaborator: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/types/agent_action_group.h"
#include "outcrop/bedrock_agent_runtime/types/collaborator_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/guardrail_configuration_with_arn.h"
#include "outcrop/bedrock_agent_runtime/types/knowledge_base.h"
#include "outcrop/bedrock_agent_runtime/types/prompt_override_configuration.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

struct Collaborator {
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
};

}  // namespace outcrop::bedrock_agent_runtime

// Input and output of Client::create_agent.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/types/custom_orchestration.h"
#include "outcrop/bedrock_agent/types/guardrail_configuration.h"
#include "outcrop/bedrock_agent/types/memory_configuration.h"
#include "outcrop/bedrock_agent/types/prompt_override_configuration.h"
#include "outcrop/bedrock_agent/views/agent.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::create_agent. An absent member is not sent.
struct CreateAgentRequest {
  /// Required.
  std::optional<std::string> agent_name{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Sensitive: never logged.
  std::optional<std::string> instruction{};
  std::optional<std::string> foundation_model{};
  std::optional<std::string> description{};
  std::optional<OwnedOpen<OrchestrationType>> orchestration_type{};
  std::optional<CustomOrchestration> custom_orchestration{};
  std::optional<std::int32_t> idle_session_ttl_in_seconds{};
  std::optional<std::string> agent_resource_role_arn{};
  std::optional<std::string> customer_encryption_key_arn{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};
  /// Sensitive: never logged.
  std::optional<PromptOverrideConfiguration> prompt_override_configuration{};
  std::optional<GuardrailConfiguration> guardrail_configuration{};
  std::optional<MemoryConfiguration> memory_configuration{};
  std::optional<OwnedOpen<AgentCollaboration>> agent_collaboration{};
};

/// Output of Client::create_agent; valid as long as its Response.
struct CreateAgentView {
  AgentView agent{};
};

}  // namespace outcrop::bedrock_agent

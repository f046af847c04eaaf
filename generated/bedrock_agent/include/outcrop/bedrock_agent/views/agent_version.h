// AgentVersionView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/views/guardrail_configuration.h"
#include "outcrop/bedrock_agent/views/memory_configuration.h"
#include "outcrop/bedrock_agent/views/prompt_override_configuration.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct AgentVersionView {
  std::string_view agent_id{};
  std::string_view agent_name{};
  std::string_view agent_arn{};
  std::string_view version{};
  /// Sensitive: never logged.
  std::optional<std::string_view> instruction{};
  Open<AgentStatus> agent_status{};
  std::optional<std::string_view> foundation_model{};
  std::optional<std::string_view> description{};
  std::int32_t idle_session_ttl_in_seconds{};
  std::string_view agent_resource_role_arn{};
  std::optional<std::string_view> customer_encryption_key_arn{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::span<const std::string_view> failure_reasons{};
  std::span<const std::string_view> recommended_actions{};
  /// Sensitive: never logged.
  OptionalRef<PromptOverrideConfigurationView> prompt_override_configuration{};
  OptionalRef<GuardrailConfigurationView> guardrail_configuration{};
  OptionalRef<MemoryConfigurationView> memory_configuration{};
  Open<AgentCollaboration> agent_collaboration{};
};

}  // namespace outcrop::bedrock_agent

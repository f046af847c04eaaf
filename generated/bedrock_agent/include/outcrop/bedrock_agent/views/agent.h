// AgentView and the shapes that only it holds: parts of answers.
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
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

/// `member` tells which one is set.
struct OrchestrationExecutorView {
  enum class Member : std::uint16_t {
    none,
    lambda,
    unknown,
  };

  Member member{};
  OptionalRef<std::string_view> lambda{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};

struct CustomOrchestrationView {
  OptionalRef<OrchestrationExecutorView> executor{};
};

struct AgentView {
  std::string_view agent_id{};
  std::string_view agent_name{};
  std::string_view agent_arn{};
  std::string_view agent_version{};
  std::optional<std::string_view> client_token{};
  /// Sensitive: never logged.
  std::optional<std::string_view> instruction{};
  Open<AgentStatus> agent_status{};
  std::optional<std::string_view> foundation_model{};
  std::optional<std::string_view> description{};
  Open<OrchestrationType> orchestration_type{};
  OptionalRef<CustomOrchestrationView> custom_orchestration{};
  std::int32_t idle_session_ttl_in_seconds{};
  std::string_view agent_resource_role_arn{};
  std::optional<std::string_view> customer_encryption_key_arn{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<Timestamp> prepared_at{};
  std::span<const std::string_view> failure_reasons{};
  std::span<const std::string_view> recommended_actions{};
  /// Sensitive: never logged.
  OptionalRef<PromptOverrideConfigurationView> prompt_override_configuration{};
  OptionalRef<GuardrailConfigurationView> guardrail_configuration{};
  OptionalRef<MemoryConfigurationView> memory_configuration{};
  Open<AgentCollaboration> agent_collaboration{};
};

}  // namespace outcrop::bedrock_agent

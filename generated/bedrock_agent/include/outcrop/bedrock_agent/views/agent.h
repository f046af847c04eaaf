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
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

/// `member` tells which one is set; its pointer is not null.
struct OrchestrationExecutorView {
  enum class Member : std::uint16_t {
    none,
    lambda,
    unknown,
  };

  Member member{};
  const std::string_view* lambda{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct CustomOrchestrationView {
  std::optional<OrchestrationExecutorView> executor{};
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
  std::optional<Open<OrchestrationType>> orchestration_type{};
  std::optional<CustomOrchestrationView> custom_orchestration{};
  std::int32_t idle_session_ttl_in_seconds{};
  std::string_view agent_resource_role_arn{};
  std::optional<std::string_view> customer_encryption_key_arn{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<Timestamp> prepared_at{};
  std::span<const std::string_view> failure_reasons{};
  std::span<const std::string_view> recommended_actions{};
  /// Sensitive: never logged.
  std::optional<PromptOverrideConfigurationView> prompt_override_configuration{};
  std::optional<GuardrailConfigurationView> guardrail_configuration{};
  std::optional<MemoryConfigurationView> memory_configuration{};
  std::optional<Open<AgentCollaboration>> agent_collaboration{};
};

}  // namespace outcrop::bedrock_agent

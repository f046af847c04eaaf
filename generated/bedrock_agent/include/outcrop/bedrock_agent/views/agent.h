// AgentView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/guardrail_configuration.h"
#include "outcrop/bedrock_agent/views/memory_configuration.h"
#include "outcrop/bedrock_agent/views/prompt_override_configuration.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

/// What decides the next step in a custom orchestration.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_OrchestrationExecutor.html
struct OrchestrationExecutorView {
  enum class Member : std::uint16_t {
    none,
    lambda,
    unknown,
  };

  Member member{};
  /// The ARN of the Lambda function that decides.
  OptionalRef<std::string_view> lambda{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const OrchestrationExecutorView*);

/// Replaces the agent's own way of working by a Lambda function.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CustomOrchestration.html
struct CustomOrchestrationView {
  /// The function that decides what the agent does next.
  OptionalRef<OrchestrationExecutorView> executor{};
};
const internal::Schema& schema_of(const CustomOrchestrationView*);

/// An agent: a model with instructions, actions and knowledge bases.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_Agent.html
struct AgentView {
  /// The id that CreateAgent gave the agent.
  std::string_view agent_id{};
  /// The agent's name.
  std::string_view agent_name{};
  /// The agent's ARN.
  std::string_view agent_arn{};
  /// The agent's version: a number, or DRAFT for the working draft.
  std::string_view agent_version{};
  /// The idempotency token of the call that made it.
  std::optional<std::string_view> client_token{};
  /// What the agent is to do, and how.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> instruction{};
  /// The state that the agent is in.
  Open<AgentStatus> agent_status{};
  /// The model that the agent uses: its id or ARN, or that of an inference profile.
  std::optional<std::string_view> foundation_model{};
  /// What the agent is for.
  std::optional<std::string_view> description{};
  /// Who decides what the agent does next.
  Open<OrchestrationType> orchestration_type{};
  /// The function that decides, where `orchestrationType` is `CUSTOM_ORCHESTRATION`.
  OptionalRef<CustomOrchestrationView> custom_orchestration{};
  /// Seconds without a message after which a session with the agent ends and its data is deleted.
  std::int32_t idle_session_ttl_in_seconds{};
  /// The IAM role that the agent works under, by its ARN.
  std::string_view agent_resource_role_arn{};
  /// The agent's KMS key, by its ARN; absent where a key of AWS encrypts the agent.
  std::optional<std::string_view> customer_encryption_key_arn{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// When the agent was prepared last; absent while it never was.
  std::optional<Timestamp> prepared_at{};
  /// Why the last change failed.
  std::span<const std::string_view> failure_reasons{};
  /// What to do so that the change succeeds.
  std::span<const std::string_view> recommended_actions{};
  /// Prompts in place of the service's own. Absent: the service's own are used.
  ///
  /// Sensitive: never logged.
  OptionalRef<PromptOverrideConfigurationView> prompt_override_configuration{};
  /// The guardrail that checks the agent. Absent: none does.
  OptionalRef<GuardrailConfigurationView> guardrail_configuration{};
  /// What the agent remembers across sessions. Absent: nothing.
  OptionalRef<MemoryConfigurationView> memory_configuration{};
  /// How the agent works with collaborators.
  Open<AgentCollaboration> agent_collaboration{};
};
const internal::Schema& schema_of(const AgentView*);

}  // namespace outcrop::bedrock_agent

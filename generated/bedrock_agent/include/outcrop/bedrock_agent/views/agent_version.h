// AgentVersionView: parts of answers.
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

namespace outcrop::bedrock_agent {

/// An agent as it was when a version was made of it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentVersion.html
struct AgentVersionView {
  /// The id that CreateAgent gave the agent.
  std::string_view agent_id{};
  /// The agent's name.
  std::string_view agent_name{};
  /// The agent's ARN.
  std::string_view agent_arn{};
  /// The number of the version; the first one is 1.
  std::string_view version{};
  /// What the agent is to do, and how.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> instruction{};
  /// The state that the version is in.
  Open<AgentStatus> agent_status{};
  /// The model that the agent uses: its id or ARN, or that of an inference profile.
  std::optional<std::string_view> foundation_model{};
  /// What the version is for.
  std::optional<std::string_view> description{};
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
const internal::Schema& schema_of(const AgentVersionView*);

}  // namespace outcrop::bedrock_agent

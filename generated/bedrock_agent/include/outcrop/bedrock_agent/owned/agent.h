// Agent.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/custom_orchestration.h"
#include "outcrop/bedrock_agent/types/guardrail_configuration.h"
#include "outcrop/bedrock_agent/types/memory_configuration.h"
#include "outcrop/bedrock_agent/types/prompt_override_configuration.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct AgentView;

/// An agent: a model with instructions, actions and knowledge bases.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_Agent.html
struct Agent {
  /// The id that CreateAgent gave the agent.
  std::string agent_id{};
  /// The agent's name.
  std::string agent_name{};
  /// The agent's ARN.
  std::string agent_arn{};
  /// The agent's version: a number, or DRAFT for the working draft.
  std::string agent_version{};
  /// The idempotency token of the call that made it.
  std::optional<std::string> client_token{};
  /// What the agent is to do, and how.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> instruction{};
  /// The state that the agent is in.
  std::optional<OwnedOpen<AgentStatus>> agent_status{};
  /// The model that the agent uses: its id or ARN, or that of an inference profile.
  std::optional<std::string> foundation_model{};
  /// What the agent is for.
  std::optional<std::string> description{};
  /// Who decides what the agent does next.
  std::optional<OwnedOpen<OrchestrationType>> orchestration_type{};
  /// The function that decides, where `orchestrationType` is `CUSTOM_ORCHESTRATION`.
  std::optional<CustomOrchestration> custom_orchestration{};
  /// Seconds without a message after which a session with the agent ends and its data is deleted.
  std::int32_t idle_session_ttl_in_seconds{};
  /// The IAM role that the agent works under, by its ARN.
  std::string agent_resource_role_arn{};
  /// The agent's KMS key, by its ARN; absent where a key of AWS encrypts the agent.
  std::optional<std::string> customer_encryption_key_arn{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// When the agent was prepared last; absent while it never was.
  std::optional<Timestamp> prepared_at{};
  /// Why the last change failed.
  std::optional<std::vector<std::string>> failure_reasons{};
  /// What to do so that the change succeeds.
  std::optional<std::vector<std::string>> recommended_actions{};
  /// Prompts in place of the service's own. Absent: the service's own are used.
  ///
  /// Sensitive: never logged.
  Box<PromptOverrideConfiguration> prompt_override_configuration{};
  /// The guardrail that checks the agent. Absent: none does.
  Box<GuardrailConfiguration> guardrail_configuration{};
  /// What the agent remembers across sessions. Absent: nothing.
  std::optional<MemoryConfiguration> memory_configuration{};
  /// How the agent works with collaborators.
  std::optional<OwnedOpen<AgentCollaboration>> agent_collaboration{};

  friend bool operator==(const Agent&, const Agent&) = default;
};
Agent to_owned(const AgentView& view);
void write_json(internal::JsonWriter& writer, const Agent& in);

}  // namespace outcrop::bedrock_agent

// Input and output of Client::update_agent.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/custom_orchestration.h"
#include "outcrop/bedrock_agent/types/guardrail_configuration.h"
#include "outcrop/bedrock_agent/types/memory_configuration.h"
#include "outcrop/bedrock_agent/types/prompt_override_configuration.h"
#include "outcrop/bedrock_agent/views/agent.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::update_agent. An absent member is not sent.
/// Which agent, and what it is like from now on. Repeat what should stay.
struct UpdateAgentRequest {
  /// The id that CreateAgent gave the agent.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> agent_id{};
  /// The agent's name from now on.
  ///
  /// Required. Matching ([0-9a-zA-Z][_-]?){1,100}.
  std::optional<std::string> agent_name{};
  /// What the agent is to do, and how.
  ///
  /// 40 to 4000 characters. Sensitive: never logged.
  std::optional<std::string> instruction{};
  /// The model that the agent uses: its id or ARN, or that of an inference profile.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> foundation_model{};
  /// What the agent is for.
  ///
  /// 1 to 200 characters.
  std::optional<std::string> description{};
  /// Who decides what the agent does next. Absent: `DEFAULT`.
  std::optional<OwnedOpen<OrchestrationType>> orchestration_type{};
  /// The function that decides; needed where `orchestrationType` is `CUSTOM_ORCHESTRATION`.
  std::optional<CustomOrchestration> custom_orchestration{};
  /// Seconds without a message after which a session with the agent ends and its data is deleted.
  ///
  /// 60 to 5400.
  std::optional<std::int32_t> idle_session_ttl_in_seconds{};
  /// The IAM role that the agent works under, by its ARN.
  ///
  /// Required. At most 2048 characters, matching arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+.
  std::optional<std::string> agent_resource_role_arn{};
  /// The agent's KMS key, by its ARN. Absent: a key of AWS encrypts the agent.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> customer_encryption_key_arn{};
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

  friend bool operator==(const UpdateAgentRequest&, const UpdateAgentRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateAgentRequest& in);

/// Output of Client::update_agent; valid as long as its Response.
/// The agent as it is now.
struct UpdateAgentView {
  /// The agent's working draft and its state.
  AgentView agent{};
};
const internal::Schema& schema_of(const UpdateAgentView*);

}  // namespace outcrop::bedrock_agent

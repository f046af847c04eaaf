// Collaborator: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/agent_action_group.h"
#include "outcrop/bedrock_agent_runtime/types/collaborator_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/guardrail_configuration_with_arn.h"
#include "outcrop/bedrock_agent_runtime/types/knowledge_base.h"
#include "outcrop/bedrock_agent_runtime/types/prompt_override_configuration.h"
#include "outcrop/box.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

/// An inline agent that works for the supervisor of the same request.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Collaborator.html
struct Collaborator {
  /// The ARN of the KMS key that encrypts the collaborator's data.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> customer_encryption_key_arn{};
  /// The model that the collaborator uses: its id or ARN, or that of an inference profile.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> foundation_model{};
  /// What the collaborator is to do, and how.
  ///
  /// Required. At least 40 characters. Sensitive: never logged.
  std::optional<std::string> instruction{};
  /// Seconds without a message after which the session ends and its data is deleted.
  ///
  /// 60 to 3600.
  std::optional<std::int32_t> idle_session_ttl_in_seconds{};
  /// What the collaborator can do.
  std::optional<std::vector<AgentActionGroup>> action_groups{};
  /// Where the collaborator can look things up.
  std::optional<std::vector<KnowledgeBase>> knowledge_bases{};
  /// The guardrail that checks the collaborator.
  Box<GuardrailConfigurationWithArn> guardrail_configuration{};
  /// Prompts to use in place of the service's own.
  ///
  /// Sensitive: never logged.
  Box<PromptOverrideConfiguration> prompt_override_configuration{};
  /// How the collaborator works with collaborators of its own.
  std::optional<OwnedOpen<AgentCollaboration>> agent_collaboration{};
  /// The collaborators of its own.
  std::optional<std::vector<CollaboratorConfiguration>> collaborator_configurations{};
  /// The collaborator's name, which a `collaboratorName` of the supervisor refers to.
  ///
  /// Matching ^([0-9a-zA-Z][_-]?){1,100}$. Sensitive: never logged.
  std::optional<std::string> agent_name{};

  friend bool operator==(const Collaborator&, const Collaborator&) = default;
};
void write_json(internal::JsonWriter& writer, const Collaborator& in);

}  // namespace outcrop::bedrock_agent_runtime

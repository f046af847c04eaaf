// Input and output of Client::associate_agent_collaborator.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/types/agent_descriptor.h"
#include "outcrop/bedrock_agent/views/agent_collaborator.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::associate_agent_collaborator. An absent member is not sent.
struct AssociateAgentCollaboratorRequest {
  /// Required.
  std::optional<std::string> agent_id{};
  /// Required.
  std::optional<std::string> agent_version{};
  /// Required.
  std::optional<AgentDescriptor> agent_descriptor{};
  /// Required.
  std::optional<std::string> collaborator_name{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> collaboration_instruction{};
  std::optional<OwnedOpen<RelayConversationHistory>> relay_conversation_history{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
};

/// Output of Client::associate_agent_collaborator; valid as long as its Response.
struct AssociateAgentCollaboratorView {
  AgentCollaboratorView agent_collaborator{};
};

}  // namespace outcrop::bedrock_agent

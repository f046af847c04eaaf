// Input and output of Client::update_agent_collaborator.
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

/// Input of Client::update_agent_collaborator. An absent member is not sent.
struct UpdateAgentCollaboratorRequest {
  /// Required.
  std::optional<std::string> agent_id{};
  /// Required.
  std::optional<std::string> agent_version{};
  /// Required.
  std::optional<std::string> collaborator_id{};
  /// Required.
  std::optional<AgentDescriptor> agent_descriptor{};
  /// Required.
  std::optional<std::string> collaborator_name{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> collaboration_instruction{};
  std::optional<OwnedOpen<RelayConversationHistory>> relay_conversation_history{};
};

/// Output of Client::update_agent_collaborator; valid as long as its Response.
struct UpdateAgentCollaboratorView {
  AgentCollaboratorView agent_collaborator{};
};

}  // namespace outcrop::bedrock_agent

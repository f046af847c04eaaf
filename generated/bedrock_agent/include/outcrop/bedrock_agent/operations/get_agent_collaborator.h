// Input and output of Client::get_agent_collaborator.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/views/agent_collaborator.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::get_agent_collaborator. An absent member is not sent.
struct GetAgentCollaboratorRequest {
  /// Required.
  std::optional<std::string> agent_id{};
  /// Required.
  std::optional<std::string> agent_version{};
  /// Required.
  std::optional<std::string> collaborator_id{};
};

/// Output of Client::get_agent_collaborator; valid as long as its Response.
struct GetAgentCollaboratorView {
  AgentCollaboratorView agent_collaborator{};
};

}  // namespace outcrop::bedrock_agent

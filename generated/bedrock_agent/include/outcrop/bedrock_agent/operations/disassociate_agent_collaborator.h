// Input and output of Client::disassociate_agent_collaborator.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::disassociate_agent_collaborator. An absent member is not sent.
struct DisassociateAgentCollaboratorRequest {
  /// Required.
  std::optional<std::string> agent_id{};
  /// Required.
  std::optional<std::string> agent_version{};
  /// Required.
  std::optional<std::string> collaborator_id{};
};

/// Output of Client::disassociate_agent_collaborator; valid as long as its Response.
struct DisassociateAgentCollaboratorView {};

}  // namespace outcrop::bedrock_agent

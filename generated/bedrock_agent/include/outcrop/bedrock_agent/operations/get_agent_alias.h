// Input and output of Client::get_agent_alias.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/views/agent_alias.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::get_agent_alias. An absent member is not sent.
struct GetAgentAliasRequest {
  /// Required.
  std::optional<std::string> agent_id{};
  /// Required.
  std::optional<std::string> agent_alias_id{};
};

/// Output of Client::get_agent_alias; valid as long as its Response.
struct GetAgentAliasView {
  AgentAliasView agent_alias{};
};

}  // namespace outcrop::bedrock_agent

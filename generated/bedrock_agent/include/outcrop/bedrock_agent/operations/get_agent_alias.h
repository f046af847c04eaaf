// Input and output of Client::get_agent_alias.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/views/agent_alias.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::get_agent_alias. An absent member is not sent.
/// Which alias of which agent.
struct GetAgentAliasRequest {
  /// The agent's id.
  ///
  /// Required.
  std::optional<std::string> agent_id{};
  /// The alias's id.
  ///
  /// Required.
  std::optional<std::string> agent_alias_id{};
};

/// Output of Client::get_agent_alias; valid as long as its Response.
/// The alias.
struct GetAgentAliasView {
  /// The alias.
  AgentAliasView agent_alias{};
};

}  // namespace outcrop::bedrock_agent

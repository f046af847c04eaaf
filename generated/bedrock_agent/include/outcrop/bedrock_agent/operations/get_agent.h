// Input and output of Client::get_agent.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/views/agent.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::get_agent. An absent member is not sent.
/// Which agent.
struct GetAgentRequest {
  /// The agent's id.
  ///
  /// Required.
  std::optional<std::string> agent_id{};
};

/// Output of Client::get_agent; valid as long as its Response.
/// The agent.
struct GetAgentView {
  /// The agent.
  AgentView agent{};
};

}  // namespace outcrop::bedrock_agent

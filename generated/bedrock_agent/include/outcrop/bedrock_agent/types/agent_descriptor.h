// AgentDescriptor: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::bedrock_agent {

/// The agent that works as a collaborator.
struct AgentDescriptor {
  /// The ARN of the agent's alias.
  std::optional<std::string> alias_arn{};
};

}  // namespace outcrop::bedrock_agent

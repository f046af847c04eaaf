// AgentDescriptor: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

/// The agent that works as a collaborator.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentDescriptor.html
struct AgentDescriptor {
  /// The ARN of the agent's alias.
  ///
  /// At most 2048 characters.
  std::optional<std::string> alias_arn{};

  friend bool operator==(const AgentDescriptor&, const AgentDescriptor&) = default;
};
void write_json(internal::JsonWriter& writer, const AgentDescriptor& in);

}  // namespace outcrop::bedrock_agent

// A2aDescriptor and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_agentcore_control {

/// The agent card of an agent that speaks A2A, and the version of its format.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AgentCardDefinition.html
struct AgentCardDefinition {
  /// The version of the A2A specification that the card follows.
  std::optional<std::string> schema_version{};
  /// The card itself, as JSON text.
  std::optional<std::string> inline_content{};

  friend bool operator==(const AgentCardDefinition&, const AgentCardDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const AgentCardDefinition& in);

/// An agent that speaks the A2A protocol, as a registry describes it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_A2aDescriptor.html
struct A2aDescriptor {
  /// The agent card: what the agent can do, and where it is reached.
  Box<AgentCardDefinition> agent_card{};

  friend bool operator==(const A2aDescriptor&, const A2aDescriptor&) = default;
};
void write_json(internal::JsonWriter& writer, const A2aDescriptor& in);

}  // namespace outcrop::bedrock_agentcore_control

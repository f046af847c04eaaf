// A2aDescriptor and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AgentCardDefinition.html
struct AgentCardDefinition {
  std::optional<std::string> schema_version{};
  std::optional<std::string> inline_content{};

  friend bool operator==(const AgentCardDefinition&, const AgentCardDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const AgentCardDefinition& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_A2aDescriptor.html
struct A2aDescriptor {
  Box<AgentCardDefinition> agent_card{};

  friend bool operator==(const A2aDescriptor&, const A2aDescriptor&) = default;
};
void write_json(internal::JsonWriter& writer, const A2aDescriptor& in);

}  // namespace outcrop::bedrock_agentcore_control

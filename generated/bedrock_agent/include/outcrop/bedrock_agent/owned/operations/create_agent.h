// CreateAgent: the output of Client::create_agent, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/agent.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct CreateAgentView;

/// The agent that was created.
struct CreateAgent {
  /// The agent as it is kept.
  Agent agent{};

  friend bool operator==(const CreateAgent&, const CreateAgent&) = default;
};
CreateAgent to_owned(const CreateAgentView& view);
void write_json(internal::JsonWriter& writer, const CreateAgent& in);

}  // namespace outcrop::bedrock_agent

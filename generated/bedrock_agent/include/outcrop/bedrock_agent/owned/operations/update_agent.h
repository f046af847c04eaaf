// UpdateAgent: the output of Client::update_agent, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/agent.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct UpdateAgentView;

/// The agent as it is now.
struct UpdateAgent {
  /// The agent's working draft and its state.
  Agent agent{};

  friend bool operator==(const UpdateAgent&, const UpdateAgent&) = default;
};
UpdateAgent to_owned(const UpdateAgentView& view);
void write_json(internal::JsonWriter& writer, const UpdateAgent& in);

}  // namespace outcrop::bedrock_agent

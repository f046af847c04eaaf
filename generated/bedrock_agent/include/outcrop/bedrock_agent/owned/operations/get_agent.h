// GetAgent: the output of Client::get_agent, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/agent.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct GetAgentView;

/// The agent that was asked for.
struct GetAgent {
  /// The agent's working draft and its state.
  Agent agent{};

  friend bool operator==(const GetAgent&, const GetAgent&) = default;
};
GetAgent to_owned(const GetAgentView& view);
void write_json(internal::JsonWriter& writer, const GetAgent& in);

}  // namespace outcrop::bedrock_agent

// GetAgentVersion: the output of Client::get_agent_version, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/agent_version.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct GetAgentVersionView;

/// The version that was asked for.
struct GetAgentVersion {
  /// The agent as it was then.
  AgentVersion agent_version{};

  friend bool operator==(const GetAgentVersion&, const GetAgentVersion&) = default;
};
GetAgentVersion to_owned(const GetAgentVersionView& view);
void write_json(internal::JsonWriter& writer, const GetAgentVersion& in);

}  // namespace outcrop::bedrock_agent

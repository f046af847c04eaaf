// GetAgentAlias: the output of Client::get_agent_alias, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/agent_alias.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct GetAgentAliasView;

/// The alias that was asked for.
struct GetAgentAlias {
  /// What the alias stands for, and its state.
  AgentAlias agent_alias{};

  friend bool operator==(const GetAgentAlias&, const GetAgentAlias&) = default;
};
GetAgentAlias to_owned(const GetAgentAliasView& view);
void write_json(internal::JsonWriter& writer, const GetAgentAlias& in);

}  // namespace outcrop::bedrock_agent

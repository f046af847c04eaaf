// UpdateAgentAlias: the output of Client::update_agent_alias, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/agent_alias.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct UpdateAgentAliasView;

/// The alias as it is now.
struct UpdateAgentAlias {
  /// What the alias stands for, and its state.
  AgentAlias agent_alias{};

  friend bool operator==(const UpdateAgentAlias&, const UpdateAgentAlias&) = default;
};
UpdateAgentAlias to_owned(const UpdateAgentAliasView& view);
void write_json(internal::JsonWriter& writer, const UpdateAgentAlias& in);

}  // namespace outcrop::bedrock_agent

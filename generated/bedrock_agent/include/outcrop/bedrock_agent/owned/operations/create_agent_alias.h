// CreateAgentAlias: the output of Client::create_agent_alias, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent/owned/agent_alias.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct CreateAgentAliasView;

/// The alias that was created.
struct CreateAgentAlias {
  /// The alias as it is kept.
  AgentAlias agent_alias{};

  friend bool operator==(const CreateAgentAlias&, const CreateAgentAlias&) = default;
};
CreateAgentAlias to_owned(const CreateAgentAliasView& view);
void write_json(internal::JsonWriter& writer, const CreateAgentAlias& in);

}  // namespace outcrop::bedrock_agent

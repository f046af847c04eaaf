// DeleteAgentAlias: the output of Client::delete_agent_alias, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

struct DeleteAgentAliasView;

/// The alias that is being deleted.
struct DeleteAgentAlias {
  /// The id that CreateAgent gave the agent.
  std::string agent_id{};
  /// The id that the service gave the alias.
  std::string agent_alias_id{};
  /// The state that the alias is in now.
  std::optional<OwnedOpen<AgentAliasStatus>> agent_alias_status{};

  friend bool operator==(const DeleteAgentAlias&, const DeleteAgentAlias&) = default;
};
DeleteAgentAlias to_owned(const DeleteAgentAliasView& view);
void write_json(internal::JsonWriter& writer, const DeleteAgentAlias& in);

}  // namespace outcrop::bedrock_agent

// DeleteAgentVersion: the output of Client::delete_agent_version, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

struct DeleteAgentVersionView;

/// The version that is being deleted.
struct DeleteAgentVersion {
  /// The id that CreateAgent gave the agent.
  std::string agent_id{};
  /// The number of the version; the first one is 1.
  std::string agent_version{};
  /// The state that the version is in now.
  std::optional<OwnedOpen<AgentStatus>> agent_status{};

  friend bool operator==(const DeleteAgentVersion&, const DeleteAgentVersion&) = default;
};
DeleteAgentVersion to_owned(const DeleteAgentVersionView& view);
void write_json(internal::JsonWriter& writer, const DeleteAgentVersion& in);

}  // namespace outcrop::bedrock_agent

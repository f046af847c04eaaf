// DeleteAgentRuntime: the output of Client::delete_agent_runtime, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteAgentRuntimeView;

/// The runtime, or the version, that is being deleted.
struct DeleteAgentRuntime {
  /// The state that the runtime is in.
  std::optional<OwnedOpen<AgentRuntimeStatus>> status{};
  /// The runtime's id.
  std::optional<std::string> agent_runtime_id{};
  /// The version that is deleted; absent where the whole runtime is.
  std::optional<std::string> agent_runtime_version{};

  friend bool operator==(const DeleteAgentRuntime&, const DeleteAgentRuntime&) = default;
};
DeleteAgentRuntime to_owned(const DeleteAgentRuntimeView& view);
void write_json(internal::JsonWriter& writer, const DeleteAgentRuntime& in);

}  // namespace outcrop::bedrock_agentcore_control

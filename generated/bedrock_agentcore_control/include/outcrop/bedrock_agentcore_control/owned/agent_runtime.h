// AgentRuntime.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct AgentRuntimeView;

/// An agent runtime, or a version of one, as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AgentRuntime.html
struct AgentRuntime {
  /// The runtime's ARN.
  std::string agent_runtime_arn{};
  /// The id that CreateAgentRuntime gave the runtime.
  std::string agent_runtime_id{};
  /// The version that the entry is about: the newest one where runtimes are listed.
  std::string agent_runtime_version{};
  /// The runtime's name.
  std::string agent_runtime_name{};
  /// What the runtime is for.
  ///
  /// Sensitive: never logged.
  std::string description{};
  /// When the runtime changed last.
  Timestamp last_updated_at{};
  /// The state that the runtime is in.
  std::optional<OwnedOpen<AgentRuntimeStatus>> status{};

  friend bool operator==(const AgentRuntime&, const AgentRuntime&) = default;
};
AgentRuntime to_owned(const AgentRuntimeView& view);
void write_json(internal::JsonWriter& writer, const AgentRuntime& in);

}  // namespace outcrop::bedrock_agentcore_control

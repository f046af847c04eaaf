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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AgentRuntime.html
struct AgentRuntime {
  std::string agent_runtime_arn{};
  std::string agent_runtime_id{};
  std::string agent_runtime_version{};
  std::string agent_runtime_name{};
  /// Sensitive: never logged.
  std::string description{};
  Timestamp last_updated_at{};
  std::optional<OwnedOpen<AgentRuntimeStatus>> status{};

  friend bool operator==(const AgentRuntime&, const AgentRuntime&) = default;
};
AgentRuntime to_owned(const AgentRuntimeView& view);
void write_json(internal::JsonWriter& writer, const AgentRuntime& in);

}  // namespace outcrop::bedrock_agentcore_control

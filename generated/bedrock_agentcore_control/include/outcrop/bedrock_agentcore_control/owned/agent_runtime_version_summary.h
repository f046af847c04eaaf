// AgentRuntimeVersionSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

struct AgentRuntimeVersionSummaryView;

/// A version of an agent runtime that runs on a capacity provider, as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AgentRuntimeVersionSummary.html
struct AgentRuntimeVersionSummary {
  /// The runtime's ARN.
  std::string agent_runtime_arn{};
  /// The version that runs on the capacity provider.
  std::string agent_runtime_version{};
  /// The state that the version is in.
  std::optional<OwnedOpen<AgentRuntimeStatus>> status{};

  friend bool operator==(const AgentRuntimeVersionSummary&, const AgentRuntimeVersionSummary&) = default;
};
AgentRuntimeVersionSummary to_owned(const AgentRuntimeVersionSummaryView& view);
void write_json(internal::JsonWriter& writer, const AgentRuntimeVersionSummary& in);

}  // namespace outcrop::bedrock_agentcore_control

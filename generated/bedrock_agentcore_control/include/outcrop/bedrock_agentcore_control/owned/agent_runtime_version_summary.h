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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AgentRuntimeVersionSummary.html
struct AgentRuntimeVersionSummary {
  std::string agent_runtime_arn{};
  std::string agent_runtime_version{};
  std::optional<OwnedOpen<AgentRuntimeStatus>> status{};

  friend bool operator==(const AgentRuntimeVersionSummary&, const AgentRuntimeVersionSummary&) = default;
};
AgentRuntimeVersionSummary to_owned(const AgentRuntimeVersionSummaryView& view);
void write_json(internal::JsonWriter& writer, const AgentRuntimeVersionSummary& in);

}  // namespace outcrop::bedrock_agentcore_control

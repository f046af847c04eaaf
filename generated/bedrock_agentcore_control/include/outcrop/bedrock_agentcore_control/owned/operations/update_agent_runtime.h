// UpdateAgentRuntime: the output of Client::update_agent_runtime, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/owned/workload_identity_details.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdateAgentRuntimeView;

/// The new version.
struct UpdateAgentRuntime {
  /// The agent runtime's ARN.
  std::string agent_runtime_arn{};
  /// The id that CreateAgentRuntime gave the agent runtime.
  std::string agent_runtime_id{};
  /// The identity by which the agent gets credentials from AgentCore Identity.
  std::optional<WorkloadIdentityDetails> workload_identity_details{};
  /// The number of the new version.
  std::string agent_runtime_version{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp last_updated_at{};
  /// The state that the agent runtime is in.
  std::optional<OwnedOpen<AgentRuntimeStatus>> status{};

  friend bool operator==(const UpdateAgentRuntime&, const UpdateAgentRuntime&) = default;
};
UpdateAgentRuntime to_owned(const UpdateAgentRuntimeView& view);
void write_json(internal::JsonWriter& writer, const UpdateAgentRuntime& in);

}  // namespace outcrop::bedrock_agentcore_control

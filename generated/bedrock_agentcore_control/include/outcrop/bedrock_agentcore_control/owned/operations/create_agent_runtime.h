// CreateAgentRuntime: the output of Client::create_agent_runtime, owned.
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

struct CreateAgentRuntimeView;

/// The runtime that is being created.
struct CreateAgentRuntime {
  /// The runtime's ARN.
  std::string agent_runtime_arn{};
  /// The identity that the service made for the runtime.
  std::optional<WorkloadIdentityDetails> workload_identity_details{};
  /// The id by which other operations name the runtime.
  std::string agent_runtime_id{};
  /// The version that was made.
  std::string agent_runtime_version{};
  /// When the runtime was created.
  Timestamp created_at{};
  /// The state that the runtime is in.
  std::optional<OwnedOpen<AgentRuntimeStatus>> status{};

  friend bool operator==(const CreateAgentRuntime&, const CreateAgentRuntime&) = default;
};
CreateAgentRuntime to_owned(const CreateAgentRuntimeView& view);
void write_json(internal::JsonWriter& writer, const CreateAgentRuntime& in);

}  // namespace outcrop::bedrock_agentcore_control

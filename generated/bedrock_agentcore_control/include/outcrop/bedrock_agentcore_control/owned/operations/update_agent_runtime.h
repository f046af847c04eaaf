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

struct UpdateAgentRuntime {
  std::string agent_runtime_arn{};
  std::string agent_runtime_id{};
  std::optional<WorkloadIdentityDetails> workload_identity_details{};
  std::string agent_runtime_version{};
  Timestamp created_at{};
  Timestamp last_updated_at{};
  std::optional<OwnedOpen<AgentRuntimeStatus>> status{};

  friend bool operator==(const UpdateAgentRuntime&, const UpdateAgentRuntime&) = default;
};
UpdateAgentRuntime to_owned(const UpdateAgentRuntimeView& view);
void write_json(internal::JsonWriter& writer, const UpdateAgentRuntime& in);

}  // namespace outcrop::bedrock_agentcore_control

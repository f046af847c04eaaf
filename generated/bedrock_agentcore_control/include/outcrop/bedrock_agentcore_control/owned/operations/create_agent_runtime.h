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

struct CreateAgentRuntime {
  std::string agent_runtime_arn{};
  std::optional<WorkloadIdentityDetails> workload_identity_details{};
  std::string agent_runtime_id{};
  std::string agent_runtime_version{};
  Timestamp created_at{};
  std::optional<OwnedOpen<AgentRuntimeStatus>> status{};

  friend bool operator==(const CreateAgentRuntime&, const CreateAgentRuntime&) = default;
};
CreateAgentRuntime to_owned(const CreateAgentRuntimeView& view);
void write_json(internal::JsonWriter& writer, const CreateAgentRuntime& in);

}  // namespace outcrop::bedrock_agentcore_control

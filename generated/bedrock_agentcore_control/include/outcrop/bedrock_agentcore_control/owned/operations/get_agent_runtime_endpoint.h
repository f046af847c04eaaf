// GetAgentRuntimeEndpoint: the output of Client::get_agent_runtime_endpoint, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GetAgentRuntimeEndpointView;

struct GetAgentRuntimeEndpoint {
  std::optional<std::string> live_version{};
  std::optional<std::string> target_version{};
  std::string agent_runtime_endpoint_arn{};
  std::string agent_runtime_arn{};
  std::optional<std::string> description{};
  std::optional<OwnedOpen<AgentRuntimeEndpointStatus>> status{};
  Timestamp created_at{};
  Timestamp last_updated_at{};
  std::optional<std::string> failure_reason{};
  /// Sensitive: never logged.
  std::string name{};
  std::string id{};

  friend bool operator==(const GetAgentRuntimeEndpoint&, const GetAgentRuntimeEndpoint&) = default;
};
GetAgentRuntimeEndpoint to_owned(const GetAgentRuntimeEndpointView& view);
void write_json(internal::JsonWriter& writer, const GetAgentRuntimeEndpoint& in);

}  // namespace outcrop::bedrock_agentcore_control

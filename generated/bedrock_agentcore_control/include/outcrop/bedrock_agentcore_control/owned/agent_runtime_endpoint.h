// AgentRuntimeEndpoint.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct AgentRuntimeEndpointView;

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AgentRuntimeEndpoint.html
struct AgentRuntimeEndpoint {
  /// Sensitive: never logged.
  std::string name{};
  std::optional<std::string> live_version{};
  std::optional<std::string> target_version{};
  std::string agent_runtime_endpoint_arn{};
  std::string agent_runtime_arn{};
  std::optional<OwnedOpen<AgentRuntimeEndpointStatus>> status{};
  std::string id{};
  std::optional<std::string> description{};
  Timestamp created_at{};
  Timestamp last_updated_at{};

  friend bool operator==(const AgentRuntimeEndpoint&, const AgentRuntimeEndpoint&) = default;
};
AgentRuntimeEndpoint to_owned(const AgentRuntimeEndpointView& view);
void write_json(internal::JsonWriter& writer, const AgentRuntimeEndpoint& in);

}  // namespace outcrop::bedrock_agentcore_control

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

/// An endpoint of an agent runtime: a name by which callers reach one version of it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AgentRuntimeEndpoint.html
struct AgentRuntimeEndpoint {
  /// The endpoint's name.
  ///
  /// Sensitive: never logged.
  std::string name{};
  /// The version that answers calls now; absent while none does.
  std::optional<std::string> live_version{};
  /// The version that the endpoint is moving to, or has moved to.
  std::optional<std::string> target_version{};
  /// The endpoint's ARN.
  std::string agent_runtime_endpoint_arn{};
  /// The ARN of the runtime that the endpoint belongs to.
  std::string agent_runtime_arn{};
  /// The state that the endpoint is in.
  std::optional<OwnedOpen<AgentRuntimeEndpointStatus>> status{};
  /// The id that CreateAgentRuntimeEndpoint gave the endpoint.
  std::string id{};
  /// What the endpoint is for.
  std::optional<std::string> description{};
  /// When the endpoint was created.
  Timestamp created_at{};
  /// When the endpoint changed last.
  Timestamp last_updated_at{};

  friend bool operator==(const AgentRuntimeEndpoint&, const AgentRuntimeEndpoint&) = default;
};
AgentRuntimeEndpoint to_owned(const AgentRuntimeEndpointView& view);
void write_json(internal::JsonWriter& writer, const AgentRuntimeEndpoint& in);

}  // namespace outcrop::bedrock_agentcore_control

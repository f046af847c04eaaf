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

/// The endpoint that was asked for.
struct GetAgentRuntimeEndpoint {
  /// The version that answers calls now; absent while none does.
  std::optional<std::string> live_version{};
  /// The version that the endpoint is moving to, or has moved to.
  std::optional<std::string> target_version{};
  /// The endpoint's ARN.
  std::string agent_runtime_endpoint_arn{};
  /// The ARN of the runtime that the endpoint belongs to.
  std::string agent_runtime_arn{};
  /// What the endpoint is for.
  std::optional<std::string> description{};
  /// The state that the endpoint is in.
  std::optional<OwnedOpen<AgentRuntimeEndpointStatus>> status{};
  /// When the endpoint was created.
  Timestamp created_at{};
  /// When the endpoint changed last.
  Timestamp last_updated_at{};
  /// Why the last change failed; absent where it did not.
  std::optional<std::string> failure_reason{};
  /// The endpoint's name.
  ///
  /// Sensitive: never logged.
  std::string name{};
  /// The id that CreateAgentRuntimeEndpoint gave the endpoint.
  std::string id{};

  friend bool operator==(const GetAgentRuntimeEndpoint&, const GetAgentRuntimeEndpoint&) = default;
};
GetAgentRuntimeEndpoint to_owned(const GetAgentRuntimeEndpointView& view);
void write_json(internal::JsonWriter& writer, const GetAgentRuntimeEndpoint& in);

}  // namespace outcrop::bedrock_agentcore_control

// CreateAgentRuntimeEndpoint: the output of Client::create_agent_runtime_endpoint, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateAgentRuntimeEndpointView;

/// The endpoint that is being created.
struct CreateAgentRuntimeEndpoint {
  /// The version that the endpoint will lead to.
  std::string target_version{};
  /// The endpoint's ARN.
  std::string agent_runtime_endpoint_arn{};
  /// The runtime's ARN.
  std::string agent_runtime_arn{};
  /// The runtime's id.
  std::optional<std::string> agent_runtime_id{};
  /// The endpoint's name.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> endpoint_name{};
  /// The state that the endpoint is in.
  std::optional<OwnedOpen<AgentRuntimeEndpointStatus>> status{};
  /// When the endpoint was created.
  Timestamp created_at{};

  friend bool operator==(const CreateAgentRuntimeEndpoint&, const CreateAgentRuntimeEndpoint&) = default;
};
CreateAgentRuntimeEndpoint to_owned(const CreateAgentRuntimeEndpointView& view);
void write_json(internal::JsonWriter& writer, const CreateAgentRuntimeEndpoint& in);

}  // namespace outcrop::bedrock_agentcore_control

// Input and output of Client::delete_agent_runtime_endpoint.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_agent_runtime_endpoint. An absent member is not sent.
struct DeleteAgentRuntimeEndpointRequest {
  /// Required.
  std::optional<std::string> agent_runtime_id{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> endpoint_name{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const DeleteAgentRuntimeEndpointRequest&, const DeleteAgentRuntimeEndpointRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteAgentRuntimeEndpointRequest& in);

/// Output of Client::delete_agent_runtime_endpoint; valid as long as its Response.
struct DeleteAgentRuntimeEndpointView {
  Open<AgentRuntimeEndpointStatus> status{};
  std::optional<std::string_view> agent_runtime_id{};
  /// Sensitive: never logged.
  std::optional<std::string_view> endpoint_name{};
};
const internal::Schema& schema_of(const DeleteAgentRuntimeEndpointView*);

}  // namespace outcrop::bedrock_agentcore_control

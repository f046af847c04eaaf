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
/// Which endpoint is deleted.
struct DeleteAgentRuntimeEndpointRequest {
  /// The id of the runtime that the endpoint belongs to.
  ///
  /// Required.
  std::optional<std::string> agent_runtime_id{};
  /// The endpoint's name.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> endpoint_name{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const DeleteAgentRuntimeEndpointRequest&, const DeleteAgentRuntimeEndpointRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteAgentRuntimeEndpointRequest& in);

/// Output of Client::delete_agent_runtime_endpoint; valid as long as its Response.
/// The endpoint that is being deleted.
struct DeleteAgentRuntimeEndpointView {
  /// The state that the endpoint is in.
  Open<AgentRuntimeEndpointStatus> status{};
  /// The id of the runtime that the endpoint belongs to.
  std::optional<std::string_view> agent_runtime_id{};
  /// The endpoint's name.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> endpoint_name{};
};
const internal::Schema& schema_of(const DeleteAgentRuntimeEndpointView*);

}  // namespace outcrop::bedrock_agentcore_control

// Input and output of Client::create_agent_runtime_endpoint.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_agent_runtime_endpoint. An absent member is not sent.
/// Which runtime gets an endpoint, and what that is like.
struct CreateAgentRuntimeEndpointRequest {
  /// The id that CreateAgentRuntime gave the runtime.
  ///
  /// Required.
  std::optional<std::string> agent_runtime_id{};
  /// What callers name the endpoint by.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> name{};
  /// The version that the endpoint leads to.
  std::optional<std::string> agent_runtime_version{};
  /// What the endpoint is for.
  std::optional<std::string> description{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Tags for the endpoint, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateAgentRuntimeEndpointRequest&, const CreateAgentRuntimeEndpointRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateAgentRuntimeEndpointRequest& in);

/// Output of Client::create_agent_runtime_endpoint; valid as long as its Response.
/// The endpoint that is being created.
struct CreateAgentRuntimeEndpointView {
  /// The version that the endpoint will lead to.
  std::string_view target_version{};
  /// The endpoint's ARN.
  std::string_view agent_runtime_endpoint_arn{};
  /// The runtime's ARN.
  std::string_view agent_runtime_arn{};
  /// The runtime's id.
  std::optional<std::string_view> agent_runtime_id{};
  /// The endpoint's name.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> endpoint_name{};
  /// The state that the endpoint is in.
  Open<AgentRuntimeEndpointStatus> status{};
  /// When the endpoint was created.
  Timestamp created_at{};
};
const internal::Schema& schema_of(const CreateAgentRuntimeEndpointView*);

}  // namespace outcrop::bedrock_agentcore_control

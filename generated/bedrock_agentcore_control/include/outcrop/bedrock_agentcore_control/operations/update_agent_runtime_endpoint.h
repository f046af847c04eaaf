// Input and output of Client::update_agent_runtime_endpoint.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_agent_runtime_endpoint. An absent member is not sent.
/// Which endpoint of which agent runtime, and what it is like from now on; what is absent stays as it is.
struct UpdateAgentRuntimeEndpointRequest {
  /// The id that CreateAgentRuntime gave the agent runtime.
  ///
  /// Required.
  std::optional<std::string> agent_runtime_id{};
  /// The endpoint's name.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> endpoint_name{};
  /// The version that the endpoint is to lead to.
  std::optional<std::string> agent_runtime_version{};
  /// What the endpoint is for.
  std::optional<std::string> description{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const UpdateAgentRuntimeEndpointRequest&, const UpdateAgentRuntimeEndpointRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateAgentRuntimeEndpointRequest& in);

/// Output of Client::update_agent_runtime_endpoint; valid as long as its Response.
/// The endpoint as it is now.
struct UpdateAgentRuntimeEndpointView {
  /// The version of the agent runtime that answers now.
  std::optional<std::string_view> live_version{};
  /// The version that the endpoint is to lead to. During an update another one, `liveVersion`, still answers.
  std::optional<std::string_view> target_version{};
  /// The endpoint's ARN.
  std::string_view agent_runtime_endpoint_arn{};
  /// The agent runtime's ARN.
  std::string_view agent_runtime_arn{};
  /// The state that the endpoint is in.
  Open<AgentRuntimeEndpointStatus> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp last_updated_at{};
};
const internal::Schema& schema_of(const UpdateAgentRuntimeEndpointView*);

}  // namespace outcrop::bedrock_agentcore_control

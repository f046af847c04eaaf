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
struct UpdateAgentRuntimeEndpointRequest {
  /// Required.
  std::optional<std::string> agent_runtime_id{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> endpoint_name{};
  std::optional<std::string> agent_runtime_version{};
  std::optional<std::string> description{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const UpdateAgentRuntimeEndpointRequest&, const UpdateAgentRuntimeEndpointRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateAgentRuntimeEndpointRequest& in);

/// Output of Client::update_agent_runtime_endpoint; valid as long as its Response.
struct UpdateAgentRuntimeEndpointView {
  std::optional<std::string_view> live_version{};
  std::optional<std::string_view> target_version{};
  std::string_view agent_runtime_endpoint_arn{};
  std::string_view agent_runtime_arn{};
  Open<AgentRuntimeEndpointStatus> status{};
  Timestamp created_at{};
  Timestamp last_updated_at{};
};
const internal::Schema& schema_of(const UpdateAgentRuntimeEndpointView*);

}  // namespace outcrop::bedrock_agentcore_control

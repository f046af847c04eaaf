// Input and output of Client::get_agent_runtime_endpoint.
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

/// Input of Client::get_agent_runtime_endpoint. An absent member is not sent.
/// Which endpoint is asked for.
struct GetAgentRuntimeEndpointRequest {
  /// The id of the runtime that the endpoint belongs to.
  ///
  /// Required.
  std::optional<std::string> agent_runtime_id{};
  /// The endpoint's name.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> endpoint_name{};

  friend bool operator==(const GetAgentRuntimeEndpointRequest&, const GetAgentRuntimeEndpointRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetAgentRuntimeEndpointRequest& in);

/// Output of Client::get_agent_runtime_endpoint; valid as long as its Response.
/// The endpoint that was asked for.
struct GetAgentRuntimeEndpointView {
  /// The version that answers calls now; absent while none does.
  std::optional<std::string_view> live_version{};
  /// The version that the endpoint is moving to, or has moved to.
  std::optional<std::string_view> target_version{};
  /// The endpoint's ARN.
  std::string_view agent_runtime_endpoint_arn{};
  /// The ARN of the runtime that the endpoint belongs to.
  std::string_view agent_runtime_arn{};
  /// What the endpoint is for.
  std::optional<std::string_view> description{};
  /// The state that the endpoint is in.
  Open<AgentRuntimeEndpointStatus> status{};
  /// When the endpoint was created.
  Timestamp created_at{};
  /// When the endpoint changed last.
  Timestamp last_updated_at{};
  /// Why the last change failed; absent where it did not.
  std::optional<std::string_view> failure_reason{};
  /// The endpoint's name.
  ///
  /// Sensitive: never logged.
  std::string_view name{};
  /// The id that CreateAgentRuntimeEndpoint gave the endpoint.
  std::string_view id{};
};
const internal::Schema& schema_of(const GetAgentRuntimeEndpointView*);

}  // namespace outcrop::bedrock_agentcore_control

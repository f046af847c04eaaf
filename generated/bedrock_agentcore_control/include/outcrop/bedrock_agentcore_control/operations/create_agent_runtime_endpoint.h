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
struct CreateAgentRuntimeEndpointRequest {
  /// Required.
  std::optional<std::string> agent_runtime_id{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> name{};
  std::optional<std::string> agent_runtime_version{};
  std::optional<std::string> description{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateAgentRuntimeEndpointRequest&, const CreateAgentRuntimeEndpointRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateAgentRuntimeEndpointRequest& in);

/// Output of Client::create_agent_runtime_endpoint; valid as long as its Response.
struct CreateAgentRuntimeEndpointView {
  std::string_view target_version{};
  std::string_view agent_runtime_endpoint_arn{};
  std::string_view agent_runtime_arn{};
  std::optional<std::string_view> agent_runtime_id{};
  /// Sensitive: never logged.
  std::optional<std::string_view> endpoint_name{};
  Open<AgentRuntimeEndpointStatus> status{};
  Timestamp created_at{};
};
const internal::Schema& schema_of(const CreateAgentRuntimeEndpointView*);

}  // namespace outcrop::bedrock_agentcore_control

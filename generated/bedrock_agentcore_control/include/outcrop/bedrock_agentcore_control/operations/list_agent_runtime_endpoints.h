// Input and output of Client::list_agent_runtime_endpoints.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/agent_runtime_endpoint.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::list_agent_runtime_endpoints. An absent member is not sent.
/// Whose endpoints are listed.
struct ListAgentRuntimeEndpointsRequest {
  /// The id that CreateAgentRuntime gave the agent runtime.
  ///
  /// Required.
  std::optional<std::string> agent_runtime_id{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListAgentRuntimeEndpointsRequest&, const ListAgentRuntimeEndpointsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListAgentRuntimeEndpointsRequest& in);

/// Output of Client::list_agent_runtime_endpoints; valid as long as its Response.
/// One page of endpoints.
struct ListAgentRuntimeEndpointsView {
  /// The endpoints of this page.
  std::span<const AgentRuntimeEndpointView> runtime_endpoints{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListAgentRuntimeEndpointsView*);

}  // namespace outcrop::bedrock_agentcore_control

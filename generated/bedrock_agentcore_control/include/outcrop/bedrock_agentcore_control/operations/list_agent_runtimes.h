// Input and output of Client::list_agent_runtimes.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/agent_runtime.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::list_agent_runtimes. An absent member is not sent.
/// Which page of the list.
struct ListAgentRuntimesRequest {
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListAgentRuntimesRequest&, const ListAgentRuntimesRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListAgentRuntimesRequest& in);

/// Output of Client::list_agent_runtimes; valid as long as its Response.
/// One page of agent runtimes.
struct ListAgentRuntimesView {
  /// The agent runtimes of this page.
  std::span<const AgentRuntimeView> agent_runtimes{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListAgentRuntimesView*);

}  // namespace outcrop::bedrock_agentcore_control

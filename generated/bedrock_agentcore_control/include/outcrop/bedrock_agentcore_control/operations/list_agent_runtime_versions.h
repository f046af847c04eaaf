// Input and output of Client::list_agent_runtime_versions.
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

/// Input of Client::list_agent_runtime_versions. An absent member is not sent.
/// Whose versions are listed.
struct ListAgentRuntimeVersionsRequest {
  /// The id that CreateAgentRuntime gave the agent runtime.
  ///
  /// Required.
  std::optional<std::string> agent_runtime_id{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListAgentRuntimeVersionsRequest&, const ListAgentRuntimeVersionsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListAgentRuntimeVersionsRequest& in);

/// Output of Client::list_agent_runtime_versions; valid as long as its Response.
/// One page of versions.
struct ListAgentRuntimeVersionsView {
  /// The versions of this page.
  std::span<const AgentRuntimeView> agent_runtimes{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListAgentRuntimeVersionsView*);

}  // namespace outcrop::bedrock_agentcore_control

// Input and output of Client::list_agent_runtime_versions_by_capacity_provider.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/agent_runtime_version_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::list_agent_runtime_versions_by_capacity_provider. An absent member is not sent.
struct ListAgentRuntimeVersionsByCapacityProviderRequest {
  /// Required.
  std::optional<std::string> capacity_provider_id{};
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};

  friend bool operator==(const ListAgentRuntimeVersionsByCapacityProviderRequest&,
                         const ListAgentRuntimeVersionsByCapacityProviderRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListAgentRuntimeVersionsByCapacityProviderRequest& in);

/// Output of Client::list_agent_runtime_versions_by_capacity_provider; valid as long as its Response.
struct ListAgentRuntimeVersionsByCapacityProviderView {
  std::span<const AgentRuntimeVersionSummaryView> agent_runtimes{};
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListAgentRuntimeVersionsByCapacityProviderView*);

}  // namespace outcrop::bedrock_agentcore_control

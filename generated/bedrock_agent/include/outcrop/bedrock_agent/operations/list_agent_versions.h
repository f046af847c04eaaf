// Input and output of Client::list_agent_versions.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/views/agent_version_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::list_agent_versions. An absent member is not sent.
struct ListAgentVersionsRequest {
  /// Required.
  std::optional<std::string> agent_id{};
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
};

/// Output of Client::list_agent_versions; valid as long as its Response.
struct ListAgentVersionsView {
  std::span<const AgentVersionSummaryView> agent_version_summaries{};
  std::optional<std::string_view> next_token{};
};

}  // namespace outcrop::bedrock_agent

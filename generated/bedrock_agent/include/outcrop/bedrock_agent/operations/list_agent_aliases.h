// Input and output of Client::list_agent_aliases.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/views/agent_alias_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::list_agent_aliases. An absent member is not sent.
struct ListAgentAliasesRequest {
  /// Required.
  std::optional<std::string> agent_id{};
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
};

/// Output of Client::list_agent_aliases; valid as long as its Response.
struct ListAgentAliasesView {
  std::span<const AgentAliasSummaryView> agent_alias_summaries{};
  std::optional<std::string_view> next_token{};
};

}  // namespace outcrop::bedrock_agent

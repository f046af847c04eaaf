// Input and output of Client::list_flow_aliases.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/views/flow_alias_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::list_flow_aliases. An absent member is not sent.
struct ListFlowAliasesRequest {
  /// Required.
  std::optional<std::string> flow_identifier{};
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
};

/// Output of Client::list_flow_aliases; valid as long as its Response.
struct ListFlowAliasesView {
  std::span<const FlowAliasSummaryView> flow_alias_summaries{};
  std::optional<std::string_view> next_token{};
};

}  // namespace outcrop::bedrock_agent

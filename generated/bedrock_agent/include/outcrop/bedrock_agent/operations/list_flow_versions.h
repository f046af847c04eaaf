// Input and output of Client::list_flow_versions.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/views/flow_version_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::list_flow_versions. An absent member is not sent.
struct ListFlowVersionsRequest {
  /// Required.
  std::optional<std::string> flow_identifier{};
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
};

/// Output of Client::list_flow_versions; valid as long as its Response.
struct ListFlowVersionsView {
  std::span<const FlowVersionSummaryView> flow_version_summaries{};
  std::optional<std::string_view> next_token{};
};

}  // namespace outcrop::bedrock_agent

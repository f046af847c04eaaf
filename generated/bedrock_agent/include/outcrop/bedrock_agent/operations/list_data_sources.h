// Input and output of Client::list_data_sources.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/views/data_source_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::list_data_sources. An absent member is not sent.
struct ListDataSourcesRequest {
  /// Required.
  std::optional<std::string> knowledge_base_id{};
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
};

/// Output of Client::list_data_sources; valid as long as its Response.
struct ListDataSourcesView {
  std::span<const DataSourceSummaryView> data_source_summaries{};
  std::optional<std::string_view> next_token{};
};

}  // namespace outcrop::bedrock_agent

// Input and output of Client::list_flows.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/flow_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::list_flows. An absent member is not sent.
/// Which page of the list.
struct ListFlowsRequest {
  /// Entries at most on one page. The service may return fewer and still have more pages.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListFlowsRequest&, const ListFlowsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListFlowsRequest& in);

/// Output of Client::list_flows; valid as long as its Response.
/// One page of flows.
struct ListFlowsView {
  /// The flows of this page.
  std::span<const FlowSummaryView> flow_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListFlowsView*);

}  // namespace outcrop::bedrock_agent

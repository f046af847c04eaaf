// Input and output of Client::list_flow_versions.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/flow_version_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::list_flow_versions. An absent member is not sent.
/// Whose versions are listed.
struct ListFlowVersionsRequest {
  /// The flow's id or ARN.
  ///
  /// Required.
  std::optional<std::string> flow_identifier{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListFlowVersionsRequest&, const ListFlowVersionsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListFlowVersionsRequest& in);

/// Output of Client::list_flow_versions; valid as long as its Response.
/// One page of versions.
struct ListFlowVersionsView {
  /// The versions of this page.
  std::span<const FlowVersionSummaryView> flow_version_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListFlowVersionsView*);

}  // namespace outcrop::bedrock_agent

// Input and output of Client::list_sessions.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/views/session_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::list_sessions. An absent member is not sent.
/// Which page of the list.
struct ListSessionsRequest {
  /// Sessions at most on one page. Absent: 10.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListSessionsRequest&, const ListSessionsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListSessionsRequest& in);

/// Output of Client::list_sessions; valid as long as its Response.
/// One page of sessions.
struct ListSessionsView {
  /// The sessions of this page.
  std::span<const SessionSummaryView> session_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListSessionsView*);

}  // namespace outcrop::bedrock_agent_runtime

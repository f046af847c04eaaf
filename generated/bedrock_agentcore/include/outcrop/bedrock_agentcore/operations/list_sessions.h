// Input and output of Client::list_sessions.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/session_filter.h"
#include "outcrop/bedrock_agentcore/views/session_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::list_sessions. An absent member is not sent.
/// Whose sessions are listed.
struct ListSessionsRequest {
  /// The id of the memory.
  ///
  /// Required.
  std::optional<std::string> memory_id{};
  /// The id of the actor, such as a user or another agent.
  ///
  /// Required.
  std::optional<std::string> actor_id{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};
  /// Which sessions to list. Absent: all.
  std::optional<SessionFilter> filter{};

  friend bool operator==(const ListSessionsRequest&, const ListSessionsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListSessionsRequest& in);

/// Output of Client::list_sessions; valid as long as its Response.
/// One page of sessions.
struct ListSessionsView {
  /// The sessions on this page.
  std::span<const SessionSummaryView> session_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListSessionsView*);

}  // namespace outcrop::bedrock_agentcore

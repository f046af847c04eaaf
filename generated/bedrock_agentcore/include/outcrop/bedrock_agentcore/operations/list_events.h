// Input and output of Client::list_events.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/filter_input.h"
#include "outcrop/bedrock_agentcore/views/event.h"
#include "outcrop/box.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::list_events. An absent member is not sent.
/// Which events of which session.
struct ListEventsRequest {
  /// The id of the memory.
  ///
  /// Required.
  std::optional<std::string> memory_id{};
  /// The id of the session, a run of events that belong together.
  ///
  /// Required.
  std::optional<std::string> session_id{};
  /// The id of the actor, such as a user or another agent.
  ///
  /// Required.
  std::optional<std::string> actor_id{};
  /// False leaves out what the events hold.
  std::optional<bool> include_payloads{};
  /// Which events to list. Absent: all of the session.
  Box<FilterInput> filter{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListEventsRequest&, const ListEventsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListEventsRequest& in);

/// Output of Client::list_events; valid as long as its Response.
/// One page of events.
struct ListEventsView {
  /// The events on this page.
  std::span<const EventView> events{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListEventsView*);

}  // namespace outcrop::bedrock_agentcore

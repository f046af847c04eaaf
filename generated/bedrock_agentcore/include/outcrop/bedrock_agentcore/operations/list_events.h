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
struct ListEventsRequest {
  /// Required.
  std::optional<std::string> memory_id{};
  /// Required.
  std::optional<std::string> session_id{};
  /// Required.
  std::optional<std::string> actor_id{};
  std::optional<bool> include_payloads{};
  Box<FilterInput> filter{};
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};

  friend bool operator==(const ListEventsRequest&, const ListEventsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListEventsRequest& in);

/// Output of Client::list_events; valid as long as its Response.
struct ListEventsView {
  std::span<const EventView> events{};
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListEventsView*);

}  // namespace outcrop::bedrock_agentcore

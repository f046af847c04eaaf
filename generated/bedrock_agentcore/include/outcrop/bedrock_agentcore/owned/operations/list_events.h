// ListEvents: the output of Client::list_events, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/owned/event.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct ListEventsView;

/// One page of events.
struct ListEvents {
  /// The events on this page.
  std::optional<std::vector<Event>> events{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListEvents&, const ListEvents&) = default;
};
ListEvents to_owned(const ListEventsView& view);
void write_json(internal::JsonWriter& writer, const ListEvents& in);

}  // namespace outcrop::bedrock_agentcore

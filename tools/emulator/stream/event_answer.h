// Answers that are event streams.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "model/shapes.h"
#include "protocol/http.h"
#include "text/json.h"

namespace outcrop::emulator {

struct Event {
  std::string type;  ///< the member of the union
  Json value;        ///< as to_wire() takes it
};

/// The member of the output that is an event stream; null where the output has none.
const Member* stream_member(const Operation& operation);

/// One frame an event, in `chunks`. `head` has the members that are bound to headers. Events are checked against the
/// model: std::out_of_range where the union lacks one.
HttpAnswer event_answer(const Operation& operation, const Json& head, const std::vector<Event>& events);

/// The smallest valid stream: each event of the union once, none of the errors.
std::vector<Event> minimal_events(const Operation& operation);

}  // namespace outcrop::emulator

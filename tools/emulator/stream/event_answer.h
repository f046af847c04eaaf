// Answers that are event streams.
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "model/shapes.h"
#include "protocol/http.h"
#include "protocol/service_error.h"
#include "text/json.h"

namespace outcrop::emulator {

struct Event {
  std::string type;  ///< the member of the union
  Json value;        ///< as to_wire() takes it
};

/// The member of the output that is an event stream; null where the output has none.
const Member* stream_member(const Operation& operation);

/// The member of a structure that is an event stream; null where there is none, or no structure.
const Member* event_stream_in(const Shape* shape);

/// One event's frame, the `number`th of its stream. std::out_of_range where the union lacks it.
std::string write_event(const Shape& choices, const Event& event, std::size_t number);

/// The frame that ends a stream by an error: "ValidationException" is the member "validationException" of the union,
/// where it has one; else it is an error that no model knows.
std::string error_frame_of(const Shape& choices, const ServiceError& error);

/// The head of an answer that is an event stream. `head` has the members that are bound to headers.
HttpAnswer event_head(const Operation& operation, const Json& head);

/// One frame an event, in `chunks`. `head` has the members that are bound to headers. Events are checked against the
/// model: std::out_of_range where the union lacks one.
HttpAnswer event_answer(const Operation& operation, const Json& head, const std::vector<Event>& events);

/// The smallest valid stream: each event of the union once, none of the errors.
std::vector<Event> minimal_events(const Operation& operation);

}  // namespace outcrop::emulator

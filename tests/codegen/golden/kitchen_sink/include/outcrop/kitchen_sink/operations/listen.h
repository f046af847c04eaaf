// Input and output of Client::listen.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/event_stream.h"
#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/kitchen_sink/views/events.h"

namespace outcrop::kitchen_sink {

/// Input of Client::listen. An absent member is not sent.
struct ListenRequest {
  friend bool operator==(const ListenRequest&, const ListenRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListenRequest& in);

/// What Client::listen has beside its events (`EventsView`): EventStream::response(). Valid as long as the stream.
struct ListenView {
  std::optional<std::int32_t> table{};
};
const internal::Schema& schema_of(const ListenView*);

}  // namespace outcrop::kitchen_sink

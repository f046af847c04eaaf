// Input and output of Client::talk.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/bidirectional_stream.h"
#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/kitchen_sink/types/events.h"
#include "outcrop/kitchen_sink/views/events.h"

namespace outcrop::kitchen_sink {

/// What Client::talk sends before its events (`Events`). An absent member is not sent.
struct TalkRequest {
  friend bool operator==(const TalkRequest&, const TalkRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const TalkRequest& in);

/// What Client::talk has beside its events (`EventsView`): EventStream::response(). Valid as long as the stream.
struct TalkView {
  std::optional<std::int32_t> table{};
};
const internal::Schema& schema_of(const TalkView*);

}  // namespace outcrop::kitchen_sink

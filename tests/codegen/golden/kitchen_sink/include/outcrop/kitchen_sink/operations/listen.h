// Input and output of Client::listen.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/event_stream.h"
#include "outcrop/kitchen_sink/views/events.h"

namespace outcrop::kitchen_sink {

/// Input of Client::listen. An absent member is not sent.
struct ListenRequest {};

/// What Client::listen has beside its events (`EventsView`): EventStream::response(). Valid as long as the stream.
struct ListenView {
  std::optional<std::int32_t> table{};
};

}  // namespace outcrop::kitchen_sink

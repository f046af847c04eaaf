// Reads the events of a stream into the view of their union.
#pragma once

#include <string>
#include <string_view>

#include "eventstream/frame_decoder.h"
#include "outcrop/internal/event_schema.h"
#include "outcrop/internal/json_reader.h"

namespace outcrop::internal {

/// Reads the event `name` into `*view`, which is the view of `stream.view`. An event that the stream's model does not
/// have becomes its unknown member. What the view points to lies in `frame` and in `arena`. False: `problem` says why.
[[nodiscard]] bool read_event(JsonReader& reader, const EventStreamSchema& stream, std::string_view name,
                              const Frame& frame, Arena& arena, void* view, std::string& problem);

}  // namespace outcrop::internal

// Writes application/vnd.amazon.eventstream (event-stream reference § 1, 2, 6).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "outcrop/internal/outgoing_event.h"

namespace outcrop::internal {

/// Appends a frame. `headers` is encoded (as OutgoingEvent::headers), and both are within the format's limits.
void append_frame(std::string& out, std::string_view headers, std::string_view payload);

/// The frame of one event, or empty: then `event.problem` says what can't be sent.
std::string encode_event(OutgoingEvent& event);

/// The frame that carries `inner`, a whole frame, and its signature; an empty `inner` ends the stream.
void append_signed_frame(std::string& out, std::int64_t date_millis, std::string_view signature,
                         std::string_view inner);

}  // namespace outcrop::internal

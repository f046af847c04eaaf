// Frames of application/vnd.amazon.eventstream.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace outcrop::emulator {

/// CRC-32 of IEEE 802.3, as zlib computes it.
std::uint32_t crc32(std::string_view bytes);

/// `:message-type` event, with a JSON payload.
std::string event_frame(std::string_view event_type, std::string_view json);

/// `:message-type` exception: a modeled error in the middle of a stream. `exception_type` is the member of the union
/// ("throttlingException").
std::string exception_frame(std::string_view exception_type, std::string_view json);

/// `:message-type` error: one that no model knows.
std::string error_frame(std::string_view code, std::string_view message);

}  // namespace outcrop::emulator

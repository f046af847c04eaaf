// The checksum of event-stream frames.
#pragma once

#include <cstdint>
#include <string_view>

namespace outcrop::internal {

/// CRC-32 of IEEE 802.3, as zlib computes it. `before` is the checksum of the bytes that came before `bytes`.
std::uint32_t crc32(std::string_view bytes, std::uint32_t before = 0);

}  // namespace outcrop::internal

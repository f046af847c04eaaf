// Writes event-stream frames for tests, by the specification and independently of the runtime's decoder.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outcrop::test {

/// Bit by bit, as the standard defines it.
inline std::uint32_t plain_crc32(std::string_view bytes) {
  std::uint32_t crc = 0xFFFFFFFF;
  for (const char c : bytes) {
    crc ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) crc = crc & 1 ? crc >> 1 ^ 0xEDB88320 : crc >> 1;
  }
  return ~crc;
}

inline std::string big_endian(std::uint64_t value, int width) {
  std::string out;
  for (int shift = 8 * (width - 1); shift >= 0; shift -= 8) out += static_cast<char>(value >> shift & 0xFF);
  return out;
}

/// One header whose value's bytes are given, its length included where the type has one.
inline std::string frame_header(std::string_view name, int type, std::string_view value = {}) {
  return std::string(1, static_cast<char>(name.size())) + std::string(name) + static_cast<char>(type) +
         std::string(value);
}

inline std::string string_header(std::string_view name, std::string_view value) {
  return frame_header(name, 7, big_endian(value.size(), 2) + std::string(value));
}

/// A frame with exactly these headers.
inline std::string frame(std::string_view headers, std::string_view payload) {
  std::string out = big_endian(16 + headers.size() + payload.size(), 4) + big_endian(headers.size(), 4);
  out += big_endian(plain_crc32(out), 4);
  out.append(headers).append(payload);
  return out + big_endian(plain_crc32(out), 4);
}

inline std::string event_frame(std::string_view type, std::string_view payload) {
  return frame(string_header(":event-type", type) + string_header(":content-type", "application/json") +
                   string_header(":message-type", "event"),
               payload);
}

inline std::string exception_frame(std::string_view type, std::string_view payload) {
  return frame(string_header(":exception-type", type) + string_header(":content-type", "application/json") +
                   string_header(":message-type", "exception"),
               payload);
}

}  // namespace outcrop::test

// Frames of application/vnd.amazon.eventstream.
#include "stream/frame.h"

#include <array>
#include <initializer_list>
#include <utility>

namespace outcrop::emulator {
namespace {

constexpr std::array<std::uint32_t, 256> make_crc_table() {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t byte = 0; byte < 256; ++byte) {
    std::uint32_t crc = byte;
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320U : 0U);
    table[byte] = crc;
  }
  return table;
}

constexpr std::array<std::uint32_t, 256> kCrcTable = make_crc_table();

/// Header value type 7: a string with a 16-bit length.
constexpr char kStringType = 7;
/// Two lengths and their checksum before the headers, the frame's checksum behind the payload.
constexpr std::size_t kPreludeSize = 12;
constexpr std::size_t kFrameOverhead = kPreludeSize + 4;

void append_big_endian(std::string& out, std::size_t value, int bytes) {
  for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) out += static_cast<char>(value >> shift & 0xFF);
}

std::string make_frame(std::initializer_list<std::pair<std::string_view, std::string_view>> string_headers,
                       std::string_view payload) {
  std::string headers;
  for (const auto& [name, value] : string_headers) {
    append_big_endian(headers, name.size(), 1);
    headers.append(name).append(1, kStringType);
    append_big_endian(headers, value.size(), 2);
    headers.append(value);
  }
  std::string frame;
  append_big_endian(frame, kFrameOverhead + headers.size() + payload.size(), 4);
  append_big_endian(frame, headers.size(), 4);
  append_big_endian(frame, crc32(frame), 4);
  frame.append(headers).append(payload);
  append_big_endian(frame, crc32(frame), 4);
  return frame;
}

}  // namespace

std::uint32_t crc32(std::string_view bytes) {
  std::uint32_t crc = 0xFFFFFFFFU;
  for (const char byte : bytes) crc = (crc >> 8) ^ kCrcTable[(crc ^ static_cast<unsigned char>(byte)) & 0xFF];
  return ~crc;
}

std::string event_frame(std::string_view event_type, std::string_view json) {
  return make_frame({{":event-type", event_type}, {":content-type", "application/json"}, {":message-type", "event"}},
                    json);
}

std::string exception_frame(std::string_view exception_type, std::string_view json) {
  return make_frame(
      {{":exception-type", exception_type}, {":content-type", "application/json"}, {":message-type", "exception"}},
      json);
}

std::string error_frame(std::string_view code, std::string_view message) {
  return make_frame({{":error-code", code}, {":error-message", message}, {":message-type", "error"}}, "");
}

}  // namespace outcrop::emulator

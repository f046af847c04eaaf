// The headers of frames, as they go on the wire (event-stream reference § 2).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

#include "eventstream/frame_decoder.h"

namespace outcrop::internal {

template <class Int>
void append_big_endian(std::string& out, Int value) {
  const auto bits = static_cast<std::make_unsigned_t<Int>>(value);
  for (int shift = 8 * (static_cast<int>(sizeof value) - 1); shift >= 0; shift -= 8)
    out += static_cast<char>(bits >> shift & 0xFF);
}

inline void append_name(std::string& out, std::string_view name, HeaderType type) {
  out += static_cast<char>(name.size());
  out.append(name) += static_cast<char>(type);
}

inline void append_sized(std::string& out, std::string_view name, HeaderType type, std::string_view value) {
  append_name(out, name, type);
  append_big_endian(out, static_cast<std::uint16_t>(value.size()));
  out.append(value);
}

template <class Int>
void append_number(std::string& out, std::string_view name, HeaderType type, Int value) {
  append_name(out, name, type);
  append_big_endian(out, value);
}

}  // namespace outcrop::internal

// Writing texts by pointer: the room is made once, and no character looks for it again.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "base/ascii.h"
#include "signing/short_text.h"

namespace outcrop::internal {

/// Makes `buffer` at least so large and returns its beginning. It never shrinks, so that its memory is reused.
inline char* room_for(std::string& buffer, std::size_t size) {
  if (buffer.size() < size) buffer.resize(size);
  return buffer.data();
}

/// Each writes at `out`, where there must be room, and returns where the text ends.
inline char* put(char* out, std::string_view text) {
  copy_text(out, text);
  return out + text.size();
}

inline char* put_lower(char* out, std::string_view text) {
  for (const char c : text) *out++ = to_lower(c);
  return out;
}

inline constexpr auto kDigitPairs = [] {
  std::array<std::array<char, 2>, 100> pairs{};
  for (unsigned i = 0; i < 100; ++i) pairs[i] = {static_cast<char>('0' + i / 10), static_cast<char>('0' + i % 10)};
  return pairs;
}();

/// `value` is below 100.
inline char* put_two_digits(char* out, unsigned value) { return put(out, {kDigitPairs[value].data(), 2}); }

}  // namespace outcrop::internal

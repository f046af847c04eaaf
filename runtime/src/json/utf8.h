// UTF-8: validation and encoding of one code point.
#pragma once

#include <cstdint>
#include <string_view>

namespace outcrop::internal {

inline constexpr std::uint32_t kReplacementCharacter = 0xfffd;

/// RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF.
bool is_utf8(std::string_view text);

/// At most `size` bytes from the beginning of `text`, which end where a character does.
inline std::string_view first_of_utf8(std::string_view text, std::size_t size) {
  if (size >= text.size()) return text;
  while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xc0) == 0x80) --size;
  return text.substr(0, size);
}

/// Writes 1 to 4 bytes and returns the position behind them. `code_point` is at most U+10FFFF and no surrogate.
inline char* encode_utf8(std::uint32_t code_point, char* out) {
  const auto put = [&out](std::uint32_t byte) { *out++ = static_cast<char>(byte); };
  if (code_point < 0x80) {
    put(code_point);
  } else if (code_point < 0x800) {
    put(0xc0 | code_point >> 6);
    put(0x80 | (code_point & 0x3f));
  } else if (code_point < 0x10000) {
    put(0xe0 | code_point >> 12);
    put(0x80 | (code_point >> 6 & 0x3f));
    put(0x80 | (code_point & 0x3f));
  } else {
    put(0xf0 | code_point >> 18);
    put(0x80 | (code_point >> 12 & 0x3f));
    put(0x80 | (code_point >> 6 & 0x3f));
    put(0x80 | (code_point & 0x3f));
  }
  return out;
}

}  // namespace outcrop::internal

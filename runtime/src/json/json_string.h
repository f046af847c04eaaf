// The inside of JSON strings: escapes checked and resolved.
#pragma once

#include <array>
#include <string_view>

namespace outcrop::internal {

/// Resolves the escapes of `text`, the characters between the quotes, into `out`, which has room for text.size() bytes.
/// Returns the end of what it wrote, or null when an escape is malformed. A lone surrogate becomes U+FFFD.
char* unescape(std::string_view text, char* out);

/// Whether `unescape` would succeed.
bool has_valid_escapes(std::string_view text);

/// What a letter behind a backslash stands for; 0: none, or more than one character.
inline constexpr std::array<char, 256> kShortEscapes = [] {
  std::array<char, 256> escapes{};
  escapes['"'] = '"';
  escapes['\\'] = '\\';
  escapes['/'] = '/';
  escapes['b'] = '\b';
  escapes['f'] = '\f';
  escapes['n'] = '\n';
  escapes['r'] = '\r';
  escapes['t'] = '\t';
  return escapes;
}();

/// Writes what the escape whose backslash stands before `at` is for, four bytes at most. Returns the position behind
/// it; null: it is malformed.
const char* unescape_code_point(const char* at, const char* end, char*& out);
inline const char* unescape_one(const char* at, const char* end, char*& out) {
  const char plain = kShortEscapes[static_cast<unsigned char>(*at)];
  if (!plain) return unescape_code_point(at, end, out);
  *out++ = plain;
  return at + 1;
}

}  // namespace outcrop::internal

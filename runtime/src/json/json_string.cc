// Escapes of JSON strings (RFC 8259 § 7).
#include "json/json_string.h"

#include <array>
#include <cstdint>
#include <cstring>

#include "json/utf8.h"

namespace outcrop::internal {
namespace {

constexpr std::array<char, 256> kShortEscapes = [] {
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

// The value of four hexadecimal digits, or -1.
std::int32_t hex4(const char* at, const char* end) {
  if (end - at < 4) return -1;
  std::int32_t value = 0;
  for (int i = 0; i < 4; ++i) {
    const char c = at[i];
    const int digit = c >= '0' && c <= '9'   ? c - '0'
                      : c >= 'a' && c <= 'f' ? c - 'a' + 10
                      : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                             : -1;
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

constexpr bool is_high_surrogate(std::int32_t unit) { return unit >= 0xd800 && unit < 0xdc00; }
constexpr bool is_low_surrogate(std::int32_t unit) { return unit >= 0xdc00 && unit < 0xe000; }

// Reads the escape whose backslash stands before `at`; returns the position behind it, or null.
const char* read_escape(const char* at, const char* end, std::uint32_t& code_point) {
  if (at == end) return nullptr;
  if (*at != 'u') {
    const char plain = kShortEscapes[static_cast<unsigned char>(*at)];
    code_point = static_cast<unsigned char>(plain);
    return plain ? at + 1 : nullptr;
  }
  const std::int32_t first = hex4(++at, end);
  if (first < 0) return nullptr;
  at += 4;
  code_point = static_cast<std::uint32_t>(first);
  if (is_high_surrogate(first) && end - at >= 6 && at[0] == '\\' && at[1] == 'u') {
    const std::int32_t second = hex4(at + 2, end);
    if (is_low_surrogate(second)) {
      code_point = static_cast<std::uint32_t>(0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00));
      return at + 6;
    }
  }
  if (is_high_surrogate(first) || is_low_surrogate(first)) code_point = kReplacementCharacter;
  return at;
}

// Calls plain(begin, end) and escaped(code_point) in order; false at a malformed escape.
template <class Plain, class Escaped>
bool walk(std::string_view text, Plain&& plain, Escaped&& escaped) {
  const char* at = text.data();
  const char* const end = at + text.size();
  while (at < end) {
    const auto* backslash = static_cast<const char*>(std::memchr(at, '\\', static_cast<std::size_t>(end - at)));
    const char* const stop = backslash ? backslash : end;
    plain(at, stop);
    if (!backslash) return true;
    std::uint32_t code_point = 0;
    at = read_escape(backslash + 1, end, code_point);
    if (!at) return false;
    escaped(code_point);
  }
  return true;
}

}  // namespace

char* unescape(std::string_view text, char* out) {
  const bool valid = walk(
      text,
      [&out](const char* begin, const char* end) {
        const auto size = static_cast<std::size_t>(end - begin);
        if (size) std::memcpy(out, begin, size);
        out += size;
      },
      [&out](std::uint32_t code_point) { out = encode_utf8(code_point, out); });
  return valid ? out : nullptr;
}

bool has_valid_escapes(std::string_view text) {
  return walk(
      text, [](const char*, const char*) {}, [](std::uint32_t) {});
}

}  // namespace outcrop::internal

// Escapes of JSON strings (RFC 8259 § 7).
#include "json/json_string.h"

#include <cstdint>
#include <cstring>

#include "json/utf8.h"

namespace outcrop::internal {
namespace {

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

}  // namespace

const char* unescape_code_point(const char* at, const char* end, char*& out) {
  std::uint32_t code_point = 0;
  at = read_escape(at, end, code_point);
  if (at) out = encode_utf8(code_point, out);
  return at;
}

char* unescape(std::string_view text, char* out) {
  const char* at = text.data();
  const char* const end = at + text.size();
  while (true) {
    const void* const backslash = std::memchr(at, '\\', static_cast<std::size_t>(end - at));
    const auto plain = static_cast<std::size_t>((backslash ? static_cast<const char*>(backslash) : end) - at);
    std::memcpy(out, at, plain);
    out += plain;
    if (!backslash) return out;
    at = unescape_code_point(at + plain + 1, end, out);
    if (!at) return nullptr;
  }
}

bool has_valid_escapes(std::string_view text) {
  const char* const end = text.data() + text.size();
  std::uint32_t code_point = 0;
  for (const char* at = text.data(); at < end;) {
    at = static_cast<const char*>(std::memchr(at, '\\', static_cast<std::size_t>(end - at)));
    if (!at) return true;
    at = read_escape(at + 1, end, code_point);
    if (!at) return false;
  }
  return true;
}

}  // namespace outcrop::internal

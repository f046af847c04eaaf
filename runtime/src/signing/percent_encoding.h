// Percent-encoding as Signature Version 4 has it: each byte spelled in one way, with upper-case digits.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace outcrop::internal {

using ByteTable = std::array<bool, 256>;

/// A–Z a–z 0–9 - . _ ~, which stand for themselves in a canonical request.
constexpr ByteTable make_unreserved(bool with_slash) {
  ByteTable table{};
  for (int c = 0; c < 256; ++c) {
    const bool is_alphanumeric = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    table[static_cast<std::size_t>(c)] =
        is_alphanumeric || c == '-' || c == '.' || c == '_' || c == '~' || (with_slash && c == '/');
  }
  return table;
}
inline constexpr ByteTable kUnreserved = make_unreserved(false);
inline constexpr ByteTable kUnreservedOrSlash = make_unreserved(true);

inline bool is_in(const ByteTable& table, char c) { return table[static_cast<unsigned char>(c)]; }

/// Writes `c` at `out`, escaped unless it is in `plain`, and returns where that ends: up to three characters.
inline char* put_encoded(char* out, char c, const ByteTable& plain) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  if (is_in(plain, c)) {
    *out = c;
    return out + 1;
  }
  const auto byte = static_cast<unsigned char>(c);
  out[0] = '%';
  out[1] = kDigits[byte >> 4];
  out[2] = kDigits[byte & 15];
  return out + 3;
}

}  // namespace outcrop::internal

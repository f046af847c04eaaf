// Small text helpers of configuration: ASCII only, whatever the locale.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace outcrop::internal {

constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_alphanumeric(char c) { return is_digit(c) || is_upper(c) || is_lower(c); }

/// Without blanks and line ends at either side.
constexpr std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kSpace);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kSpace) - begin + 1);
}

inline std::string lower_case(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), [](char c) { return is_upper(c) ? static_cast<char>(c + ('a' - 'A')) : c; });
  return out;
}

inline std::string upper_case(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(), [](char c) { return is_lower(c) ? static_cast<char>(c - ('a' - 'A')) : c; });
  return out;
}

/// "dev" in quotes, for messages.
inline std::string quoted(std::string_view text) { return '"' + std::string(text) + '"'; }

/// Decimal digits with an optional minus; empty for anything else and out of range.
std::optional<std::int64_t> parse_integer(std::string_view text);

}  // namespace outcrop::internal

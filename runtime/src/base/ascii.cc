// Numbers as text.
#include "base/ascii.h"

#include <charconv>

namespace outcrop::internal {

std::optional<std::int64_t> parse_integer(std::string_view text) {
  std::int64_t value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return {};
  return value;
}

}  // namespace outcrop::internal

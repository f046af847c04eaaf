#include "text/times.h"

#include <charconv>
#include <cstdint>
#include <string>

namespace outcrop::cli {
namespace {

std::optional<std::int64_t> seconds_of_unit(char unit) {
  switch (unit) {
    case 's':
      return 1;
    case 'm':
      return 60;
    case 'h':
      return 3600;
    case 'd':
      return 86400;
    case 'w':
      return 7 * 86400;
    default:
      return std::nullopt;
  }
}

std::optional<Timestamp> parse_ago(std::string_view text, Timestamp now) {
  if (text.size() < 2) return std::nullopt;
  const std::optional<std::int64_t> unit = seconds_of_unit(text.back());
  std::int64_t count{};
  const char* const end = text.data() + text.size() - 1;
  const auto [stop, problem] = std::from_chars(text.data(), end, count);
  if (!unit || problem != std::errc() || stop != end || count < 0 || count > 1'000'000'000) return std::nullopt;
  return Timestamp::from_millis(now.millis() - count * *unit * 1000);
}

}  // namespace

std::optional<Timestamp> parse_time_argument(std::string_view text, Timestamp now) {
  if (text == "now") return now;
  if (const auto ago = parse_ago(text, now)) return ago;
  if (const auto exact = parse_timestamp(text)) return exact;
  if (const auto date = parse_timestamp(std::string(text) + "T00:00:00Z")) return date;
  if (const auto without_zone = parse_timestamp(std::string(text) + "Z")) return without_zone;
  return parse_timestamp(text, TimestampFormat::epoch_seconds);
}

}  // namespace outcrop::cli

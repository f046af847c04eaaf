#include "text/times.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string>

namespace outcrop::cli {
namespace {

constexpr std::int64_t first_millis = -62'135'596'800'000;  // 0001-01-01

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
  const std::int64_t millis = now.millis() - count * *unit * 1000;
  return millis < first_millis ? std::nullopt : std::optional(Timestamp::from_millis(millis));
}

/// The spellings of ISO 8601 that the AWS CLI takes, as RFC 3339: a blank for the T, the basic form 20241201T083000Z,
/// an offset without colon, and no seconds, time or zone, which is UTC then.
std::string completed(std::string_view text) {
  std::string date(text.substr(0, text.find_first_of("Tt ")));
  std::string time = date.size() < text.size() ? std::string(text.substr(date.size() + 1)) : "00:00:00";
  if (date.size() == 8 && date.find('-') == std::string::npos) date.insert(6, "-").insert(4, "-");
  const std::size_t zone_at = std::min(time.find_first_of("Zz+-"), time.size());
  std::string zone = zone_at < time.size() ? time.substr(zone_at) : "Z";
  time.resize(zone_at);
  while (time.ends_with(' ')) time.pop_back();
  if (time.find(':') == std::string::npos && time.size() >= 4) {
    time.insert(2, ":");
    if (time.size() > 5) time.insert(5, ":");
  }
  if (time.size() == 5) time += ":00";
  if (zone.size() == 3) zone += ":00";
  if (zone.size() == 5 && zone.find(':') == std::string::npos) zone.insert(3, ":");
  return date + "T" + time + zone;
}

}  // namespace

std::optional<Timestamp> parse_time_argument(std::string_view text, Timestamp now) {
  if (text == "now") return now;
  if (const auto ago = parse_ago(text, now)) return ago;
  for (const auto format : {TimestampFormat::epoch_seconds, TimestampFormat::http_date})
    if (const auto exact = parse_timestamp(text, format)) return exact;
  return parse_timestamp(completed(text));
}

std::string time_text(const std::string& text) {
  for (const auto format : {TimestampFormat::date_time, TimestampFormat::epoch_seconds, TimestampFormat::http_date})
    if (const std::optional<Timestamp> time = parse_timestamp(text, format)) return to_string(*time);
  return text;
}

}  // namespace outcrop::cli

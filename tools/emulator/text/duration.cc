// Durations as people write them on a command line.
#include "text/duration.h"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <utility>

namespace outcrop::emulator {
namespace {

constexpr std::pair<std::string_view, std::int64_t> kUnits[] = {
    {"d", 86'400'000}, {"h", 3'600'000}, {"m", 60'000}, {"s", 1'000}, {"ms", 1}};

constexpr double kYear = 366.0 * 86'400'000;  // in milliseconds
/// More is a typing error, and sums of two stay far from overflow, in the nanoseconds of timers too.
constexpr double kLongestWait = 100 * kYear;
constexpr double kFarthest = 1000 * kYear;

std::optional<std::chrono::milliseconds> parse_between(std::string_view text, double least, double most) {
  if (text.starts_with('+')) text.remove_prefix(1);
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
  if (error != std::errc()) return std::nullopt;
  const std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
  for (const auto& [name, millis] : kUnits) {
    if (unit != name && !(unit.empty() && name == "s")) continue;
    const double total = std::round(number * static_cast<double>(millis));
    if (!(total >= least && total <= most)) return std::nullopt;
    return std::chrono::milliseconds(static_cast<std::int64_t>(total));
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::chrono::milliseconds> parse_duration(std::string_view text) {
  return parse_between(text, 0, kLongestWait);
}

std::optional<std::chrono::milliseconds> parse_offset(std::string_view text) {
  return parse_between(text, -kFarthest, kFarthest);
}

std::string to_string(std::chrono::milliseconds duration) {
  const std::int64_t count = duration.count();
  for (const auto& [name, millis] : kUnits)
    if (count % millis == 0 && (count != 0 || millis == 1)) return std::to_string(count / millis).append(name);
  return std::to_string(count) + "ms";
}

}  // namespace outcrop::emulator

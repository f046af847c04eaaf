// Durations as people write them on a command line: 40ms, 5s, 10m, 2h, 1d.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace outcrop::emulator {

/// A time to wait, at most a hundred years: a number (a fraction is allowed) and a unit of ms, s, m, h or d; no unit
/// means seconds. Empty on anything else.
std::optional<std::chrono::milliseconds> parse_duration(std::string_view text);
/// How far a clock is ahead: a duration of at most a thousand years, with a sign where it is behind.
std::optional<std::chrono::milliseconds> parse_offset(std::string_view text);

/// "40ms", "5s": the largest unit that divides it.
std::string to_string(std::chrono::milliseconds duration);

}  // namespace outcrop::emulator

// Durations as people write them on a command line: 40ms, 5s, 10m, 2h, 1d, with a sign where time may go back.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace outcrop::emulator {

/// A number (a fraction is allowed) and a unit of ms, s, m, h or d; no unit means seconds. Empty on anything else.
std::optional<std::chrono::milliseconds> parse_duration(std::string_view text);

/// "40ms", "5s": the largest unit that divides it.
std::string to_string(std::chrono::milliseconds duration);

}  // namespace outcrop::emulator

// Instants as people write them on a command line.
#pragma once

#include <outcrop/timestamp.h>

#include <optional>
#include <string>
#include <string_view>

namespace outcrop::cli {

/// `2024-12-01`, `2024-12-01T08:30:00` (UTC) or with a zone, seconds since 1970, `now`, or a time ago: `90s`, `30m`,
/// `12h`, `7d`, `2w`. Empty when it is none of them.
std::optional<Timestamp> parse_time_argument(std::string_view text, Timestamp now);

/// A time as an answer has it (a number of seconds, an HTTP date, RFC 3339) as RFC 3339 in UTC; other text as it is.
std::string time_text(const std::string& text);

}  // namespace outcrop::cli

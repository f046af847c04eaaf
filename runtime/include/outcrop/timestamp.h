// Timestamp: an instant in UTC with millisecond resolution, and its three wire formats.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace outcrop {

/// smithy.api#timestampFormat.
enum class TimestampFormat : std::uint8_t { date_time, http_date, epoch_seconds };

/// An instant in UTC, in milliseconds since 1970-01-01T00:00:00Z, from year 0001 to 9999. Finer fractions are cut.
class Timestamp {
 public:
  constexpr Timestamp() = default;

  template <class Duration>
  constexpr Timestamp(std::chrono::time_point<std::chrono::system_clock, Duration> time)
      : millis_(std::chrono::floor<std::chrono::milliseconds>(time).time_since_epoch().count()) {}

  static constexpr Timestamp from_millis(std::int64_t since_epoch) {
    Timestamp t;
    t.millis_ = since_epoch;
    return t;
  }

  constexpr std::int64_t millis() const { return millis_; }
  constexpr std::chrono::sys_time<std::chrono::milliseconds> time() const {
    return std::chrono::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{millis_}};
  }

  friend constexpr auto operator<=>(const Timestamp&, const Timestamp&) = default;

 private:
  std::int64_t millis_{};
};

/// `2024-12-01T00:00:00Z`, with `.fff` only where there is a fraction; `Sun, 01 Dec 2024 00:00:00 GMT`; `1733011200` or `1733011200.5`.
/// English and UTC whatever the locale.
std::string to_string(Timestamp time, TimestampFormat format = TimestampFormat::date_time);

/// Reads one format. date_time: RFC 3339 with any number of fraction digits and `Z` or an offset (either case); http_date: IMF-fixdate;
/// epoch_seconds: a decimal number, also negative or with an exponent. Empty when `text` is not of that format or out of range.
std::optional<Timestamp> parse_timestamp(std::string_view text, TimestampFormat format = TimestampFormat::date_time);

}  // namespace outcrop

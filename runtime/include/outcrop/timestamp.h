// Timestamp: an instant in UTC with millisecond resolution, and its three wire formats.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <iosfwd>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/version.h"

namespace outcrop {

/// smithy.api#timestampFormat.
enum class TimestampFormat : std::uint8_t { date_time, http_date, epoch_seconds };

/// An instant in UTC, in milliseconds since 1970-01-01T00:00:00Z, from year 0001 to 9999. Finer fractions are cut.
/// Times and sums beyond these years are the first or the last instant of them.
class Timestamp {
 public:
  constexpr Timestamp() = default;

  template <class Duration>
  constexpr Timestamp(std::chrono::time_point<std::chrono::system_clock, Duration> time)
      : Timestamp(Timestamp() + time.time_since_epoch()) {}

  static constexpr Timestamp min() { return from_millis(-62'135'596'800'000); }  ///< 0001-01-01T00:00:00Z
  static constexpr Timestamp max() { return from_millis(253'402'300'799'999); }  ///< 9999-12-31T23:59:59.999Z

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

  /// From `b` to `a`; exact between instants of these years, the nearest that there is between others (from_millis).
  friend constexpr std::chrono::milliseconds operator-(Timestamp a, Timestamp b) {
    constexpr auto kLeast = std::numeric_limits<std::int64_t>::min();
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    if (b.millis_ < 0 && a.millis_ > kMost + b.millis_) return std::chrono::milliseconds(kMost);
    if (b.millis_ > 0 && a.millis_ < kLeast + b.millis_) return std::chrono::milliseconds(kLeast);
    return std::chrono::milliseconds(a.millis_ - b.millis_);
  }
  template <class Rep, class Period>
  friend constexpr Timestamp operator+(Timestamp time, std::chrono::duration<Rep, Period> duration) {
    return time.moved_by(millis_of(duration));
  }
  template <class Rep, class Period>
  friend constexpr Timestamp operator+(std::chrono::duration<Rep, Period> duration, Timestamp time) {
    return time + duration;
  }
  template <class Rep, class Period>
  friend constexpr Timestamp operator-(Timestamp time, std::chrono::duration<Rep, Period> duration) {
    return time.moved_by(-millis_of(duration, true));
  }
  template <class Rep, class Period>
  constexpr Timestamp& operator+=(std::chrono::duration<Rep, Period> duration) {
    return *this = *this + duration;
  }
  template <class Rep, class Period>
  constexpr Timestamp& operator-=(std::chrono::duration<Rep, Period> duration) {
    return *this = *this - duration;
  }

 private:
  /// Rounded down or `up`. At most a span that is longer than all years together. Not a number is no time at all.
  template <class Rep, class Period>
  static constexpr std::int64_t millis_of(std::chrono::duration<Rep, Period> duration, bool up = false) {
    constexpr double kSpan = 400e12;
    const double about = std::chrono::duration<double, std::milli>(duration).count();
    if (about != about) return 0;
    if (about >= kSpan || about <= -kSpan) return static_cast<std::int64_t>(about > 0 ? kSpan : -kSpan);
    using std::chrono::milliseconds;
    return (up ? std::chrono::ceil<milliseconds>(duration) : std::chrono::floor<milliseconds>(duration)).count();
  }
  constexpr Timestamp moved_by(std::int64_t millis) const {
    return from_millis(within_years().millis_ + millis).within_years();
  }
  constexpr Timestamp within_years() const { return *this < min() ? min() : *this > max() ? max() : *this; }

  std::int64_t millis_{};
};

/// `2024-12-01T00:00:00Z`, with `.fff` only where there is a fraction; `Sun, 01 Dec 2024 00:00:00 GMT`; `1733011200` or `1733011200.5`.
/// English and UTC whatever the locale.
std::string to_string(Timestamp time, TimestampFormat format = TimestampFormat::date_time);
/// As date_time.
std::ostream& operator<<(std::ostream& out, Timestamp time);

/// Reads one format. date_time: RFC 3339 with any number of fraction digits and `Z` or an offset (either case); http_date: IMF-fixdate;
/// epoch_seconds: a decimal number, also negative or with an exponent. Empty when `text` is not of that format or out of range.
std::optional<Timestamp> parse_timestamp(std::string_view text, TimestampFormat format = TimestampFormat::date_time);

}  // namespace outcrop

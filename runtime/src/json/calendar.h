// The proleptic Gregorian calendar in days and milliseconds, for those who read and write times.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/timestamp.h"

namespace outcrop::internal::calendar {

inline constexpr std::int64_t kMillisPerSecond = 1000;
inline constexpr std::int64_t kMillisPerDay = 86'400 * kMillisPerSecond;

struct Date {
  std::int64_t year;
  int month;
  int day;
};

// Days since 1970-01-01 in the proleptic Gregorian calendar. std::chrono::year ends at 32767; milliseconds don't.
constexpr std::int64_t days_of(Date date) {
  const std::int64_t year = date.year - (date.month <= 2 ? 1 : 0);
  const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
  const std::int64_t year_of_era = year - era * 400;
  const std::int64_t day_of_year = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
  return era * 146'097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719'468;
}

constexpr Date date_of(std::int64_t days) {
  days += 719'468;
  const std::int64_t era = (days >= 0 ? days : days - 146'096) / 146'097;
  const std::int64_t day_of_era = days - era * 146'097;
  const std::int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
  const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const auto shifted_month = static_cast<int>((5 * day_of_year + 2) / 153);
  const int month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
  return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month,
          static_cast<int>(day_of_year - (153 * shifted_month + 2) / 5 + 1)};
}

constexpr int days_in(std::int64_t year, int month) {
  if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

constexpr bool is_valid(const Date& date) {
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= days_in(date.year, date.month);
}

inline constexpr std::int64_t kFirstMillis = days_of({1, 1, 1}) * kMillisPerDay;
inline constexpr std::int64_t kLastMillis = days_of({10'000, 1, 1}) * kMillisPerDay - 1;

/// Empty outside of the years 0001 to 9999.
inline std::optional<Timestamp> in_range(std::int64_t millis) {
  if (millis < kFirstMillis || millis > kLastMillis) return std::nullopt;
  return Timestamp::from_millis(millis);
}

}  // namespace outcrop::internal::calendar

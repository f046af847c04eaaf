// What the speculative engine is made of and what does not depend on the kernel. Kernels include it before they choose
// their instruction set, so that nothing here is compiled for it but by inlining.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>

#include "json/json_string.h"
#include "json/list_builder.h"
#include "json/map_entries.h"
#include "json/scalars.h"
#include "json/speculative_fallback.h"
#include "json/speculative_kernel.h"
#include "json/speculative_plan.h"
#include "json/utf8.h"
#include "json/view_store.h"
#include "outcrop/internal/json_reader.h"
#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"

namespace outcrop::internal {

static_assert(std::endian::native == std::endian::little && sizeof(OpenBytes) == 16);
static_assert(offsetof(OpenBytes, size) == 8 && offsetof(OpenBytes, value) == 12);  // EnumTable::Entry

/// Elements of one size that are written where the arena goes on. Nothing else may be allocated before finish(), but
/// behind the rest of the arena's block.
template <std::size_t kStride>
class OpenList {
 public:
  explicit OpenList(Arena& arena)
      : arena_(arena), block_(arena.block()), begin_(arena.open(alignof(void*))), next_(begin_) {}

  std::byte* push() {
    if (arena_.limit() - next_ < static_cast<std::ptrdiff_t>(kStride)) [[unlikely]]
      move();
    std::byte* const element = next_;
    next_ += kStride;
    return element;
  }
  /// To be called before and after something may be allocated behind.
  void hold() { arena_.close(next_); }
  void settle() {
    if (arena_.block() == block_) {
      arena_.close(begin_);
    } else {
      move();
    }
  }
  /// At least one was pushed.
  SpanBytes finish() {
    arena_.close(next_);
    return {begin_, static_cast<std::size_t>(next_ - begin_) / kStride};
  }

 private:
  void move() {
    const std::size_t size = static_cast<std::size_t>(next_ - begin_);
    begin_ = moved(arena_, begin_, size);
    next_ = begin_ + size;
    block_ = arena_.block();
  }
  // Without `this`, so that the members can stay in registers.
  [[gnu::noinline]] static std::byte* moved(Arena& arena, const std::byte* begin, std::size_t size) {
    arena.reserve(2 * size + kStride + alignof(void*));
    std::byte* const to = arena.open(alignof(void*));
    if (size) std::memcpy(to, begin, size);
    return to;
  }

  Arena& arena_;
  const void* block_;
  std::byte* begin_;
  std::byte* next_;
};

/// The numbers of `2024-12-01T10:20:30Z"` or `2024-12-01T10:20:30.456Z"`; the times are in range, the others only as
/// far as their digits tell.
struct DateTimeParts {
  std::uint32_t year, month, day, minute_of_day, milli_of_minute;
  std::size_t size;  ///< without the closing quote
};

/// Dates into milliseconds; keeps the year, which is nearly always the year of the date before.
class YearOfDates {
 public:
  /// Since 1970; false for what is no date of the years 1 to 9999.
  bool millis_of(const DateTimeParts& parts, std::int64_t& millis) {
    if (parts.year != year_ && !begin(parts.year)) return false;
    if (parts.month > 12 || parts.day - 1 >= kDaysIn[leap_][parts.month]) return false;
    const std::int64_t day = days_ + kDaysBefore[leap_][parts.month] + parts.day;
    millis = (day * 1440 + parts.minute_of_day) * 60'000 + parts.milli_of_minute;
    return true;
  }

 private:
  bool begin(std::uint32_t year) {
    if (year == 0) return false;
    constexpr std::int64_t kDaysTo1970 = 719'162;  // from 0001-01-01
    const std::uint32_t before = year - 1;
    year_ = year;
    leap_ = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    days_ = std::int64_t{before * 365 + before / 4 - before / 100 + before / 400} - kDaysTo1970 - 1;
    return true;
  }

  static constexpr std::uint32_t kDaysIn[2][13]{{0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31},
                                                {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}};
  static constexpr std::uint32_t kDaysBefore[2][13]{{0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334},
                                                    {0, 0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335}};

  std::uint32_t year_{~std::uint32_t{0}};
  bool leap_{};
  std::int64_t days_{};  // from 1970 to the day before the year
};

/// A form of date-times: the text less the pattern gives digits, of which no byte may exceed the limit.
struct DateForm {
  char pattern[33];
  std::uint8_t limit[32];
  std::uint8_t size;  ///< without the closing quote
};
inline constexpr DateForm kSecondsForm{"0000-00-00T00:00:00Z\"\0\0\0\0\0\0\0\0\0\0",
                                       {9, 9, 9, 9, 0, 9,   9,   0,   9,   9,   0,   9,   9,   0,   9,   9,  //
                                        0, 9, 9, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255},
                                       20};
inline constexpr DateForm kMillisForm{"0000-00-00T00:00:00.000Z\"\0\0\0\0\0\0",
                                      {9, 9, 9, 9, 0, 9, 9, 0, 9, 9,   0,   9,   9,   0,   9,   9,  //
                                       0, 9, 9, 0, 9, 9, 9, 0, 0, 255, 255, 255, 255, 255, 255, 255},
                                      24};
/// Where a text has its fraction's point, if any.
inline constexpr std::size_t kPoint = 19;

/// From the 32 digits of a date-time; false when its time is out of range.
inline bool add_up(const std::uint8_t* digits, bool has_millis, DateTimeParts& parts) {
  const auto pair = [digits](std::size_t at) { return digits[at] * 10u + digits[at + 1]; };
  parts.year = pair(0) * 100 + pair(2);
  parts.month = pair(5);
  parts.day = pair(8);
  parts.minute_of_day = pair(11) * 60 + pair(14);
  parts.milli_of_minute = pair(17) * 1000 + (has_millis ? pair(20) * 10 + digits[22] : 0);
  parts.size = has_millis ? kMillisForm.size : kSecondsForm.size;
  return pair(11) < 24 && pair(14) < 60 && pair(17) < 60;
}

}  // namespace outcrop::internal

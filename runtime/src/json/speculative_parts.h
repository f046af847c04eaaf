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

#include "json/list_builder.h"
#include "json/scalars.h"
#include "json/speculative_fallback.h"
#include "json/speculative_kernel.h"
#include "json/speculative_plan.h"
#include "json/view_store.h"
#include "outcrop/internal/json_reader.h"

namespace outcrop::internal {

static_assert(std::endian::native == std::endian::little && offsetof(OpenBytes, text) == 8);

/// Elements of one size that are written where the arena goes on. Nothing else may be allocated before finish(), but
/// behind the rest of the arena's block.
template <std::size_t kStride>
class OpenList {
 public:
  explicit OpenList(Arena& arena)
      : arena_(arena), block_(arena.block()), begin_(arena.open(alignof(void*))), next_(begin_) {}

  std::byte* push() {
    if (arena_.block() != block_ || arena_.limit() - next_ < static_cast<std::ptrdiff_t>(kStride)) [[unlikely]]
      move();
    std::byte* const element = next_;
    next_ += kStride;
    return element;
  }
  SpanBytes finish() {
    if (next_ == begin_) return {kEmptyList, 0};
    if (arena_.block() == block_) arena_.close(next_);
    return {begin_, static_cast<std::size_t>(next_ - begin_) / kStride};
  }

 private:
  void move() {
    const auto size = static_cast<std::size_t>(next_ - begin_);
    arena_.reserve(2 * size + kStride + alignof(void*));
    std::byte* const moved = arena_.open(alignof(void*));
    if (size) std::memcpy(moved, begin_, size);
    block_ = arena_.block();
    begin_ = moved;
    next_ = moved + size;
  }

  Arena& arena_;
  const void* block_;
  std::byte* begin_;
  std::byte* next_;
};

/// The lowest `count` bytes of a word, all of them when it has no more.
inline std::uint64_t lowest_bytes(std::uint64_t word, std::size_t count) {
  return count < sizeof word ? word & ~(~std::uint64_t{0} << (8 * count)) : word;
}

/// The numbers of `2024-12-01T10:20:30Z"` or `2024-12-01T10:20:30.456Z"`, each only as far as its digits tell.
struct DateTimeParts {
  std::uint32_t century, year, month, day, hour, minute, second, millis;
  std::size_t size;  ///< with the closing quote
};

/// Milliseconds since 1970; false for what is no date of the years 1 to 9999, and for leap seconds.
inline bool millis_of(const DateTimeParts& parts, std::int64_t& millis) {
  constexpr std::array<std::uint16_t, 13> kDaysBefore{0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
  constexpr std::array<std::uint8_t, 13> kDaysIn{0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (parts.year != 0 ? parts.year : parts.century) % 4 == 0;
  if (parts.month - 1 > 11 || parts.hour > 23 || parts.minute > 59 || parts.second > 59) return false;
  const std::uint32_t days_in = kDaysIn[parts.month] + (leap && parts.month == 2 ? 1u : 0u);
  if (parts.day - 1 >= days_in) return false;
  const std::uint32_t year = parts.century * 100 + parts.year;
  if (year == 0) return false;
  constexpr std::int64_t kDaysTo1970 = 719'162;  // from 0001-01-01
  const std::uint32_t before = year - 1;
  const std::uint32_t days = before * 365 + before / 4 - before / 100 + before / 400 + kDaysBefore[parts.month] +
                             (leap && parts.month > 2 ? 1u : 0u) + parts.day - 1;
  const std::uint32_t seconds = (parts.hour * 60 + parts.minute) * 60 + parts.second;
  millis = ((std::int64_t{days} - kDaysTo1970) * 86'400 + seconds) * 1000 + parts.millis;
  return true;
}

/// The text of a date-time less this gives digits; no byte may exceed the limit. The first 16 bytes, then the rest in
/// its two forms.
inline constexpr char kDatePattern[] = "0000-00-00T00:00";
inline constexpr char kSecondsPattern[] = ":00Z\"\0\0\0\0\0\0\0\0\0\0";
inline constexpr char kMillisPattern[] = ":00.000Z\"\0\0\0\0\0\0";
inline constexpr unsigned char kDateLimit[] = {9, 9, 9, 9, 0, 9, 9, 0, 9, 9, 0, 9, 9, 0, 9, 9};
inline constexpr unsigned char kSecondsLimit[] = {0, 9, 9, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255};
inline constexpr unsigned char kMillisLimit[] = {0, 9, 9, 0, 9, 9, 9, 0, 0, 255, 255, 255, 255, 255, 255, 255};
inline constexpr std::size_t kSecondsSize = 21;
inline constexpr std::size_t kMillisSize = 25;

/// From the digits of a date-time, of which `date` holds the first 16 bytes and `rest` what follows.
inline void add_up(const std::uint8_t* date, const std::uint8_t* rest, bool has_millis, DateTimeParts& parts) {
  parts.century = date[0] * 10u + date[1];
  parts.year = date[2] * 10u + date[3];
  parts.month = date[5] * 10u + date[6];
  parts.day = date[8] * 10u + date[9];
  parts.hour = date[11] * 10u + date[12];
  parts.minute = date[14] * 10u + date[15];
  parts.second = rest[1] * 10u + rest[2];
  parts.millis = has_millis ? rest[4] * 100u + rest[5] * 10u + rest[6] : 0;
  parts.size = has_millis ? kMillisSize : kSecondsSize;
}

/// What views may take before the general reader, which knows the exact limit, is asked instead.
inline std::size_t speculative_arena_limit(std::ptrdiff_t text_size) {
  return (std::size_t{16} << 20) + 16 * static_cast<std::size_t>(text_size);
}

}  // namespace outcrop::internal

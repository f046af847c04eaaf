// The speculative engine for AVX2.
#if defined(__x86_64__)

#include <immintrin.h>

#include "json/speculative_parts.h"

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2,bmi,bmi2"))), apply_to = function)
#else
#pragma GCC target("avx2,bmi,bmi2")
#endif

#include "json/speculative_engine.h"

namespace outcrop::internal {
namespace {

struct Avx2 {
  static __m256i load(const char* at) { return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at)); }
  static __m128i load16(const void* at) { return _mm_loadu_si128(static_cast<const __m128i*>(at)); }

  static std::uint32_t ends32(const char* at) {
    // Looked up by the low half of a byte: the quote in column 2, the backslash in column 12, elsewhere a byte of
    // another column.
    const __m256i specials = _mm256_setr_epi8(1, 0, '"', 0, 0, 0, 0, 0, 0, 0, 0, 0, '\\', 0, 0, 0,  //
                                              1, 0, '"', 0, 0, 0, 0, 0, 0, 0, 0, 0, '\\', 0, 0, 0);
    const __m256i bytes = load(at);
    const __m256i special = _mm256_cmpeq_epi8(_mm256_shuffle_epi8(specials, bytes), bytes);
    // Signed and saturated: what is below a blank or not ASCII stays or becomes negative.
    const __m256i odd = _mm256_subs_epi8(bytes, _mm256_set1_epi8(0x20));
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_or_si256(special, odd)));
  }
  static std::uint64_t ends(const char* at) { return ends32(at) | std::uint64_t{ends32(at + 32)} << 32; }

  static std::uint32_t equal(const char* at, const char* text) {
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(load(at), load(text))));
  }
  static bool same(const char* at, const char* text, std::uint64_t mask) {
    return (~(equal(at, text) | std::uint64_t{equal(at + 32, text + 32)} << 32) & mask) == 0;
  }
  static bool same_soon(const char* at, const char* text, std::uint32_t mask) { return (~equal(at, text) & mask) == 0; }

  static void copy(const std::byte* from, std::byte* to) {
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from)));
  }

  static std::size_t first(std::uint64_t mask) { return _tzcnt_u64(mask); }
  static std::uint64_t low_bytes(std::uint64_t word, std::size_t count) {
    return _bzhi_u64(word, static_cast<std::uint32_t>(8 * count));
  }

  static bool within(__m128i digits, const unsigned char* limit) {
    const __m128i most = load16(limit);
    return _mm_movemask_epi8(_mm_cmpeq_epi8(_mm_max_epu8(digits, most), most)) == 0xffff;
  }
  static bool date_time(const char* at, DateTimeParts& parts) {
    return at[19] == '.' ? date_time<true>(at, parts) : date_time<false>(at, parts);
  }
  template <bool kHasMillis>
  static bool date_time(const char* at, DateTimeParts& parts) {
    const __m128i date = _mm_sub_epi8(load16(at), load16(kDatePattern));
    const __m128i rest = _mm_sub_epi8(load16(at + 16), load16(kHasMillis ? kMillisPattern : kSecondsPattern));
    if (!within(date, kDateLimit) || !within(rest, kHasMillis ? kMillisLimit : kSecondsLimit)) return false;
    // Pairs of digits: of the date as they stand, and those of the seconds and milliseconds.
    const __m128i tens = _mm_set1_epi16(10 | 1 << 8);
    const __m128i pairs = _mm_maddubs_epi16(
        _mm_shuffle_epi8(date, _mm_setr_epi8(0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15, -1, -1, -1, -1)), tens);
    const __m128i tail = _mm_maddubs_epi16(
        _mm_shuffle_epi8(rest, _mm_setr_epi8(1, 2, 4, 5, -1, 6, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1)), tens);
    const auto first = static_cast<std::uint64_t>(_mm_cvtsi128_si64(pairs));
    const auto second = static_cast<std::uint32_t>(_mm_extract_epi32(pairs, 2));
    const auto last = static_cast<std::uint64_t>(_mm_cvtsi128_si64(tail));
    parts.century = first & 0xffff;
    parts.year = first >> 16 & 0xffff;
    parts.month = first >> 32 & 0xffff;
    parts.day = static_cast<std::uint32_t>(first >> 48);
    parts.hour = second & 0xffff;
    parts.minute = second >> 16;
    parts.second = last & 0xffff;
    parts.millis = kHasMillis ? static_cast<std::uint32_t>((last >> 16 & 0xffff) * 10 + (last >> 32 & 0xffff)) : 0;
    parts.size = kHasMillis ? kMillisSize : kSecondsSize;
    return true;
  }
};

}  // namespace

const SpeculativeKernel avx2_kernel{"avx2", read_along_plan<Avx2>};

}  // namespace outcrop::internal

#if defined(__clang__)
#pragma clang attribute pop
#endif

#endif

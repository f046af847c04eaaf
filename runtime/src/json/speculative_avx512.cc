// The speculative engine for AVX-512 (F, BW and VL).
#if defined(__x86_64__)

#include <immintrin.h>

#include "json/speculative_parts.h"

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2,bmi,bmi2,avx512f,avx512bw,avx512vl"))), apply_to = function)
#else
#pragma GCC target("avx2,bmi,bmi2,avx512f,avx512bw,avx512vl")
#endif

#include "json/speculative_engine.h"

namespace outcrop::internal {
namespace {

struct Avx512 {
  static __m512i load(const char* at) { return _mm512_loadu_si512(at); }
  static __m256i load32(const char* at) { return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at)); }
  static __m128i load16(const void* at) { return _mm_loadu_si128(static_cast<const __m128i*>(at)); }

  static std::uint64_t ends(const char* at) {
    // Looked up by the low half of a byte: the quote in column 2, the backslash in column 12, elsewhere a byte of
    // another column.
    const __m128i specials = _mm_setr_epi8(1, 0, '"', 0, 0, 0, 0, 0, 0, 0, 0, 0, '\\', 0, 0, 0);
    const __m512i bytes = load(at);
    const __m512i special = _mm512_shuffle_epi8(_mm512_maskz_broadcast_i32x4(0xffff, specials), bytes);
    // Signed: what is not ASCII is negative.
    return _mm512_cmpeq_epi8_mask(special, bytes) | _mm512_cmplt_epi8_mask(bytes, _mm512_set1_epi8(0x20));
  }
  static bool same(const char* at, const char* text, std::uint64_t mask) {
    return _mm512_mask_cmpneq_epi8_mask(mask, load(at), load(text)) == 0;
  }
  static bool same_soon(const char* at, const char* text, std::uint32_t mask) {
    return _mm256_mask_cmpneq_epi8_mask(mask, load32(at), load32(text)) == 0;
  }

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

const SpeculativeKernel avx512_kernel{"avx512", read_along_plan<Avx512>};

}  // namespace outcrop::internal

#if defined(__clang__)
#pragma clang attribute pop
#endif

#endif

// The speculative engine for AVX2, and with a map of ends by AVX-512.
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
  static __m256i load(const void* at) { return _mm256_loadu_si256(static_cast<const __m256i*>(at)); }
  static std::uint32_t bits(__m256i bytes) { return static_cast<std::uint32_t>(_mm256_movemask_epi8(bytes)); }

  static std::uint32_t ends32(const char* at) {
    // Looked up by the low half of a byte: the quote in column 2, the backslash in column 12, elsewhere a byte of
    // another column.
    const __m256i specials = _mm256_setr_epi8(1, 0, '"', 0, 0, 0, 0, 0, 0, 0, 0, 0, '\\', 0, 0, 0,  //
                                              1, 0, '"', 0, 0, 0, 0, 0, 0, 0, 0, 0, '\\', 0, 0, 0);
    __m256i bytes = load(at);
    asm("" : "+x"(bytes));  // loaded once: GCC would do it for each use
    const __m256i special = _mm256_cmpeq_epi8(_mm256_shuffle_epi8(specials, bytes), bytes);
    // Signed and saturated: what is below a blank or not ASCII stays or becomes negative.
    const __m256i odd = _mm256_subs_epi8(bytes, _mm256_set1_epi8(0x20));
    return bits(_mm256_or_si256(special, odd));
  }
  static std::uint64_t ends(const char* at) { return ends32(at) | std::uint64_t{ends32(at + 32)} << 32; }

  static bool same(const char* at, const char* text, std::uint32_t mask) {
    return (~bits(_mm256_cmpeq_epi8(load(at), load(text))) & mask) == 0;
  }
  static std::uint32_t blanks(const char* at) {
    // As above; a byte of another column is none.
    const __m256i blanks = _mm256_setr_epi8(' ', 0, 0, 0, 0, 0, 0, 0, 0, '\t', '\n', 0, 0, '\r', 0, 0,  //
                                            ' ', 0, 0, 0, 0, 0, 0, 0, 0, '\t', '\n', 0, 0, '\r', 0, 0);
    const __m256i bytes = load(at);
    return bits(_mm256_cmpeq_epi8(_mm256_shuffle_epi8(blanks, bytes), bytes));
  }
  static void copy(const std::byte* from, std::byte* to) {
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), load(from));
  }

  static bool date_time(const char* at, DateTimeParts& parts) {
    return at[kPoint] == '.' ? date_time<true>(at, parts) : date_time<false>(at, parts);
  }
  template <bool kHasMillis>
  static bool date_time(const char* at, DateTimeParts& parts) {
    constexpr const DateForm& kForm = kHasMillis ? kMillisForm : kSecondsForm;
    constexpr char kTens = kHasMillis ? 4 : -1;
    constexpr char kOnes = kHasMillis ? 6 : -1;
    const __m256i digits = _mm256_sub_epi8(load(at), load(kForm.pattern));
    const __m256i limit = load(kForm.limit);
    const __m256i within = _mm256_cmpeq_epi8(_mm256_max_epu8(digits, limit), limit);
    // Century, year, month, day, hour, minute; second, two digits of the fraction, its last one.
    const __m256i pairs = _mm256_maddubs_epi16(
        _mm256_shuffle_epi8(digits, _mm256_setr_epi8(0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15, -1, -1, -1, -1,  //
                                                     1, 2, kTens, kTens < 0 ? -1 : 5, -1, kOnes, -1, -1, -1, -1, -1, -1,
                                                     -1, -1, -1, -1)),
        _mm256_set1_epi16(10 | 1 << 8));
    const __m256i most = _mm256_setr_epi16(99, 99, 99, 99, 23, 59, 0, 0, 59, 99, 99, 0, 0, 0, 0, 0);
    if (bits(_mm256_andnot_si256(_mm256_cmpgt_epi16(pairs, most), within)) != ~std::uint32_t{0}) return false;
    const __m256i sums =
        _mm256_madd_epi16(pairs, _mm256_setr_epi16(100, 1, 1, 256, 60, 1, 0, 0, 1000, 10, 1, 0, 0, 0, 0, 0));
    const auto date = static_cast<std::uint64_t>(_mm256_extract_epi64(sums, 0));
    const auto second = static_cast<std::uint64_t>(_mm256_extract_epi64(sums, 2));
    parts.year = static_cast<std::uint32_t>(date);
    parts.month = date >> 32 & 0xff;
    parts.day = static_cast<std::uint32_t>(date >> 40);
    parts.minute_of_day = static_cast<std::uint32_t>(_mm256_extract_epi32(sums, 2));
    parts.milli_of_minute = static_cast<std::uint32_t>(second) + static_cast<std::uint32_t>(second >> 32);
    parts.size = kForm.size;
    return true;
  }
};

}  // namespace

const SpeculativeKernel avx2_kernel{"avx2", fill_end_map<Avx2>, true, read_along_plan<Avx2>};
const SpeculativeKernel avx512_kernel{"avx512", fill_end_map_avx512, true, read_along_plan<Avx2>};

}  // namespace outcrop::internal

#if defined(__clang__)
#pragma clang attribute pop
#endif

#endif

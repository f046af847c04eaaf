// The speculative engine for SSE2, which every x86-64 machine has.
#if defined(__x86_64__)

#include <emmintrin.h>

#include "json/speculative_engine.h"
#include "json/speculative_parts.h"

namespace outcrop::internal {
namespace {

struct Sse2 {
  static __m128i load(const void* at) { return _mm_loadu_si128(static_cast<const __m128i*>(at)); }
  static std::uint32_t bits(__m128i bytes) { return static_cast<std::uint32_t>(_mm_movemask_epi8(bytes)); }

  static std::uint32_t ends16(const char* at) {
    const __m128i bytes = load(at);
    const __m128i special =
        _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
    // Signed: what is not ASCII is negative.
    return bits(_mm_or_si128(special, _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20))));
  }
  static std::uint64_t ends(const char* at) {
    return ends16(at) | ends16(at + 16) << 16 | std::uint64_t{ends16(at + 32) | ends16(at + 48) << 16} << 32;
  }
  static std::uint32_t equal(const char* at, const char* text) { return bits(_mm_cmpeq_epi8(load(at), load(text))); }
  static bool same(const char* at, const char* text, std::uint32_t mask) {
    return (~(equal(at, text) | equal(at + 16, text + 16) << 16) & mask) == 0;
  }
  static std::uint32_t blanks16(const char* at) {
    const __m128i bytes = load(at);
    const auto are = [bytes](char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); };
    return bits(_mm_or_si128(_mm_or_si128(are(' '), are('\n')), _mm_or_si128(are('\t'), are('\r'))));
  }
  static std::uint32_t blanks(const char* at) { return blanks16(at) | blanks16(at + 16) << 16; }
  static void copy(const std::byte* from, std::byte* to) { std::memcpy(to, from, 32); }

  static bool date_time(const char* at, DateTimeParts& parts) {
    const bool has_millis = at[kPoint] == '.';
    const DateForm& form = has_millis ? kMillisForm : kSecondsForm;
    alignas(16) std::array<std::uint8_t, 32> digits;
    bool within = true;
    for (const std::size_t i : {0u, 16u}) {
      const __m128i half = _mm_sub_epi8(load(at + i), load(form.pattern + i));
      const __m128i limit = load(form.limit + i);
      within = within && bits(_mm_cmpeq_epi8(_mm_max_epu8(half, limit), limit)) == 0xffff;
      _mm_store_si128(reinterpret_cast<__m128i*>(digits.data() + i), half);
    }
    return within && add_up(digits.data(), has_millis, parts);
  }
};

}  // namespace

const SpeculativeKernel sse2_kernel{"sse2", fill_end_map<Sse2>, false, read_along_plan<Sse2>};

}  // namespace outcrop::internal

#endif

// Base64 by AVX2, after Muła and Lemire, "Faster Base64 Encoding and Decoding Using AVX2 Instructions" (2018).
#if defined(__x86_64__)

#include <immintrin.h>

#include "json/base64_vectors.h"

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#else
#pragma GCC target("avx2")
#endif

namespace outcrop::internal {

std::size_t encode_base64_avx2(const char* bytes, std::size_t size, char* out) {
  // Twelve bytes a half: each three become the four bytes b1 b0 b2 b1, two words of 16 bits that hold two values each.
  const __m256i spread = _mm256_broadcastsi128_si256(_mm_setr_epi8(1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10));
  // What is added to a value: by 0 for a-z, 1 to 10 for digits, 11 and 12 for + and /, 13 for A-Z.
  const __m256i offsets =
      _mm256_broadcastsi128_si256(_mm_setr_epi8('a' - 26, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52,
                                                '0' - 52, '0' - 52, '0' - 52, '0' - 52, '+' - 62, '/' - 63, 'A', 0, 0));
  constexpr std::size_t kGroup = 24, kLoaded = 28;
  std::size_t at = 0;
  for (; at + kLoaded <= size; at += kGroup, out += 32) {
    const auto* const from = reinterpret_cast<const __m128i*>(bytes + at);
    const auto* const behind = reinterpret_cast<const __m128i*>(bytes + at + 12);
    const __m256i words = _mm256_shuffle_epi8(_mm256_set_m128i(_mm_loadu_si128(behind), _mm_loadu_si128(from)), spread);
    // Multiplications shift each word by its own count.
    const __m256i even =
        _mm256_mulhi_epu16(_mm256_and_si256(words, _mm256_set1_epi32(0x0fc0fc00)), _mm256_set1_epi32(0x04000040));
    const __m256i odd =
        _mm256_mullo_epi16(_mm256_and_si256(words, _mm256_set1_epi32(0x003f03f0)), _mm256_set1_epi32(0x01000010));
    const __m256i values = _mm256_or_si256(even, odd);
    const __m256i upper = _mm256_and_si256(_mm256_cmpgt_epi8(_mm256_set1_epi8(26), values), _mm256_set1_epi8(13));
    const __m256i kind = _mm256_or_si256(_mm256_subs_epu8(values, _mm256_set1_epi8(51)), upper);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(out), _mm256_add_epi8(_mm256_shuffle_epi8(offsets, kind), values));
  }
  return at;
}

std::size_t decode_base64_avx2(const char* text, std::size_t size, char* out) {
  // A bit for each kind of mistake; a character is wrong where those of its two halves meet.
  const __m256i wrong_low = _mm256_broadcastsi128_si256(
      _mm_setr_epi8(0x15, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x13, 0x1a, 0x1b, 0x1b, 0x1b, 0x1a));
  const __m256i wrong_high = _mm256_broadcastsi128_si256(
      _mm_setr_epi8(0x10, 0x10, 0x01, 0x02, 0x04, 0x08, 0x04, 0x08, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10));
  // What is added to a character: by its upper half, and by one less than that for the slash.
  const __m256i offsets = _mm256_broadcastsi128_si256(
      _mm_setr_epi8(0, 63 - '/', 62 - '+', 52 - '0', -'A', -'A', 26 - 'a', 26 - 'a', 0, 0, 0, 0, 0, 0, 0, 0));
  const __m256i slash = _mm256_set1_epi8('/');  // as a mask it leaves what a shuffle looks at of a half
  const __m256i packed =
      _mm256_broadcastsi128_si256(_mm_setr_epi8(2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1));
  // A store writes eight bytes more than the group's 24.
  constexpr std::size_t kGroup = 32, kWithRoomBehind = kGroup + 12;
  std::size_t at = 0;
  for (; at + kWithRoomBehind <= size; at += kGroup, out += 24) {
    const __m256i characters = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(text + at));
    const __m256i high = _mm256_and_si256(_mm256_srli_epi32(characters, 4), slash);
    const __m256i low = _mm256_and_si256(characters, slash);
    if (!_mm256_testz_si256(_mm256_shuffle_epi8(wrong_low, low), _mm256_shuffle_epi8(wrong_high, high))) break;
    const __m256i kind = _mm256_add_epi8(_mm256_cmpeq_epi8(characters, slash), high);
    const __m256i values = _mm256_add_epi8(characters, _mm256_shuffle_epi8(offsets, kind));
    const __m256i pairs = _mm256_maddubs_epi16(values, _mm256_set1_epi32(0x01400140));
    const __m256i threes = _mm256_shuffle_epi8(_mm256_madd_epi16(pairs, _mm256_set1_epi32(0x00011000)), packed);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(out),
                        _mm256_permutevar8x32_epi32(threes, _mm256_setr_epi32(0, 1, 2, 4, 5, 6, 7, 7)));
  }
  return at;
}

}  // namespace outcrop::internal

#if defined(__clang__)
#pragma clang attribute pop
#endif

#endif

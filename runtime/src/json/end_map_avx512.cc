// The map of ends by AVX-512, which looks at 64 bytes at once.
#if defined(__x86_64__)

#include <immintrin.h>

#include "json/speculative_kernel.h"

namespace outcrop::internal {

__attribute__((target("avx512f,avx512bw"))) const char* fill_end_map_avx512(const char* begin, const char* end,
                                                                            unsigned char* bits) {
  // As in speculative_avx2.cc.
  const __m512i specials =
      _mm512_maskz_broadcast_i32x4(0xffff, _mm_setr_epi8(1, 0, '"', 0, 0, 0, 0, 0, 0, 0, 0, 0, '\\', 0, 0, 0));
  for (; begin < end; begin += 64, bits += 8) {
    _mm_prefetch(begin + EndMap::kFetchAhead, _MM_HINT_T0);
    __m512i bytes = _mm512_loadu_si512(begin);
    asm("" : "+v"(bytes));  // loaded once: GCC would do it for each use
    const __mmask64 special = _mm512_cmpeq_epi8_mask(_mm512_shuffle_epi8(specials, bytes), bytes);
    const __mmask64 odd = _mm512_movepi8_mask(_mm512_subs_epi8(bytes, _mm512_set1_epi8(0x20)));
    _store_mask64(reinterpret_cast<__mmask64*>(bits), _kor_mask64(special, odd));
  }
  return begin;
}

}  // namespace outcrop::internal

#endif

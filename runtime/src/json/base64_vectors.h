// Base64 by vectors: as much of a text as suits them; base64.cc does the rest by table.
#pragma once

#include <cstddef>

namespace outcrop::internal {

#if defined(__x86_64__)
/// Encodes the first bytes at `bytes`, in groups of 24. Returns how many: `out` has got four characters for three.
std::size_t encode_base64_avx2(const char* bytes, std::size_t size, char* out);

/// Decodes the first characters at `text`, in groups of 32, up to one that holds another character than the alphabet's
/// 64. Returns how many: `out`, which has room for three quarters of `size`, has got three bytes for four.
std::size_t decode_base64_avx2(const char* text, std::size_t size, char* out);
#endif

}  // namespace outcrop::internal

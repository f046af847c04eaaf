// UTF-8 validation: eight ASCII bytes at a time, the rest one code point at a time.
#include "json/utf8.h"

#include <cstddef>
#include <cstring>

namespace outcrop::internal {

bool is_utf8(std::string_view text) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
  const std::size_t size = text.size();
  const auto continuation = [&](std::size_t i) { return i < size && (bytes[i] & 0xc0) == 0x80; };
  std::size_t i = 0;
  while (i < size) {
    if (i + 8 <= size) {
      std::uint64_t word = 0;
      std::memcpy(&word, bytes + i, 8);
      if ((word & 0x8080808080808080) == 0) {
        i += 8;
        continue;
      }
    }
    const unsigned char lead = bytes[i];
    if (lead < 0x80) {
      i += 1;
    } else if (lead >= 0xc2 && lead <= 0xdf) {
      if (!continuation(i + 1)) return false;
      i += 2;
    } else if (lead >= 0xe0 && lead <= 0xef) {
      if (!continuation(i + 1) || !continuation(i + 2)) return false;
      // Overlong forms and surrogates.
      if ((lead == 0xe0 && bytes[i + 1] < 0xa0) || (lead == 0xed && bytes[i + 1] > 0x9f)) return false;
      i += 3;
    } else if (lead >= 0xf0 && lead <= 0xf4) {
      if (!continuation(i + 1) || !continuation(i + 2) || !continuation(i + 3)) return false;
      if ((lead == 0xf0 && bytes[i + 1] < 0x90) || (lead == 0xf4 && bytes[i + 1] > 0x8f)) return false;
      i += 4;
    } else {
      return false;
    }
  }
  return true;
}

}  // namespace outcrop::internal

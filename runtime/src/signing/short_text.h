// Copying and comparing without a call what has 4 to 16 bytes, as most texts of a signature have.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace outcrop::internal {

/// For sizeof(Word) to 2 * sizeof(Word) bytes: as two words, which may overlap.
template <class Word>
void copy_words(char* out, const char* text, std::size_t size) {
  Word first, last;
  std::memcpy(&first, text, sizeof first);
  std::memcpy(&last, text + size - sizeof last, sizeof last);
  std::memcpy(out, &first, sizeof first);
  std::memcpy(out + size - sizeof last, &last, sizeof last);
}
template <class Word>
bool are_same_words(const char* a, const char* b, std::size_t size) {
  constexpr std::size_t kWord = sizeof(Word);
  return std::memcmp(a, b, kWord) == 0 && std::memcmp(a + size - kWord, b + size - kWord, kWord) == 0;
}

/// `out` has room for `text`, and is not in it.
inline void copy_text(char* out, std::string_view text) {
  const std::size_t size = text.size();
  if (size >= 8 && size <= 16) {
    copy_words<std::uint64_t>(out, text.data(), size);
  } else if (size >= 4 && size < 8) {
    copy_words<std::uint32_t>(out, text.data(), size);
  } else {
    text.copy(out, size);
  }
}

inline bool is_same(std::string_view a, std::string_view b) {
  const std::size_t size = a.size();
  if (size != b.size()) return false;
  if (size >= 8 && size <= 16) return are_same_words<std::uint64_t>(a.data(), b.data(), size);
  if (size >= 4 && size < 8) return are_same_words<std::uint32_t>(a.data(), b.data(), size);
  return a == b;
}

}  // namespace outcrop::internal

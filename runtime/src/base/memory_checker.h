// AddressSanitizer's marks for memory that must not be touched, in a library that was perhaps built without it.
#pragma once

#include <cstddef>

#if defined(__GNUC__)
// Defined in programs that are built with -fsanitize=address, null in all others.
extern "C" [[gnu::weak]] void __asan_poison_memory_region(const volatile void* begin, std::size_t size);
extern "C" [[gnu::weak]] void __asan_unpoison_memory_region(const volatile void* begin, std::size_t size);
#endif

namespace outcrop::internal {

/// From here on, touching the bytes is reported, if somebody checks memory.
inline void forbid_memory([[maybe_unused]] const void* begin, [[maybe_unused]] std::size_t size) {
#if defined(__GNUC__)
  if (__asan_poison_memory_region) __asan_poison_memory_region(begin, size);
#endif
}

/// Takes that back.
inline void allow_memory([[maybe_unused]] const void* begin, [[maybe_unused]] std::size_t size) {
#if defined(__GNUC__)
  if (__asan_unpoison_memory_region) __asan_unpoison_memory_region(begin, size);
#endif
}

}  // namespace outcrop::internal

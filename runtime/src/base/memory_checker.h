// Memory that must not be read any more: AddressSanitizer's marks, in a library that was perhaps built without it, and
// what a debug build overwrites.
#pragma once

#include <cstddef>
#include <cstring>

#if defined(__GNUC__)
// Defined in programs that are built with -fsanitize=address, null in all others.
extern "C" [[gnu::weak]] void __asan_poison_memory_region(const volatile void* begin, std::size_t size);
extern "C" [[gnu::weak]] void __asan_unpoison_memory_region(const volatile void* begin, std::size_t size);
#endif

namespace outcrop::internal {

/// Whether the program is built with AddressSanitizer.
inline bool is_memory_checked() {
#if defined(__GNUC__)
  return __asan_poison_memory_region != nullptr;
#else
  return false;
#endif
}

/// From here on, touching the bytes is reported, if somebody checks memory.
inline void forbid_memory([[maybe_unused]] const void* begin, [[maybe_unused]] std::size_t size) {
#if defined(__GNUC__)
  if (__asan_poison_memory_region) __asan_poison_memory_region(begin, size);
#endif
}

/// Takes forbid_memory back.
inline void allow_memory([[maybe_unused]] const void* begin, [[maybe_unused]] std::size_t size) {
#if defined(__GNUC__)
  if (__asan_unpoison_memory_region) __asan_unpoison_memory_region(begin, size);
#endif
}

/// In debug builds of the library.
inline void overwrite_memory([[maybe_unused]] void* begin, [[maybe_unused]] std::size_t size) {
#ifndef NDEBUG
  constexpr int kNoText = 0xdd;                     // not UTF-8 either
  allow_memory(begin, size);                        // a part of it may be hidden already
  if (size > 0) std::memset(begin, kNoText, size);  // of no bytes, `begin` may be null
#endif
}

/// What lies there is over: whoever still reads it is found out.
inline void hide_memory(void* begin, std::size_t size) {
  overwrite_memory(begin, size);
  forbid_memory(begin, size);
}

}  // namespace outcrop::internal

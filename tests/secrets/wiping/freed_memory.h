// Looks into memory that is given back. Replaces malloc and free of the whole program.
#pragma once

#include <cstddef>
#include <string_view>

namespace outcrop::test {

/// Ten letters that every secret of these tests ends in.
inline constexpr std::string_view kMarker = "WipeMe7Qz9";

/// While it lives, blocks that are freed are searched for the marker, in all threads.
class FreedMemory {
 public:
  FreedMemory();
  ~FreedMemory();
  FreedMemory(const FreedMemory&) = delete;
  FreedMemory& operator=(const FreedMemory&) = delete;

  /// Blocks with a marker in them so far. The first few are told on standard error, with what freed them.
  std::size_t with_marker() const;
};

}  // namespace outcrop::test

// HeapCount: how often this program asks the heap for memory. Link it as a source of the program, since it stands in
// for malloc.
#pragma once

#include <cstddef>

namespace outcrop::bench {

/// Calls of malloc, calloc, realloc and their aligned kin, of operator new too, since the program's start.
std::size_t heap_allocations();

inline constexpr std::size_t kLargeAllocation = std::size_t{1} << 20;

struct LargeAllocations {
  std::size_t count{};
  std::size_t bytes{};
};

/// Those of at least kLargeAllocation bytes by this thread, since it began.
LargeAllocations large_allocations();

}  // namespace outcrop::bench

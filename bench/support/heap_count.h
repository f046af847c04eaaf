// HeapCount: how often this program asks the heap for memory. Link it as a source of the program, since it stands in
// for malloc.
#pragma once

#include <cstddef>

namespace outcrop::bench {

/// Calls of malloc, calloc, realloc and their aligned kin, of operator new too, since the program's start.
std::size_t heap_allocations();

}  // namespace outcrop::bench

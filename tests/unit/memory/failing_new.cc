#include "failing_new.h"

#include <cstddef>
#include <cstdlib>
#include <new>

namespace outcrop::test {

thread_local int allocations_until_failure = -1;

}  // namespace outcrop::test

// The library's operator delete frees what malloc gave.
void* operator new(std::size_t size) {
  if (outcrop::test::allocation_fails()) throw std::bad_alloc();
  void* const memory = std::malloc(size ? size : 1);
  if (!memory) throw std::bad_alloc();
  return memory;
}

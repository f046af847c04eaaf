// Counting stand-ins for glibc's allocation functions.
#include "support/heap_count.h"

#include <atomic>
#include <cerrno>

extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* memory, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
}

namespace {

std::atomic<std::size_t> allocations;
thread_local outcrop::bench::LargeAllocations large;

void count(std::size_t size) {
  allocations.fetch_add(1, std::memory_order_relaxed);
  if (size < outcrop::bench::kLargeAllocation) return;
  ++large.count;
  large.bytes += size;
}

}  // namespace

extern "C" {

void* malloc(std::size_t size) {
  count(size);
  return __libc_malloc(size);
}

void* calloc(std::size_t number, std::size_t size) {
  count(number * size);
  return __libc_calloc(number, size);
}

void* realloc(void* memory, std::size_t size) {
  count(size);
  return __libc_realloc(memory, size);
}

void* aligned_alloc(std::size_t alignment, std::size_t size) {
  count(size);
  return __libc_memalign(alignment, size);
}

int posix_memalign(void** memory, std::size_t alignment, std::size_t size) {
  count(size);
  *memory = __libc_memalign(alignment, size);
  return *memory ? 0 : ENOMEM;
}
}

namespace outcrop::bench {

std::size_t heap_allocations() { return allocations.load(std::memory_order_relaxed); }

LargeAllocations large_allocations() { return large; }

}  // namespace outcrop::bench

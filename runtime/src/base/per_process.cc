// What belongs to one process: the only place that knows of forks.
#include "base/per_process.h"

#include <atomic>

#ifndef _WIN32
#include <pthread.h>
#endif

namespace outcrop::internal {
namespace {

std::atomic<std::uint64_t> forks{};

[[maybe_unused]] void count_fork() { forks.fetch_add(1, std::memory_order_relaxed); }

}  // namespace

std::uint64_t fork_generation() {
#ifndef _WIN32  // which has no forks
  [[maybe_unused]] static const int registered = ::pthread_atfork(nullptr, nullptr, count_fork);
#endif
  return forks.load(std::memory_order_relaxed);
}

}  // namespace outcrop::internal

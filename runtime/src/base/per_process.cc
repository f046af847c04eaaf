// What belongs to one process: the only place that knows of forks.
#include "base/per_process.h"

#ifdef _WIN32

namespace outcrop::internal {

std::uint64_t fork_generation() { return 0; }  // Windows has no forks

}  // namespace outcrop::internal

#else

#include <pthread.h>

#include <atomic>

namespace outcrop::internal {
namespace {

std::atomic<std::uint64_t> forks{};

void count_fork() { forks.fetch_add(1, std::memory_order_relaxed); }

}  // namespace

std::uint64_t fork_generation() {
  [[maybe_unused]] static const int registered = ::pthread_atfork(nullptr, nullptr, count_fork);
  return forks.load(std::memory_order_relaxed);
}

}  // namespace outcrop::internal

#endif

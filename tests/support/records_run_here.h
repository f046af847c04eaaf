// records_run_here: whether this machine and OUTCROP_KERNEL have a kernel that calls the functions of records.
#pragma once

#include <cstdlib>
#include <string_view>

namespace outcrop::test {

/// They are compiled for AVX2 on x86-64, and for any arm64.
inline bool records_run_here() {
  const char* const kernel = std::getenv("OUTCROP_KERNEL");
  if (kernel && std::string_view(kernel) == "sse2") return false;
#if defined(__x86_64__)
  return __builtin_cpu_supports("avx2");
#elif defined(__aarch64__)
  return true;
#else
  return false;
#endif
}

}  // namespace outcrop::test

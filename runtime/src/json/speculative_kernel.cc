// Choosing a kernel.
#include "json/speculative_kernel.h"

#include <array>
#include <cstdlib>

namespace outcrop::internal {
namespace {

struct Choice {
  const SpeculativeKernel* kernel;
  bool runs_here;
};

// The best first. Empty on machines without a kernel: the general reader reads all there.
auto choices() {
#if defined(__x86_64__)
  const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
  // From Ice Lake and Zen 4 on, of which VBMI2 tells: earlier ones run slower for a while after wide instructions.
  const bool avx512 = avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                      __builtin_cpu_supports("avx512vbmi2");
  return std::array{Choice{&avx512_kernel, avx512}, Choice{&avx2_kernel, avx2}, Choice{&sse2_kernel, true}};
#elif defined(__aarch64__)
  return std::array{Choice{&neon_kernel, true}};
#else
  return std::array<Choice, 0>{};
#endif
}

}  // namespace

const SpeculativeKernel* speculative_kernel(std::string_view forced) {
  for (const Choice& choice : choices())
    if (choice.runs_here && (forced.empty() || forced == choice.kernel->name)) return choice.kernel;
  return nullptr;
}

const SpeculativeKernel* chosen_kernel() {
  const char* const forced = std::getenv("OUTCROP_KERNEL");
  return speculative_kernel(forced ? forced : "");
}

std::string speculative_kernel_names() {
  std::string names;
  for (const Choice& choice : choices()) {
    if (!choice.runs_here) continue;
    if (!names.empty()) names += ", ";
    names += choice.kernel->name;
  }
  return names.empty() ? "none" : names;
}

}  // namespace outcrop::internal

// SpeculativeKernel: the engine compiled for one instruction set, and which one this machine runs.
#pragma once

#include <string>
#include <string_view>

#include "json/speculative_fallback.h"
#include "json/speculative_plan.h"
#include "outcrop/internal/end_map.h"

namespace outcrop::internal {

struct SpeculativeKernel {
  std::string_view name;
  EndMap::Fill fill_end_map;
  /// Whether the machine is one that functions of records are compiled for (record_reader.h): on x86-64, one with AVX2.
  bool reads_records;
  /// Reads the object that begins at `at` into `view` and returns the position behind it. Null: the general reader is
  /// to read the whole text.
  const char* (*read)(const SpeculativeKernel& kernel, PlanBook& book, Plan& plan, const char* at, void* view,
                      SpeculativeFallback& fallback, EndMap::Room& room);
};

/// The best kernel of this machine, or the one that `forced` names (OUTCROP_KERNEL); null when it can't run here.
const SpeculativeKernel* speculative_kernel(std::string_view forced);

/// The one that the environment chooses by OUTCROP_KERNEL.
const SpeculativeKernel* chosen_kernel();

/// Those that this machine can run, the best first, for a person.
std::string speculative_kernel_names();

#if defined(__x86_64__)
const char* fill_end_map_avx512(const char* begin, const char* end, unsigned char* bits);
extern const SpeculativeKernel avx512_kernel;
extern const SpeculativeKernel avx2_kernel;
extern const SpeculativeKernel sse2_kernel;
#elif defined(__aarch64__)
extern const SpeculativeKernel neon_kernel;
#endif

}  // namespace outcrop::internal

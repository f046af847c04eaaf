// Reading, as any JSON, what stands between two values, and keeping it as a trace.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "json/speculative_fallback.h"
#include "json/speculative_plan.h"

namespace outcrop::internal {

/// Reads from `at`, behind the value of `behind`, to the beginning of the next value: blanks, unknown or escaped names,
/// structures that end and begin, and in lists the next element. Null where that is not JSON or no object's business.
/// What it read is kept as a trace and returned; when it can't be kept, it is good for one time only.
Step* build_trace(Plan& plan, const Step& behind, const char* at, SpeculativeFallback& fallback);

/// Where the traces are kept that may begin at `at`, behind the value of `behind`.
inline Step*& bucket_of(Plan& plan, const Step& behind, const char* at) {
  // The name's opening quote, looked for in eight bytes behind the value's closing one.
  constexpr std::uint64_t kOnes = 0x0101010101010101;
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, at + 1, sizeof bytes);
  const std::uint64_t quotes = bytes ^ ('"' * kOnes);
  const std::uint64_t found = (quotes - kOnes) & ~quotes & (kOnes << 7);
  const auto before = static_cast<std::size_t>(std::countr_zero(found)) / 8;
  return plan.bucket(*behind.place, before, at + before + 2);
}

}  // namespace outcrop::internal

// The delays of standard mode, with the numbers of 2026.
#include "retry/backoff.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace outcrop::internal {
namespace {

constexpr double kTransientBaseSeconds = 0.05;
constexpr double kThrottlingBaseSeconds = 1.0;
constexpr double kLongestSeconds = 20.0;
constexpr Delay kHintAtMost = std::chrono::seconds(5);
// Beyond it `kHintAtMost` has cut the hint anyway; it keeps milliseconds from overflowing microseconds.
constexpr std::int64_t kLargestHintMilliseconds = 86'400'000;

}  // namespace

Delay backoff(RetryClass kind, int retry, double fraction) {
  const double base = kind == RetryClass::throttling ? kThrottlingBaseSeconds : kTransientBaseSeconds;
  const double seconds = fraction * std::min(std::ldexp(base, retry), kLongestSeconds);
  return std::chrono::duration_cast<Delay>(std::chrono::duration<double>(seconds));
}

std::optional<Delay> parse_retry_after(std::string_view header) {
  std::int64_t milliseconds = -1;
  const char* const end = header.data() + header.size();
  const auto [rest, problem] = std::from_chars(header.data(), end, milliseconds);
  if (problem != std::errc() || rest != end || milliseconds < 0) return {};
  return std::chrono::milliseconds(std::min(milliseconds, kLargestHintMilliseconds));
}

Delay with_hint(Delay computed, std::optional<Delay> hint) {
  return hint ? std::max(computed, std::min(*hint, computed + kHintAtMost)) : computed;
}

}  // namespace outcrop::internal

// The delays of standard mode, with the numbers of 2026.
#include "retry/backoff.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/ascii.h"
#include "json/time_text.h"

namespace outcrop::internal {
namespace {

constexpr double kTransientBaseSeconds = 0.05;
constexpr double kThrottlingBaseSeconds = 1.0;
constexpr double kLongestSeconds = 20.0;
constexpr Delay kHintAtMost = std::chrono::seconds(5);
// Beyond it `kHintAtMost` has cut the hint anyway; it keeps milliseconds from overflowing microseconds.
constexpr std::int64_t kLargestHintMilliseconds = 86'400'000;
constexpr Delay kLongestHint = std::chrono::milliseconds(kLargestHintMilliseconds);

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

std::optional<Delay> requested_delay(std::string_view amz_retry_after, std::string_view retry_after, Timestamp now) {
  if (const auto delay = parse_retry_after(amz_retry_after)) return delay;
  const std::string_view text = trimmed(retry_after);
  if (const auto seconds = parse_retry_after(text)) return std::min(*seconds * 1000, kLongestHint);
  if (text.empty() || !(is_upper(text.front()) || is_lower(text.front()))) return {};  // a date begins with its weekday
  const std::optional<Timestamp> until = read_time(text);
  if (!until) return {};
  return std::clamp<Delay>(until->time() - now.time(), Delay(0), kLongestHint);
}

Delay with_hint(Delay computed, std::optional<Delay> hint) {
  return hint ? std::max(computed, std::min(*hint, computed + kHintAtMost)) : computed;
}

}  // namespace outcrop::internal

// Measures the clock skew of an answer.
#include "retry/clock_skew.h"

#include <algorithm>

namespace outcrop::internal {
namespace {

constexpr std::chrono::minutes kLongestAttempt{15};
constexpr std::chrono::minutes kTolerated{4};
constexpr std::chrono::minutes kHarmless{1};    // beside the five minutes that services allow
constexpr std::chrono::seconds kResolution{1};  // of a Date

}  // namespace

std::optional<MeasuredSkew> measure_skew(const ResponseHeaders& headers, const AttemptTimes& times) {
  if (times.elapsed > kLongestAttempt || headers.find("age").data()) return {};
  const std::optional<Timestamp> date = parse_timestamp(headers.find("date"), TimestampFormat::http_date);
  if (!date) return {};
  const Skew at_begin(date->millis() - times.sent_at.millis());
  const auto half = std::chrono::duration_cast<std::chrono::milliseconds>(times.elapsed / 2);
  return MeasuredSkew{.middle = at_begin - half, .error = half};
}

Skew MeasuredSkew::learnt(Skew used) const {
  if (std::chrono::abs(middle - used) <= error + kResolution) return used;
  return error <= kHarmless ? middle : std::clamp(used, middle - error, middle + error);
}

bool is_skew_error(Skew used, const std::optional<MeasuredSkew>& measured) {
  return measured && std::chrono::abs(measured->learnt(used) - used) > kTolerated;
}

}  // namespace outcrop::internal

// Measures the clock skew of an answer.
#include "retry/clock_skew.h"

namespace outcrop::internal {
namespace {

constexpr std::chrono::minutes kLongestAttempt{15};
constexpr std::chrono::minutes kTolerated{4};

}  // namespace

std::optional<Skew> measure_skew(const ResponseHeaders& headers, const AttemptTimes& times) {
  if (times.elapsed > kLongestAttempt || headers.find("age").data()) return {};
  const std::optional<Timestamp> date = parse_timestamp(headers.find("date"), TimestampFormat::http_date);
  if (!date) return {};
  const auto middle = std::chrono::duration_cast<std::chrono::milliseconds>(times.elapsed / 2);
  return Skew(date->millis() - (times.sent_at.millis() + middle.count()));
}

bool is_skew_error(Skew used, std::optional<Skew> measured) {
  return measured && std::chrono::abs(*measured - used) > kTolerated;
}

}  // namespace outcrop::internal

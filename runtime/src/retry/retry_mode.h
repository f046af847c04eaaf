// What one retry mode does differently from another.
#pragma once

#include <chrono>
#include <memory>

#include "outcrop/call_options.h"
#include "outcrop/internal/seams.h"
#include "retry/backoff.h"

namespace outcrop::internal {

/// The pace of one mode for all calls of a client; as it stands, that of standard mode. Safe from many threads.
class RetryPace {
 public:
  RetryPace() = default;
  RetryPace(const RetryPace&) = delete;
  RetryPace& operator=(const RetryPace&) = delete;
  virtual ~RetryPace() = default;

  /// Before every attempt, the first included. Above zero: not yet; ask again after that time.
  virtual std::chrono::nanoseconds acquire(Instant) { return {}; }
  /// After each attempt, however it ended.
  virtual void update(bool /*throttled*/, Instant) {}
  /// Before another attempt. `retry` counts from 0; `fraction` is random in [0, 1).
  virtual Delay delay(RetryClass kind, int retry, double fraction) const { return backoff(kind, retry, fraction); }
};

inline constexpr int kRetryModes = 2;

/// Never null.
std::unique_ptr<RetryPace> make_retry_pace(RetryMode mode);

}  // namespace outcrop::internal

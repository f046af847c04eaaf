// The client-side rate limiter of adaptive mode: learns from throttling how much the service takes.
#pragma once

#include <chrono>
#include <mutex>

#include "retry/retry_mode.h"

namespace outcrop::internal {

/// A token bucket in requests per second, off until the first throttling answer; its rate follows a cubic curve, like
/// TCP CUBIC's window. One per client, safe from many threads.
class AdaptiveLimiter final : public RetryPace {
 public:
  /// Takes a token before a request is sent. Above zero: none was there; ask again after that time.
  std::chrono::nanoseconds acquire(Instant now) override;
  /// After each answer or failure of an attempt.
  void update(bool throttled, Instant now) override;

  bool enabled() const;
  /// Requests per second that are let through; for tests and diagnostics.
  double fill_rate() const;

 private:
  double seconds(Instant now);
  void refill(double now);
  void measure(double now);
  void set_rate(double rate, double now);

  mutable std::mutex mutex_;
  bool started_{};
  Instant start_{};
  bool enabled_{};
  double fill_rate_{};
  double capacity_{};
  double tokens_{};
  double last_refill_{};
  double measured_rate_{};
  double last_bucket_{};
  double count_{};
  double last_max_rate_{};
  double last_throttle_{};
  double time_to_max_{};
};

}  // namespace outcrop::internal

// --rate: how many calls a second are served.
#pragma once

#include <algorithm>
#include <chrono>
#include <mutex>
#include <optional>

namespace outcrop::emulator {

/// A bucket that holds one second's calls. Any thread.
class RateLimit {
 public:
  using Instant = std::chrono::steady_clock::time_point;

  /// Calls a second; absent: no limit. The bucket is full afterwards.
  void set(std::optional<double> rate) {
    const std::scoped_lock lock(mutex_);
    rate_ = rate;
    tokens_ = size();
  }

  /// False where the call has to be throttled.
  bool take(Instant now) {
    const std::scoped_lock lock(mutex_);
    if (!rate_) return true;
    const std::chrono::duration<double> passed = now - filled_;
    tokens_ = std::min(size(), tokens_ + passed.count() * *rate_);
    filled_ = now;
    if (tokens_ < 1) return false;
    tokens_ -= 1;
    return true;
  }

 private:
  double size() const { return std::max(1.0, rate_.value_or(1)); }

  std::mutex mutex_;
  std::optional<double> rate_;
  double tokens_{};
  Instant filled_{};
};

}  // namespace outcrop::emulator

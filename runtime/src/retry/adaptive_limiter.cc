// The arithmetic of adaptive mode, as all AWS SDKs do it.
#include "retry/adaptive_limiter.h"

#include <algorithm>
#include <cmath>

namespace outcrop::internal {
namespace {

constexpr double kMinFillRate = 0.5;
constexpr double kMinCapacity = 1.0;
constexpr double kBeta = 0.7;
constexpr double kScale = 0.4;
constexpr double kSmoothing = 0.8;
constexpr double kBucketsPerSecond = 2.0;  // measured over half seconds

}  // namespace

std::chrono::nanoseconds AdaptiveLimiter::acquire(Instant now) {
  const std::lock_guard lock(mutex_);
  if (!enabled_) return {};
  refill(seconds(now));
  if (tokens_ < 1) {
    const std::chrono::duration<double> wait((1 - tokens_) / fill_rate_);
    return std::chrono::ceil<std::chrono::nanoseconds>(wait);
  }
  tokens_ -= 1;
  return {};
}

void AdaptiveLimiter::update(bool throttled, Instant now) {
  const std::lock_guard lock(mutex_);
  const double t = seconds(now);
  measure(t);
  double rate{};
  if (throttled) {
    const double sent = enabled_ ? std::min(measured_rate_, fill_rate_) : measured_rate_;
    last_max_rate_ = sent;
    time_to_max_ = std::cbrt(last_max_rate_ * (1 - kBeta) / kScale);
    last_throttle_ = t;
    enabled_ = true;
    rate = kBeta * sent;
  } else {
    rate = kScale * std::pow(t - last_throttle_ - time_to_max_, 3) + last_max_rate_;
  }
  set_rate(std::min(rate, 2 * measured_rate_), t);
}

bool AdaptiveLimiter::enabled() const {
  const std::lock_guard lock(mutex_);
  return enabled_;
}

double AdaptiveLimiter::fill_rate() const {
  const std::lock_guard lock(mutex_);
  return fill_rate_;
}

// Since the first use: the curve is computed in doubles, which lose precision far from zero.
double AdaptiveLimiter::seconds(Instant now) {
  if (!started_) {
    started_ = true;
    start_ = now;
  }
  return std::chrono::duration<double>(now - start_).count();
}

void AdaptiveLimiter::refill(double now) {
  tokens_ = std::min(capacity_, tokens_ + std::max(0.0, now - last_refill_) * fill_rate_);
  last_refill_ = now;
}

void AdaptiveLimiter::measure(double now) {
  const double bucket = std::floor(now * kBucketsPerSecond) / kBucketsPerSecond;
  count_ += 1;
  if (bucket <= last_bucket_) return;
  const double rate = count_ / (bucket - last_bucket_);
  measured_rate_ = rate * kSmoothing + measured_rate_ * (1 - kSmoothing);
  count_ = 0;
  last_bucket_ = bucket;
}

void AdaptiveLimiter::set_rate(double rate, double now) {
  refill(now);  // what has passed was at the old rate
  fill_rate_ = std::max(rate, kMinFillRate);
  capacity_ = std::max(rate, kMinCapacity);
  tokens_ = std::min(tokens_, capacity_);
}

}  // namespace outcrop::internal

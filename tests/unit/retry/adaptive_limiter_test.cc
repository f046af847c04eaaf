// Adaptive mode's arithmetic against values computed by hand.
#include "retry/adaptive_limiter.h"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using outcrop::internal::AdaptiveLimiter;
using outcrop::internal::Instant;

constexpr Instant kBegin{1h};

// `count` successes, evenly over the half second that ends at `end`.
void succeed(AdaptiveLimiter& limiter, int count, std::chrono::milliseconds end) {
  for (int i = 0; i < count; ++i) limiter.update(false, kBegin + end - 499ms + 499ms * i / count);
}

TEST(AdaptiveLimiter, LetsEverythingThroughUntilTheFirstThrottling) {
  AdaptiveLimiter limiter;
  for (int i = 0; i < 1000; ++i) EXPECT_EQ(limiter.acquire(kBegin), 0ns);
  limiter.update(false, kBegin);
  EXPECT_FALSE(limiter.enabled());
  EXPECT_EQ(limiter.acquire(kBegin), 0ns);
}

TEST(AdaptiveLimiter, ThrottlingCutsTheMeasuredRateBySevenTenths) {
  AdaptiveLimiter limiter;
  limiter.update(false, kBegin);  // time begins
  for (int i = 0; i < 8; ++i) limiter.update(false, kBegin + 100ms);
  limiter.update(true, kBegin + 500ms);  // 10 in 0.5 s: 20/s, smoothed 0.8*20 = 16
  EXPECT_TRUE(limiter.enabled());
  EXPECT_NEAR(limiter.fill_rate(), 0.7 * 16, 1e-9);
}

TEST(AdaptiveLimiter, ReturnsToTheOldMaximumAlongTheCubicCurve) {
  AdaptiveLimiter limiter;
  limiter.update(false, kBegin);
  for (int i = 0; i < 8; ++i) limiter.update(false, kBegin + 100ms);
  limiter.update(true, kBegin + 500ms);
  // wMax = 16, K = cbrt(16*0.3/0.4) = cbrt(12) = 2.289428...; the measured rate is held up so that twice of it is no
  // cap.
  for (std::chrono::milliseconds end = 1000ms; end <= 2500ms; end += 500ms) succeed(limiter, 8, end);
  limiter.update(false, kBegin + 500ms + 2'289'428'485ns);
  EXPECT_NEAR(limiter.fill_rate(), 16, 1e-6);
}

TEST(AdaptiveLimiter, CurveStartsAtSevenTenths) {
  AdaptiveLimiter limiter;
  limiter.update(false, kBegin);
  for (int i = 0; i < 8; ++i) limiter.update(false, kBegin + 100ms);
  limiter.update(true, kBegin + 500ms);
  limiter.update(false, kBegin + 500ms);  // dt = 0: 0.4*(-K^3) + wMax = wMax - 0.3*wMax
  EXPECT_NEAR(limiter.fill_rate(), 0.7 * 16, 1e-9);
}

TEST(AdaptiveLimiter, NeverAllowsMoreThanTwiceTheMeasuredRate) {
  AdaptiveLimiter limiter;
  limiter.update(false, kBegin);
  for (int i = 0; i < 8; ++i) limiter.update(false, kBegin + 100ms);
  limiter.update(true, kBegin + 500ms);
  limiter.update(false,
                 kBegin + 20s);  // long after: the curve is far above; one answer in 19.5 s measures next to nothing
  const double measured = 0.8 * (1 / 19.5) + 0.2 * 16;
  EXPECT_NEAR(limiter.fill_rate(), 2 * measured, 1e-9);
}

TEST(AdaptiveLimiter, NeverFallsBelowHalfARequestASecond) {
  AdaptiveLimiter limiter;
  limiter.update(true, kBegin);
  EXPECT_NEAR(limiter.fill_rate(), 0.5, 1e-12);
  EXPECT_EQ(limiter.acquire(kBegin), 2s);  // an empty bucket: one token at 0.5 a second
}

TEST(AdaptiveLimiter, RefillsWithTimeUpToItsCapacity) {
  AdaptiveLimiter limiter;
  limiter.update(true, kBegin);
  EXPECT_EQ(limiter.acquire(kBegin + 2s), 0ns);
  EXPECT_EQ(limiter.acquire(kBegin + 2s), 2s);
  EXPECT_EQ(limiter.acquire(kBegin + 1h), 0ns);
  EXPECT_EQ(limiter.acquire(kBegin + 1h), 2s);  // an hour of saving filled one token, the capacity
}

}  // namespace

// Delays of standard mode, the server's hint, and the quota.
#include "retry/backoff.h"

#include <gtest/gtest.h>

#include "retry/retry_quota.h"

namespace {

using namespace std::chrono_literals;
using outcrop::internal::backoff;
using outcrop::internal::parse_retry_after;
using outcrop::internal::requested_delay;
using outcrop::internal::retry_cost;
using outcrop::internal::RetryClass;
using outcrop::internal::RetryQuota;
using outcrop::internal::with_hint;

constexpr double kAlmostOne = 0.999999;

TEST(Backoff, TransientBeginsAt50MillisecondsAndDoubles) {
  EXPECT_NEAR(static_cast<double>(backoff(RetryClass::transient, 0, kAlmostOne).count()), 50'000, 1);
  EXPECT_NEAR(static_cast<double>(backoff(RetryClass::transient, 1, kAlmostOne).count()), 100'000, 1);
  EXPECT_NEAR(static_cast<double>(backoff(RetryClass::transient, 4, kAlmostOne).count()), 800'000, 2);
}

TEST(Backoff, ThrottlingBeginsAtOneSecondAndDoubles) {
  EXPECT_NEAR(static_cast<double>(backoff(RetryClass::throttling, 0, kAlmostOne).count()), 1'000'000, 2);
  EXPECT_NEAR(static_cast<double>(backoff(RetryClass::throttling, 1, kAlmostOne).count()), 2'000'000, 3);
}

TEST(Backoff, NeverPassesTwentySeconds) {
  EXPECT_LE(backoff(RetryClass::throttling, 5, kAlmostOne), 20s);
  EXPECT_LE(backoff(RetryClass::transient, 1000, kAlmostOne), 20s);
  EXPECT_GT(backoff(RetryClass::transient, 1000, kAlmostOne), 19s);
}

TEST(Backoff, JitterIsAPartOfTheWhole) {
  EXPECT_EQ(backoff(RetryClass::throttling, 0, 0.0), 0us);
  EXPECT_EQ(backoff(RetryClass::throttling, 1, 0.25), 500ms);
}

TEST(RetryAfter, IsAWholeNumberOfMilliseconds) {
  EXPECT_EQ(parse_retry_after("1500"), 1500ms);
  EXPECT_EQ(parse_retry_after("0"), 0ms);
  for (const char* ignored : {"", "-1", "1.5", "abc", "12x", " 12", "99999999999999999999"})
    EXPECT_FALSE(parse_retry_after(ignored)) << ignored;
}

TEST(RetryAfter, OfTheStandardIsSecondsOrADate) {
  const outcrop::Timestamp now = *outcrop::parse_timestamp("2026-11-25T10:00:00Z");
  EXPECT_EQ(requested_delay("", "3", now), 3s);
  EXPECT_EQ(requested_delay("", " 3 ", now), 3s);
  EXPECT_EQ(requested_delay("", "0", now), 0s);
  EXPECT_EQ(requested_delay("", "Wed, 25 Nov 2026 10:00:07 GMT", now), 7s);
  EXPECT_EQ(requested_delay("", "Wednesday, 25-Nov-26 10:00:07 GMT", now), 7s);
  EXPECT_EQ(requested_delay("", "Wed Nov 25 10:00:07 2026", now), 7s);
  EXPECT_EQ(requested_delay("", "Wed, 25 Nov 2026 09:00:00 GMT", now), 0s) << "it has passed";
  EXPECT_EQ(requested_delay("", "Fri, 31 Dec 9999 23:59:59 GMT", now), 24h);
  EXPECT_EQ(requested_delay("", "9223372036854775807", now), 24h);
  EXPECT_EQ(requested_delay("1500", "3", now), 1500ms) << "the service's own comes first";
  EXPECT_EQ(requested_delay("soon", "3", now), 3s);
  for (const char* ignored : {"", "-1", "1.5", "soon", "3 s", "99999999999999999999"})
    EXPECT_FALSE(requested_delay("", ignored, now)) << ignored;
}

TEST(RetryAfter, LengthensTheDelayByFiveSecondsAtMost) {
  EXPECT_EQ(with_hint(50ms, {}), 50ms);
  EXPECT_EQ(with_hint(50ms, 10ms), 50ms);
  EXPECT_EQ(with_hint(50ms, 3s), 3s);
  EXPECT_EQ(with_hint(50ms, 60s), 5050ms);
  EXPECT_EQ(with_hint(50ms, parse_retry_after("9223372036854775807")), 5050ms);
}

TEST(RetryQuota, CostsFiveForThrottlingAndFourteenElse) {
  EXPECT_EQ(retry_cost(RetryClass::throttling), 5);
  EXPECT_EQ(retry_cost(RetryClass::transient), 14);
}

TEST(RetryQuota, HoldsFiveHundredAndRefusesWhatIsNotThere) {
  RetryQuota quota;
  int retries = 0;
  while (quota.take(14)) ++retries;
  EXPECT_EQ(retries, 35);
  EXPECT_EQ(quota.left(), 10);
  EXPECT_TRUE(quota.take(5));
  EXPECT_TRUE(quota.take(5));
  EXPECT_FALSE(quota.take(5));
}

TEST(RetryQuota, NeverHoldsMoreThanFiveHundred) {
  RetryQuota quota;
  quota.give_back(14);
  EXPECT_EQ(quota.left(), 500);
  ASSERT_TRUE(quota.take(5));
  quota.give_back(14);
  EXPECT_EQ(quota.left(), 500);
}

}  // namespace

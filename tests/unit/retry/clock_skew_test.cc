// What an answer's Date says about the two clocks (SigV4 clock skew correction).
#include "retry/clock_skew.h"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using outcrop::Timestamp;
using outcrop::internal::is_skew_error;
using outcrop::internal::measure_skew;
using outcrop::internal::MeasuredSkew;
using outcrop::internal::ResponseHeaders;
using outcrop::internal::Skew;

const Timestamp kSent = *outcrop::parse_timestamp("2025-01-02T03:04:05Z");

ResponseHeaders date_header(const char* date) {
  ResponseHeaders headers;
  headers.add("Date", date);
  return headers;
}

Skew learnt(const char* date, std::chrono::nanoseconds took, Skew used = {}) {
  return measure_skew(date_header(date), {kSent, took}).value().learnt(used);
}

TEST(ClockSkew, IsNearZeroWhenTheClocksAgree) { EXPECT_EQ(learnt("Thu, 02 Jan 2025 03:04:06 GMT", 2s), Skew(0)); }

TEST(ClockSkew, IsMeasuredAgainstTheMiddleOfTheAttempt) {
  EXPECT_EQ(learnt("Thu, 02 Jan 2025 03:09:06 GMT", 2s), Skew(300s));
  EXPECT_EQ(learnt("Thu, 02 Jan 2025 02:59:06 GMT", 2s), Skew(-300s));
  EXPECT_EQ(learnt("Thu, 02 Jan 2025 03:04:08 GMT", 2s), Skew(0));
  EXPECT_EQ(learnt("Thu, 02 Jan 2025 03:04:09 GMT", 2s), Skew(3s));
}

TEST(ClockSkew, IsTheNearestThatFitsALongAttempt) {
  EXPECT_EQ(learnt("Thu, 02 Jan 2025 03:04:05 GMT", 14min), Skew(0));
  EXPECT_EQ(learnt("Thu, 02 Jan 2025 03:18:05 GMT", 14min), Skew(0));
  EXPECT_EQ(learnt("Thu, 02 Jan 2025 03:18:07 GMT", 14min), Skew(2s));
  EXPECT_EQ(learnt("Thu, 02 Jan 2025 03:18:05 GMT", 14min, 5min), Skew(5min));
  EXPECT_EQ(learnt("Thu, 02 Jan 2025 03:18:05 GMT", 14min, 20min), Skew(14min));
}

TEST(ClockSkew, IgnoresTheDateOfAnAttemptLongerThanFifteenMinutes) {
  EXPECT_TRUE(measure_skew(date_header("Thu, 02 Jan 2025 03:19:05 GMT"), {kSent, 15min}));
  EXPECT_FALSE(measure_skew(date_header("Thu, 02 Jan 2025 03:20:05 GMT"), {kSent, 16min}));
}

TEST(ClockSkew, IgnoresAnswersOfACacheAndWithoutADate) {
  ResponseHeaders cached = date_header("Thu, 02 Jan 2025 03:09:06 GMT");
  cached.add("Age", "0");
  EXPECT_FALSE(measure_skew(cached, {kSent, 2s}));
  EXPECT_FALSE(measure_skew(ResponseHeaders(), {kSent, 2s}));
  EXPECT_FALSE(measure_skew(date_header("yesterday"), {kSent, 2s}));
}

TEST(ClockSkew, ExplainsARefusalFromFourMinutesOn) {
  EXPECT_FALSE(is_skew_error(Skew(0), MeasuredSkew{4min}));
  EXPECT_TRUE(is_skew_error(Skew(0), MeasuredSkew{4min + 1ms}));
  EXPECT_TRUE(is_skew_error(Skew(0), MeasuredSkew{-5min}));
  EXPECT_FALSE(is_skew_error(Skew(5min), MeasuredSkew{5min}));  // what was signed with counts
  EXPECT_FALSE(is_skew_error(Skew(0), MeasuredSkew{6min, 6min}));
  EXPECT_FALSE(is_skew_error(Skew(0), {}));
}

}  // namespace

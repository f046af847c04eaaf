// Whole calls with their retries, followed on a clock that nobody waits for.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <climits>

#include "outcrop/testing.h"
#include "thing_service.h"

namespace {

using namespace std::chrono_literals;
using outcrop::CallOptions;
using outcrop::ErrorKind;
using outcrop::Response;
using outcrop::TransportFailure;
using outcrop::testing::Answer;
using outcrop::testing::failure;
using outcrop::testing::FakeClock;
using outcrop::testing::json;
using outcrop::testing::ScriptedTransport;
using outcrop::testing::service_error;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::Gt;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Le;
using thing::ThingView;

class RetrySchedule : public ::testing::Test {
 protected:
  thing::Client client(std::optional<int> max_attempts = {},
                       outcrop::RetryMode mode = outcrop::RetryMode::standard) const {
    outcrop::ClientConfig config = outcrop::testing::offline_config(transport, clock);
    config.retry.max_attempts = max_attempts;
    config.retry.mode = mode;
    return thing::Client(config);
  }
  std::vector<std::chrono::nanoseconds> waits() const { return clock.waits(); }
  std::size_t sent() const { return transport->requests().size(); }

  FakeClock clock;
  std::shared_ptr<ScriptedTransport> transport = std::make_shared<ScriptedTransport>(clock);
};

TEST_F(RetrySchedule, SuccessNeedsOneAttempt) {
  transport->then(json(R"({"name":"a"})"));
  const Response<ThingView> thing = client().get_thing();
  ASSERT_TRUE(thing) << to_string(thing.error());
  EXPECT_EQ(thing->name, "a");
  EXPECT_EQ(thing.attempts(), 1);
  EXPECT_THAT(waits(), IsEmpty());
}

TEST_F(RetrySchedule, TransientFailuresWaitHalfOf50And100Milliseconds) {
  transport->then(service_error("InternalServerException", 500)).then(service_error("X", 503)).then(json("{}"));
  const Response<ThingView> thing = client().get_thing();
  ASSERT_TRUE(thing) << to_string(thing.error());
  EXPECT_EQ(thing.attempts(), 3);
  EXPECT_THAT(waits(), ElementsAre(25ms, 50ms));
}

TEST_F(RetrySchedule, ThrottlingWaitsHalfOfOneAndTwoSeconds) {
  transport->then(service_error("ThrottlingException", 429))
      .then(service_error("ThrottlingException", 400))
      .then(json("{}"));
  EXPECT_TRUE(client().get_thing());
  EXPECT_THAT(waits(), ElementsAre(500ms, 1s));
}

TEST_F(RetrySchedule, EachDelayFollowsItsOwnFailure) {
  transport->then(failure(TransportFailure::connection_reset))
      .then(service_error("ThrottlingException", 429))
      .then(json("{}"));
  EXPECT_TRUE(client().get_thing());
  EXPECT_THAT(waits(), ElementsAre(25ms, 1s));
}

TEST_F(RetrySchedule, TheLastErrorIsReturnedAfterThreeAttempts) {
  transport->then(service_error("First", 500)).then(service_error("Second", 500)).then(service_error("Third", 503));
  const Response<ThingView> thing = client().get_thing();
  ASSERT_FALSE(thing);
  EXPECT_EQ(thing.error().code, "Third");
  EXPECT_EQ(thing.error().http_status, 503);
  EXPECT_EQ(thing.error().attempts, 3);
  EXPECT_EQ(sent(), 3u);
}

TEST_F(RetrySchedule, WhatWouldFailAlikeIsNotRepeated) {
  transport->then(service_error("ValidationException", 400));
  const Response<ThingView> thing = client().get_thing();
  ASSERT_FALSE(thing);
  EXPECT_EQ(thing.error().attempts, 1);
  EXPECT_THAT(waits(), IsEmpty());
}

TEST_F(RetrySchedule, MaxAttemptsOfTheClientAndOfTheCall) {
  transport->otherwise([](const auto&) { return service_error("X", 500); });
  EXPECT_EQ(client(5).get_thing().attempts(), 5);
  EXPECT_EQ(client(5).get_thing({.retry = {.max_attempts = 2}}).attempts(), 2);
  EXPECT_EQ(client(1).get_thing().attempts(), 1);
}

TEST_F(RetrySchedule, MaxAttemptsBelowOneAndBeyondAThousandAreRefused) {
  for (const int attempts : {0, 1001, INT_MAX}) {
    const Response<ThingView> thing = client().get_thing({.retry = {.max_attempts = attempts}});
    ASSERT_FALSE(thing);
    EXPECT_EQ(thing.error().kind, ErrorKind::validation);
  }
  EXPECT_EQ(sent(), 0u);
}

TEST_F(RetrySchedule, AModeledRetryableErrorIsTransient) {
  transport->then(service_error("NotReadyException", 429)).then(json("{}"));
  EXPECT_TRUE(client().get_thing());
  EXPECT_THAT(waits(), ElementsAre(25ms));
}

TEST_F(RetrySchedule, TheServersHintLengthensTheDelay) {
  Answer slow_down = service_error("X", 503);
  slow_down.headers.emplace_back("x-amz-retry-after", "3000");
  Answer much_slower = slow_down;
  much_slower.headers.back().second = "60000";
  transport->then(slow_down).then(much_slower).then(json("{}"));
  EXPECT_TRUE(client().get_thing());
  EXPECT_THAT(waits(), ElementsAre(3s, 5050ms));
}

TEST_F(RetrySchedule, AHintOnWhatIsNotRetryableChangesNothing) {
  Answer refused = service_error("ValidationException", 400);
  refused.headers.emplace_back("x-amz-retry-after", "3000");
  transport->then(refused);
  EXPECT_EQ(client().get_thing().attempts(), 1);
}

TEST_F(RetrySchedule, TheStandardRetryAfterCountsLikeAwssOwn) {
  Answer busy = service_error("X", 503);
  busy.headers.emplace_back("Retry-After", "4");
  Answer later = service_error("ThrottlingException", 429);
  later.headers.emplace_back(
      "Retry-After", to_string(clock.now().time() + 8s, outcrop::TimestampFormat::http_date));  // 4 s have passed then
  transport->then(busy).then(later).then(json("{}"));
  EXPECT_TRUE(client().get_thing());
  EXPECT_THAT(waits(), ElementsAre(4s, AllOf(Gt(3s), Le(4s))));
}

TEST_F(RetrySchedule, AwssOwnRetryAfterComesBeforeTheStandardOne) {
  Answer busy = service_error("X", 503);
  busy.headers.emplace_back("Retry-After", "4");
  busy.headers.emplace_back("x-amz-retry-after", "2000");
  transport->then(busy).then(json("{}"));
  EXPECT_TRUE(client().get_thing());
  EXPECT_THAT(waits(), ElementsAre(2s));
}

TEST_F(RetrySchedule, AnEmptyQuotaEndsTheCallAtOnce) {
  transport->otherwise([](const auto&) { return service_error("X", 500); });
  const thing::Client all = client();
  // 500 tokens pay 35 retries at 14: 17 calls with two retries and one with a single one.
  for (int i = 0; i < 17; ++i) EXPECT_EQ(all.get_thing().attempts(), 3);
  EXPECT_EQ(all.get_thing().attempts(), 2);
  const std::size_t waited = waits().size();
  const Response<ThingView> thing = all.get_thing();
  EXPECT_EQ(thing.attempts(), 1);
  EXPECT_THAT(thing.error().message, HasSubstr("quota"));
  EXPECT_EQ(waits().size(), waited);
}

TEST_F(RetrySchedule, SuccessGivesBackTheCostOfTheLastRetryOnly) {
  const thing::Client all = client();
  const auto drain = [&] {  // down to 10 tokens
    transport->otherwise([](const auto&) { return service_error("X", 500); });
    for (int i = 0; i < 18; ++i) static_cast<void>(all.get_thing());
    ASSERT_EQ(all.get_thing().attempts(), 1);
  };
  drain();
  // A retry of 5 that succeeds brings its 5 back: 10 again; so does every other, and 14 are never there.
  for (int i = 0; i < 3; ++i) {
    transport->then(service_error("ThrottlingException", 429)).then(json("{}"));
    EXPECT_EQ(all.get_thing().attempts(), 2);
  }
  EXPECT_EQ(all.get_thing().attempts(), 1);
  // Four successes without a retry bring one each: 14, enough for one transient retry.
  for (int i = 0; i < 4; ++i) transport->then(json("{}"));
  for (int i = 0; i < 4; ++i) EXPECT_TRUE(all.get_thing());
  EXPECT_EQ(all.get_thing().attempts(), 2);
}

TEST_F(RetrySchedule, ARetryThatTheTotalLimitForbidsIsNotWaitedFor) {
  transport->then(service_error("ThrottlingException", 429));
  const Response<ThingView> thing = client().get_thing({.timeout = {.total = 400ms}});
  ASSERT_FALSE(thing);
  EXPECT_EQ(thing.error().code, "ThrottlingException");
  EXPECT_THAT(thing.error().message, HasSubstr("CallOptions::timeout.total"));
  EXPECT_THAT(waits(), IsEmpty());
}

TEST_F(RetrySchedule, AnAttemptThatTakesTooLongIsRepeated) {
  transport->then({.after = 10s}).then(json("{}"));
  const Response<ThingView> thing = client().get_thing({.timeout = {.attempt = 2s}});
  ASSERT_TRUE(thing) << to_string(thing.error());
  EXPECT_EQ(thing.attempts(), 2);
}

TEST_F(RetrySchedule, TheTotalLimitEndsAnAttempt) {
  transport->then({.after = 10s});
  const Response<ThingView> thing = client().get_thing({.timeout = {.total = 3s}});
  ASSERT_FALSE(thing);
  EXPECT_EQ(thing.error().kind, ErrorKind::timeout);
  EXPECT_EQ(thing.error().code, "TotalTimeout");
  EXPECT_EQ(thing.error().attempts, 1);
}

TEST_F(RetrySchedule, AModelThatTakesTooLongIsNotPaidTwice) {
  transport->then({.after = 10s}).then(failure(TransportFailure::idle_timeout));
  const thing::Client all = client();
  const Response<ThingView> late = all.invoke_thing({.timeout = {.attempt = 2s}});
  ASSERT_FALSE(late);
  EXPECT_EQ(late.error().code, "AttemptTimeout");
  EXPECT_EQ(late.error().attempts, 1);
  const Response<ThingView> silent = all.invoke_thing();
  ASSERT_FALSE(silent);
  EXPECT_EQ(silent.error().code, "IdleTimeout");
  EXPECT_EQ(silent.error().attempts, 1);
}

TEST_F(RetrySchedule, AModelMayBeSilentForAnHourOthersForAMinute) {
  transport->otherwise([](const auto&) { return json("{}"); });
  EXPECT_TRUE(client().get_thing());
  EXPECT_TRUE(client().invoke_thing());
  EXPECT_EQ(transport->requests()[0].idle_limit, 60s);
  EXPECT_EQ(transport->requests()[1].idle_limit, 1h);
}

TEST_F(RetrySchedule, AKeptConnectionThatBreaksIsAnOrdinaryFailure) {
  for (const TransportFailure broken : {TransportFailure::connection_closed, TransportFailure::connection_reset}) {
    Answer gone = failure(broken);
    gone.connection_reused = true;
    transport->then(gone);
    EXPECT_EQ(client(1).get_thing().attempts(), 1);
    transport->then(gone).then(json("{}"));
    const Response<ThingView> thing = client().get_thing();
    ASSERT_TRUE(thing) << to_string(thing.error());
    EXPECT_EQ(thing.attempts(), 2);
  }
  EXPECT_EQ(sent(), 6u);
}

TEST_F(RetrySchedule, WhatIsPaidForIsSentAgainOnlyWhenNobodyReadIt) {
  const thing::Client all = client();
  for (const TransportFailure unsent : {TransportFailure::connection_refused, TransportFailure::connect_timeout,
                                        TransportFailure::tls_failed, TransportFailure::host_not_found}) {
    transport->then(failure(unsent)).then(json("{}"));
    EXPECT_EQ(all.invoke_thing().attempts(), 2) << to_string(unsent);
  }
  for (const TransportFailure broken : {TransportFailure::connection_closed, TransportFailure::connection_reset,
                                        TransportFailure::truncated_body, TransportFailure::idle_timeout}) {
    transport->then(failure(broken));
    const Response<ThingView> thing = all.invoke_thing();
    ASSERT_FALSE(thing);
    EXPECT_EQ(thing.error().attempts, 1) << to_string(broken);
    EXPECT_THAT(thing.error().message, HasSubstr("may have done it already"));
  }
}

TEST_F(RetrySchedule, WhatIsPaidForIsSentAgainWhenTheServiceRefusedIt) {
  const thing::Client all = client();
  for (const Answer& refused : {service_error("ThrottlingException", 429), service_error("NotReadyException", 429)}) {
    transport->then(refused).then(json("{}"));
    EXPECT_EQ(all.invoke_thing().attempts(), 2);
  }
  for (const int status : {500, 502, 503, 504}) {
    transport->then(service_error("InternalServerException", status));
    EXPECT_EQ(all.invoke_thing().attempts(), 1) << status;
  }
}

TEST_F(RetrySchedule, ARetryThatIsNotSentCostsTheOtherCallsNothing) {
  const thing::Client all = client();
  for (int i = 0; i < 200; ++i) {
    transport->then(service_error("ThrottlingException", 429));
    EXPECT_EQ(all.get_thing({.timeout = {.total = 400ms}}).attempts(), 1);
  }
  transport->then(service_error("X", 500)).then(json("{}"));
  EXPECT_EQ(all.get_thing().attempts(), 2);
}

TEST_F(RetrySchedule, AttemptsCountAndShareOneInvocationId) {
  Answer dated = service_error("X", 500);
  dated.headers.emplace_back("Date", "Thu, 02 Jan 2025 03:04:05 GMT");
  transport->then(failure(TransportFailure::connection_reset)).then(dated).then(json("{}"));
  EXPECT_TRUE(client().get_thing());
  const auto requests = transport->requests();
  EXPECT_EQ(requests[0].header("amz-sdk-request"), "attempt=1; max=3");
  EXPECT_EQ(requests[1].header("amz-sdk-request"), "attempt=2; max=3");
  // The first Date came with the second answer: 60 s of idle limit after 03:04:05.075.
  EXPECT_EQ(requests[2].header("amz-sdk-request"), "ttl=20250102T030505Z; attempt=3; max=3");
  EXPECT_EQ(requests[0].header("amz-sdk-invocation-id").size(), 36u);
  EXPECT_EQ(requests[0].header("amz-sdk-invocation-id"), requests[2].header("amz-sdk-invocation-id"));
}

TEST_F(RetrySchedule, EveryAttemptIsSignedAnew) {
  Answer late = service_error("X", 500);
  late.after = 3s;
  transport->then(late).then(json("{}"));
  EXPECT_TRUE(client().get_thing());
  const auto requests = transport->requests();
  EXPECT_EQ(requests[0].header("x-amz-date"), "20250102T030405Z");
  EXPECT_EQ(requests[1].header("x-amz-date"), "20250102T030408Z");
  EXPECT_NE(requests[0].header("authorization"), requests[1].header("authorization"));
}

TEST_F(RetrySchedule, ACancelledTokenSendsNothing) {
  outcrop::CancellationSource source;
  source.cancel();
  const Response<ThingView> thing = client().get_thing({.cancellation = source.token()});
  ASSERT_FALSE(thing);
  EXPECT_EQ(thing.error().kind, ErrorKind::cancelled);
  EXPECT_EQ(sent(), 0u);
}

TEST_F(RetrySchedule, AdaptiveModeWaitsForATokenAfterThrottling) {
  transport->then(service_error("ThrottlingException", 429)).then(json("{}"));
  clock.set_jitter(0);
  EXPECT_TRUE(client({}, outcrop::RetryMode::adaptive).get_thing());
  // No delay of the schedule; the bucket is empty and fills with half a token a second.
  EXPECT_THAT(waits(), ElementsAre(2s));
}

TEST_F(RetrySchedule, AdaptiveModeHoldsBackTheFirstAttemptOfLaterCallsToo) {
  const thing::Client all = client(1, outcrop::RetryMode::adaptive);
  transport->then(service_error("ThrottlingException", 429)).then(json("{}"));
  EXPECT_FALSE(all.get_thing());
  EXPECT_TRUE(all.get_thing());
  EXPECT_THAT(waits(), ElementsAre(2s));
}

TEST_F(RetrySchedule, StandardModeHasNoLimiter) {
  transport->then(service_error("ThrottlingException", 429)).then(json("{}"));
  const thing::Client all = client(1);
  EXPECT_FALSE(all.get_thing());
  EXPECT_TRUE(all.get_thing());
  EXPECT_THAT(waits(), IsEmpty());
}

}  // namespace

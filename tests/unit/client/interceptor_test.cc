// What interceptors, logs and metrics tell of calls.
#include "outcrop/interceptor.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <mutex>

#include "outcrop/log.h"
#include "outcrop/testing.h"
#include "thing_service.h"

namespace {

using namespace std::chrono_literals;
using outcrop::LogLevel;
using outcrop::testing::FakeClock;
using outcrop::testing::json;
using outcrop::testing::ScriptedTransport;
using outcrop::testing::service_error;
using ::testing::AllOf;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

/// Writes down what it is told.
class Notes final : public outcrop::Interceptor {
 public:
  std::unique_ptr<outcrop::CallInterceptor> call_begins(const outcrop::CallStart& call) noexcept override {
    lines.push_back("begin " + std::string(call.service) + ' ' + std::string(call.operation));
    return std::make_unique<OfCall>(*this);
  }

  std::vector<std::string> lines;
  outcrop::CallMetrics metrics;
  std::vector<bool> header_results;
  std::string canonical_request;

 private:
  class OfCall final : public outcrop::CallInterceptor {
   public:
    explicit OfCall(Notes& notes) : notes_(notes) {}
    void before_attempt(outcrop::AttemptStart& attempt) noexcept override {
      notes_.lines.push_back("attempt " + std::to_string(attempt.number) + '/' + std::to_string(attempt.max_attempts) +
                             ' ' + std::string(attempt.method) + ' ' + std::string(attempt.host));
      for (const char* name : {"traceparent", "traceparent", "Authorization", "not a name"})
        notes_.header_results.push_back(attempt.add_header(name, "00-1-2-" + std::to_string(attempt.number)));
    }
    void after_attempt(const outcrop::AttemptEnd& attempt) noexcept override {
      notes_.lines.push_back("ended " + std::to_string(attempt.http_status) + ' ' +
                             (attempt.error ? attempt.error->code : "ok") + ' ' + std::string(attempt.reason) +
                             (attempt.retry_after ? " again" : ""));
      notes_.canonical_request = attempt.canonical_request;
    }
    void after_call(const outcrop::CallEnd& call) noexcept override {
      notes_.lines.push_back("over " + (call.error ? call.error->code : "ok"));
      notes_.metrics = call.metrics;
    }

   private:
    Notes& notes_;
  };
};

class Explaining : public ::testing::Test {
 protected:
  Explaining() {
    config.interceptors = {notes};
    config.log = outcrop::log_to(LogLevel::trace, [this](const outcrop::LogRecord& record) {
      log.push_back(to_string(record));
      levels.push_back(record.level);
    });
  }

  FakeClock clock;
  std::shared_ptr<ScriptedTransport> transport = std::make_shared<ScriptedTransport>(clock);
  outcrop::ClientConfig config = outcrop::testing::offline_config(transport, clock);
  std::shared_ptr<Notes> notes = std::make_shared<Notes>();
  std::vector<std::string> log;
  std::vector<LogLevel> levels;
};

TEST_F(Explaining, InterceptorsSeeEachPartOfACallInOrder) {
  transport->then(service_error("ThrottlingException", 429)).then(json("{}"));
  ASSERT_TRUE(thing::Client(config).get_thing());
  EXPECT_THAT(notes->lines, ElementsAre("begin Thing GetThing", "attempt 1/3 GET thing.us-east-1.amazonaws.com",
                                        "ended 429 ThrottlingException throttling again",
                                        "attempt 2/3 GET thing.us-east-1.amazonaws.com", "ended 200 ok ", "over ok"));
}

TEST_F(Explaining, InterceptorsSeeWhyACallIsNotTriedAgain) {
  transport->then(service_error("AccessDeniedException", 403));
  EXPECT_FALSE(thing::Client(config).get_thing());
  EXPECT_EQ(notes->lines[2], "ended 403 AccessDeniedException not retryable");
  EXPECT_EQ(notes->lines[3], "over AccessDeniedException");
}

TEST_F(Explaining, InterceptorsSeeWhatWasSignedWhereTheServiceDoubtsIt) {
  config.credentials = outcrop::static_credentials(
      {.access_key_id = "AKIDEXAMPLE", .secret_access_key = "thesecretkey", .session_token = "thesessiontoken"});
  for (const char* code : {"InvalidSignatureException", "SignatureDoesNotMatch"}) {
    transport->then(service_error(code, 403));
    EXPECT_FALSE(thing::Client(config).get_thing());
    EXPECT_THAT(notes->canonical_request,
                AllOf(::testing::StartsWith("GET\n/thing\n\nhost:thing.us-east-1.amazonaws.com\nx-amz-date:"),
                      HasSubstr("\nx-amz-security-token:****\n\nhost;x-amz-date;x-amz-security-token\n"),
                      Not(HasSubstr("thesessiontoken"))));
  }
  transport->then(service_error("AccessDeniedException", 403));
  EXPECT_FALSE(thing::Client(config).get_thing());
  EXPECT_EQ(notes->canonical_request, "");
}

TEST_F(Explaining, ACallThatSendsNothingEndsToo) {
  EXPECT_FALSE(thing::Client(config).get_thing({.headers = {{"Host", "x"}}}));
  EXPECT_THAT(notes->lines, ElementsAre("begin Thing GetThing", "over InvalidRequest"));
}

TEST_F(Explaining, ACallThatAnInvalidAnswerEndsIsOverOnce) {
  transport->then(json("{"));
  EXPECT_FALSE(thing::Client(config).get_thing());
  EXPECT_THAT(notes->lines,
              ElementsAre(HasSubstr("begin"), HasSubstr("attempt"), "ended 200 ok ", "over MalformedResponse"));
}

TEST_F(Explaining, HeadersOfInterceptorsTravelUnsigned) {
  transport->then(json("{}"));
  ASSERT_TRUE(thing::Client(config).get_thing());
  EXPECT_THAT(notes->header_results, ElementsAre(true, false, false, false));
  const auto request = transport->requests()[0];
  EXPECT_EQ(request.header("traceparent"), "00-1-2-1");
  EXPECT_THAT(std::string(request.header("authorization")), Not(HasSubstr("traceparent")));
}

TEST_F(Explaining, HeadersOfInterceptorsAreThoseOfTheirAttempt) {
  transport->then(service_error("X", 500)).then(json("{}"));
  ASSERT_TRUE(thing::Client(config).get_thing());
  EXPECT_EQ(transport->requests()[1].header("traceparent"), "00-1-2-2");
}

TEST_F(Explaining, MetricsCountAttemptsAndTime) {
  outcrop::testing::Answer slow = json("{}");
  slow.after = 300ms;
  transport->then(service_error("X", 500)).then(slow);
  const auto thing = thing::Client(config).get_thing();
  const outcrop::CallMetrics metrics = thing.metrics();
  EXPECT_EQ(metrics.attempts, 2);
  EXPECT_EQ(metrics.backed_off, 25ms);
  EXPECT_EQ(metrics.last_attempt.total, 300ms);
  EXPECT_EQ(metrics.total, 325ms);
  EXPECT_EQ(notes->metrics.total, 325ms);
}

TEST_F(Explaining, FailedCallsHaveMetricsToo) {
  transport->then(service_error("AccessDeniedException", 403));
  const auto thing = thing::Client(config).get_thing();
  ASSERT_FALSE(thing);
  EXPECT_EQ(thing.metrics().attempts, 1);
}

TEST_F(Explaining, TheLogTellsRetriesAttemptsAndTheEnd) {
  transport->then(service_error("ThrottlingException", 429, "of account 210987654321")).then(json("{}"));
  ASSERT_TRUE(thing::Client(config).get_thing());
  EXPECT_THAT(log, Each(HasSubstr(" GetThing ")));
  EXPECT_THAT(levels, ElementsAre(LogLevel::debug, LogLevel::trace, LogLevel::debug, LogLevel::trace, LogLevel::warning,
                                  LogLevel::debug, LogLevel::trace, LogLevel::debug, LogLevel::trace, LogLevel::info));
  EXPECT_THAT(log[4], HasSubstr("attempt 1 failed: ThrottlingException, status 429; throttling, again in 500.0 ms"));
  EXPECT_THAT(log.back(), HasSubstr(": 200, 500.0 ms, 2 attempts"));
}

TEST_F(Explaining, TheLogHoldsNoSecret) {
  config.credentials = outcrop::static_credentials(
      {.access_key_id = "AKIDSECRETID", .secret_access_key = "thesecretkey", .session_token = "thesessiontoken"});
  transport->then(service_error("ValidationException", 400, "the password hunter2 is wrong"));
  EXPECT_FALSE(thing::Client(config).get_thing({.headers = {{"x-sensitive", "hunter2"}}}));
  for (const char* secret : {"AKIDSECRETID", "thesecretkey", "thesessiontoken", "Signature=", "hunter2"})
    EXPECT_THAT(log, Each(Not(HasSubstr(secret))));
  EXPECT_THAT(log[1],
              AllOf(HasSubstr("Authorization ("), HasSubstr("x-sensitive (7 bytes)"), HasSubstr("Host: thing")));
}

TEST_F(Explaining, TheLogHoldsWhatItsLevelSays) {
  config.log = outcrop::log_to(LogLevel::info, [this](const outcrop::LogRecord& r) { levels.push_back(r.level); });
  transport->then(service_error("X", 500)).then(json("{}"));
  ASSERT_TRUE(thing::Client(config).get_thing());
  EXPECT_THAT(levels, ElementsAre(LogLevel::warning, LogLevel::info));
}

TEST_F(Explaining, NothingIsToldWhenNobodyListens) {
  config.interceptors.clear();
  config.log = nullptr;
  transport->then(json("{}"));
  EXPECT_TRUE(thing::Client(config).get_thing());
  EXPECT_THAT(log, IsEmpty());
}

}  // namespace

// Connect, attempt, idle and total limits on real connections.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "support/bedrock_fixture.h"
#include "support/certificates.h"
#include "support/scripted_server.h"

namespace {

using namespace std::chrono_literals;
using outcrop::CallOptions;
using outcrop::ErrorKind;
using outcrop::bedrock::Client;
using ::testing::HasSubstr;
namespace test = outcrop::test;

constexpr auto kFarTooLong = 5s;

class Timeouts : public ::testing::Test {
 protected:
  // The Error of a call with `options`; fails when it takes less than `at_least`, or far too long.
  outcrop::Error ends(const Client& caller, const CallOptions& options, std::chrono::milliseconds at_least) {
    const auto begin = std::chrono::steady_clock::now();
    const auto page = caller.list_evaluation_jobs({}, options);
    const auto took = std::chrono::steady_clock::now() - begin;
    EXPECT_GE(took, at_least);
    EXPECT_LT(took, kFarTooLong);
    EXPECT_FALSE(page);
    return page ? outcrop::Error() : page.error();
  }

  test::ScriptedServer server;
  Client client{test::config_for(server.url())};
};

TEST_F(Timeouts, ConnectLimitCoversTheTlsHandshake) {
  const test::Authority authority;
  const test::TlsFiles files = authority.issue();
  const test::ScriptedServer deaf({.tls = &files, .deaf = true});
  const Client tls(test::config_for(deaf.url()));
  const outcrop::Error error = ends(tls, {.timeout = {.connect = 100ms}}, 100ms);
  EXPECT_EQ(error.kind, ErrorKind::timeout);
  EXPECT_EQ(error.code, "ConnectTimeout");
  EXPECT_THAT(error.message, HasSubstr("100 ms"));
}

TEST_F(Timeouts, ConnectLimitSaysNothingAboutTheAnswer) {
  server.then({{.kind = test::Act::Kind::pause, .pause = 300ms},
               {.kind = test::Act::Kind::send, .bytes = test::http_text(200, "{}")}});
  EXPECT_TRUE(client.list_evaluation_jobs({}, {.timeout = {.connect = 200ms}}));
}

TEST_F(Timeouts, TheLongestLimitsAreAsGoodAsNone) {
  constexpr auto kLongest = std::chrono::milliseconds::max();
  const outcrop::TimeoutOptions longest{.total = kLongest, .attempt = kLongest, .connect = kLongest, .idle = kLongest};
  EXPECT_TRUE(client.list_evaluation_jobs({}, {.timeout = longest}));
  outcrop::ClientConfig config = test::config_for(server.url());
  config.timeout = longest;
  EXPECT_TRUE(Client(config).list_evaluation_jobs({}));
}

TEST_F(Timeouts, AttemptLimit) {
  server.then(test::stall());
  const outcrop::Error error = ends(client, {.timeout = {.attempt = 100ms}}, 100ms);
  EXPECT_EQ(error.kind, ErrorKind::timeout);
  EXPECT_EQ(error.code, "AttemptTimeout");
  EXPECT_EQ(error.attempts, 1);
}

TEST_F(Timeouts, AttemptLimitLeavesTimeForAnotherAttempt) {
  server.then(test::stall()).then(test::json("{}"));
  const auto page = Client(test::config_for(server.url(), 3)).list_evaluation_jobs({}, {.timeout = {.attempt = 300ms}});
  ASSERT_TRUE(page) << to_string(page.error());
  EXPECT_EQ(page.attempts(), 2);
}

TEST_F(Timeouts, IdleLimitBeforeTheAnswer) {
  server.then(test::stall());
  const outcrop::Error error = ends(client, {.timeout = {.idle = 100ms}}, 100ms);
  EXPECT_EQ(error.kind, ErrorKind::timeout);
  EXPECT_EQ(error.code, "IdleTimeout");
  EXPECT_THAT(error.message, HasSubstr("100 ms"));
}

TEST_F(Timeouts, IdleLimitWithinTheBody) {
  server.then({{.kind = test::Act::Kind::send, .bytes = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"},
               {.kind = test::Act::Kind::stall}});
  EXPECT_EQ(ends(client, {.timeout = {.idle = 100ms}}, 100ms).code, "IdleTimeout");
}

TEST_F(Timeouts, ATrickleIsNotIdle) {
  server.then({{.kind = test::Act::Kind::send, .bytes = "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n"},
               {.kind = test::Act::Kind::trickle, .bytes = "{          }", .pause = 100ms}});
  const auto begin = std::chrono::steady_clock::now();
  const auto page = client.list_evaluation_jobs({}, {.timeout = {.idle = 1s}});
  EXPECT_TRUE(page) << to_string(page.error());
  EXPECT_GT(std::chrono::steady_clock::now() - begin, 1s);
}

TEST_F(Timeouts, TotalLimitEndsAnAttempt) {
  server.then(test::stall());
  const outcrop::Error error = ends(client, {.timeout = {.total = 100ms}}, 100ms);
  EXPECT_EQ(error.kind, ErrorKind::timeout);
  EXPECT_EQ(error.code, "TotalTimeout");
}

TEST_F(Timeouts, TotalLimitOfTheClient) {
  server.then(test::stall());
  outcrop::ClientConfig config = test::config_for(server.url());
  config.timeout.total = 100ms;
  EXPECT_EQ(ends(Client(config), {}, 100ms).code, "TotalTimeout");
}

TEST_F(Timeouts, TotalLimitWhileWaitingForAConnection) {
  outcrop::ClientConfig config = test::config_for(server.url());
  config.max_connections = 1;
  const Client narrow(config);
  outcrop::CancellationSource source;
  server.then(test::stall());
  std::thread holder([&] { EXPECT_FALSE(narrow.list_evaluation_jobs({}, {.cancellation = source.token()})); });
  EXPECT_TRUE(server.wait_for_requests(1));
  const outcrop::Error error = ends(narrow, {.timeout = {.total = 100ms}}, 100ms);
  EXPECT_EQ(error.code, "TotalTimeout");
  EXPECT_THAT(error.message, HasSubstr("max_connections"));
  source.cancel();
  holder.join();
}

TEST_F(Timeouts, TheUsersTimeWithAPageCountsForNoLimit) {
  const outcrop::testing::FakeClock clock;
  server.then(test::json(R"({"nextToken":"t","jobSummaries":[]})"))
      .then({{.kind = test::Act::Kind::wait}, {.kind = test::Act::Kind::send, .bytes = test::http_text(200, "{}")}});
  auto pages = Client(test::config_for(server.url(), 1, clock))
                   .list_evaluation_jobs_pages({}, {.timeout = {.total = 1min, .attempt = 1min}});
  auto it = pages.begin();
  ASSERT_TRUE(*it);
  ASSERT_TRUE(server.wait_for_requests(2));
  outcrop::testing::FakeClock(clock).advance(1h);  // the user's own work
  server.release();
  ++it;
  EXPECT_TRUE(*it) << to_string(it->error());
}

}  // namespace

// HTTP/2 streams that the server ends: whether it has read the request decides what is sent again.
#include <gtest/gtest.h>

#include <atomic>

#include "outcrop/bedrock/async_client.h"
#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/create_foundation_model_agreement.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "outcrop/dispatcher.h"
#include "support/bedrock_fixture.h"
#include "support/certificates.h"
#include "support/http2_server.h"

namespace {

using outcrop::bedrock::Client;
namespace test = outcrop::test;
using test::Http2Error;

class Http2Streams : public ::testing::Test {
 protected:
  Client client(int max_attempts = 3) const {
    outcrop::ClientConfig config = test::config_for(server.url(), max_attempts, clock);
    config.ca_bundle = authority.bundle();
    config.http2 = true;
    return Client(config);
  }
  static int attempts_of(const auto& response) { return response ? response.attempts() : response.error().attempts; }
  // An operation that creates something at each request.
  static int create(const Client& all) {
    return attempts_of(all.create_foundation_model_agreement({.offer_token = "t", .model_id = "m"}));
  }

  const outcrop::testing::FakeClock clock;
  const test::Authority authority;
  test::Http2Server server{authority.issue()};
};

TEST_F(Http2Streams, ThatAreRefusedWereNotRead) {
  server.then({.reset = Http2Error::refused_stream});
  EXPECT_EQ(attempts_of(client().list_evaluation_jobs({})), 2);
  EXPECT_EQ(server.requests(), 2u);
  server.then({.reset = Http2Error::refused_stream});
  EXPECT_EQ(create(client()), 2);
  EXPECT_EQ(server.requests(), 4u);
}

TEST_F(Http2Streams, ThatEndOtherwiseWerePerhapsRead) {
  for (const Http2Error code : {Http2Error::internal, Http2Error::cancel, Http2Error::enhance_your_calm}) {
    for (const bool begun : {false, true}) {
      const std::size_t before = server.requests();
      server.then({.reset = code, .begin_answer = begun});
      EXPECT_EQ(attempts_of(client().list_evaluation_jobs({})), 2);
      server.then({.reset = code, .begin_answer = begun});
      EXPECT_EQ(create(client()), 1);
      EXPECT_EQ(server.requests(), before + 3);
    }
  }
}

TEST_F(Http2Streams, OfKeptConnectionsAreOneAnAttemptToo) {
  for (const Http2Error code : {Http2Error::refused_stream, Http2Error::internal}) {
    const std::size_t before = server.requests();
    const Client one = client(1);
    EXPECT_TRUE(one.list_evaluation_jobs({}));
    server.then({.reset = code});
    const auto page = one.list_evaluation_jobs({});
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().attempts, 1);
    EXPECT_EQ(server.requests(), before + 2);
  }
}

TEST_F(Http2Streams, AreNotBegunOnAConnectionThatTheServerIsLeaving) {
  server.then({.go_away = true});
  const Client one = client(1);
  EXPECT_TRUE(one.list_evaluation_jobs({}));
  ASSERT_TRUE(server.wait_for_replies(1));
  EXPECT_TRUE(one.list_evaluation_jobs({}));
  EXPECT_EQ(server.connections(), 2u);
}

TEST_F(Http2Streams, AreTriedAgainWhereALeavingServerDidNotReadThem) {
  server.then({.leave_behind = true});
  EXPECT_EQ(attempts_of(client().list_evaluation_jobs({})), 2);
  EXPECT_EQ(server.connections(), 2u);
  server.then({.leave_behind = true});
  const auto page = client(1).list_evaluation_jobs({});
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().code, "ConnectionClosed") << page.error().message;
  server.then({.leave_behind = true});
  EXPECT_EQ(create(client()), 1);
}

TEST_F(Http2Streams, ShareAConnection) {
  const Client one = client(1);
  outcrop::Dispatcher dispatcher;
  ASSERT_TRUE(one.async(dispatcher).list_evaluation_jobs({}).future().get());
  for (int round = 0; round < 2; ++round) {  // what ended beside others is used again
    std::atomic<int> good{};
    for (int i = 0; i < 50; ++i)
      one.async(dispatcher)
          .list_evaluation_jobs({}, [&](const outcrop::Response<outcrop::bedrock::ListEvaluationJobsView>& page) {
            if (page) ++good;
          });
    dispatcher.wait_until_idle();
    EXPECT_EQ(good, 50);
  }
  EXPECT_EQ(server.connections(), 1u);
}

}  // namespace

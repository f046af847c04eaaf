// Kept connections: what arrived on one while it was idle is nobody's answer, and each attempt is one request.
#include <gtest/gtest.h>

#include <atomic>

#include "outcrop/bedrock/async_client.h"
#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "outcrop/bedrock/operations/tag_resource.h"
#include "outcrop/dispatcher.h"
#include "support/bedrock_fixture.h"
#include "support/certificates.h"
#include "support/scripted_server.h"

namespace {

using outcrop::bedrock::Client;
namespace test = outcrop::test;
using test::Act;

std::string page_of(const std::string& arn) { return R"({"jobSummaries":[{"jobArn":")" + arn + R"("}]})"; }

struct Arrival {
  std::string name;
  test::Reply acts;  // behind a whole answer
};

class IdleConnections : public ::testing::TestWithParam<Arrival> {
 protected:
  void replace_after(test::ScriptedServer& server, const outcrop::ClientConfig& config) {
    test::Reply first = test::json(page_of("first"));
    first.insert(first.end(), GetParam().acts.begin(), GetParam().acts.end());
    server.then(first).then(test::json(page_of("second")));
    const Client client(config);
    ASSERT_TRUE(client.list_evaluation_jobs({}));
    ASSERT_TRUE(server.wait_for_replies(1));
    const auto page = client.list_evaluation_jobs({});
    ASSERT_TRUE(page) << to_string(page.error());
    EXPECT_EQ(page->job_summaries[0].job_arn, "second");
    EXPECT_EQ(page.attempts(), 1);
    EXPECT_EQ(server.requests().size(), 2u);
    EXPECT_EQ(server.connections(), 2u);
  }
};

TEST_P(IdleConnections, AreReplacedWithoutCost) {
  test::ScriptedServer server;
  replace_after(server, test::config_for(server.url()));
}

TEST_P(IdleConnections, AreReplacedWithoutCostOverTls) {
  const test::Authority authority;
  const test::TlsFiles files = authority.issue();
  test::ScriptedServer server({.tls = &files});
  outcrop::ClientConfig config = test::config_for(server.url());
  config.ca_bundle = authority.bundle();
  replace_after(server, config);
  config.http2 = true;  // offered, and not spoken by this server
  test::ScriptedServer other({.tls = &files});
  config.endpoint_url = other.url();
  replace_after(other, config);
}

Act sends(std::string bytes) { return {.kind = Act::Kind::send, .bytes = std::move(bytes)}; }
constexpr auto kClose = Act::Kind::close;

INSTANTIATE_TEST_SUITE_P(
    OnWhichArrived, IdleConnections,
    ::testing::Values(Arrival{"AnEnd", {{.kind = kClose}}}, Arrival{"AReset", {{.kind = Act::Kind::reset}}},
                      Arrival{"ATimeoutAndAnEnd",
                              {sends(test::http_text(408, "", {{"Connection", "close"}})), {.kind = kClose}}},
                      Arrival{"ATimeout", {sends(test::http_text(408, "", {{"Connection", "close"}}))}},
                      Arrival{"AnAnswer", {sends(test::http_text(200, page_of("stray")))}},
                      Arrival{"AnInterimAnswer", {sends("HTTP/1.1 102 Processing\r\n\r\n")}},
                      Arrival{"ALineEnd", {sends("\n")}}, Arrival{"AByte", {sends("x")}}),
    [](const auto& arrival) { return arrival.param.name; });

class KeptConnections : public ::testing::TestWithParam<bool> {
 protected:
  KeptConnections() : server({.tls = GetParam() ? &files : nullptr}) {}

  // Of a client that has a kept connection.
  Client client_with(int max_attempts) {
    outcrop::ClientConfig config = test::config_for(server.url(), max_attempts);
    config.ca_bundle = authority.bundle();
    Client client(config);
    EXPECT_TRUE(client.list_evaluation_jobs({}));
    return client;
  }

  const test::Authority authority;
  const test::TlsFiles files = authority.issue();
  test::ScriptedServer server;
};

const outcrop::bedrock::TagResourceRequest kTagging{.resource_arn = "arn", .tags = {{{.key = "k", .value = "v"}}}};

TEST_P(KeptConnections, CarryOneRequestAnAttempt) {
  for (const test::Reply& end : {test::close(), test::reset()}) {
    const std::size_t before = server.requests().size();
    server.then(test::json("{}")).then(end).then(end);
    const Client client = client_with(1);
    const auto page = client.list_evaluation_jobs({});
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().attempts, 1);
    EXPECT_TRUE(page.error().code == "ConnectionClosed" || page.error().code == "ConnectionReset") << page.error().code;
    const auto tagged = client.tag_resource(kTagging);
    ASSERT_FALSE(tagged);
    EXPECT_EQ(tagged.error().attempts, 1);
    EXPECT_EQ(server.requests().size(), before + 3);
  }
}

TEST_P(KeptConnections, ThatEndOnTheNextRequestCostAnAttempt) {
  for (const test::Reply& end : {test::close(), test::reset()}) {
    server.then(test::json("{}")).then(end).then(test::json("{}"));
    const Client client = client_with(3);
    const auto page = client.list_evaluation_jobs({});
    ASSERT_TRUE(page) << to_string(page.error());
    EXPECT_EQ(page.attempts(), 2);
    const std::vector<test::Received> requests = server.requests();
    ASSERT_GE(requests.size(), 3u);
    EXPECT_EQ(requests[requests.size() - 2].header("amz-sdk-request"), "attempt=1; max=3");
    EXPECT_EQ(requests.back().header("amz-sdk-request"), "attempt=2; max=3");
    EXPECT_EQ(requests.back().header("amz-sdk-invocation-id"),
              requests[requests.size() - 2].header("amz-sdk-invocation-id"));
  }
}

TEST_P(KeptConnections, ThatEndOnTheNextPostCostAnAttempt) {
  server.then(test::json("{}")).then(test::reset()).then(test::json("{}"));
  const Client client = client_with(3);
  const auto tagged = client.tag_resource(kTagging);
  ASSERT_TRUE(tagged) << to_string(tagged.error());
  EXPECT_EQ(tagged.attempts(), 2);
  EXPECT_EQ(server.requests().size(), 3u);
  EXPECT_EQ(server.requests().back().body, R"({"resourceARN":"arn","tags":[{"key":"k","value":"v"}]})");
}

TEST_P(KeptConnections, WithoutAServerBehindThemFailAsPerhapsRead) {
  auto other = std::make_unique<test::ScriptedServer>();
  other->then(test::json("{}")).otherwise(test::reset());
  const Client client(test::config_for(other->url()));
  ASSERT_TRUE(client.list_evaluation_jobs({}));
  const auto page = client.list_evaluation_jobs({});
  ASSERT_FALSE(page);
  EXPECT_NE(page.error().code, "ConnectionRefused");
  EXPECT_EQ(other->connections(), 1u);  // libcurl doesn't even look whether it could send the request again
}

// Neither is a request sent again on another kept connection of the same lane.
TEST_P(KeptConnections, CarryOneRequestAnAttemptEachOfMany) {
  constexpr std::size_t kCalls = 3;
  outcrop::ClientConfig config = test::config_for(server.url());
  config.ca_bundle = authority.bundle();
  const Client client(config);
  outcrop::Dispatcher dispatcher;
  std::atomic<std::size_t> good{};
  std::atomic<int> attempts{};
  const auto call_all = [&] {
    for (std::size_t i = 0; i < kCalls; ++i)
      client.async(dispatcher)
          .list_evaluation_jobs({}, [&](const outcrop::Response<outcrop::bedrock::ListEvaluationJobsView>& page) {
            if (page) ++good;
            attempts += page ? page.attempts() : page.error().attempts;
          });
  };
  test::Reply held = test::json("{}");
  held.insert(held.begin(), {.kind = Act::Kind::wait});
  server.otherwise(held);
  call_all();
  ASSERT_TRUE(server.wait_for_requests(kCalls));  // each on a connection of its own
  for (std::size_t i = 0; i < kCalls; ++i) server.release();
  dispatcher.wait_until_idle();
  EXPECT_EQ(good, kCalls);
  server.otherwise(test::reset());
  call_all();
  dispatcher.wait_until_idle();
  EXPECT_EQ(good, kCalls);
  EXPECT_EQ(server.requests().size(), static_cast<std::size_t>(attempts));
}

INSTANTIATE_TEST_SUITE_P(, KeptConnections, ::testing::Bool(),
                         [](const auto& tls) { return tls.param ? "OverTls" : "Plain"; });

}  // namespace

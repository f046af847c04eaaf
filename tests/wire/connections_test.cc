// Connections: kept, replaced when stale, and shared by many threads.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/create_evaluation_job.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "outcrop/bedrock/operations/tag_resource.h"
#include "support/bedrock_fixture.h"
#include "support/scripted_server.h"

namespace {

using outcrop::bedrock::Client;
namespace test = outcrop::test;

class Connections : public ::testing::Test {
 protected:
  test::ScriptedServer server;
  Client client{test::config_for(server.url())};
};

TEST_F(Connections, AreKeptFromCallToCall) {
  for (int i = 0; i < 5; ++i) EXPECT_TRUE(client.list_evaluation_jobs({}));
  EXPECT_EQ(server.connections(), 1u);
}

TEST_F(Connections, AreKeptAfterErrors) {
  for (const int status : {400, 403, 404, 429, 500, 503}) {
    server.then(test::answer(status, R"({"message":"no"})"));
    EXPECT_EQ(client.list_evaluation_jobs({}).http_status(), status);
  }
  EXPECT_TRUE(client.list_evaluation_jobs({}));
  EXPECT_EQ(server.connections(), 1u);
}

TEST_F(Connections, AreKeptBetweenTheAttemptsOfACall) {
  server.then(test::answer(503, "")).then(test::answer(503, ""));
  const auto page = Client(test::config_for(server.url(), 3)).list_evaluation_jobs({});
  ASSERT_TRUE(page) << to_string(page.error());
  EXPECT_EQ(page.attempts(), 3);
  EXPECT_EQ(server.connections(), 1u);
}

TEST_F(Connections, EndWhenTheServerSaysSo) {
  server.then(test::json("{}", {{"Connection", "close"}}));
  EXPECT_TRUE(client.list_evaluation_jobs({}));
  EXPECT_TRUE(client.list_evaluation_jobs({}));
  EXPECT_EQ(server.connections(), 2u);
}

TEST_F(Connections, WorkOverIpv6) {
  const test::ScriptedServer six({.ipv6 = true});
  const auto page = Client(test::config_for(six.url())).list_evaluation_jobs({});
  ASSERT_TRUE(page) << to_string(page.error());
  EXPECT_EQ(six.requests()[0].header("host"), "[::1]:" + std::to_string(six.port()));
}

TEST_F(Connections, SendLargeBodiesWithoutAskingFirst) {
  const std::string large(std::size_t{4} << 20, 'x');
  const auto tagged = client.tag_resource({.resource_arn = large, .tags = {{{.key = "k", .value = "v"}}}});
  ASSERT_TRUE(tagged) << to_string(tagged.error());
  const test::Received request = server.requests()[0];
  EXPECT_EQ(request.header("expect").data(), nullptr);
  EXPECT_GT(request.body.size(), large.size());
}

TEST_F(Connections, TenServeAHundredThreads) {
  outcrop::ClientConfig config = test::config_for(server.url());
  config.max_connections = 10;
  const Client narrow(config);
  std::atomic<int> good{};
  std::vector<std::thread> callers;
  for (int i = 0; i < 100; ++i)
    callers.emplace_back([&] {
      for (int call = 0; call < 20; ++call)
        if (narrow.list_evaluation_jobs({})) ++good;
    });
  for (std::thread& caller : callers) caller.join();
  EXPECT_EQ(good, 2000);
  EXPECT_LE(server.connections(), 10u);
}

TEST_F(Connections, ListingsAndCallsOfManyThreadsShareThemWithoutLosingAPage) {
  outcrop::ClientConfig config = test::config_for(server.url());
  config.max_connections = 3;
  const Client narrow(config);
  server.otherwise([](const test::Received& request) {
    const auto at = request.target.find("nextToken=");
    const int page = at == std::string::npos ? 0 : std::stoi(request.target.substr(at + 10));
    const std::string arn = R"({"jobSummaries":[{"jobArn":")" + std::to_string(page) + "\"}]";
    return test::json(page < 9 ? arn + R"(,"nextToken":")" + std::to_string(page + 1) + "\"}" : arn + "}");
  });
  std::atomic<int> whole{};
  std::vector<std::thread> callers;
  for (int i = 0; i < 20; ++i)
    callers.emplace_back([&] {
      int next = 0;
      for (const auto& page : narrow.list_evaluation_jobs_pages({})) {
        if (!page || page->job_summaries[0].job_arn != std::to_string(next)) return;
        ++next;
        static_cast<void>(narrow.list_evaluation_jobs({}));  // while the next page is on its way
      }
      if (next == 10) ++whole;
    });
  for (std::thread& caller : callers) caller.join();
  EXPECT_EQ(whole, 20);
}

}  // namespace

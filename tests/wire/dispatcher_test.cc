// A Dispatcher against real sockets: thousands of calls, several clients, cancelling, ending in the middle.
#include "outcrop/dispatcher.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <thread>

#include "outcrop/bedrock/async_client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "outcrop/bedrock/operations/tag_resource.h"
#include "support/bedrock_fixture.h"
#include "support/forked_child.h"
#include "support/scripted_server.h"

namespace {

using namespace std::chrono_literals;
using outcrop::Dispatcher;
using outcrop::ErrorKind;
using outcrop::Response;
using outcrop::bedrock::Client;
using outcrop::bedrock::ListEvaluationJobsView;
namespace test = outcrop::test;

class Dispatching : public ::testing::Test {
 protected:
  Client client_with(int max_connections, int max_attempts = 1) const {
    outcrop::ClientConfig config = test::config_for(server.url(), max_attempts);
    config.max_connections = max_connections;
    return Client(config);
  }
  // Answers with the token that it was asked with, so that an answer that goes astray is noticed.
  void echo() {
    server.otherwise([](const test::Received& request) {
      return test::json(R"({"nextToken":")" + request.target.substr(request.target.find('=') + 1) + "\"}");
    });
  }

  test::ScriptedServer server;
};

TEST_F(Dispatching, ThousandsOfCallsGetTheirOwnAnswers) {
  echo();
  const Client client = client_with(20);
  constexpr int kCalls = 3000;
  std::vector<int> answers(kCalls);
  {
    Dispatcher dispatcher;
    for (int i = 0; i < kCalls; ++i)
      client.async(dispatcher)
          .list_evaluation_jobs({.next_token = std::to_string(i)},
                                [&answers, i](const Response<ListEvaluationJobsView>& page) {
                                  if (page && page->next_token == std::to_string(i))
                                    ++answers[static_cast<std::size_t>(i)];
                                });
    dispatcher.wait_until_idle();
  }
  EXPECT_EQ(answers, std::vector<int>(kCalls, 1));
  EXPECT_EQ(server.requests().size(), static_cast<std::size_t>(kCalls));
  EXPECT_LE(server.connections(), 20u);
}

TEST_F(Dispatching, CallsOfManyThreadsMeetInOneDispatcher) {
  echo();
  const Client client = client_with(10);
  std::atomic<int> good{};
  Dispatcher dispatcher;
  std::vector<std::thread> threads;
  for (int t = 0; t < 8; ++t)
    threads.emplace_back([&] {
      for (int i = 0; i < 50; ++i)
        client.async(dispatcher).list_evaluation_jobs({.next_token = "t"}, [&](const auto& page) {
          if (page) ++good;
        });
    });
  for (std::thread& thread : threads) thread.join();
  dispatcher.wait_until_idle();
  EXPECT_EQ(good, 400);
}

TEST_F(Dispatching, CallsTravelAtTheSameTime) {
  server.otherwise(
      {{.kind = test::Act::Kind::wait}, {.kind = test::Act::Kind::send, .bytes = test::http_text(200, "{}")}});
  const Client client = client_with(50);
  Dispatcher dispatcher;
  std::vector<std::future<Response<ListEvaluationJobsView>>> pages;
  for (int i = 0; i < 50; ++i) pages.push_back(client.async(dispatcher).list_evaluation_jobs({}).future());
  EXPECT_TRUE(server.wait_for_requests(50));  // none of them has been answered
  for (int i = 0; i < 50; ++i) server.release();
  for (auto& page : pages) EXPECT_TRUE(page.get());
}

TEST_F(Dispatching, NoMoreCallsTravelThanTheClientHasConnections) {
  server.otherwise(
      {{.kind = test::Act::Kind::wait}, {.kind = test::Act::Kind::send, .bytes = test::http_text(200, "{}")}});
  const Client client = client_with(2);
  Dispatcher dispatcher;
  std::vector<std::future<Response<ListEvaluationJobsView>>> pages;
  for (int i = 0; i < 5; ++i) pages.push_back(client.async(dispatcher).list_evaluation_jobs({}).future());
  EXPECT_TRUE(server.wait_for_requests(2));  // both are held, so neither connection is free for the others
  for (int i = 0; i < 5; ++i) server.release();
  for (auto& page : pages) EXPECT_TRUE(page.get());
  EXPECT_EQ(server.connections(), 2u);
}

TEST_F(Dispatching, SeveralClientsShareTheThread) {
  echo();
  const test::ScriptedServer other;
  Dispatcher dispatcher;
  auto here = client_with(5).async(dispatcher).list_evaluation_jobs({.next_token = "x"}).future();
  auto there = Client(test::config_for(other.url())).async(dispatcher).list_evaluation_jobs({}).future();
  EXPECT_TRUE(there.get());
  const auto page = here.get();
  ASSERT_TRUE(page) << to_string(page.error());
  EXPECT_EQ(page->next_token, "x");
}

TEST_F(Dispatching, AClientWhoseServerIsSilentHoldsNoOtherUp) {
  server.otherwise(test::stall());
  const test::ScriptedServer other;
  outcrop::CancellationSource source;
  Dispatcher dispatcher;
  auto silent = client_with(5).async(dispatcher).list_evaluation_jobs({}, {.cancellation = source.token()}).future();
  EXPECT_TRUE(server.wait_for_requests(1));
  EXPECT_TRUE(Client(test::config_for(other.url())).async(dispatcher).list_evaluation_jobs({}).future().get());
  source.cancel();
  EXPECT_FALSE(silent.get());
}

TEST_F(Dispatching, CancellingEndsCallsInEachState) {
  server.then(test::answer(503, "", {{"x-amz-retry-after", "5000"}})).otherwise(test::stall());
  const Client client = client_with(2, 2);
  outcrop::CancellationSource source;
  Dispatcher dispatcher;
  const auto start = [&] {
    return client.async(dispatcher).list_evaluation_jobs({}, {.cancellation = source.token()}).future();
  };
  auto backing_off = start();
  EXPECT_TRUE(server.wait_for_requests(1));
  auto sent = start();
  EXPECT_TRUE(server.wait_for_requests(2));
  std::vector<std::future<Response<ListEvaluationJobsView>>> waiting;
  for (int i = 0; i < 10; ++i) waiting.push_back(start());
  source.cancel();
  const auto expect_cancelled = [](Response<ListEvaluationJobsView> page) {
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().kind, ErrorKind::cancelled) << to_string(page.error());
  };
  expect_cancelled(backing_off.get());
  expect_cancelled(sent.get());
  for (auto& page : waiting) expect_cancelled(page.get());
}

TEST_F(Dispatching, LimitsHoldForCallsThatWaitForAConnection) {
  server.otherwise(test::stall());
  const Client client = client_with(1);
  outcrop::CancellationSource source;
  Dispatcher dispatcher;
  auto holder = client.async(dispatcher).list_evaluation_jobs({}, {.cancellation = source.token()}).future();
  EXPECT_TRUE(server.wait_for_requests(1));
  const auto page = client.async(dispatcher).list_evaluation_jobs({}, {.timeout = {.total = 20ms}}).future().get();
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().code, "TotalTimeout");
  source.cancel();
  EXPECT_FALSE(holder.get());
}

TEST_F(Dispatching, CallsOnTheirWayStayWithTheParentOfAFork) {
  server.then({{.kind = test::Act::Kind::wait}, {.kind = test::Act::Kind::send, .bytes = test::http_text(200, "{}")}});
  const Client client = client_with(8);
  Dispatcher dispatcher;
  auto page = client.async(dispatcher).list_evaluation_jobs({}).future();
  EXPECT_TRUE(server.wait_for_requests(1));
  EXPECT_TRUE(test::in_child([&] {
    dispatcher.wait_until_idle();
    return dispatcher.in_flight() == 0 && client.list_evaluation_jobs({}).has_value();
  }));
  server.release();
  EXPECT_TRUE(page.get());
}

TEST_F(Dispatching, DestroyingTheDispatcherEndsEachCallOnce) {
  server.otherwise(test::stall());
  const Client client = client_with(3);
  std::atomic<int> cancelled{};
  std::atomic<int> others{};
  {
    Dispatcher dispatcher;
    for (int i = 0; i < 100; ++i)
      client.async(dispatcher).list_evaluation_jobs({}, [&](const Response<ListEvaluationJobsView>& page) {
        ++(!page && page.error().kind == ErrorKind::cancelled ? cancelled : others);
      });
    EXPECT_TRUE(server.wait_for_requests(3));
  }
  EXPECT_EQ(cancelled, 100);
  EXPECT_EQ(others, 0);
}

TEST_F(Dispatching, CallsThatStartWhileTheDispatcherEndsAreCancelledToo) {
  server.otherwise(test::stall());
  const Client client = client_with(3);
  std::promise<std::string> second;
  {
    Dispatcher dispatcher;
    client.async(dispatcher).list_evaluation_jobs({}, [&](const auto&) {
      client.async(dispatcher).list_evaluation_jobs({}, [&](const Response<ListEvaluationJobsView>& page) {
        second.set_value(page.error().message);
      });
    });
    EXPECT_TRUE(server.wait_for_requests(1));
  }
  EXPECT_EQ(second.get_future().get(), "ListEvaluationJobs: its Dispatcher was destroyed");
}

TEST_F(Dispatching, AConnectionThatTheServerClosedIsReplacedWithoutCost) {
  test::Reply last = test::json("{}");
  last.push_back({.kind = test::Act::Kind::close});
  server.then(last);
  const Client client = client_with(1);
  Dispatcher dispatcher;
  EXPECT_TRUE(client.async(dispatcher).list_evaluation_jobs({}).future().get());
  ASSERT_TRUE(server.wait_for_replies(1));
  const auto page = client.async(dispatcher).list_evaluation_jobs({}).future().get();
  ASSERT_TRUE(page) << to_string(page.error());
  EXPECT_EQ(page.attempts(), 1);
}

TEST_F(Dispatching, PostsWithLargeBodiesTravelToo) {
  const std::string large(std::size_t{2} << 20, 'x');
  const Client client = client_with(4);
  Dispatcher dispatcher;
  std::atomic<int> good{};
  for (int i = 0; i < 8; ++i)
    client.async(dispatcher)
        .tag_resource({.resource_arn = large, .tags = {{{.key = "k", .value = "v"}}}}, [&](const auto& answer) {
          if (answer) ++good;
        });
  dispatcher.wait_until_idle();
  EXPECT_EQ(good, 8);
}

}  // namespace

// How many calls of a client are on the wire, beside listings that are paused or over.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/get_evaluation_job.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "support/bedrock_fixture.h"
#include "support/jobs.h"
#include "support/scripted_server.h"

namespace {

using outcrop::bedrock::Client;
namespace test = outcrop::test;

constexpr int kPermits = 3;

class Permits : public ::testing::Test {
 protected:
  Permits() {
    server.otherwise([this](const test::Received& request) {
      if (request.target.starts_with("/evaluation-jobs/")) return meet();
      return broken ? test::answer(400, "{}") : jobs(request);
    });
  }

  // Calls for single jobs are answered once as many as there are permits have come.
  test::Reply meet() {
    std::unique_lock lock(mutex);
    if (++here >= kPermits) changed.notify_all();
    const bool all = changed.wait_for(lock, std::chrono::seconds(10), [this] { return here >= kPermits; });
    return all ? test::json("{}") : test::answer(500, R"({"message":"the others did not come"})");
  }

  void expect_all_on_the_wire_at_once() const {
    std::vector<std::thread> callers;
    for (int i = 0; i < kPermits; ++i)
      callers.emplace_back([this] { EXPECT_TRUE(client.get_evaluation_job({.job_identifier = "a"})); });
    for (std::thread& caller : callers) caller.join();
  }

  static outcrop::ClientConfig narrow(const std::string& url) {
    outcrop::ClientConfig config = test::config_for(url);
    config.max_connections = kPermits;
    return config;
  }

  // What the server's threads use outlives it.
  test::Jobs jobs{test::spread(300, 60'000)};
  std::mutex mutex;
  std::condition_variable changed;
  int here{};
  std::atomic<bool> broken{};
  test::ScriptedServer server;
  Client client{narrow(server.url())};
};

TEST_F(Permits, OfAFinishedParallelListingAreFree) {
  auto items = client.list_evaluation_jobs_parallel({}, {.lanes = kPermits});
  int found = 0;
  for (const auto& item : items) found += item ? 1 : 0;
  EXPECT_EQ(found, 300);
  expect_all_on_the_wire_at_once();
}

TEST_F(Permits, OfAFailedParallelListingAreFree) {
  broken = true;
  auto items = client.list_evaluation_jobs_parallel({}, {.lanes = kPermits});
  auto it = items.begin();
  EXPECT_FALSE(*it);
  expect_all_on_the_wire_at_once();
}

TEST_F(Permits, OfAPausedParallelListingAreThereForOthers) {
  auto items = client.list_evaluation_jobs_parallel({}, {.lanes = kPermits});
  int found = 0;
  for (auto it = items.begin(); it != items.end(); ++it, ++found) {
    ASSERT_TRUE(*it) << to_string((*it).error());
    if (found % 100 != 50) continue;
    expect_all_on_the_wire_at_once();
    here = 0;
  }
  EXPECT_EQ(found, 300);
}

TEST_F(Permits, OfAPausedListingOfPagesAreThereForOthers) {
  auto pages = client.list_evaluation_jobs_pages({});
  auto it = pages.begin();
  ASSERT_TRUE(*it);
  expect_all_on_the_wire_at_once();
  ++it;
  EXPECT_TRUE(*it);
}

TEST_F(Permits, OfAFinishedListingOfPagesAreFree) {
  auto pages = client.list_evaluation_jobs_pages({});
  for (const auto& page : pages) EXPECT_TRUE(page);
  expect_all_on_the_wire_at_once();
}

TEST_F(Permits, OfADestroyedListingAreFree) {
  {
    auto items = client.list_evaluation_jobs_parallel({}, {.lanes = kPermits});
    EXPECT_TRUE(*items.begin());
  }
  expect_all_on_the_wire_at_once();
}

}  // namespace

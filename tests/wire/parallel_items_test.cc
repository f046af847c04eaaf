// Listings in slices of time: every item once, in order when asked, several requests at once.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <set>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "support/bedrock_fixture.h"
#include "support/jobs.h"
#include "support/scripted_server.h"

namespace {

using outcrop::Timestamp;
using outcrop::bedrock::Client;
namespace test = outcrop::test;

using test::Jobs;
using test::kFirst;
using test::parameter;
using test::spread;

class ParallelItems : public ::testing::Test {
 protected:
  std::vector<int> list(const outcrop::ParallelOptions& options,
                        outcrop::bedrock::ListEvaluationJobsRequest request = {}) const {
    std::vector<int> arns;
    for (const auto& job : client.list_evaluation_jobs_parallel(std::move(request), options)) {
      EXPECT_TRUE(job) << to_string(job.error());
      if (!job) break;
      arns.push_back(std::stoi(std::string(job->job_arn)));
    }
    return arns;
  }
  // Requests of which a slice's end is asked for.
  std::ptrdiff_t slices() const {
    return std::ranges::count_if(server.requests(), [](const test::Received& request) {
      return request.target.find("creationTimeBefore=") != std::string::npos;
    });
  }
  static std::vector<int> all(int count, bool descending) {
    std::vector<int> arns;
    for (int i = 0; i < count; ++i) arns.push_back(descending ? count - 1 - i : i);
    return arns;
  }

  // What the server's threads use outlives it.
  Jobs jobs{{}};
  std::mutex mutex;
  std::condition_variable changed;
  std::atomic<int> asked{};
  std::atomic<int> here{};
  std::atomic<int> most_here{};
  bool all_came{true};
  test::ScriptedServer server;
  Client client{test::config_for(server.url(), 3)};
};

TEST_F(ParallelItems, GiveEachItemOnceNewestFirst) {
  server.otherwise(Jobs(spread(500, 60'000)));
  EXPECT_EQ(list({.lanes = 8}), all(500, true));
}

// Of the pages behind the first one, the server answers none before eight are asked for at the same time.
TEST_F(ParallelItems, HaveARequestOfEachLaneOnItsWay) {
  jobs = Jobs(spread(2000, 60'000));
  server.otherwise([this](const test::Received& request) {
    if (parameter(request.target, "sortOrder") == "Ascending") return jobs(request);  // the far end
    std::unique_lock lock(mutex);
    if (++asked == 9) changed.notify_all();
    if (asked > 1 && asked < 9)
      all_came = changed.wait_for(lock, std::chrono::seconds(20), [this] { return asked >= 9; }) && all_came;
    return jobs(request);
  });
  EXPECT_EQ(list({.lanes = 8}), all(2000, true));
  EXPECT_TRUE(all_came);
}

TEST_F(ParallelItems, StayWithinTheConnectionsOfTheClient) {
  jobs = Jobs(spread(500, 60'000));
  server.otherwise([this](const test::Received& request) {
    const int now = ++here;
    for (int seen = most_here; seen < now && !most_here.compare_exchange_weak(seen, now);) continue;
    const test::Reply reply = jobs(request);
    --here;
    return reply;
  });
  outcrop::ClientConfig config = test::config_for(server.url());
  config.max_connections = 3;
  client = Client(config);
  EXPECT_EQ(list({.lanes = 8}), all(500, true));
  EXPECT_LE(most_here, 3);
}

// With a single connection, a call in the middle of a listing takes it, and the listing takes it back.
TEST_F(ParallelItems, LetOtherCallsThrough) {
  server.otherwise(Jobs(spread(300, 60'000)));
  outcrop::ClientConfig config = test::config_for(server.url());
  config.max_connections = 1;
  const Client narrow(config);
  int found = 0;
  for (const auto& job : narrow.list_evaluation_jobs_parallel({}, {.lanes = 4})) {
    ASSERT_TRUE(job) << to_string(job.error());
    if (++found % 50 != 0) continue;
    EXPECT_TRUE(narrow.list_evaluation_jobs({}));
  }
  EXPECT_EQ(found, 300);
}

TEST_F(ParallelItems, StopWhenCancelled) {
  server.otherwise([this](const test::Received&) {  // without an end
    return test::json(R"({"jobSummaries":[{"jobArn":"a","creationTime":"2025-01-02T03:04:05Z"}],"nextToken":")" +
                      std::to_string(++asked) + "\"}");
  });
  outcrop::CancellationSource source;
  int found = 0;
  int cancelled = 0;
  for (const auto& job : client.list_evaluation_jobs_parallel({}, {.lanes = 4}, {.cancellation = source.token()})) {
    if (job) {
      if (++found == 20) source.cancel();
    } else {
      ++cancelled;
      EXPECT_EQ(job.error().kind, outcrop::ErrorKind::cancelled);
    }
  }
  EXPECT_EQ(cancelled, 1);
  EXPECT_EQ(found, 20);
}

TEST_F(ParallelItems, MayBeLeftInTheMiddle) {
  server.otherwise(Jobs(spread(300, 60'000)));
  for (const auto& job : client.list_evaluation_jobs_parallel({}, {.lanes = 8})) {
    EXPECT_TRUE(job);
    break;
  }
  EXPECT_EQ(list({.lanes = 2}), all(300, true));
}

TEST_F(ParallelItems, FollowTheOrderOfTheRequest) {
  server.otherwise(Jobs(spread(300, 60'000)));
  EXPECT_EQ(list({.lanes = 4}, {.sort_order = "Ascending"}), all(300, false));
}

TEST_F(ParallelItems, GiveEachItemOnceUnordered) {
  server.otherwise(Jobs(spread(500, 777)));
  std::vector<int> arns = list({.lanes = 8, .ordered = false});
  std::ranges::sort(arns);
  EXPECT_EQ(arns, all(500, false));
}

TEST_F(ParallelItems, ManyItemsOfOneInstantAreAllThere) {
  std::vector<std::int64_t> times = spread(100, 1'000);
  for (int i = 0; i < 200; ++i) times.push_back(kFirst + 50'000);
  server.otherwise(Jobs(times));
  const std::vector<int> arns = list({.lanes = 8});
  EXPECT_EQ(arns.size(), 300u);
  EXPECT_EQ(std::set<int>(arns.begin(), arns.end()).size(), 300u);
}

TEST_F(ParallelItems, UnevenTimesAreSharedOut) {
  std::vector<std::int64_t> times = spread(20, 86'400'000);
  for (const std::int64_t time : spread(400, 1'000)) times.push_back(time + 500);
  server.otherwise(Jobs(times));
  EXPECT_EQ(list({.lanes = 8}), all(420, true));
}

TEST_F(ParallelItems, KeepTheCallersBounds) {
  server.otherwise(Jobs(spread(300, 60'000)));
  const std::vector<int> arns =
      list({.lanes = 8}, {.creation_time_after = Timestamp::from_millis(kFirst + 99 * 60'000),
                          .creation_time_before = Timestamp::from_millis(kFirst + 200 * 60'000)});
  EXPECT_EQ(arns.size(), 100u);
  EXPECT_EQ(arns.front(), 199);
  EXPECT_EQ(arns.back(), 100);
}

// A token belongs to the listing that it came from, and means nothing to another slice of time.
TEST_F(ParallelItems, GoOnFromTheCallersToken) {
  server.otherwise(Jobs(spread(400, 60'000)));
  outcrop::bedrock::ListEvaluationJobsRequest request;
  request.next_token = "50";
  std::vector<int> rest = all(400, true);
  rest.erase(rest.begin(), rest.begin() + 50);
  EXPECT_EQ(list({.lanes = 8}, request), rest);
}

// The first pages tell all times, so that the listing is cut; those of the slices do not, and begin with an item of another slice.
TEST_F(ParallelItems, WithoutATimeAreThereToo) {
  jobs = Jobs(spread(400, 3'000));
  server.otherwise([this](const test::Received& request) {
    std::string page = jobs.page(request);
    if (request.target.find("creationTimeBefore=") == std::string::npos) return test::json(page);
    for (std::size_t at = 0, i = 0; (at = page.find(R"(,"creationTime")", at)) != std::string::npos; ++at)
      if (i++ % 3 != 0) page.erase(at, page.find('}', at) - at);
    return test::json(page);
  });
  const std::vector<int> arns = list({.lanes = 8});
  EXPECT_EQ(std::set<int>(arns.begin(), arns.end()).size(), 400u);
}

TEST_F(ParallelItems, OfWhichNoneHasATimeAreListedInOneSlice) {
  jobs = Jobs(spread(100, 60'000));
  server.otherwise([this](const test::Received& request) {
    std::string page = jobs.page(request);
    for (std::size_t at = 0; (at = page.find(R"(,"creationTime")", at)) != std::string::npos;)
      page.erase(at, page.find('}', at) - at);
    return test::json(page);
  });
  EXPECT_EQ(list({.lanes = 8}), all(100, true));
  EXPECT_EQ(slices(), 0);
}

TEST_F(ParallelItems, OfNothingAreNone) {
  server.otherwise(Jobs({}));
  EXPECT_TRUE(list({.lanes = 8}).empty());
}

TEST_F(ParallelItems, EndWithTheFirstError) {
  jobs = Jobs(spread(300, 60'000));
  server.otherwise([this](const test::Received& request) {
    return ++asked > 12 ? test::answer(400, "{}", {{"x-amzn-errortype", "ValidationException"}}) : jobs(request);
  });
  int errors = 0;
  for (const auto& job : client.list_evaluation_jobs_parallel({}))
    if (!job) ++errors;
  EXPECT_EQ(errors, 1);
}

TEST_F(ParallelItems, GrowNarrowWhenThrottledAndLoseNothing) {
  jobs = Jobs(spread(300, 60'000));
  server.otherwise([this](const test::Received& request) {
    return ++asked % 4 == 0 ? test::answer(429, "{}", {{"x-amzn-errortype", "ThrottlingException"}}) : jobs(request);
  });
  outcrop::testing::FakeClock clock;
  const Client throttled(test::config_for(server.url(), 10, clock));
  auto items = throttled.list_evaluation_jobs_parallel({}, {.lanes = 8});
  std::vector<int> arns;
  int narrowest = 8;
  for (auto it = items.begin(); it != items.end(); ++it) {
    ASSERT_TRUE(*it) << to_string((*it).error());
    arns.push_back(std::stoi(std::string((*it)->job_arn)));
    narrowest = std::min(narrowest, items.width());
  }
  EXPECT_EQ(arns, all(300, true));
  EXPECT_EQ(narrowest, 1);
}

}  // namespace

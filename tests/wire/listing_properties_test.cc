// Listings of services that page, throttle and fail in any way: each job comes once and in order, or there is an error,
// and a token that all the rest comes by.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <mutex>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "outcrop/document.h"
#include "outcrop/testing.h"
#include "support/jobs.h"

namespace {

using outcrop::Timestamp;
using outcrop::bedrock::Client;
using outcrop::bedrock::ListEvaluationJobsRequest;
using outcrop::testing::Answer;
using outcrop::testing::SentRequest;
namespace test = outcrop::test;

// How one service behaves. All of it follows from the seed.
struct Habits {
  std::vector<std::int64_t> times;  // of its jobs, in milliseconds, sorted
  bool bounds_are_inclusive;
  bool times_are_numbers;
  std::size_t largest_page;
  std::size_t empty_every;     // so many pages come without a job, but with a token; 0: none
  std::size_t throttle_every;  // so many requests are throttled; 0: none
  std::size_t fails_at;        // this request, and those that repeat it, fail; 0: none
  bool fails_at_server;        // by 500 without end rather than by 400
  std::string token_prefix;
};

class Chance {
 public:
  explicit Chance(unsigned seed) : random_(seed) {}
  std::size_t below(std::size_t bound) { return static_cast<std::size_t>(random_()) % bound; }
  bool one_in(std::size_t count) { return below(count) == 0; }

 private:
  std::mt19937 random_;
};

std::vector<std::int64_t> some_times(Chance& chance) {
  static constexpr std::int64_t kGaps[] = {0, 1, 999, 1'000, 60'000, 86'400'000};
  std::vector<std::int64_t> times;
  std::int64_t time = test::kFirst;
  const std::size_t kind = chance.below(std::size(kGaps) + 1);
  for (std::size_t i = chance.below(150); i > 0; --i) {
    time += kind < std::size(kGaps) ? kGaps[kind] : kGaps[chance.below(std::size(kGaps))];
    times.push_back(time);
  }
  return times;
}

Habits some_habits(unsigned seed) {
  static constexpr const char* kPrefixes[] = {"t", "a+/=&? ", "\xe2\x82\xac\\\"", "-"};
  Chance chance(seed);
  Habits habits{};
  habits.times = some_times(chance);
  habits.bounds_are_inclusive = chance.one_in(2);
  habits.times_are_numbers = chance.one_in(3);
  habits.largest_page = 1 + chance.below(25);
  habits.empty_every = chance.one_in(2) ? 2 + chance.below(4) : 0;
  habits.throttle_every = chance.one_in(2) ? 2 + chance.below(6) : 0;
  habits.fails_at = chance.one_in(3) ? 1 + chance.below(12) : 0;
  habits.fails_at_server = chance.one_in(2);
  habits.token_prefix = kPrefixes[chance.below(std::size(kPrefixes))];
  return habits;
}

std::string decoded(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      out += text[i];
      continue;
    }
    out += static_cast<char>(std::stoi(text.substr(i + 1, 2), nullptr, 16));
    i += 2;
  }
  return out;
}

// A token is the prefix and the number of the page; pages have odd sizes, always the same for one number.
class Service {
 public:
  explicit Service(const Habits& habits) : habits_(habits) {}

  // From here on, nothing fails.
  void heal() { habits_.fails_at = habits_.throttle_every = 0; }
  /// The page behind page `last` is page `first` again.
  void go_in_a_cycle(std::size_t first, std::size_t last) { cycle_ = {first, last}; }

  Answer operator()(const SentRequest& request) {
    const std::string target(request.target());
    const std::size_t number = ++requests;
    const bool is_failing = failing_.contains(target) || number == habits_.fails_at;
    if (habits_.fails_at && is_failing) {
      failing_.insert(target);
      return outcrop::testing::service_error("Failure", habits_.fails_at_server ? 500 : 400);
    }
    if (habits_.throttle_every && number % habits_.throttle_every == 0)
      return outcrop::testing::service_error("ThrottlingException", 429);
    Answer answer = page(target);
    answer.after = std::chrono::milliseconds(number * 7919 % 50);  // so that slices overtake one another
    return answer;
  }

  std::size_t requests{};

 private:
  std::size_t size_of(std::size_t page) const {
    if (habits_.empty_every && page % habits_.empty_every == 1) return 0;
    return 1 + page * 31 % habits_.largest_page;
  }

  Answer page(const std::string& target) const {
    std::int64_t after = test::bound(target, "creationTimeAfter", 0);
    std::int64_t before = test::bound(target, "creationTimeBefore", INT64_MAX);
    if (!habits_.bounds_are_inclusive) ++after, --before;
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < habits_.times.size(); ++i)
      if (habits_.times[i] >= after && habits_.times[i] <= before) found.push_back(i);
    if (test::parameter(target, "sortOrder") != "Ascending") std::ranges::reverse(found);

    const std::string token = decoded(test::parameter(target, "nextToken"));
    const std::size_t number = token.empty() ? 0 : std::stoul(token.substr(habits_.token_prefix.size()));
    std::size_t begin = 0;
    for (std::size_t i = 0; i < number; ++i) begin += size_of(i);
    const std::size_t end = std::min(begin + size_of(number), found.size());
    outcrop::Document::Array jobs;
    for (std::size_t i = begin; i < end; ++i) jobs.push_back(job(found[i]));
    outcrop::Document::Object out{{"jobSummaries", std::move(jobs)}};
    const std::size_t next = cycle_.second && number == cycle_.second ? cycle_.first : number + 1;
    if (end < found.size() || next <= number)
      out.emplace_back("nextToken", habits_.token_prefix + std::to_string(next));
    return outcrop::testing::json(to_json(outcrop::Document(std::move(out))));
  }

  outcrop::Document job(std::size_t index) const {
    const Timestamp time = Timestamp::from_millis(habits_.times[index]);
    const auto format =
        habits_.times_are_numbers ? outcrop::TimestampFormat::epoch_seconds : outcrop::TimestampFormat::date_time;
    return outcrop::Document::Object{{"jobArn", std::to_string(index)}, {"creationTime", to_string(time, format)}};
  }

  Habits habits_;
  std::pair<std::size_t, std::size_t> cycle_{};
  std::set<std::string> failing_;
};

struct Listed {
  std::vector<int> jobs;
  std::optional<outcrop::Error> error;
};

template <class Items>
Listed list(Items&& items) {
  Listed listed;
  for (const auto& job : items) {
    EXPECT_FALSE(listed.error) << "an error is the last element";
    if (!job) listed.error = job.error();
    if (job) listed.jobs.push_back(std::stoi(std::string(job->job_arn)));
  }
  return listed;
}

// A service, its client, and what a listing should give.
struct World {
  explicit World(unsigned seed) : habits(some_habits(seed)), ascending(seed % 2 == 0) {
    transport->otherwise([this](const SentRequest& request) {
      const std::scoped_lock lock(mutex);
      return service(request);
    });
  }

  Client client() const {
    outcrop::ClientConfig config = outcrop::testing::offline_config(transport, clock);
    config.retry.max_attempts = 3;
    return Client(std::move(config));
  }

  ListEvaluationJobsRequest request() const {
    ListEvaluationJobsRequest request;
    if (ascending) request.sort_order = "Ascending";
    return request;
  }

  std::vector<int> expected() const {
    std::vector<int> all;
    for (std::size_t i = 0; i < habits.times.size(); ++i) all.push_back(static_cast<int>(i));
    if (!ascending) std::ranges::reverse(all);
    return all;
  }

  // Whether `jobs` are the first of those that are expected.
  bool is_begin(const std::vector<int>& jobs) const {
    const std::vector<int> all = expected();
    return jobs.size() <= all.size() && std::equal(jobs.begin(), jobs.end(), all.begin());
  }

  const Habits habits;
  const bool ascending;
  Service service{habits};
  std::mutex mutex;
  outcrop::testing::FakeClock clock;
  std::shared_ptr<outcrop::testing::ScriptedTransport> transport =
      std::make_shared<outcrop::testing::ScriptedTransport>(clock);
};

void for_each_world(const std::function<void(World&, unsigned seed)>& check) {
  for (unsigned seed = 0; seed < 400 && !::testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE(seed);
    World world(seed);
    check(world, seed);
  }
}

TEST(Listings, GiveEachJobOnceInOrderOrAnErrorAndATokenForTheRest) {
  int errors = 0;
  for_each_world([&](World& world, unsigned) {
    ListEvaluationJobsRequest next = world.request();
    std::vector<int> jobs;
    for (int listing = 0; listing < 60; ++listing) {
      const Listed listed = list(world.client().list_evaluation_jobs_items(next));
      jobs.insert(jobs.end(), listed.jobs.begin(), listed.jobs.end());
      ASSERT_TRUE(world.is_begin(jobs));
      if (!listed.error) break;
      ++errors;
      ASSERT_TRUE(!listed.error->page_token.empty() || jobs.empty()) << to_string(*listed.error);
      if (!listed.error->page_token.empty()) next.next_token = listed.error->page_token;
      if (listed.error->code == "Failure") world.service.heal();
    }
    EXPECT_EQ(jobs, world.expected());
  });
  EXPECT_GT(errors, 20);
}

TEST(Listings, InSlicesGiveEachJobOnceInOrderOrEndWithAnError) {
  int whole = 0, errors = 0;
  for_each_world([&](World& world, unsigned) {
    const Listed listed = list(world.client().list_evaluation_jobs_parallel(world.request(), {.lanes = 5}));
    EXPECT_TRUE(world.is_begin(listed.jobs));
    listed.error ? ++errors : ++whole;
    EXPECT_TRUE(listed.error || listed.jobs == world.expected());
    EXPECT_TRUE(!listed.error || world.habits.fails_at || world.habits.throttle_every) << to_string(*listed.error);
  });
  EXPECT_GT(whole, 20);
  EXPECT_GT(errors, 20);
}

TEST(Listings, InSlicesGiveEachJobOnceUnordered) {
  for_each_world([&](World& world, unsigned) {
    world.service.heal();
    Listed listed = list(world.client().list_evaluation_jobs_parallel(world.request(), {.lanes = 4, .ordered = false}));
    ASSERT_FALSE(listed.error) << to_string(*listed.error);
    std::ranges::sort(listed.jobs);
    std::vector<int> all = world.expected();
    std::ranges::sort(all);
    EXPECT_EQ(listed.jobs, all);
  });
}

TEST(Listings, WhoseTokensGoInACycleEndWithAnError) {
  int cycles = 0;
  for_each_world([&](World& world, unsigned seed) {
    Chance chance(seed + 1'000);
    world.service.heal();
    const std::size_t last = 1 + chance.below(6);
    const std::size_t first = chance.one_in(3) ? last : 1 + chance.below(last);
    world.service.go_in_a_cycle(first, last);
    const Listed listed = list(world.client().list_evaluation_jobs_items(world.request()));
    EXPECT_TRUE(listed.error || listed.jobs == world.expected()) << "there were not so many pages";
    EXPECT_EQ(listed.error ? listed.error->code : "RepeatedToken", "RepeatedToken");
    cycles += listed.error ? 1 : 0;
    EXPECT_LT(world.service.requests, 40u);
  });
  EXPECT_GT(cycles, 100);
}

}  // namespace

// Waiters of the kitchen sink: what ends them, and how long they pause.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <memory>

#include "outcrop/kitchen_sink/client.h"
#include "outcrop/kitchen_sink/errors.h"
#include "outcrop/kitchen_sink/operations/list_jars.h"
#include "outcrop/testing.h"

namespace outcrop {
namespace {

using namespace std::chrono_literals;
using outcrop::testing::FakeClock;
using outcrop::testing::json;
using outcrop::testing::ScriptedTransport;
using outcrop::testing::service_error;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class Waiters : public ::testing::Test {
 protected:
  kitchen_sink::Client client() const {
    ClientConfig config = outcrop::testing::offline_config(transport, clock);
    config.retry.max_attempts = 1;
    return kitchen_sink::Client(config);
  }

  FakeClock clock;
  std::shared_ptr<ScriptedTransport> transport = std::make_shared<ScriptedTransport>(clock);
};

TEST_F(Waiters, AskUntilTheAnswerShowsIt) {
  transport->then(json(R"({"jars":[]})"))
      .then(json(R"({"jars":[{"label":"a","room":"attic"}]})"))
      .then(json(R"({"jars":[{"label":"a","room":"attic"},{"label":"b","room":"cellar"}]})"));
  const auto response = client().wait_until_cellar_stocked({.max_results = 5});
  ASSERT_TRUE(response) << to_string(response.error());
  EXPECT_EQ(response->jars.size(), 2u);
  EXPECT_EQ(transport->requests().size(), 3u);
  EXPECT_EQ(transport->requests()[2].target(), "/jars?max=5");
  EXPECT_THAT(std::string(transport->requests()[0].header("User-Agent")), HasSubstr(" m/E,B ")) << "it says what it is";
}

TEST_F(Waiters, PauseForLongerEachTimeUpToTheirLimit) {
  transport->otherwise([](const auto&) { return json(R"({"jars":[]})"); });
  clock.set_jitter(0.999999);
  const auto response = client().wait_until_cellar_stocked({}, {.max_wait = 30s});
  EXPECT_EQ(response.error().code, "WaitTimeout");
  std::vector<std::chrono::milliseconds> seconds;
  for (const auto wait : clock.waits()) seconds.push_back(std::chrono::round<std::chrono::seconds>(wait));
  EXPECT_THAT(seconds, ElementsAre(1s, 2s, 4s, 8s, 8s)) << "from the model: at least 1 s, at most 8 s";
}

TEST_F(Waiters, PauseForAtLeastTheShortestTime) {
  transport->then(json(R"({"jars":[]})")).then(json(R"({"jars":[]})")).then(json(R"({"jars":[{"room":"cellar"}]})"));
  clock.set_jitter(0);
  EXPECT_TRUE(client().wait_until_cellar_stocked({}, {.min_delay = 3s}));
  EXPECT_THAT(clock.waits(), ElementsAre(3s, 3s));
}

TEST_F(Waiters, FailWhereTheAnswerRulesItOut) {
  transport->then(json(R"({"jars":[{"label":"broken","room":"attic"},{"label":"broken","room":"attic"}]})", 200));
  const auto response = client().wait_until_cellar_stocked({});
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().kind, ErrorKind::service);
  EXPECT_EQ(response.error().code, "WaiterFailed");
  EXPECT_THAT(response.error().message, HasSubstr("CellarStocked"));
}

TEST_F(Waiters, NeedAllAndAtLeastOneForAll) {
  transport->then(json(R"({"jars":[{"label":"broken","room":"attic"},{"label":"whole","room":"attic"}]})"))
      .then(json(R"({"jars":[]})"))
      .then(json(R"({"jars":[{"label":"x","room":"cellar"}]})"));
  EXPECT_TRUE(client().wait_until_cellar_stocked({}));
}

TEST_F(Waiters, GoOnAfterErrorsThatAreExpected) {
  transport->then(service_error("Busy", 429)).then(json(R"({"jars":[{"label":"b","room":"cellar"}]})"));
  EXPECT_TRUE(client().wait_until_cellar_stocked({}));
}

TEST_F(Waiters, EndWithErrorsThatRuleItOutOrThatNobodyExpects) {
  transport->then(service_error("NotFound", 404)).then(service_error("Surprise", 400));
  for (const std::string_view code : {"NotFound", "Surprise"}) {
    const auto response = client().wait_until_cellar_stocked({});
    ASSERT_FALSE(response);
    EXPECT_EQ(response.error().code, code);
  }
  EXPECT_EQ(transport->requests().size(), 2u);
}

TEST_F(Waiters, MaySucceedByAnError) {
  transport->then(json(R"({"jars":[{"label":"b","room":"cellar"}]})")).then(service_error("NotFound", 404));
  const auto response = client().wait_until_jars_gone({});
  ASSERT_TRUE(response);
  EXPECT_TRUE(response->jars.empty());
}

TEST_F(Waiters, CompareLengths) {
  transport->then(json("{}")).then(json(R"({"jars":[{"label":"b"}]})")).then(json(R"({"jars":[]})"));
  EXPECT_TRUE(client().wait_until_jars_exist({}));
  EXPECT_TRUE(client().wait_until_jars_gone({}));
  EXPECT_EQ(transport->requests().size(), 3u);
}

TEST_F(Waiters, CompareTheAnswerWithTheRequest) {
  transport->then(json(R"({"nextToken":"here"})")).then(json(R"({"nextToken":"there"})"));
  const auto response = client().wait_until_page_turned({.next_token = "here"});
  ASSERT_TRUE(response);
  EXPECT_EQ(response->next_token, "there");
}

TEST_F(Waiters, StopWhenCancelled) {
  CancellationSource source;
  source.cancel();
  const auto response = client().wait_until_jars_exist({}, {.call = {.cancellation = source.token()}});
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().kind, ErrorKind::cancelled);
}

}  // namespace
}  // namespace outcrop

// Waiters of Bedrock: what users see of them, in their own thread and on a Dispatcher.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <memory>
#include <numeric>
#include <stdexcept>
#include <string>
#include <vector>

#include "outcrop/bedrock/async_client.h"
#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/get_evaluation_job.h"
#include "outcrop/bedrock/operations/get_guardrail.h"
#include "outcrop/dispatcher.h"
#include "outcrop/testing.h"

namespace outcrop {
namespace {

using namespace std::chrono_literals;
using bedrock::GetEvaluationJobView;
using outcrop::testing::FakeClock;
using outcrop::testing::json;
using outcrop::testing::ScriptedTransport;
using outcrop::testing::service_error;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

using Answer = Response<GetEvaluationJobView>;

bedrock::Client client_of(const FakeClock& clock, const std::shared_ptr<ScriptedTransport>& transport) {
  ClientConfig config = outcrop::testing::offline_config(transport, clock);
  config.retry.max_attempts = 1;
  return bedrock::Client(config);
}

// The same wait in the caller's thread and on a dispatcher.
class ServiceWaiters : public ::testing::TestWithParam<bool> {
 protected:
  void answer(const std::string& status, const std::string& more = "") {
    transport->then(json(R"({"status":")" + status + '"' + more + "}"));
  }
  Answer wait(const WaitOptions<GetEvaluationJobView>& options = {}) {
    const bedrock::GetEvaluationJobRequest request{.job_identifier = "job"};
    if (!GetParam()) return client.wait_until_evaluation_job_completed(request, options);
    Dispatcher dispatcher;
    return client.async(dispatcher).wait_until_evaluation_job_completed(request, options).future().get();
  }

  FakeClock clock;
  std::shared_ptr<ScriptedTransport> transport = std::make_shared<ScriptedTransport>(clock);
  bedrock::Client client = client_of(clock, transport);
};

INSTANTIATE_TEST_SUITE_P(, ServiceWaiters, ::testing::Bool(),
                         [](const auto& test) { return test.param ? "OnADispatcher" : "InTheCallersThread"; });

TEST_P(ServiceWaiters, GiveTheAnswerThatShowsIt) {
  answer("InProgress", R"(,"jobDescription":"only in the first")");
  answer("Stopping");
  answer("Completed", R"(,"jobName":"mine")");
  const Answer response = wait();
  ASSERT_TRUE(response) << to_string(response.error());
  EXPECT_EQ(response->job_name, "mine");
  EXPECT_EQ(response->job_description, std::nullopt) << "nothing of an earlier answer is left";
  ASSERT_THAT(transport->requests(), SizeIs(3));
  for (const auto& request : transport->requests()) {
    EXPECT_EQ(request.target(), "/evaluation-jobs/job");
    EXPECT_THAT(std::string(request.header("User-Agent")), HasSubstr(",B ")) << "it says what it is";
  }
}

TEST_P(ServiceWaiters, TellEachAnswerToTheProgressCallback) {
  for (const char* status : {"InProgress", "InProgress", "Completed"}) answer(status);
  std::vector<std::string> seen;
  EXPECT_TRUE(wait({.progress = [&](const GetEvaluationJobView& job) { seen.emplace_back(job.status.text()); }}));
  EXPECT_THAT(seen, ElementsAre("InProgress", "InProgress", "Completed"));
}

TEST_P(ServiceWaiters, NameTheStateAndWhatTheServiceSaysOfIt) {
  answer("InProgress");
  answer("Failed", R"(,"failureMessages":["The role can't be assumed","No bucket"])");
  const Answer response = wait();
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().kind, ErrorKind::service);
  EXPECT_EQ(response.error().code, "WaiterFailed");
  EXPECT_EQ(response.error().message,
            "GetEvaluationJob: waiting for EvaluationJobCompleted is in vain: the answer shows \"Failed\": The role "
            "can't be assumed; No bucket");
  EXPECT_EQ(response.error().attempts, 2);
  EXPECT_THAT(std::string(response.raw_body()), HasSubstr("Failed")) << "the answer is at hand";
}

TEST_P(ServiceWaiters, EndAtEachStateThatRulesItOut) {
  for (const std::string state : {"Failed", "Stopped", "Deleting"}) {
    answer(state);
    const Answer response = wait();
    ASSERT_FALSE(response);
    EXPECT_THAT(response.error().message, HasSubstr('"' + state + '"'));
  }
}

TEST_P(ServiceWaiters, GoOnAtStatesThatNobodyKnowsYet) {
  answer("Resting");
  answer("");
  answer("Completed");
  EXPECT_TRUE(wait());
}

TEST_P(ServiceWaiters, EndWithErrorsOfTheService) {
  transport->then(service_error("ResourceNotFoundException", 404));
  const Answer response = wait();
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().code, "ResourceNotFoundException");
}

TEST_P(ServiceWaiters, PauseLongerEachTimeWithinTheirBounds) {
  clock.set_jitter(0.999999);
  for (int i = 0; i < 4; ++i) answer("InProgress");
  answer("Completed");
  EXPECT_TRUE(wait({.min_delay = 2s, .max_delay = 10s}));
  std::vector<std::chrono::milliseconds> pauses;
  for (const auto pause : clock.waits()) pauses.push_back(std::chrono::round<std::chrono::seconds>(pause));
  EXPECT_THAT(pauses, ElementsAre(2s, 4s, 8s, 10s));
}

TEST_P(ServiceWaiters, EndAtTheirLimit) {
  transport->otherwise([](const auto&) { return json(R"({"status":"InProgress"})"); });
  const Answer response = wait({.max_wait = 5min, .min_delay = 1min});
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().kind, ErrorKind::timeout);
  EXPECT_EQ(response.error().code, "WaitTimeout");
  EXPECT_THAT(response.error().message, AllOf(HasSubstr("EvaluationJobCompleted"), HasSubstr("300000 ms")));
  EXPECT_EQ(response.error().attempts, std::ssize(transport->requests()));
  const auto waits = clock.waits();
  EXPECT_LE(std::accumulate(waits.begin(), waits.end(), std::chrono::nanoseconds(0)), 5min) << "it does not sleep for nothing";
}

TEST_P(ServiceWaiters, WaitForTheirOwnLimitUnlessToldElse) {
  transport->otherwise([](const auto&) { return json(R"({"status":"InProgress"})"); });
  const Answer response = wait({.min_delay = 1h, .max_delay = 1h});
  EXPECT_THAT(response.error().message, HasSubstr("86400000 ms")) << "an evaluation takes longer than ten minutes";
  EXPECT_THAT(transport->requests(), SizeIs(24));
}

TEST_P(ServiceWaiters, AreCancelledWhileTheyPause) {
  CancellationSource source;
  answer("InProgress");
  const Answer response =
      wait({.progress = [&](const GetEvaluationJobView&) { source.cancel(); }, .call = {.cancellation = source.token()}});
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().kind, ErrorKind::cancelled);
  EXPECT_THAT(transport->requests(), SizeIs(1));
}

TEST_P(ServiceWaiters, EndWithWhatTheCallbackThrows) {
  answer("InProgress");
  const Answer response =
      wait({.progress = [](const GetEvaluationJobView&) { throw std::runtime_error("the disk is full"); }});
  ASSERT_FALSE(response);
  EXPECT_THAT(response.error().message, HasSubstr("the disk is full"));
  EXPECT_THAT(transport->requests(), SizeIs(1));
}

class OneWaiter : public ::testing::Test {
 protected:
  FakeClock clock;
  std::shared_ptr<ScriptedTransport> transport = std::make_shared<ScriptedTransport>(clock);
  bedrock::Client client = client_of(clock, transport);
};

TEST_F(OneWaiter, RefusesARequestThatCantBeSent) {
  const Answer response = client.wait_until_evaluation_job_completed({});
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().kind, ErrorKind::validation);
  EXPECT_THAT(transport->requests(), SizeIs(0));
}

TEST_F(OneWaiter, IsContentWhenWhatIsDeletedIsGone) {
  transport->then(json(R"({"status":"DELETING"})")).then(service_error("ResourceNotFoundException", 404));
  const auto response = client.wait_until_guardrail_deleted({.guardrail_identifier = "g"});
  ASSERT_TRUE(response) << to_string(response.error());
  EXPECT_EQ(response->status.text(), "");
}

TEST_F(OneWaiter, DoesNotQuoteReasonsThatAreSensitive) {
  transport->then(json(R"({"status":"FAILED","statusReasons":["the topic 'layoffs' is too broad"]})"));
  const auto response = client.wait_until_guardrail_ready({.guardrail_identifier = "g"});
  ASSERT_FALSE(response);
  EXPECT_THAT(response.error().message, AllOf(HasSubstr("FAILED"), HasSubstr("statusReasons"), Not(HasSubstr("layoffs"))));
  EXPECT_THAT(std::string(response.raw_body()), HasSubstr("layoffs"));
}

TEST_F(OneWaiter, RunsBesideOthersOfItsDispatcher) {
  transport->otherwise([n = std::make_shared<std::atomic<int>>()](const auto&) {
    return json(++*n % 3 == 0 ? R"({"status":"Completed"})" : R"({"status":"InProgress"})");
  });
  Dispatcher dispatcher;
  std::atomic<int> done = 0;
  for (int i = 0; i < 20; ++i)
    client.async(dispatcher).wait_until_evaluation_job_completed(
        {.job_identifier = "job"}, [&](const Answer& response) { done += response ? 1 : 0; });
  dispatcher.wait_until_idle();
  EXPECT_EQ(done, 20);
  EXPECT_EQ(dispatcher.in_flight(), 0u);
}

TEST_F(OneWaiter, EndsWithItsDispatcher) {
  transport->otherwise([](const auto&) { return json(R"({"status":"InProgress"})"); });
  std::string message;
  {
    Dispatcher dispatcher;
    client.async(dispatcher).wait_until_evaluation_job_completed(
        {.job_identifier = "job"}, [&](const Answer& response) { message = response.error().message; },
        {.max_wait = 24h * 300, .min_delay = 1s, .max_delay = 1s});
  }
  EXPECT_THAT(message, HasSubstr("its Dispatcher was destroyed"));
}

}  // namespace
}  // namespace outcrop

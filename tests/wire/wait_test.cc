// Waits that are cancelled, late, forked or left alone while one of their calls is on its way.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <string>
#include <thread>

#include "outcrop/bedrock/async_client.h"
#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/get_evaluation_job.h"
#include "outcrop/dispatcher.h"
#include "support/bedrock_fixture.h"
#include "support/forked_child.h"
#include "support/scripted_server.h"

namespace {

using namespace std::chrono_literals;
using outcrop::Dispatcher;
using outcrop::ErrorKind;
using outcrop::bedrock::Client;
using outcrop::bedrock::GetEvaluationJobView;
namespace test = outcrop::test;

using Answer = outcrop::Response<GetEvaluationJobView>;
using Options = outcrop::WaitOptions<GetEvaluationJobView>;

class Waits : public ::testing::Test {
 protected:
  static test::Reply state(std::string_view name) { return test::json("{\"status\":\"" + std::string(name) + "\"}"); }
  static Options soon() { return {.min_delay = 1ms, .max_delay = 1ms}; }
  Answer wait(const Options& options) const {
    return client.wait_until_evaluation_job_completed({.job_identifier = "j"}, options);
  }
  auto wait(Dispatcher& dispatcher, const Options& options) const {
    return client.async(dispatcher).wait_until_evaluation_job_completed({.job_identifier = "j"}, options).future();
  }

  test::ScriptedServer server;
  const Client client{test::config_for(server.url())};
};

TEST_F(Waits, GoOnInBothAfterAFork) {
  server.then(state("InProgress")).then(state("InProgress")).otherwise(state("Completed"));
  bool child_is_well = false;
  pid_t forked = -1;
  Options options = soon();
  options.progress = [&](const GetEvaluationJobView& job) {
    if (forked != -1 || job.status.text() == "Completed") return;
    forked = ::fork();
    if (forked == 0) ::alarm(20);  // one that hangs ends
  };
  const Answer answer = wait(options);
  if (forked == 0) ::_exit(answer ? 0 : 1);
  EXPECT_TRUE(answer) << to_string(answer.error());
  int status = 0;
  ASSERT_EQ(::waitpid(forked, &status, 0), forked);
  child_is_well = WIFEXITED(status) && WEXITSTATUS(status) == 0;
  EXPECT_TRUE(child_is_well);
  EXPECT_EQ(server.connections(), 2u);  // none is shared
}

TEST_F(Waits, ACallOnItsWayStaysWithTheParentOfAFork) {
  server.then(state("InProgress"))
      .then({{.kind = test::Act::Kind::wait},
             {.kind = test::Act::Kind::send, .bytes = test::http_text(200, R"({"status":"Completed"})")}});
  std::thread caller([this] { EXPECT_TRUE(wait(soon())); });
  Dispatcher dispatcher;
  EXPECT_TRUE(server.wait_for_requests(2));
  EXPECT_TRUE(test::in_child([&] {
    const Answer refused = wait(dispatcher, soon()).get();
    return !refused && refused.error().code == "DispatcherOfParent" && client.get_evaluation_job({"j"});
  }));
  server.release();
  caller.join();
}

TEST_F(Waits, AreCancelledWhileACallIsOnItsWay) {
  server.otherwise(test::stall());
  outcrop::CancellationSource source;
  Options options = soon();
  options.call.cancellation = source.token();
  Dispatcher dispatcher;
  auto dispatched = wait(dispatcher, options);
  std::thread caller([&] {
    const Answer answer = wait(options);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::cancelled);
  });
  EXPECT_TRUE(server.wait_for_requests(2));
  source.cancel();
  caller.join();
  const Answer answer = dispatched.get();
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().kind, ErrorKind::cancelled);
}

TEST_F(Waits, EndAtTheirLimitWhileACallIsOnItsWay) {
  server.then(state("InProgress")).then(test::stall()).then(state("InProgress")).otherwise(test::stall());
  Options options = soon();
  options.max_wait = 300ms;
  const Answer answer = wait(options);
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().code, "WaitTimeout") << answer.error().message;
  EXPECT_THAT(answer.error().message, ::testing::HasSubstr(" took longer than "));  // answers there were
  Dispatcher dispatcher;
  const Answer dispatched = wait(dispatcher, options).get();
  ASSERT_FALSE(dispatched);
  EXPECT_EQ(dispatched.error().code, "WaitTimeout") << dispatched.error().message;
}

TEST_F(Waits, EndWithTheirDispatcherWhileACallIsOnItsWay) {
  server.otherwise(test::stall());
  auto dispatcher = std::make_unique<Dispatcher>();
  auto dispatched = wait(*dispatcher, soon());
  EXPECT_TRUE(server.wait_for_requests(1));
  dispatcher.reset();
  const Answer answer = dispatched.get();
  ASSERT_FALSE(answer);
  EXPECT_THAT(answer.error().message, ::testing::HasSubstr("its Dispatcher was destroyed"));
}

TEST_F(Waits, OutliveTheirClient) {
  server.then(state("InProgress")).otherwise(state("Completed"));
  Dispatcher dispatcher;
  auto other = std::make_unique<Client>(test::config_for(server.url()));
  auto dispatched =
      other->async(dispatcher).wait_until_evaluation_job_completed({.job_identifier = "j"}, soon()).future();
  other.reset();
  EXPECT_TRUE(dispatched.get());
}

}  // namespace

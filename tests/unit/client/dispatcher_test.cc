// Calls on a Dispatcher, answered from a script and followed on a clock that nobody waits for.
#include "outcrop/dispatcher.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <functional>
#include <future>
#include <optional>
#include <stdexcept>
#include <thread>

#include "outcrop/internal/seams.h"
#include "outcrop/stop_token.h"
#include "outcrop/testing.h"
#include "support/forked_child.h"
#include "support/sanitizers.h"
#include "thing_service.h"

namespace {

using namespace std::chrono_literals;
using outcrop::CallOptions;
using outcrop::Dispatcher;
using outcrop::ErrorKind;
using outcrop::Response;
using outcrop::testing::FakeClock;
using outcrop::testing::json;
using outcrop::testing::ScriptedTransport;
using outcrop::testing::service_error;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::UnorderedElementsAre;
using thing::ThingView;

class Dispatched : public ::testing::Test {
 protected:
  thing::Client client(outcrop::RetryMode mode = outcrop::RetryMode::standard) const {
    outcrop::ClientConfig config = outcrop::testing::offline_config(transport, clock);
    config.retry.mode = mode;
    return thing::Client(config);
  }

  FakeClock clock;
  std::shared_ptr<ScriptedTransport> transport = std::make_shared<ScriptedTransport>(clock);
};

TEST_F(Dispatched, CallsAnswerInTheDispatchersThread) {
  transport->then(json(R"({"name":"a"})"));
  Dispatcher dispatcher;
  std::promise<std::thread::id> thread;
  client().get_thing(dispatcher).then([&](const Response<ThingView>& thing) {
    EXPECT_TRUE(thing);
    EXPECT_EQ(thing->name, "a");
    thread.set_value(std::this_thread::get_id());
  });
  EXPECT_NE(thread.get_future().get(), std::this_thread::get_id());
}

TEST_F(Dispatched, CallsAnswerAFuture) {
  transport->then(json(R"({"name":"a"})"));
  Dispatcher dispatcher;
  const Response<ThingView> thing = client().get_thing(dispatcher).future().get();
  ASSERT_TRUE(thing) << to_string(thing.error());
  EXPECT_EQ(thing->name, "a");
}

#ifdef NDEBUG
TEST_F(Dispatched, CallsThatAreDroppedBeforeTheyBeginSayItInTheLogAndSendNothing) {
  Dispatcher dispatcher;
  std::vector<std::string> lines;
  outcrop::ClientConfig config = outcrop::testing::offline_config(transport, clock);
  config.log = outcrop::log_to(outcrop::LogLevel::warning,
                               [&](const outcrop::LogRecord& record) { lines.push_back(to_string(record)); });
  { const auto dropped = thing::Client(config).get_thing(dispatcher); }
  EXPECT_THAT(lines, ElementsAre(HasSubstr("GetThing: an asynchronous call was dropped before it began")));
  EXPECT_EQ(dispatcher.in_flight(), 0u);
  EXPECT_TRUE(transport->requests().empty());
}
#else
TEST_F(Dispatched, CallsThatAreDroppedBeforeTheyBeginFailAnAssertion) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  EXPECT_DEATH(
      {
        Dispatcher dispatcher;
        const auto dropped = client().get_thing(dispatcher);
      },
      "dropped before it began");
}
#endif

TEST_F(Dispatched, CallsThatAnExceptionDropsAreNoMistake) {
  Dispatcher dispatcher;
  const auto drop = [&] {
    const auto dropped = client().get_thing(dispatcher);
    throw std::runtime_error("the caller's own");
  };
  EXPECT_THROW(drop(), std::runtime_error);
  EXPECT_TRUE(transport->requests().empty());
}

TEST_F(Dispatched, CallbacksRunWhereTheExecutorRunsThem) {
  transport->then(json(R"({"name":"a"})"));
  Dispatcher dispatcher;
  std::promise<std::function<void()>> handed_over;
  std::thread::id thread;
  client()
      .get_thing(dispatcher)
      .via([&](std::function<void()> work) { handed_over.set_value(std::move(work)); })
      .then([&](const Response<ThingView>& thing) {
        EXPECT_TRUE(thing);
        thread = std::this_thread::get_id();
      });
  handed_over.get_future().get()();
  EXPECT_EQ(thread, std::this_thread::get_id());
}

#ifdef __cpp_lib_jthread
TEST_F(Dispatched, StopTokensCancelCalls) {
  std::stop_source source;
  source.request_stop();
  const Response<ThingView> asked_before =
      client().get_thing({.cancellation = outcrop::cancelled_by(source.get_token())});
  ASSERT_FALSE(asked_before);
  EXPECT_EQ(asked_before.error().kind, ErrorKind::cancelled);

  std::stop_source later;
  transport->otherwise([&](const outcrop::testing::SentRequest&) {
    later.request_stop();
    return service_error("InternalServerException", 500);
  });
  const Response<ThingView> asked_meanwhile =
      client().get_thing({.cancellation = outcrop::cancelled_by(later.get_token())});
  ASSERT_FALSE(asked_meanwhile);
  EXPECT_EQ(asked_meanwhile.error().kind, ErrorKind::cancelled);
  EXPECT_EQ(asked_meanwhile.attempts(), 1);
}

TEST_F(Dispatched, StopTokensThatNobodyStopsChangeNothing) {
  transport->then(json("{}")).then(json("{}"));
  std::optional<outcrop::CancellationToken> token = outcrop::cancelled_by(std::stop_token());
  EXPECT_TRUE(client().get_thing({.cancellation = *token}));
  {
    const std::stop_source source;
    token = outcrop::cancelled_by(source.get_token());
  }
  EXPECT_TRUE(client().get_thing({.cancellation = *token}));
}
#endif

TEST_F(Dispatched, CallsOutliveTheirClient) {
  transport->then(json(R"({"name":"a"})"));
  Dispatcher dispatcher;
  auto call = std::make_unique<thing::Client>(client())->get_thing(dispatcher);
  const auto thing = std::move(call).future().get();
  EXPECT_EQ(thing->name, "a");
}

TEST_F(Dispatched, RetriesFollowTheScheduleOfBlockingCalls) {
  transport->then(service_error("InternalServerException", 500)).then(service_error("X", 503)).then(json("{}"));
  Dispatcher dispatcher;
  const Response<ThingView> thing = client().get_thing(dispatcher).future().get();
  ASSERT_TRUE(thing) << to_string(thing.error());
  EXPECT_EQ(thing.attempts(), 3);
  EXPECT_THAT(clock.waits(), ElementsAre(25ms, 50ms));
}

TEST_F(Dispatched, ARetryThatWaitsHoldsNobodyUp) {
  std::atomic<int> slow{};
  transport->otherwise([&](const outcrop::testing::SentRequest& request) {
    const bool is_slow = !request.header("x-slow").empty() && slow++ == 0;
    return is_slow ? service_error("ThrottlingException", 429) : json("{}");
  });
  Dispatcher dispatcher;
  const thing::Client things = client();
  std::vector<std::string> order;  // written in the dispatcher's thread
  things.get_thing(dispatcher, {.headers = {{"x-slow", "1"}}}).then([&](Response<ThingView>) {
    order.emplace_back("slow");
  });
  things.get_thing(dispatcher).then([&](Response<ThingView>) { order.emplace_back("quick"); });
  dispatcher.wait_until_idle();
  EXPECT_THAT(order, UnorderedElementsAre("quick", "slow"));
  EXPECT_EQ(slow, 2);
}

TEST_F(Dispatched, ATotalLimitEndsARetryThatWouldComeTooLate) {
  transport->then(service_error("ThrottlingException", 429));
  Dispatcher dispatcher;
  const auto thing = client().get_thing(dispatcher, {.timeout = {.total = 100ms}}).future().get();
  ASSERT_FALSE(thing);
  EXPECT_EQ(thing.error().code, "ThrottlingException");
  EXPECT_THAT(thing.error().message, HasSubstr("the limit of the call"));
}

TEST_F(Dispatched, AnAttemptLimitPassesInTheTimeOfTheClock) {
  outcrop::testing::Answer late = json("{}");
  late.after = 10s;
  transport->then(late).then(json(R"({"name":"second"})"));
  Dispatcher dispatcher;
  const auto thing = client().get_thing(dispatcher, {.timeout = {.attempt = 1s}}).future().get();
  ASSERT_TRUE(thing) << to_string(thing.error());
  EXPECT_EQ(thing.attempts(), 2);
}

TEST_F(Dispatched, ATotalLimitPassesWhileTheAnswerIsWaitedFor) {
  outcrop::testing::Answer late = json("{}");
  late.after = 10s;
  transport->then(late);
  Dispatcher dispatcher;
  const auto thing = client().get_thing(dispatcher, {.timeout = {.total = 1s}}).future().get();
  ASSERT_FALSE(thing);
  EXPECT_EQ(thing.error().code, "TotalTimeout");
}

TEST_F(Dispatched, AdaptiveRetriesWork) {
  transport->then(service_error("ThrottlingException", 429)).then(json("{}")).then(json("{}"));
  Dispatcher dispatcher;
  const thing::Client things = client(outcrop::RetryMode::adaptive);
  EXPECT_TRUE(things.get_thing(dispatcher).future().get());
  EXPECT_TRUE(things.get_thing(dispatcher).future().get());
}

TEST_F(Dispatched, CallsThatWereCancelledBeforeSendNothing) {
  outcrop::CancellationSource source;
  source.cancel();
  Dispatcher dispatcher;
  const auto thing = client().get_thing(dispatcher, {.cancellation = source.token()}).future().get();
  ASSERT_FALSE(thing);
  EXPECT_EQ(thing.error().kind, ErrorKind::cancelled);
  EXPECT_TRUE(transport->requests().empty());
}

TEST_F(Dispatched, WrongRequestsAndSettingsAreErrorsToo) {
  Dispatcher dispatcher;
  const auto refused = client().get_thing(dispatcher, {.headers = {{"Host", "x"}}}).future().get();
  EXPECT_EQ(refused.error().kind, ErrorKind::validation);
  outcrop::ClientConfig config = outcrop::testing::offline_config(transport, clock);
  config.region = "not a region";
  const auto nowhere = thing::Client(config).get_thing(dispatcher).future().get();
  EXPECT_EQ(nowhere.error().code, "InvalidRegion");
}

// A source that answers when it is let, or when the call is cancelled.
class GatedCredentials final : public outcrop::CredentialsProvider {
 public:
  outcrop::Result<outcrop::CredentialsPtr> resolve(const outcrop::ResolveOptions& options) override {
    ++asked;
    while (!open && !options.cancellation.cancelled()) std::this_thread::yield();
    if (!open) return outcrop::Error{.kind = ErrorKind::cancelled, .code = "Cancelled", .message = "gave up"};
    return outcrop::testing::fake_credentials()->resolve({});
  }
  std::string name() const override { return "gated"; }
  std::atomic<bool> open{};
  std::atomic<int> asked{};
};

TEST_F(Dispatched, CredentialsThatTakeTimeHoldNoOtherClientUp) {
  transport->otherwise([](const auto&) { return json("{}"); });
  const auto gate = std::make_shared<GatedCredentials>();
  outcrop::ClientConfig config = outcrop::testing::offline_config(transport, clock);
  config.credentials = gate;
  const thing::Client gated(config);
  Dispatcher dispatcher;
  const thing::Client quick = client();
  EXPECT_TRUE(quick.get_thing());  // its settings are read
  auto slow = gated.get_thing(dispatcher).future();
  while (gate->asked == 0) std::this_thread::yield();
  EXPECT_TRUE(quick.get_thing(dispatcher).future().get());
  gate->open = true;
  EXPECT_TRUE(slow.get());
}

TEST_F(Dispatched, TheEndOfADispatcherEndsCallsThatWaitForCredentials) {
  const auto gate = std::make_shared<GatedCredentials>();
  outcrop::ClientConfig config = outcrop::testing::offline_config(transport, clock);
  config.credentials = gate;
  std::future<Response<ThingView>> first;
  std::future<Response<ThingView>> second;
  {
    Dispatcher dispatcher;
    first = thing::Client(config).get_thing(dispatcher).future();
    second = thing::Client(config).get_thing(dispatcher).future();
  }
  for (auto* answer : {&first, &second}) {
    const auto thing = answer->get();
    ASSERT_FALSE(thing);
    EXPECT_EQ(thing.error().kind, ErrorKind::cancelled);
  }
}

// A source that answers when it is let and not before, whatever the call says.
class StubbornCredentials final : public outcrop::CredentialsProvider {
 public:
  outcrop::Result<outcrop::CredentialsPtr> resolve(const outcrop::ResolveOptions&) override {
    asked = true;
    asked.notify_all();
    open.wait(false);
    return outcrop::testing::fake_credentials()->resolve({});
  }
  void let() {
    open = true;
    open.notify_all();
  }
  std::string name() const override { return "stubborn"; }
  std::atomic<bool> open{};
  std::atomic<bool> asked{};
};

class DispatchedBesideASlowProvider : public Dispatched {
 protected:
  DispatchedBesideASlowProvider() {
    transport->otherwise([](const auto&) { return json("{}"); });
    slow = with(provider).get_thing(dispatcher).future();
    provider->asked.wait(false);
  }
  ~DispatchedBesideASlowProvider() override {
    provider->let();
    EXPECT_TRUE(slow.get());
  }
  // By the machine's clock.
  thing::Client with(std::shared_ptr<outcrop::CredentialsProvider> credentials) const {
    outcrop::ClientConfig config = outcrop::testing::offline_config(transport, clock);
    auto seams = std::make_shared<outcrop::internal::Seams>(*config.seams);
    seams->clock = nullptr;
    config.seams = std::move(seams);
    config.credentials = std::move(credentials);
    return thing::Client(config);
  }

  std::shared_ptr<StubbornCredentials> provider = std::make_shared<StubbornCredentials>();
  Dispatcher dispatcher;
  std::future<Response<ThingView>> slow;
};

TEST_F(DispatchedBesideASlowProvider, CallsOfAnotherClientAreAnswered) {
  const auto other = std::make_shared<GatedCredentials>();
  other->open = true;
  EXPECT_TRUE(with(other).get_thing(dispatcher).future().get());
}

TEST_F(DispatchedBesideASlowProvider, CallsKeepToTheirLimits) {
  for (const auto& credentials :
       {std::shared_ptr<outcrop::CredentialsProvider>(provider),
        std::shared_ptr<outcrop::CredentialsProvider>(std::make_shared<GatedCredentials>())}) {
    const auto thing = with(credentials).get_thing(dispatcher, {.timeout = {.total = 20ms}}).future().get();
    ASSERT_FALSE(thing);
    EXPECT_EQ(thing.error().kind, ErrorKind::timeout) << to_string(thing.error());
  }
}

TEST_F(DispatchedBesideASlowProvider, CallsAreCancelled) {
  outcrop::CancellationSource source;
  auto waiting = with(provider).get_thing(dispatcher, {.cancellation = source.token()}).future();
  source.cancel();
  const auto thing = waiting.get();
  ASSERT_FALSE(thing);
  EXPECT_EQ(thing.error().kind, ErrorKind::cancelled);
}

TEST_F(Dispatched, ADispatcherOfTheParentRefusesCallsInAForkedChild) {
  if constexpr (outcrop::test::kThreadSanitizer)
    GTEST_SKIP() << "ThreadSanitizer ends a child of many threads that makes one of its own";
  transport->otherwise([](const auto&) { return json("{}"); });
  auto dispatcher = std::make_unique<Dispatcher>();
  const thing::Client things = client();
  EXPECT_TRUE(things.get_thing(*dispatcher).future().get());
  EXPECT_TRUE(outcrop::test::in_child([&] {
    const auto refused = things.get_thing(*dispatcher).future().get();
    dispatcher->wait_until_idle();
    const bool is_idle = dispatcher->in_flight() == 0;
    dispatcher.reset();
    Dispatcher own;
    return !refused && refused.error().code == "DispatcherOfParent" && is_idle &&
           things.get_thing(own).future().get().has_value();
  }));
  EXPECT_TRUE(things.get_thing(*dispatcher).future().get());
}

TEST_F(Dispatched, CallbacksMayStartCalls) {
  transport->otherwise([](const auto&) { return json("{}"); });
  Dispatcher dispatcher;
  const thing::Client things = client();
  int answered = 0;
  std::function<void(Response<ThingView>)> again = [&](const Response<ThingView>&) {
    if (++answered < 100) things.get_thing(dispatcher).then(again);
  };
  things.get_thing(dispatcher).then(again);
  dispatcher.wait_until_idle();
  EXPECT_EQ(answered, 100);
}

TEST_F(Dispatched, WhatACallbackHoldsGoesBeforeTheDispatcherIsIdle) {
  transport->otherwise([](const auto&) { return json("{}"); });
  Dispatcher dispatcher;
  const auto held = std::make_shared<int>();
  client().get_thing(dispatcher).then([held](Response<ThingView>) {});
  dispatcher.wait_until_idle();
  EXPECT_EQ(held.use_count(), 1);
}

using DispatchedDeathTest = Dispatched;

TEST_F(DispatchedDeathTest, ACallbackMayEndTheProgram) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  const auto exit_in_callback = [this] {
    transport->otherwise([](const auto&) { return json("{}"); });
    static Dispatcher dispatcher;
    client().get_thing(dispatcher).then([](Response<ThingView>) { std::exit(3); });
    dispatcher.wait_until_idle();
  };
  EXPECT_EXIT(exit_in_callback(), ::testing::ExitedWithCode(3), "");
}

TEST_F(DispatchedDeathTest, AnExceptionThatLeavesACallbackEndsTheProgram) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  EXPECT_DEATH(
      {
        transport->otherwise([](const auto&) { return json("{}"); });
        Dispatcher dispatcher;
        client().get_thing(dispatcher).then([](Response<ThingView>) {
          throw std::runtime_error("the callback's own");
        });
        dispatcher.wait_until_idle();
      },
      "the callback's own");
}

}  // namespace

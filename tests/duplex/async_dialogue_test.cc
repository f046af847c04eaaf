// Conversations on a Dispatcher: what they say and hear, and how they break off.
#include <atomic>
#include <barrier>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

#include "duplex_fixture.h"
#include "outcrop/bedrock_runtime/async_client.h"
#include "outcrop/bedrock_runtime/operations/converse.h"
#include "outcrop/coroutine.h"
#include "support/forked_child.h"
#include "support/scripted_server.h"

#ifdef __cpp_impl_coroutine
#include <coroutine>
#endif

namespace outcrop::test {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using namespace std::chrono_literals;

using Dialogue = AsyncBidirectionalStream<bedrock_runtime::InvokeModelWithBidirectionalStreamView, Input, Output>;

Dialogue begin(Dispatcher& dispatcher, const ClientConfig& config, const CallOptions& options = {}) {
  return bedrock_runtime::Client(config)
      .async(dispatcher)
      .invoke_model_with_bidirectional_stream({.model_id = "m:0"}, options);
}

std::string word_of(const Dialogue::Next& next) {
  return !next                                     ? "end"
         : !*next                                  ? "error " + next->error().code
         : (*next)->chunk && (*next)->chunk->bytes ? std::string((*next)->chunk->bytes->text())
                                                   : "another";
}
std::string hear(Dialogue& dialogue) { return word_of(dialogue.next().future().get()); }
std::string say(Dialogue& dialogue, std::string_view text) {
  return text_of(dialogue.send(chunk_of(text)).future().get());
}

/// All that is heard, to the end.
std::vector<std::string> told(Dialogue& dialogue) {
  std::vector<std::string> out;
  for (std::string word = hear(dialogue); word != "end"; word = hear(dialogue)) out.push_back(word);
  return out;
}

/// Sends one event behind the other until one fails, and tells how.
std::future<Error> send_all(Dialogue& dialogue) {
  struct Sender : std::enable_shared_from_this<Sender> {
    explicit Sender(Dialogue& d) : dialogue(d) {}
    void again() {
      dialogue.send(chunk_of(std::string(1000, 'x'))).then([self = shared_from_this()](std::optional<Error> error) {
        if (!error) return self->again();
        self->failed.set_value(*std::move(error));
      });
    }
    Dialogue& dialogue;
    std::promise<Error> failed;
  };
  const auto sender = std::make_shared<Sender>(dialogue);
  sender->again();
  return sender->failed.get_future();
}

/// Answers, and doesn't listen.
void turn_a_deaf_ear(DuplexPeer& peer) {
  peer.hold_back(true);
  peer.begin_stream();
  peer.wait_for_end();
}

ClientConfig with_a_small_outbox(ClientConfig config) {
  config.max_unsent_bytes = 5000;
  return config;
}

TEST(AsyncDialogue, TakesTurns) {
  DuplexServer server(&echo);
  Dispatcher dispatcher;
  Dialogue dialogue = begin(dispatcher, config_for(server.url()));
  EXPECT_TRUE(*dialogue.response().future().get());
  for (int i = 0; i < 50; ++i) {
    EXPECT_EQ(say(dialogue, std::to_string(i)), "");
    EXPECT_EQ(hear(dialogue), std::to_string(i));
  }
  EXPECT_EQ(dispatcher.in_flight(), 1u);
  dialogue.finish();
  dialogue.finish();
  EXPECT_EQ(hear(dialogue), "end");
  EXPECT_EQ(hear(dialogue), "end");
  dispatcher.wait_until_idle();
  EXPECT_EQ(dialogue.response().future().get()->attempts(), 1);
}

TEST(AsyncDialogue, OfCallbacksNeedsNoStack) {
  constexpr int kEvents = 20'000;
  DuplexServer server([](DuplexPeer& peer) {
    peer.begin_stream();
    int events = 0;
    while (!inner_frame(peer).empty()) ++events;
    peer.send(event_frame("chunk", R"({"bytes":")" + std::string(events == kEvents ? "aGk=" : "bm8=") + R"("})"));
    peer.end();
  });
  Dispatcher dispatcher;
  Dialogue dialogue = begin(dispatcher, config_for(server.url()));
  int sent = 0;
  std::function<void(std::optional<Error>)> again = [&](std::optional<Error> error) {
    EXPECT_EQ(text_of(error), "");
    if (++sent == kEvents) return dialogue.finish();
    dialogue.send(chunk_of("a")).then(again);
  };
  dialogue.send(chunk_of("a")).then(again);
  EXPECT_THAT(told(dialogue), ElementsAre("hi"));
}

TEST(AsyncDialogue, RunsItsCallbacksWhereTheExecutorDoes) {
  DuplexServer server(&echo);
  Dispatcher dispatcher;
  Dialogue dialogue = begin(dispatcher, config_for(server.url()));
  std::promise<std::function<void()>> queue;
  std::string heard;
  dialogue.send(chunk_of("a")).then([](std::optional<Error>) {});
  dialogue.next()
      .via([&queue](std::function<void()> work) { queue.set_value(std::move(work)); })
      .then([&heard](const Dialogue::Next& next) { heard = word_of(next); });
  const std::function<void()> work = queue.get_future().get();
  EXPECT_EQ(heard, "");
  work();
  EXPECT_EQ(heard, "a");
}

TEST(AsyncDialogue, RefusesEventsThatCantBeSentAndGoesOn) {
  DuplexServer server(&echo);
  Dispatcher dispatcher;
  Dialogue dialogue = begin(dispatcher, config_for(server.url()));
  EXPECT_EQ(dialogue.send(Input{}).future().get()->kind, ErrorKind::validation);
  EXPECT_EQ(dialogue.try_send({}).error().kind, ErrorKind::validation);
  EXPECT_EQ(say(dialogue, "a"), "");
  dialogue.finish();
  EXPECT_EQ(dialogue.send(chunk_of("b")).future().get()->kind, ErrorKind::validation);
  EXPECT_THAT(told(dialogue), ElementsAre("a"));
}

TEST(AsyncDialogue, HoldsTheSenderBackWhileTheServiceDoesNotReadAndFinishesBehindIt) {
  std::barrier full(2);
  std::atomic<int> events{};
  DuplexServer server([&](DuplexPeer& peer) {
    peer.hold_back(true);
    peer.begin_stream();
    full.arrive_and_wait();
    peer.hold_back(false);
    while (!inner_frame(peer).empty()) ++events;
    peer.end();
  });
  Dispatcher dispatcher;
  Dialogue dialogue = begin(dispatcher, with_a_small_outbox(config_for(server.url())));
  const Input event = chunk_of(std::string(1000, 'x'));
  int queued = 0;
  while (*dialogue.try_send(event)) ASSERT_LT(++queued, 1000) << "the window of HTTP/2 is 64 KiB";
  std::vector<std::future<std::optional<Error>>> waiting;
  for (int i = 0; i < 50; ++i) waiting.push_back(dialogue.send(Input(event)).future());
  dialogue.finish();
  EXPECT_EQ(dialogue.try_send(event).error().kind, ErrorKind::validation);
  full.arrive_and_wait();
  for (auto& sent : waiting) EXPECT_EQ(text_of(sent.get()), "");
  EXPECT_THAT(told(dialogue), IsEmpty());
  EXPECT_EQ(events, queued + 50);
}

TEST(AsyncDialogue, LosesNothingOfWhatNobodyAsksFor) {
  constexpr int kPieces = 200;
  DuplexServer server([](DuplexPeer& peer) {
    peer.begin_stream();
    inner_frame(peer);
    for (int i = 0; i < kPieces; ++i)
      peer.send(event_frame("chunk", R"({"bytes":")" + std::string(std::size_t{64} << 10, 'A') + R"("})"));
    peer.end();
    peer.wait_for_end();
  });
  Dispatcher dispatcher;
  Dialogue dialogue = begin(dispatcher, config_for(server.url()));
  EXPECT_TRUE(*dialogue.response().future().get());
  EXPECT_EQ(say(dialogue, "go"), "");
  dialogue.finish();
  const std::vector<std::string> all = told(dialogue);
  EXPECT_EQ(all.size(), static_cast<std::size_t>(kPieces));
  EXPECT_THAT(all, Each(std::string((std::size_t{64} << 10) / 4 * 3, '\0')));
}

TEST(AsyncDialogue, OfManyAtOnceLosesNothing) {
  constexpr int kDialogues = 100;
  constexpr int kTurns = 20;
  DuplexServer server(&echo);
  ClientConfig config = config_for(server.url());
  config.max_connections = kDialogues;
  const bedrock_runtime::Client client(config);
  Dispatcher dispatcher;
  struct Talk {
    std::optional<Dialogue> dialogue;
    int turns{};
    bool ended{};
    void turn() {
      if (turns == kTurns) dialogue->finish();
      if (turns < kTurns)
        dialogue->send(chunk_of(std::to_string(turns))).then([](const std::optional<Error>& error) {
          EXPECT_EQ(text_of(error), "");
        });
      dialogue->next().then([this](const Dialogue::Next& next) {
        EXPECT_EQ(word_of(next), turns < kTurns ? std::to_string(turns) : "end");
        ended = !next;
        if (next && *next && turns++ < kTurns) turn();
      });
    }
  };
  std::vector<Talk> talks(kDialogues);
  for (Talk& talk : talks) {
    talk.dialogue.emplace(client.async(dispatcher).invoke_model_with_bidirectional_stream({.model_id = "m"}));
    talk.turn();
  }
  dispatcher.wait_until_idle();
  for (const Talk& talk : talks) EXPECT_TRUE(talk.ended);
  EXPECT_EQ(server.connections(), static_cast<std::size_t>(kDialogues));
}

TEST(AsyncDialogue, GoesOnBesideCalls) {
  DuplexServer server(&echo);
  ScriptedServer other;
  other.otherwise([](const Received&) { return json(R"({"output":{},"stopReason":"end_turn"})"); });
  Dispatcher dispatcher;
  Dialogue dialogue = begin(dispatcher, config_for(server.url()));
  const auto calls = bedrock_runtime::Client(config_for(other.url())).async(dispatcher);
  for (int i = 0; i < 10; ++i) {
    EXPECT_EQ(say(dialogue, "a"), "");
    static_cast<void>(calls.converse({.model_id = "m"}).future().get());
    EXPECT_EQ(hear(dialogue), "a");
  }
  EXPECT_EQ(other.requests().size(), 10u);
}

// --- How they break off ---

TEST(AsyncDialogue, OfARefusedRequestTellsTheServicesErrorOnce) {
  DuplexServer server([](DuplexPeer& peer) {
    peer.answer(403, {{"content-type", "application/json"}, {"x-amzn-errortype", "AccessDeniedException"}});
    peer.send(R"({"message":"no"})");
    peer.end();
  });
  Dispatcher dispatcher;
  for (const bool asks : {false, true}) {
    Dialogue dialogue = begin(dispatcher, config_for(server.url(), 3));
    if (asks) {
      EXPECT_TRUE(dialogue.response().future().get()->error().as<bedrock_runtime::AccessDeniedException>());
    }
    EXPECT_THAT(told(dialogue), ElementsAre("error AccessDeniedException"));
    EXPECT_THAT(say(dialogue, "b"), HasSubstr("StreamOver"));
    dispatcher.wait_until_idle();
  }
}

TEST(AsyncDialogue, IsTriedAgainBeforeItsFirstEventAlone) {
  std::atomic<int> requests{};
  const auto refuse = [](DuplexPeer& peer) {
    peer.answer(429, {{"content-type", "application/json"}, {"x-amzn-errortype", "ThrottlingException"}}, true);
  };
  DuplexServer server([&](DuplexPeer& peer) {
    if (++requests == 1) return refuse(peer);
    if (requests == 2) return echo(peer);
    inner_frame(peer);
    refuse(peer);
  });
  Dispatcher dispatcher;
  Dialogue first = begin(dispatcher, config_for(server.url(), 3));
  EXPECT_EQ(first.response().future().get()->attempts(), 2);
  EXPECT_EQ(say(first, "a"), "");
  EXPECT_EQ(hear(first), "a");
  Dialogue second = begin(dispatcher, config_for(server.url(), 3));
  EXPECT_EQ(say(second, "a"), "");
  EXPECT_THAT(told(second), ElementsAre("error ThrottlingException"));
  EXPECT_EQ(requests, 3);
}

TEST(AsyncDialogue, EndsWithTheServiceOrTheConnection) {
  enum class Way { exception, reset, close, end };
  for (const auto& [way, code] : {std::pair(Way::exception, "error ModelTimeoutException"),
                                  std::pair(Way::reset, "error ConnectionReset"), std::pair(Way::end, "")}) {
    DuplexServer server([way = way](DuplexPeer& peer) {
      peer.begin_stream();
      peer.send(event_frame("chunk", inner_payload(peer)));
      inner_payload(peer);  // the client has heard
      if (way == Way::exception) peer.send(exception_frame("modelTimeoutException", R"({"message":"nobody spoke"})"));
      if (way == Way::end) peer.end();
      if (way != Way::exception) peer.reset(way == Way::end ? Http2Error::none : Http2Error::internal);
      peer.wait_for_end();
    });
    Dispatcher dispatcher;
    Dialogue dialogue = begin(dispatcher, with_a_small_outbox(config_for(server.url())));
    EXPECT_EQ(say(dialogue, "a"), "");
    EXPECT_EQ(hear(dialogue), "a");
    EXPECT_EQ(say(dialogue, "b"), "");
    std::thread sender([&dialogue] {  // what libcurl 7.88 needs to see a reset without an error
      while (say(dialogue, std::string(1000, 'x')).empty()) continue;
    });
    EXPECT_EQ(hear(dialogue), *code ? code : "end");
    EXPECT_EQ(hear(dialogue), "end");
    sender.join();
    EXPECT_THAT(say(dialogue, "c"), HasSubstr("StreamOver"));
  }
}

TEST(AsyncDialogue, EndsWithADeadPeer) {
  DuplexServer server([](DuplexPeer& peer) {
    peer.hold_back(true);
    peer.begin_stream();
    inner_frame(peer);
    peer.close();
  });
  Dispatcher dispatcher;
  Dialogue dialogue = begin(dispatcher, with_a_small_outbox(config_for(server.url())));
  auto sent = send_all(dialogue);
  const std::vector<std::string> all = told(dialogue);
  ASSERT_EQ(all.size(), 1u);
  EXPECT_THAT(all[0], ::testing::AnyOf(HasSubstr("error Connection"), "error TruncatedBody"));
  EXPECT_EQ(sent.get().code, "StreamOver");
}

TEST(AsyncDialogue, IsCancelledOnBothSides) {
  DuplexServer server(&turn_a_deaf_ear);
  Dispatcher dispatcher;
  CancellationSource source;
  Dialogue dialogue =
      begin(dispatcher, with_a_small_outbox(config_for(server.url())), {.cancellation = source.token()});
  auto sent = send_all(dialogue);
  auto next = dialogue.next().future();
  source.cancel();
  EXPECT_EQ(word_of(next.get()), "error Cancelled");
  EXPECT_EQ(sent.get().code, "StreamOver");
  EXPECT_EQ(hear(dialogue), "end");
}

TEST(AsyncDialogue, RefusesWhatACallbackOfItsEndSends) {
  DuplexServer server(&turn_a_deaf_ear);
  Dispatcher dispatcher;
  CancellationSource source;
  Dialogue dialogue =
      begin(dispatcher, with_a_small_outbox(config_for(server.url())), {.cancellation = source.token()});
  auto sent = send_all(dialogue);
  while (*dialogue.try_send(chunk_of(std::string(1000, 'y')))) continue;  // until one waits
  std::promise<std::string> late;
  dialogue.next().then([&](const Dialogue::Next&) {
    dialogue.send(chunk_of("late")).then([&](const std::optional<Error>& error) {
      late.set_value(error ? error->code : "queued");
    });
  });
  source.cancel();
  EXPECT_EQ(late.get_future().get(), "StreamOver");
  EXPECT_EQ(sent.get().code, "StreamOver");
}

TEST(AsyncDialogue, EndsWithItsLimits) {
  DuplexServer server(&turn_a_deaf_ear);
  Dispatcher dispatcher;
  for (const auto& [timeout, code] : {std::pair(TimeoutOptions{.total = 50ms}, "error TotalTimeout"),
                                      std::pair(TimeoutOptions{.idle = 50ms}, "error IdleTimeout")}) {
    for (const bool asks : {true, false}) {
      Dialogue dialogue = begin(dispatcher, with_a_small_outbox(config_for(server.url())), {.timeout = timeout});
      std::future<Dialogue::Next> next;
      if (asks) next = dialogue.next().future();
      const Input event = chunk_of(std::string(1000, 'x'));
      while (const auto queued = dialogue.try_send(event))
        if (!*queued) static_cast<void>(dialogue.send(Input(event)).future().get());
      EXPECT_EQ(asks ? word_of(next.get()) : hear(dialogue), code);
      EXPECT_EQ(hear(dialogue), "end");
    }
  }
}

// As much of whose answer has come as is kept for nobody.
TEST(AsyncDialogue, KeepsItsTotalLimitWhileTooMuchWasSaid) {
  std::barrier said(2);
  DuplexServer server([&said](DuplexPeer& peer) {
    peer.hold_back(true);
    peer.begin_stream();
    for (int i = 0; i < 17; ++i) peer.send(event_frame("chunk", std::string(std::size_t{64} << 10, ' ')));
    said.arrive_and_wait();
    peer.wait_for_end();
  });
  testing::FakeClock clock;
  Dispatcher dispatcher;
  Dialogue dialogue =
      begin(dispatcher, with_a_small_outbox(config_for(server.url(), 1, clock)), {.timeout = {.total = 50ms}});
  auto sent = send_all(dialogue);
  said.arrive_and_wait();
  clock.advance(1s);
  EXPECT_EQ(sent.get().code, "StreamOver");
}

TEST(AsyncDialogue, IsBrokenOffByItsEnd) {
  std::atomic<int> ended{};
  DuplexServer server([&ended](DuplexPeer& peer) {
    peer.begin_stream();
    peer.send(event_frame("chunk", R"({"bytes":"aGk="})"));
    peer.wait_for_end();
    ++ended;
  });
  ClientConfig config = config_for(server.url());
  config.max_connections = 1;  // which each of them gives back
  const bedrock_runtime::Client client(config);
  Dispatcher dispatcher;
  std::future<Dialogue::Next> next;
  for (int way = 0; way < 4; ++way) {
    Dialogue dialogue = client.async(dispatcher).invoke_model_with_bidirectional_stream({.model_id = "m"});
    EXPECT_EQ(hear(dialogue), "hi");
    if (way == 0) next = dialogue.next().future();
    if (way == 1) {
      dialogue.close();
      EXPECT_EQ(hear(dialogue), "end");
    }
    if (way == 2) {
      dialogue = client.async(dispatcher).invoke_model_with_bidirectional_stream({.model_id = "m"});
      EXPECT_EQ(hear(dialogue), "hi");
    }
  }
  EXPECT_EQ(word_of(next.get()), "error Cancelled");
  dispatcher.wait_until_idle();
  while (ended < 5) std::this_thread::yield();
}

TEST(AsyncDialogue, WhoseEndNobodyAskedForKeepsNobody) {
  DuplexServer server([](DuplexPeer& peer) {
    peer.begin_stream();
    inner_frame(peer);
    peer.reset(Http2Error::internal);
    peer.wait_for_end();
  });
  auto dispatcher = std::make_unique<Dispatcher>();
  std::optional<Dialogue> destroyed(begin(*dispatcher, config_for(server.url())));
  EXPECT_EQ(send_all(*destroyed).get().code, "StreamOver");
  destroyed.reset();
  dispatcher->wait_until_idle();
  Dialogue kept = begin(*dispatcher, config_for(server.url()));
  EXPECT_EQ(send_all(kept).get().code, "StreamOver");
  dispatcher.reset();
  EXPECT_EQ(hear(kept), "error Cancelled");
}

TEST(AsyncDialogue, MayBeDestroyedInItsOwnCallback) {
  DuplexServer server(&echo);
  Dispatcher dispatcher;
  auto dialogue = std::make_unique<Dialogue>(begin(dispatcher, config_for(server.url())));
  Dialogue& same = *dialogue;
  same.send(chunk_of("a")).then([](std::optional<Error>) {});
  std::promise<std::string> heard;
  same.next().then([&heard, dialogue = std::move(dialogue)](const Dialogue::Next& next) mutable {
    const std::string word = word_of(next);
    dialogue.reset();
    heard.set_value(word);
  });
  EXPECT_EQ(heard.get_future().get(), "a");
  dispatcher.wait_until_idle();
}

TEST(AsyncDialogue, EndsWithItsDispatcher) {
  DuplexServer server(&turn_a_deaf_ear);
  const ClientConfig config = with_a_small_outbox(config_for(server.url()));
  auto dispatcher = std::make_unique<Dispatcher>();
  Dialogue asks = begin(*dispatcher, config);
  Dialogue asks_later = begin(*dispatcher, config);
  EXPECT_TRUE(*asks_later.response().future().get());
  Dialogue closed = begin(*dispatcher, config);
  auto sent = send_all(asks);
  auto next = asks.next().future();
  closed.close();
  dispatcher.reset();
  EXPECT_EQ(word_of(next.get()), "error Cancelled");
  EXPECT_EQ(sent.get().code, "StreamOver");
  EXPECT_EQ(hear(asks), "end");
  const auto later = asks_later.next().future().get();
  ASSERT_TRUE(later && !*later);
  EXPECT_THAT(later->error().message, HasSubstr("its Dispatcher was destroyed"));
  EXPECT_EQ(hear(asks_later), "end");
  EXPECT_THAT(say(asks_later, "a"), HasSubstr("StreamOver"));
  asks_later.finish();
  asks_later.close();
}

TEST(AsyncDialogue, TellsWhyItNeverBegan) {
  ClientConfig config = config_for("http://127.0.0.1:1");
  Dispatcher dispatcher;
  Dialogue unreachable = begin(dispatcher, config);
  EXPECT_THAT(told(unreachable), ElementsAre("error ConnectionRefused"));
  config.credentials = nullptr;
  Dialogue without_credentials = begin(dispatcher, config);
  EXPECT_THAT(told(without_credentials), ElementsAre("error MissingCredentials"));
  dispatcher.wait_until_idle();
}

TEST(AsyncDialogue, OfAForkedProcessIsItsParents) {
  DuplexServer server(&echo);
  Dispatcher dispatcher;
  const ClientConfig config = config_for(server.url());
  Dialogue dialogue = begin(dispatcher, config);
  EXPECT_EQ(say(dialogue, "a"), "");
  EXPECT_EQ(hear(dialogue), "a");
  auto next = dialogue.next().future();
  EXPECT_TRUE(in_child([&] {
    Dialogue own = std::move(dialogue);
    const bool fails = say(own, "b").find("ConnectionLost") != std::string::npos && !own.try_send(chunk_of("b")) &&
                       hear(own) == "error ConnectionLost" && hear(own) == "end";
    own.finish();
    own.close();
    Dialogue another = begin(dispatcher, config);
    return fails && hear(another) == "error DispatcherOfParent" && hear(another) == "end";
  }));
  EXPECT_EQ(say(dialogue, "c"), "");
  EXPECT_EQ(word_of(next.get()), "c");
  dialogue.finish();
  EXPECT_EQ(hear(dialogue), "end");
}

// --- Coroutines ---

#ifdef __cpp_impl_coroutine

/// Runs at once; its frame is destroyed by whoever made it, or at its end.
template <bool kOwned>
struct Coroutine {
  struct promise_type {
    Coroutine get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::conditional_t<kOwned, std::suspend_always, std::suspend_never> final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { std::terminate(); }
  };
  std::coroutine_handle<promise_type> frame;
};

Coroutine<false> count_all(Dialogue& dialogue, int events, std::promise<void>& done) {
  for (int i = 0; i < events; ++i) {
    const Input event = chunk_of(std::to_string(i));
    const std::optional<Error> error = co_await dialogue.send(event);
    EXPECT_EQ(text_of(error), "");
  }
  dialogue.finish();
  done.set_value();
}

Coroutine<false> hear_all(Dialogue& dialogue, int& heard, std::promise<void>& done) {
  while (const auto event = co_await dialogue.next()) EXPECT_EQ(word_of(event), std::to_string(heard++));
  done.set_value();
}

TEST(AwaitedDialogue, LosesNothing) {
  constexpr int kEvents = 20'000;
  DuplexServer server(&echo);
  Dispatcher dispatcher;
  for (const std::size_t outbox : {std::size_t{1} << 20, std::size_t{1000}}) {
    ClientConfig config = config_for(server.url());
    config.max_unsent_bytes = outbox;  // in which all have room, or which they wait for
    Dialogue dialogue = begin(dispatcher, config);
    int heard = 0;
    std::promise<void> said_all;
    std::promise<void> heard_all;
    hear_all(dialogue, heard, heard_all);
    count_all(dialogue, kEvents, said_all);
    said_all.get_future().get();
    heard_all.get_future().get();
    EXPECT_EQ(heard, kEvents);
  }
}

Coroutine<true> hear_one(Dialogue dialogue, bool& went_on) {
  static_cast<void>(co_await dialogue.next());
  went_on = true;
}

TEST(AwaitedDialogue, IsClosedWithItsCoroutine) {
  std::promise<void> begun;
  std::promise<void> ended;
  DuplexServer server([&](DuplexPeer& peer) {
    peer.begin_stream();
    begun.set_value();
    peer.wait_for_end();
    ended.set_value();
  });
  Dispatcher dispatcher;
  bool went_on = false;
  const auto coroutine = hear_one(begin(dispatcher, config_for(server.url())), went_on);
  begun.get_future().get();
  coroutine.frame.destroy();
  dispatcher.wait_until_idle();
  ended.get_future().get();
  EXPECT_FALSE(went_on);
}

/// Work for the thread that takes it.
class Queue {
 public:
  void put(std::function<void()> work) {
    const std::lock_guard lock(mutex_);
    works_.push_back(std::move(work));
    changed_.notify_one();
  }
  std::function<void()> take() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return !works_.empty(); });
    std::function<void()> work = std::move(works_.front());
    works_.pop_front();
    return work;
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::function<void()>> works_;
};

Coroutine<true> send_for_ever(Dialogue& dialogue, Queue& queue) {
  const Input event = chunk_of(std::string(1000, 'x'));
  for (;;) static_cast<void>(co_await dialogue.send(event).via([&queue](auto work) { queue.put(std::move(work)); }));
}

TEST(AwaitedDialogue, IsClosedWithACoroutineThatWaitsToSend) {
  DuplexServer server(&turn_a_deaf_ear);
  Dispatcher dispatcher;
  Dialogue dialogue = begin(dispatcher, with_a_small_outbox(config_for(server.url())));
  Queue queue;
  const auto coroutine = send_for_ever(dialogue, queue);
  for (int i = 0; i < 20; ++i) queue.take()();
  coroutine.frame.destroy();  // where it would have gone on
  dispatcher.wait_until_idle();
  EXPECT_THAT(told(dialogue), ElementsAre("error Cancelled"));
}

Coroutine<false> hear_to_the_end(Dialogue dialogue, std::promise<std::string>& last) {
  std::string word;
  while (const auto event = co_await dialogue.next()) word = word_of(event);
  last.set_value(word);
}

TEST(AwaitedDialogue, GoesOnWithAnErrorWhenTheDispatcherIsDestroyed) {
  DuplexServer server(&turn_a_deaf_ear);
  std::promise<std::string> last;
  {
    Dispatcher dispatcher;
    hear_to_the_end(begin(dispatcher, config_for(server.url())), last);
  }
  EXPECT_EQ(last.get_future().get(), "error Cancelled");
}

#endif  // __cpp_impl_coroutine

}  // namespace
}  // namespace outcrop::test

// Conversations on a Dispatcher that break off: each side is told, once.
#include <atomic>
#include <barrier>
#include <future>
#include <thread>

#include "async_dialogue_fixture.h"
#include "support/forked_child.h"

namespace outcrop::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using namespace std::chrono_literals;

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

}  // namespace
}  // namespace outcrop::test

// Conversations on a Dispatcher: what they say and hear.
#include <atomic>
#include <barrier>
#include <functional>
#include <future>

#include "async_dialogue_fixture.h"
#include "outcrop/bedrock_runtime/operations/converse.h"
#include "support/scripted_server.h"

namespace outcrop::test {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

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

}  // namespace
}  // namespace outcrop::test

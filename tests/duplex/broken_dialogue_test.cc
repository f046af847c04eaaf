// Conversations that break off: by the service, by the network, by a limit or by the caller.
#include <atomic>
#include <barrier>
#include <functional>
#include <stdexcept>
#include <thread>

#include "duplex_fixture.h"
#include "outcrop/bedrock_runtime/errors.h"
#include "support/certificates.h"
#include "support/forked_child.h"
#include "support/scripted_server.h"

namespace outcrop::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using namespace std::chrono_literals;

const std::vector<std::pair<std::string, std::string>> kJson{{"content-type", "application/json"}};

void refuse(DuplexPeer& peer, int status, std::string_view type) {
  peer.answer(status, {{"content-type", "application/json"}, {"x-amzn-errortype", std::string(type)}});
  peer.send(R"({"message":"no"})");
  peer.end();
}

// Sends until that fails.
std::optional<Error> send_all(Stream& stream, std::string_view event = "x") {
  for (;;)
    if (auto error = stream.send(chunk_of(event))) return error;
}

TEST(BrokenDialogue, OfARefusedRequestTellsTheServicesError) {
  DuplexServer server([](DuplexPeer& peer) { refuse(peer, 403, "AccessDeniedException"); });
  for (const bool speaks : {false, true}) {
    Stream stream = talk(config_for(server.url(), 3));
    if (speaks) static_cast<void>(stream.send(chunk_of("a")));
    ASSERT_FALSE(stream.response());
    const Error& error = stream.response().error();
    EXPECT_TRUE(error.as<bedrock_runtime::AccessDeniedException>()) << to_string(error);
    EXPECT_EQ(error.http_status, 403);
    EXPECT_THAT(told(stream), ElementsAre("error AccessDeniedException"));
    EXPECT_EQ(stream.send(chunk_of("b"))->code, "StreamOver");
  }
}

TEST(BrokenDialogue, IsTriedAgainBeforeItsFirstEvent) {
  std::atomic<int> requests{};
  DuplexServer server([&requests](DuplexPeer& peer) {
    if (++requests < 3) return refuse(peer, 429, "ThrottlingException");
    echo(peer);
  });
  Stream stream = talk(config_for(server.url(), 3));
  ASSERT_TRUE(stream.response()) << to_string(stream.response().error());
  EXPECT_EQ(text_of(stream.send(chunk_of("a"))), "");
  stream.finish();
  EXPECT_THAT(told(stream), ElementsAre("a"));
  EXPECT_EQ(stream.response().attempts(), 3);
}

TEST(BrokenDialogue, IsNotTriedAgainBehindIt) {
  std::atomic<int> requests{};
  DuplexServer server([&requests](DuplexPeer& peer) {
    ++requests;
    inner_frame(peer);
    refuse(peer, 503, "ServiceUnavailableException");
  });
  Stream stream = talk(config_for(server.url(), 3));
  EXPECT_EQ(text_of(stream.send(chunk_of("a"))), "");
  EXPECT_THAT(told(stream), ElementsAre("error ServiceUnavailableException"));
  EXPECT_EQ(requests, 1);
}

TEST(BrokenDialogue, OfARefusedStreamIsTriedAgainBeforeItsFirstEvent) {
  for (const bool speaks : {false, true}) {
    std::atomic<int> requests{};
    DuplexServer server([&](DuplexPeer& peer) {
      if (++requests > 1) return echo(peer);
      if (speaks) inner_frame(peer);
      peer.reset(Http2Error::refused_stream);
      peer.wait_for_end();
    });
    Stream stream = talk(config_for(server.url(), 2));
    if (speaks) {
      EXPECT_EQ(text_of(stream.send(chunk_of("a"))), "");
    }
    EXPECT_EQ(bool(stream.response()), !speaks);
    EXPECT_EQ(requests, speaks ? 1 : 2);
    if (speaks) {
      EXPECT_EQ(stream.response().error().code, "ConnectionClosed");
    }
  }
}

TEST(BrokenDialogue, EndsWithTheServicesException) {
  DuplexServer server([](DuplexPeer& peer) {
    peer.begin_stream();
    peer.send(event_frame("chunk", inner_payload(peer)));
    peer.send(exception_frame("modelTimeoutException", R"({"message":"nobody spoke"})"));
    peer.wait_for_end();
  });
  Stream stream = talk(config_for(server.url()));
  EXPECT_EQ(text_of(stream.send(chunk_of("a"))), "");
  ASSERT_TRUE(*stream.next());
  const auto last = stream.next();
  ASSERT_TRUE(last && !*last);
  const auto* timeout = last->error().as<bedrock_runtime::ModelTimeoutException>();
  ASSERT_TRUE(timeout) << to_string(last->error());
  EXPECT_EQ(last->error().message, "nobody spoke");
  EXPECT_FALSE(stream.next());
  EXPECT_EQ(send_all(stream)->code, "StreamOver");
}

TEST(BrokenDialogue, MayEndWhileMuchIsStillSaid) {
  DuplexServer server([](DuplexPeer& peer) {
    peer.begin_stream();
    peer.send(event_frame("chunk", inner_payload(peer)));
    peer.end();
    peer.wait_for_end();
  });
  Stream stream = talk(config_for(server.url()));
  std::thread sender([&] {
    static_cast<void>(stream.send(chunk_of("a")));
    stream.finish();
  });
  EXPECT_THAT(told(stream), ElementsAre("a"));
  sender.join();
}

TEST(BrokenDialogue, EndsWithoutAnErrorWhenTheServiceIsDone) {
  DuplexServer server([](DuplexPeer& peer) {
    peer.begin_stream();
    peer.send(event_frame("chunk", inner_payload(peer)));
    inner_payload(peer);  // the client has heard
    peer.end();
    peer.reset(Http2Error::none);
    peer.wait_for_end();
  });
  Stream stream = talk(config_for(server.url()));
  EXPECT_EQ(text_of(stream.send(chunk_of("a"))), "");
  ASSERT_TRUE(*stream.next());
  std::thread sender([&stream] { EXPECT_EQ(send_all(stream)->code, "StreamOver"); });
  EXPECT_THAT(told(stream), IsEmpty());
  sender.join();
}

TEST(BrokenDialogue, EndsWithAReset) {
  DuplexServer server([](DuplexPeer& peer) {
    peer.begin_stream();
    peer.send(event_frame("chunk", inner_payload(peer)));
    inner_frame(peer);
    peer.reset(Http2Error::internal);
    peer.wait_for_end();
  });
  Stream stream = talk(config_for(server.url(), 3));
  EXPECT_EQ(text_of(stream.send(chunk_of("a"))), "");
  ASSERT_TRUE(*stream.next());
  EXPECT_EQ(text_of(stream.send(chunk_of("b"))), "");
  EXPECT_THAT(told(stream), ElementsAre("error ConnectionReset"));
  EXPECT_EQ(send_all(stream)->code, "StreamOver");
}

TEST(BrokenDialogue, EndsWithTheConnection) {
  DuplexServer server([](DuplexPeer& peer) {
    peer.begin_stream();
    peer.send(event_frame("chunk", inner_payload(peer)).substr(0, 20));
    peer.close();
  });
  Stream stream = talk(config_for(server.url(), 3));
  EXPECT_EQ(text_of(stream.send(chunk_of("a"))), "");
  const auto last = stream.next();
  ASSERT_TRUE(last && !*last);
  EXPECT_EQ(last->error().kind, ErrorKind::network);
  EXPECT_EQ(send_all(stream)->code, "StreamOver");
}

TEST(BrokenDialogue, GoesOnBehindGoAway) {
  DuplexServer server([](DuplexPeer& peer) {
    peer.begin_stream();
    peer.go_away();
    peer.ping();
    for (std::string payload = inner_payload(peer); !payload.empty(); payload = inner_payload(peer))
      peer.send(event_frame("chunk", payload));
    peer.read_frame();
    peer.end();
  });
  Stream stream = talk(config_for(server.url()));
  for (int i = 0; i < 3; ++i) {
    ASSERT_EQ(text_of(stream.send(chunk_of("a"))), "");
    const auto event = stream.next();
    ASSERT_TRUE(event && *event) << to_string(event->error());
  }
  stream.finish();
  EXPECT_FALSE(stream.next());
}

// --- Back-pressure ---

TEST(BrokenDialogue, HoldsTheSenderBackWhileTheServiceDoesNotRead) {
  std::barrier full(2);
  DuplexServer server([&full](DuplexPeer& peer) {
    peer.hold_back(true);
    peer.begin_stream();
    inner_payload(peer);
    full.arrive_and_wait();  // the client has seen no room
    peer.hold_back(false);
    while (!inner_frame(peer).empty()) continue;
    peer.end();
  });
  ClientConfig config = config_for(server.url());
  config.max_unsent_bytes = 50'000;
  Stream stream = talk(config);
  const std::string event(1000, 'x');
  std::size_t sent = 0;
  for (;; ++sent) {
    const auto queued = stream.try_send(chunk_of(event));
    ASSERT_TRUE(queued) << to_string(queued.error());
    if (!*queued) break;
    ASSERT_LT(sent, 1000u) << "the window of HTTP/2 is 64 KiB, and the queue smaller";
  }
  full.arrive_and_wait();
  for (int i = 0; i < 500; ++i) ASSERT_EQ(text_of(stream.send(chunk_of(event))), "");
  stream.finish();
  EXPECT_THAT(told(stream), IsEmpty());
}

TEST(BrokenDialogue, FreesAWaitingSenderWhenItEnds) {
  std::barrier full(2);
  DuplexServer server([&full](DuplexPeer& peer) {
    peer.hold_back(true);
    peer.begin_stream();
    full.arrive_and_wait();
    peer.reset(Http2Error::internal);
    peer.wait_for_end();
  });
  ClientConfig config = config_for(server.url());
  config.max_unsent_bytes = 1000;
  Stream stream = talk(config);
  std::thread sender([&stream] { EXPECT_EQ(send_all(stream, std::string(1000, 'x'))->code, "StreamOver"); });
  full.arrive_and_wait();
  EXPECT_THAT(told(stream), ElementsAre("error ConnectionReset"));
  sender.join();
}

// --- Limits, cancellation, destruction ---

TEST(BrokenDialogue, IsCancelledFromAnyThreadOnBothSides) {
  std::barrier begun(2);
  DuplexServer server([&begun](DuplexPeer& peer) {
    peer.hold_back(true);
    peer.begin_stream();
    begun.arrive_and_wait();
    peer.wait_for_end();
  });
  ClientConfig config = config_for(server.url());
  config.max_unsent_bytes = 1000;
  const CancellationSource source;
  CancellationSource cancel = source;
  Stream stream = talk(config, {.cancellation = source.token()});
  std::thread sender([&stream] { EXPECT_EQ(send_all(stream, std::string(1000, 'x'))->code, "StreamOver"); });
  std::thread canceller([&] {
    begun.arrive_and_wait();
    cancel.cancel();
  });
  EXPECT_THAT(told(stream), ElementsAre("error Cancelled"));
  sender.join();
  canceller.join();
}

// --- A sender waits, and nobody takes an answer of which as much has come as is kept for a receiver ---

constexpr std::size_t kPieceBytes = std::size_t{64} << 10;

class SaidTooMuch : public ::testing::Test {
 protected:
  static ClientConfig small(ClientConfig config) {
    config.max_unsent_bytes = 1000;
    return config;
  }
  /// Sends in vain while `meanwhile` runs, once the service has said it all.
  void send_in_vain(Stream& stream, const std::function<void()>& meanwhile) {
    std::thread other([&] {
      said.arrive_and_wait();
      meanwhile();
    });
    EXPECT_EQ(send_all(stream, std::string(1000, 'x'))->code, "StreamOver");
    other.join();
  }

  std::barrier<> said{2};
  DuplexServer server{[this](DuplexPeer& peer) {
    peer.hold_back(true);
    peer.begin_stream();
    for (int i = 0; i < 17; ++i) peer.send(event_frame("chunk", std::string(kPieceBytes, ' ')));
    said.arrive_and_wait();
    peer.wait_for_end();
  }};
};

TEST_F(SaidTooMuch, IsCancelled) {
  CancellationSource source;
  Stream stream = talk(small(config_for(server.url())), {.cancellation = source.token()});
  send_in_vain(stream, [&] { source.cancel(); });
}

TEST_F(SaidTooMuch, EndsWithTheTotalLimit) {
  testing::FakeClock clock;
  Stream stream = talk(small(config_for(server.url(), 1, clock)), {.timeout = {.total = 50ms}});
  send_in_vain(stream, [&] { clock.advance(1s); });
}

TEST_F(SaidTooMuch, EndsWithTheIdleLimit) {
  Stream stream = talk(small(config_for(server.url())), {.timeout = {.idle = 50ms}});
  send_in_vain(stream, [] {});
}

TEST_F(SaidTooMuch, IsClosed) {
  Stream stream = talk(small(config_for(server.url())));
  send_in_vain(stream, [&] { stream.close(); });
}

TEST_F(SaidTooMuch, GoesOnInTheParentBehindAFork) {
  CancellationSource source;
  Stream stream = talk(small(config_for(server.url())), {.cancellation = source.token()});
  send_in_vain(stream, [&] {
    EXPECT_TRUE(in_child([&] {
      Stream own = std::move(stream);
      const auto sent = own.send(chunk_of("b"));
      return sent && sent->code == "ConnectionLost";
    }));
    source.cancel();
  });
}

TEST(BrokenDialogue, IsRefusedWithAtMostAMebibyte) {
  DuplexServer server([](DuplexPeer& peer) {
    peer.answer(500, {{"content-type", "text/html"}});
    for (int i = 0; i < 17 && peer.send(std::string(kPieceBytes, 'x')); ++i) continue;
    peer.wait_for_end();
  });
  Stream stream = talk(config_for(server.url()));
  ASSERT_FALSE(stream.response());
  EXPECT_EQ(stream.response().error().code, "ResponseTooLarge");
}

// While the service doesn't read: so it is the sender that drives, and leaves it to who receives.
TEST(BrokenDialogue, LosesNothingOfWhatWasSaidTooEarly) {
  constexpr int kPieces = 200;
  DuplexServer server([](DuplexPeer& peer) {
    peer.hold_back(true);
    peer.begin_stream();
    for (int i = 0; i < kPieces; ++i)
      peer.send(event_frame("chunk", R"({"bytes":")" + std::string(kPieceBytes, 'A') + R"("})"));
    peer.hold_back(false);
    while (!inner_frame(peer).empty()) continue;
    peer.end();
  });
  ClientConfig config = config_for(server.url());
  config.max_unsent_bytes = 1000;
  Stream stream = talk(config);
  std::thread sender([&stream] {
    for (int i = 0; i < 500; ++i) EXPECT_EQ(text_of(stream.send(chunk_of(std::string(1000, 'x')))), "");
    stream.finish();
  });
  int received = 0;
  for (const auto& event : stream) {
    ASSERT_TRUE(event) << to_string(event.error());
    received += event->chunk->bytes->text().size() == kPieceBytes / 4 * 3;
  }
  sender.join();
  EXPECT_EQ(received, kPieces);
}

// --- A part that throws, though it must not ---

/// The machine's clock, but that it throws once when it is told to.
struct ThrowingClock final : internal::Clock {
  Timestamp now() const override { return clock->now(); }
  internal::Instant steady_now() const override {
    if (throws.exchange(false)) throw std::runtime_error("a clock");
    return clock->steady_now();
  }
  void wait_until(internal::Instant until, const CancellationToken& token) override { clock->wait_until(until, token); }

  const std::shared_ptr<internal::Clock> clock = internal::machine_clock();
  mutable std::atomic<bool> throws{};
};

ClientConfig config_with(const std::shared_ptr<ThrowingClock>& clock, const std::string& url) {
  ClientConfig config = config_for(url);
  auto seams = std::make_shared<internal::Seams>(*config.seams);
  seams->clock = clock;
  config.seams = std::move(seams);
  return config;
}

TEST(BrokenDialogue, ThatAnExceptionKeepsFromBeginningSaysSo) {
  DuplexServer server(&echo);
  const auto clock = std::make_shared<ThrowingClock>();
  const bedrock_runtime::Client client(config_with(clock, server.url()));
  clock->throws = true;
  Stream stream = client.invoke_model_with_bidirectional_stream({.model_id = "m"});
  EXPECT_EQ(stream.send(chunk_of("a"))->code, "StreamOver");
  stream.finish();
  EXPECT_THAT(told(stream), ElementsAre("error UnexpectedException"));
}

TEST(BrokenDialogue, EndsWithAnException) {
  DuplexServer server(&echo);
  for (const bool finishes : {true, false}) {
    const auto clock = std::make_shared<ThrowingClock>();
    Stream stream = talk(config_with(clock, server.url()));
    clock->throws = true;
    if (finishes) {
      stream.finish();
    } else {
      EXPECT_TRUE(stream.try_send(chunk_of("a")));
    }
    EXPECT_EQ(clock->throws, false);
    EXPECT_THAT(told(stream), ElementsAre("error UnexpectedException"));
  }
}

TEST(BrokenDialogue, EndsWithItsTotalLimit) {
  for (const bool answered : {true, false}) {
    DuplexServer server([answered](DuplexPeer& peer) {
      if (answered) peer.begin_stream();
      peer.wait_for_end();
    });
    Stream stream = talk(config_for(server.url()), {.timeout = {.total = 50ms}});
    EXPECT_THAT(told(stream), ElementsAre("error TotalTimeout"));
    EXPECT_EQ(send_all(stream)->code, "StreamOver");
  }
}

TEST(BrokenDialogue, EndsWithItsIdleLimit) {
  DuplexServer server([](DuplexPeer& peer) {
    peer.begin_stream();
    peer.wait_for_end();
  });
  Stream stream = talk(config_for(server.url()), {.timeout = {.idle = 50ms}});
  EXPECT_EQ(text_of(stream.send(chunk_of("a"))), "");
  EXPECT_THAT(told(stream), ElementsAre("error IdleTimeout"));
}

TEST(BrokenDialogue, IsBrokenOffByItsEnd) {
  std::atomic<int> ended{};
  DuplexServer server([&ended](DuplexPeer& peer) {
    peer.begin_stream();
    peer.send(event_frame("chunk", R"({"bytes":"aGk="})"));
    peer.wait_for_end();
    ++ended;
  });
  const bedrock_runtime::Client client(config_for(server.url()));
  for (int way = 0; way < 4; ++way) {
    Stream stream = client.invoke_model_with_bidirectional_stream({.model_id = "m"});
    static_cast<void>(stream.response());
    if (way > 0) static_cast<void>(stream.send(chunk_of("a")));
    if (way > 1) static_cast<void>(stream.next());
    if (way > 2) {
      stream.close();
      EXPECT_EQ(stream.send(chunk_of("b"))->code, "StreamOver");
      EXPECT_FALSE(stream.next());
    }
  }
  while (ended < 4) std::this_thread::yield();
}

TEST(BrokenDialogue, IsClosedBeforeItsAnswer) {
  std::atomic<bool> begun{};
  std::atomic<bool> ended{};
  DuplexServer server([&](DuplexPeer& peer) {
    begun = true;
    peer.wait_for_end();
    ended = true;
  });
  Stream stream = talk(config_for(server.url()));
  while (!begun) stream.finish();  // which moves it on
  stream.close();
  EXPECT_EQ(stream.send(chunk_of("b"))->code, "StreamOver");
  EXPECT_FALSE(stream.next());
  EXPECT_EQ(stream.response().error().code, "Cancelled");
  while (!ended) std::this_thread::yield();
}

TEST(BrokenDialogue, LeavesItsPermitToTheNextOne) {
  DuplexServer server(&echo);
  ClientConfig config = config_for(server.url());
  config.max_connections = 1;
  const bedrock_runtime::Client client(config);
  for (int i = 0; i < 5; ++i) {
    Stream stream = client.invoke_model_with_bidirectional_stream({.model_id = "m"});
    EXPECT_EQ(text_of(stream.send(chunk_of("a"))), "");
    if (i % 2) continue;
    stream.finish();
    EXPECT_THAT(told(stream), ElementsAre("a"));
    Stream next = client.invoke_model_with_bidirectional_stream({.model_id = "m"});  // while the first one lives
    EXPECT_TRUE(*next.try_send(chunk_of("b")));
  }
}

TEST(BrokenDialogue, TellsWhyItNeverBegan) {
  ClientConfig config = config_for("http://127.0.0.1:1");
  config.credentials = nullptr;
  Stream without_credentials = talk(config);
  EXPECT_THAT(told(without_credentials), ElementsAre("error MissingCredentials"));
  EXPECT_EQ(without_credentials.send(chunk_of("a"))->code, "StreamOver");

  Stream without_model =
      bedrock_runtime::Client(config_for("http://127.0.0.1:1")).invoke_model_with_bidirectional_stream({});
  EXPECT_THAT(told(without_model), ElementsAre("error InvalidRequest"));
}

TEST(BrokenDialogue, OfAForeignAnswerSaysSo) {
  DuplexServer server([](DuplexPeer& peer) {
    peer.answer(200, {{"content-type", "text/html"}});
    peer.send("<html>hello</html>");
    peer.end();
  });
  Stream stream = talk(config_for(server.url()));
  stream.finish();
  ASSERT_FALSE(stream.response());
  EXPECT_EQ(stream.response().error().code, "MalformedEventStream");
}

// --- HTTP/1.1 ---

TEST(BrokenDialogue, NeedsHttp2) {
  ScriptedServer plain;
  Stream stream = talk(config_for(plain.url(), 3));
  static_cast<void>(stream.send(chunk_of("a")));  // it may have been refused already
  ASSERT_FALSE(stream.response());
  EXPECT_EQ(stream.response().error().code, "Http2Required");
  EXPECT_EQ(stream.response().error().kind, ErrorKind::configuration);
  EXPECT_THAT(stream.response().error().message, HasSubstr("does not speak HTTP/2"));
}

TEST(BrokenDialogue, SendsNoEventOverHttp11) {
  const Authority authority;
  const TlsFiles files = authority.issue();
  ScriptedServer server({.tls = &files, .leaves_bodies = true});
  server.otherwise(stall());
  ClientConfig config = config_for(server.url(), 3);
  config.ca_bundle = authority.bundle();
  Stream stream = talk(config);
  static_cast<void>(stream.send(chunk_of("secret-event")));
  ASSERT_FALSE(stream.response());
  EXPECT_EQ(stream.response().error().code, "Http2Required");
  for (const Received& request : server.requests()) EXPECT_EQ(request.body, "");
}

// --- Forks ---

TEST(BrokenDialogue, OfAForkedProcessIsItsParents) {
  DuplexServer server(&echo);
  Stream stream = talk(config_for(server.url()));
  EXPECT_EQ(text_of(stream.send(chunk_of("a"))), "");
  ASSERT_TRUE(*stream.next());
  EXPECT_TRUE(in_child([&] {
    Stream own = std::move(stream);
    const auto sent = own.send(chunk_of("b"));
    const auto event = own.next();
    return sent && sent->code == "ConnectionLost" && event && !*event && event->error().code == "ConnectionLost" &&
           !own.next();
  }));
  EXPECT_TRUE(in_child([&] {
    Stream own = std::move(stream);
    own.finish();
    own.close();
    return true;
  }));
  EXPECT_EQ(text_of(stream.send(chunk_of("c"))), "");
  stream.finish();
  EXPECT_THAT(told(stream), ElementsAre("c"));
}

TEST(BrokenDialogue, MayBeForkedWhileAnotherThreadReceives) {
  DuplexServer server(&echo);
  Stream stream = talk(config_for(server.url()));
  std::vector<std::string> heard;
  std::thread receiver([&] { heard = told(stream); });
  for (int i = 0; i < 20; ++i) {
    EXPECT_EQ(text_of(stream.send(chunk_of("a"))), "");
    EXPECT_TRUE(in_child([&] {
      Stream own = std::move(stream);
      const auto sent = own.send(chunk_of("b"));
      return sent && sent->code == "ConnectionLost";
    }));
  }
  stream.finish();
  receiver.join();
  EXPECT_EQ(heard, std::vector<std::string>(20, "a"));
}

}  // namespace
}  // namespace outcrop::test

// Conversations that go well: what is sent, in what order, and signed how.
#include <thread>

#include "duplex_fixture.h"
#include "outcrop/sigv4.h"
#include "signing/event_signer.h"
#include "support/certificates.h"

namespace outcrop::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Dialogue, OfTwoThreadsLosesNothing) {
  constexpr int kEvents = 2000;
  DuplexServer server(&echo);
  Stream stream = talk(config_for(server.url()));
  std::thread sender([&stream] {
    for (int i = 0; i < kEvents; ++i) ASSERT_EQ(text_of(stream.send(chunk_of(std::to_string(i)))), "");
    stream.finish();
  });
  int received = 0;
  for (const auto& event : stream) {
    ASSERT_TRUE(event) << to_string(event.error());
    ASSERT_EQ(event->chunk->bytes->text(), std::to_string(received));
    ++received;
  }
  sender.join();
  EXPECT_EQ(received, kEvents);
}

TEST(Dialogue, OfOneThreadTakesTurns) {
  DuplexServer server(&echo);
  Stream stream = talk(config_for(server.url()));
  for (int i = 0; i < 50; ++i) {
    ASSERT_EQ(text_of(stream.send(chunk_of(std::to_string(i)))), "");
    const auto event = stream.next();
    ASSERT_TRUE(event && *event) << to_string(event->error());
    EXPECT_EQ((*event)->chunk->bytes->text(), std::to_string(i));
  }
  stream.finish();
  EXPECT_FALSE(stream.next());
  EXPECT_TRUE(stream.response());
}

TEST(Dialogue, GoesOverTlsWithoutAskingForHttp2) {
  const Authority authority;
  const TlsFiles files = authority.issue();
  DuplexServer server(&echo, &files);
  ClientConfig config = config_for(server.url());
  config.ca_bundle = authority.bundle();
  Stream stream = talk(config);
  EXPECT_EQ(text_of(stream.send(chunk_of("a"))), "");
  stream.finish();
  EXPECT_THAT(told(stream), ElementsAre("a"));
}

TEST(Dialogue, WaitsForTheHeadersOfTheAnswerOnlyWhenAsked) {
  DuplexServer server([](DuplexPeer& peer) {
    const std::string first = inner_payload(peer);  // some services answer behind the first event
    peer.answer(200, {{"content-type", "application/vnd.amazon.eventstream"}, {"x-amzn-requestid", "r-1"}});
    peer.send(event_frame("chunk", first));
    peer.end();
  });
  Stream stream = talk(config_for(server.url()));
  EXPECT_EQ(text_of(stream.send(chunk_of("hello"))), "");
  ASSERT_TRUE(stream.response());
  EXPECT_EQ(stream.response().request_id(), "r-1");
  stream.finish();
  EXPECT_THAT(told(stream), ElementsAre("hello"));
}

TEST(Dialogue, MayEndBeforeItBegan) {
  DuplexServer server(&echo);
  Stream stream = talk(config_for(server.url()));
  stream.finish();
  stream.finish();
  EXPECT_THAT(told(stream), IsEmpty());
  const auto late = stream.send(chunk_of("late"));
  EXPECT_TRUE(late && (late->kind == ErrorKind::validation || late->code == "StreamOver")) << text_of(late);
}

TEST(Dialogue, SendsLargeEventsWhole) {
  DuplexServer server(&echo);
  ClientConfig config = config_for(server.url());
  config.max_unsent_bytes = 1;  // a single event may be longer
  Stream stream = talk(config);
  const std::string large(900'000, 'x');
  std::thread sender([&] {
    for (int i = 0; i < 5; ++i) ASSERT_EQ(text_of(stream.send(chunk_of(large))), "");
    stream.finish();
  });
  int received = 0;
  for (const auto& event : stream) {
    ASSERT_TRUE(event) << to_string(event.error());
    received += event->chunk->bytes->text() == large;
  }
  sender.join();
  EXPECT_EQ(received, 5);
}

TEST(Dialogue, SendsWhatThisVersionDoesNotKnow) {
  std::string sent;
  DuplexServer server([&sent](DuplexPeer& peer) {
    sent = inner_frame(peer);
    peer.begin_stream();
    peer.end();
  });
  Stream stream = talk(config_for(server.url()));
  EXPECT_EQ(text_of(stream.send({.unknown = UnknownMember{"nod", R"({"times":2})"}})), "");
  stream.finish();
  EXPECT_THAT(told(stream), IsEmpty());
  const ReadFrame frame(sent);
  ASSERT_TRUE(frame.frame);
  EXPECT_EQ(frame.frame->find(":event-type")->text, "nod");
  EXPECT_EQ(frame.frame->find(":message-type")->text, "event");
  EXPECT_EQ(frame.frame->find(":content-type")->text, "application/json");
  EXPECT_EQ(frame.frame->payload, R"({"times":2})");
}

TEST(Dialogue, RefusesEventsThatCantBeSentAndGoesOn) {
  DuplexServer server(&echo);
  Stream stream = talk(config_for(server.url()));
  const auto none = stream.send({});
  ASSERT_TRUE(none);
  EXPECT_EQ(none->kind, ErrorKind::validation);
  EXPECT_EQ(none->message,
            "InvokeModelWithBidirectionalStream: the event must have exactly one member of "
            "InvokeModelWithBidirectionalStreamInput set, not 0");
  EXPECT_EQ(stream.send({.unknown = UnknownMember{"nod", "{"}})->kind, ErrorKind::validation);
  EXPECT_EQ(stream.send({.unknown = UnknownMember{std::string(256, 'n'), "{}"}})->kind, ErrorKind::validation);
  const std::string huge(std::size_t{20} << 20, 'x');
  EXPECT_EQ(stream.send(chunk_of(huge))->kind, ErrorKind::validation);  // base64 makes more of it
  EXPECT_EQ(text_of(stream.send(chunk_of("a"))), "");
  stream.finish();
  EXPECT_THAT(told(stream), ElementsAre("a"));
}

// The chain is made again from what came over the wire.
class SignedDialogue : public ::testing::Test {
 protected:
  struct Said {
    std::vector<std::pair<std::string, std::string>> headers;
    std::vector<std::string> frames;
    bool ended{};
  };

  static void say(const ClientConfig& config, const std::vector<std::string>& events) {
    Stream stream = talk(config);
    for (const std::string& event : events) EXPECT_EQ(text_of(stream.send(chunk_of(event))), "");
    stream.finish();
    EXPECT_THAT(told(stream), IsEmpty());
  }

  static void take(DuplexPeer& peer, Said& said) {
    said.headers = peer.headers();
    for (std::string frame = peer.read_frame(); !frame.empty(); frame = peer.read_frame()) said.frames.push_back(frame);
    said.ended = peer.ended();
    peer.begin_stream();
    peer.end();
  }

  static std::string header(const Said& said, std::string_view name) {
    for (const auto& [own, value] : said.headers)
      if (own == name) return value;
    return {};
  }

  // "20250102T030405Z"
  static Timestamp time_of(const std::string& t) {
    return *parse_timestamp(t.substr(0, 4) + '-' + t.substr(4, 2) + '-' + t.substr(6, 5) + ':' + t.substr(11, 2) + ':' +
                            t.substr(13));
  }

  static void expect_chain(const Said& said, const Credentials& credentials, std::size_t events) {
    const std::string authorization = header(said, "authorization");
    const std::string seed = authorization.substr(authorization.rfind('=') + 1);
    std::vector<sigv4::HeaderView> headers;
    for (const auto& [name, value] : said.headers)
      if (authorization.find(name == ":authority" ? ";host" : ";" + name) != std::string::npos ||
          name == "content-type")
        headers.push_back({name == ":authority" ? "host" : std::string_view(name), value});
    const auto again = sigv4::sign({.method = "POST",
                                    .path = header(said, ":path"),
                                    .headers = headers,
                                    .payload_hash = "STREAMING-AWS4-HMAC-SHA256-EVENTS"},
                                   credentials,
                                   {.region = "us-east-1",
                                    .service = "bedrock",
                                    .time = time_of(header(said, "x-amz-date")),
                                    .content_sha256_header = true});
    ASSERT_TRUE(again) << to_string(again.error());
    EXPECT_EQ(again->signature, seed);

    internal::EventSigner signer(std::make_shared<const Credentials>(credentials), "us-east-1", "bedrock", seed);
    ASSERT_EQ(said.frames.size(), events + 1);
    for (const std::string& bytes : said.frames) {
      const ReadFrame outer(bytes);
      ASSERT_TRUE(outer.frame);
      ASSERT_EQ(outer.frame->headers.size(), 2u);
      const auto signature =
          signer.sign(outer.frame->payload, Timestamp::from_millis(outer.frame->find(":date")->number));
      EXPECT_EQ(outer.frame->find(":chunk-signature")->text, internal::text_of(signature.bytes));
    }
    EXPECT_EQ(ReadFrame(said.frames.back()).frame->payload, "");
    EXPECT_TRUE(said.ended);
  }
};

TEST_F(SignedDialogue, ChainsItsEventsToTheRequest) {
  Said said;
  DuplexServer server([&said](DuplexPeer& peer) { take(peer, said); });
  say(config_for(server.url()), {"a", "b", "c"});
  EXPECT_EQ(header(said, ":method"), "POST");
  EXPECT_EQ(header(said, ":path"), "/model/m%3A0/invoke-with-bidirectional-stream");
  EXPECT_EQ(header(said, "content-type"), "application/vnd.amazon.eventstream");
  EXPECT_EQ(header(said, "x-amz-content-sha256"), "STREAMING-AWS4-HMAC-SHA256-EVENTS");
  EXPECT_EQ(header(said, "content-length"), "");
  expect_chain(said, secret_credentials(), 3);
}

}  // namespace
}  // namespace outcrop::test

// Streams that go well: order, splits, headers, unknown events, keeping and leaving.
#include "outcrop/bedrock_runtime/operations/invoke_model_with_response_stream.h"
#include "outcrop/bedrock_runtime/owned/converse_stream_output.h"
#include "stream_fixture.h"

namespace outcrop::test {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

using EventStreams = StreamTest;

TEST_F(EventStreams, HandOutEventsInOrder) {
  server.then(streamed({message_start(), text_delta("Hel"), text_delta("lo"), message_stop(),
                        event_frame("metadata", R"({"usage":{"inputTokens":1,"outputTokens":2,"totalTokens":3},
                                                    "metrics":{"latencyMs":4}})")}));
  EXPECT_THAT(told(converse()), ElementsAre("start", "Hel", "lo", "stop", "metadata"));
  EXPECT_EQ(server.requests().at(0).target, "/model/m/converse-stream");
}

TEST_F(EventStreams, ReadTheMembersOfEvents) {
  server.then(streamed(
      {event_frame("contentBlockStart",
                   R"({"contentBlockIndex":1,"start":{"toolUse":{"toolUseId":"t-1","name":"top_song"}}})"),
       event_frame("contentBlockDelta",
                   R"({"contentBlockIndex":1,"delta":{"toolUse":{"input":"{\"a\":1}"}},"p":"abc"})"),
       event_frame(
           "messageStop",
           R"({"stopReason":"tool_use","additionalModelResponseFields":{"stop_sequence":9007199254740993}})")}));
  Stream stream = converse();
  auto it = stream.begin();
  ASSERT_TRUE(*it);
  const auto& start = *(*it)->content_block_start;
  EXPECT_EQ(start.content_block_index, 1);
  EXPECT_EQ(start.start.tool_use->name, "top_song");
  ++it;
  EXPECT_EQ((*it)->content_block_delta->delta.tool_use->input, "{\"a\":1}");
  ++it;
  const auto& stop = *(*it)->message_stop;
  EXPECT_EQ(stop.stop_reason, bedrock_runtime::StopReason::tool_use);
  EXPECT_EQ(stop.additional_model_response_fields->find("stop_sequence")->as_int64(), 9007199254740993);
  ++it;
  EXPECT_EQ(it, stream.end());
}

TEST_F(EventStreams, ArriveByteByByte) {
  const std::string body = message_start() + text_delta("one by one") + message_stop();
  std::string text = stream_head();
  for (const char c : body) text += chunk(std::string(1, c));
  server.then({{Act::Kind::trickle, text + chunk(""), 0ms}});
  EXPECT_THAT(told(converse()), ElementsAre("start", "one by one", "stop"));
}

TEST_F(EventStreams, AreCutAnywhere) {
  const std::string body = message_start() + text_delta("cut") + message_stop();
  server.otherwise([&body](const Received& request) -> Reply {
    const std::size_t at = std::stoul(request.target.substr(std::string("/model/").size()));
    return {send(stream_head() + chunk(body.substr(0, at))), send(chunk(body.substr(at)) + chunk(""))};
  });
  const bedrock_runtime::Client shared = client();
  for (std::size_t at = 1; at < body.size(); at += 3) {
    Stream stream =
        shared.converse_stream({.model_id = std::to_string(at), .messages = std::vector<bedrock_runtime::Message>()});
    EXPECT_THAT(told(std::move(stream)), ElementsAre("start", "cut", "stop")) << at;
  }
}

TEST_F(EventStreams, HandOutAnEventBeforeTheNextIsSent) {
  server.then({send(stream_head() + chunk(message_start())),
               {Act::Kind::wait, {}, {}},
               send(chunk(text_delta("later"))),
               {Act::Kind::wait, {}, {}},
               send(chunk(message_stop()) + chunk(""))});
  Stream stream = converse();
  auto it = stream.begin();
  EXPECT_EQ(name_of(**it), "start");
  server.release();
  ++it;
  EXPECT_EQ(name_of(**it), "later");
  server.release();
  ++it;
  EXPECT_EQ(name_of(**it), "stop");
}

TEST_F(EventStreams, HaveTheAnswersHeadersBeforeAnyEvent) {
  server.then({send(stream_head("X-Amzn-Bedrock-Content-Type: application/json\r\n"
                                "X-Amzn-Bedrock-PerformanceConfig-Latency: optimized\r\n")),
               {Act::Kind::wait, {}, {}},
               send(chunk(event_frame("chunk", R"({"bytes":"aGk=","p":"abcdef"})")) + chunk(""))});
  auto stream = client().invoke_model_with_response_stream({.body = Blob("{}"), .model_id = "m"});
  ASSERT_TRUE(stream.response());
  EXPECT_EQ(stream.response()->content_type, "application/json");
  EXPECT_EQ(stream.response()->performance_config_latency.value(),
            bedrock_runtime::PerformanceConfigLatency::optimized);
  EXPECT_EQ(stream.response().request_id(), "r-1");
  EXPECT_EQ(stream.response().header("x-amzn-bedrock-content-type"), "application/json");
  EXPECT_EQ(stream.response().attempts(), 1);
  server.release();
  std::string bytes;
  for (const auto& event : stream) {
    ASSERT_TRUE(event) << to_string(event.error());
    bytes += event->chunk->bytes->text();
  }
  EXPECT_EQ(bytes, "hi");
  EXPECT_EQ(stream.response()->content_type, "application/json") << "outlives the events";
}

TEST_F(EventStreams, ALoopGoesOnBehindTheEventsThatWereTaken) {
  server.then(streamed({message_start(), text_delta("a"), message_stop()}));
  Stream stream = converse();
  const auto first = stream.next();
  ASSERT_TRUE(first && *first);
  EXPECT_EQ(name_of(**first), "start");
  std::vector<std::string> rest;
  for (const auto& event : stream) {
    ASSERT_TRUE(event) << to_string(event.error());
    rest.emplace_back(name_of(*event));
  }
  EXPECT_THAT(rest, ElementsAre("a", "stop"));
}

TEST_F(EventStreams, KeepUnknownEventsWithTheirPayload) {
  server.then(streamed({message_start(), event_frame("citationStart", "not even JSON"), message_stop()}));
  Stream stream = converse();
  auto it = ++stream.begin();
  ASSERT_TRUE(*it);
  ASSERT_EQ((*it)->member, Event::Member::unknown);
  EXPECT_EQ((*it)->unknown->name, "citationStart");
  EXPECT_EQ((*it)->unknown->json, "not even JSON");
  ++it;
  EXPECT_EQ(name_of(**it), "stop");
}

TEST_F(EventStreams, KeepEventsThatAreOwned) {
  std::vector<std::string> frames{message_start()};
  for (int i = 0; i < 2000; ++i) frames.push_back(text_delta("piece " + std::to_string(i)));
  frames.push_back(message_stop());
  server.then(streamed(frames));
  std::vector<bedrock_runtime::ConverseStreamOutput> kept;
  for (const auto& event : converse()) {
    ASSERT_TRUE(event) << to_string(event.error());
    kept.push_back(to_owned(*event));
  }
  ASSERT_EQ(kept.size(), 2002u);
  EXPECT_EQ(kept[0].message_start->role->text(), "assistant");
  EXPECT_EQ(kept[1].content_block_delta->delta.text, "piece 0");
  EXPECT_EQ(kept[2000].content_block_delta->delta.text, "piece 1999");
}

TEST_F(EventStreams, MoveWithTheirCurrentEvent) {
  server.then(streamed({message_start(), text_delta("moved"), message_stop()}));
  Stream first = converse();
  ASSERT_TRUE(first.next());
  const auto event = first.next();
  Stream second = std::move(first);
  EXPECT_EQ(name_of(**event), "moved");
  EXPECT_EQ(name_of(**second.next()), "stop");
  EXPECT_FALSE(second.next());
  EXPECT_FALSE(second.next());
}

TEST_F(EventStreams, ReadOneFrameOfManyMegabytes) {
  const std::string text(std::size_t{6} << 20, 'x');
  server.then(streamed({message_start(), text_delta(text), message_stop()}));
  EXPECT_THAT(told(converse()), ElementsAre("start", text, "stop"));
}

TEST_F(EventStreams, GiveTheirConnectionBackWhenComplete) {
  server.otherwise(streamed({message_start(), message_stop()}));
  const bedrock_runtime::Client shared = client();
  for (int i = 0; i < 3; ++i) {
    auto stream = shared.converse_stream({.model_id = "m", .messages = std::vector<bedrock_runtime::Message>()});
    EXPECT_THAT(told(std::move(stream)), ElementsAre("start", "stop"));
  }
  EXPECT_EQ(server.connections(), 1u);
}

TEST_F(EventStreams, CloseTheirConnectionWhenLeftEarly) {
  server.then({send(stream_head() + chunk(message_start())), {Act::Kind::stall, {}, {}}});
  server.then(streamed({message_start(), message_stop()}));
  ClientConfig config = config_for(server.url());
  config.max_connections = 1;
  const bedrock_runtime::Client one(config);
  const bedrock_runtime::ConverseStreamRequest request{.model_id = "m",
                                                       .messages = std::vector<bedrock_runtime::Message>()};
  for (const auto& event : one.converse_stream(request)) {
    EXPECT_EQ(name_of(*event), "start");
    break;
  }
  EXPECT_THAT(told(one.converse_stream(request)), ElementsAre("start", "stop")) << "the only connection is free again";
  EXPECT_EQ(server.requests().at(1).connection, 1u) << "the first one was closed";
}

TEST_F(EventStreams, CanBeClosed) {
  server.then({send(stream_head() + chunk(message_start())), {Act::Kind::stall, {}, {}}});
  Stream stream = converse();
  ASSERT_TRUE(stream.next());
  stream.close();
  EXPECT_FALSE(stream.next());
  EXPECT_EQ(stream.begin(), stream.end());
}

TEST_F(EventStreams, MayEndWithoutAnyEventWhereNoneIsTerminal) {
  server.then(streamed({}));
  std::size_t events = 0;
  for ([[maybe_unused]] const auto& event : client().invoke_model_with_response_stream({.model_id = "m"})) ++events;
  EXPECT_EQ(events, 0u);
}

TEST_F(EventStreams, AreReadWithoutContentTypeAndLength) {
  server.then(raw("HTTP/1.1 200 OK\r\n\r\n" + message_start() + message_stop()));
  EXPECT_THAT(told(converse()), ElementsAre("start", "stop"));
}

}  // namespace
}  // namespace outcrop::test

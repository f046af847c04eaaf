// Streams that go wrong: each fault is the last element, with an Error that says what happened.
#include <memory>
#include <optional>

#include "outcrop/bedrock_agent_runtime/client.h"
#include "outcrop/bedrock_agent_runtime/operations/invoke_flow.h"
#include "stream_fixture.h"

namespace outcrop::test {
namespace {

using namespace std::chrono_literals;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Lt;
using ::testing::Not;

class BrokenStreams : public StreamTest {
 protected:
  /// The Error that the stream ends with, after `events` events.
  static Error error_of(Stream stream, std::size_t events) {
    std::size_t seen = 0;
    std::optional<Error> error;
    for (const auto& event : stream) {
      EXPECT_FALSE(error) << "the Error is the last element";
      if (event) {
        ++seen;
      } else {
        error = event.error();
      }
    }
    EXPECT_EQ(seen, events);
    EXPECT_TRUE(error);
    return error.value_or(Error{});
  }
};

TEST_F(BrokenStreams, TellFlippedBits) {
  std::string flipped = text_delta("flipped");
  flipped[flipped.size() - 10] = static_cast<char>(flipped[flipped.size() - 10] ^ 4);
  server.then(streamed({message_start(), flipped, message_stop()}));
  const Error error = error_of(converse(), 1);
  EXPECT_EQ(error.kind, ErrorKind::malformed_response);
  EXPECT_EQ(error.code, "MalformedEventStream");
  EXPECT_THAT(error.message,
              AllOf(HasSubstr("ConverseStream"), HasSubstr("checksum of the message"), HasSubstr("1 event before")));
  EXPECT_EQ(error.request_id, "r-1");
  EXPECT_EQ(error.attempts, 1);
}

TEST_F(BrokenStreams, TellGiantFramesBeforeTheyArrive) {
  std::string prelude = big_endian(0xFFFFFFF0, 4) + big_endian(0, 4);
  prelude += big_endian(plain_crc32(prelude), 4);
  server.then({send(stream_head() + chunk(message_start() + prelude)), {Act::Kind::stall, {}, {}}});
  EXPECT_THAT(error_of(converse(), 1).message, HasSubstr("longer than the format allows"));
}

// --- Limits of one event, each one below, at and one above ---

// The code of the Error that ends a stream of these frames and "stop", or "".
std::string code_of(ScriptedServer& server, const std::vector<std::string>& frames, const ClientConfig& config) {
  server.then(streamed(frames));
  const bedrock_runtime::Client client(config);
  for (const auto& event :
       client.converse_stream({.model_id = "m", .messages = std::vector<bedrock_runtime::Message>()}))
    if (!event) return event.error().code;
  return "";
}

TEST_F(BrokenStreams, AnEventHasAtMostTheBytesOfTheLimit) {
  const std::string longest = text_delta(std::string(1000, 'x'));
  for (const int more : {-1, 0, 1}) {
    ClientConfig config = config_for(server.url());
    config.max_event_bytes = longest.size() + static_cast<std::size_t>(more);
    EXPECT_EQ(code_of(server, {message_start(), longest, longest, message_stop()}, config),
              more < 0 ? "ResponseTooLarge" : "")
        << more;
  }
}

TEST_F(BrokenStreams, AreRefusedWithAtMostTheBytesOfTheLimit) {
  const std::string page(1000, 'x');
  for (const int more : {-1, 0, 1}) {
    server.then(answer(403, page));
    ClientConfig config = config_for(server.url());
    config.max_response_bytes = page.size() + static_cast<std::size_t>(more);
    const bedrock_runtime::Client client(config);
    Stream stream = client.converse_stream({.model_id = "m", .messages = std::vector<bedrock_runtime::Message>()});
    ASSERT_FALSE(stream.response());
    EXPECT_EQ(stream.response().error().code, more < 0 ? "ResponseTooLarge" : "403") << more;
  }
}

// The least limit under which the stream of `frames` is read to its end.
template <class SetLimit>
std::size_t least(ScriptedServer& server, const std::vector<std::string>& frames, SetLimit&& set_limit) {
  std::size_t refused = 0, read = std::size_t{1} << 30;
  while (read - refused > 1) {
    const std::size_t middle = refused + (read - refused) / 2;
    ClientConfig config = config_for(server.url());
    set_limit(config, middle);
    (code_of(server, frames, config).empty() ? read : refused) = middle;
  }
  return read;
}

TEST_F(BrokenStreams, AnEventTakesAtMostTheMemoryOfTheLimit) {
  std::string objects;  // three bytes each, and many times as much in memory
  for (int i = 0; i < 20'000; ++i) objects += "{},";
  const std::string big =
      event_frame("messageStop", R"({"stopReason":"end_turn","additionalModelResponseFields":[)" + objects + "{}]}");
  const std::vector<std::string> frames{message_start(), big};
  const auto memory = [](ClientConfig& config, std::size_t bytes) { config.max_response_bytes = bytes; };
  const auto views = [](ClientConfig& config, std::size_t bytes) { config.max_view_bytes = bytes; };
  const auto check = [&](auto&& set_limit, std::size_t most) {
    const std::size_t needed = least(server, frames, set_limit);
    EXPECT_GT(needed, 2 * big.size());
    EXPECT_LT(needed, most);
    for (const int more : {-1, 0, 1}) {
      ClientConfig config = config_for(server.url());
      set_limit(config, needed + static_cast<std::size_t>(more));
      EXPECT_EQ(code_of(server, frames, config), more < 0 ? "ResponseTooLarge" : "") << more;
    }
  };
  check(memory, std::size_t{4} << 20);
  check(views, std::size_t{4} << 20);
}

TEST_F(BrokenStreams, HandOutModeledExceptionsAsTheirErrors) {
  server.then(streamed({message_start(), exception_frame("throttlingException", R"({"message":"slow down"})"),
                        text_delta("never seen")}));
  const Error error = error_of(converse(), 1);
  EXPECT_EQ(error.kind, ErrorKind::service);
  EXPECT_EQ(error.code, "ThrottlingException");
  EXPECT_EQ(error.message, "slow down");
  EXPECT_EQ(error.http_status, 429);
  EXPECT_EQ(error.request_id, "r-1");
  ASSERT_NE(error.as<bedrock_runtime::ThrottlingException>(), nullptr);
  EXPECT_EQ(error.as<bedrock_runtime::ValidationException>(), nullptr);
}

TEST_F(BrokenStreams, ReadTheMembersOfExceptions) {
  server.then(streamed({exception_frame(
      "modelStreamErrorException", R"({"message":"broke","originalStatusCode":418,"originalMessage":"teapot"})")}));
  const Error error = error_of(converse(), 0);
  const auto* const modeled = error.as<bedrock_runtime::ModelStreamErrorException>();
  ASSERT_NE(modeled, nullptr);
  EXPECT_EQ(modeled->original_status_code, 418);
  EXPECT_EQ(modeled->original_message, "teapot");
}

TEST_F(BrokenStreams, KeepTheNamesOfUnknownExceptions) {
  server.then(streamed({exception_frame("quotaGoneException", R"({"message":"no more"})")}));
  const Error error = error_of(converse(), 0);
  EXPECT_EQ(error.kind, ErrorKind::service);
  EXPECT_EQ(error.code, "quotaGoneException");
  EXPECT_EQ(error.message, "no more");
}

TEST_F(BrokenStreams, TakeExceptionsWithoutAName) {
  server.then(streamed({frame(string_header(":message-type", "exception"), R"({"message":"nameless"})")}));
  const Error error = error_of(converse(), 0);
  EXPECT_EQ(error.kind, ErrorKind::service);
  EXPECT_EQ(error.code, "UnknownException");
  EXPECT_EQ(error.message, "nameless");
}

TEST_F(BrokenStreams, HandOutUnmodeledErrors) {
  server.then(streamed(
      {message_start(), frame(string_header(":message-type", "error") + string_header(":error-code", "internal-error") +
                                  string_header(":error-message", "An unknown error occurred."),
                              "")}));
  const Error error = error_of(converse(), 1);
  EXPECT_EQ(error.kind, ErrorKind::service);
  EXPECT_EQ(error.code, "internal-error");
  EXPECT_EQ(error.message, "An unknown error occurred.");
}

TEST_F(BrokenStreams, EndWithinAnEvent) {
  const std::string body = message_start() + message_stop();
  server.then({send(stream_head() + chunk(body.substr(0, body.size() - 3)) + chunk(""))});
  const Error error = error_of(converse(), 1);
  EXPECT_EQ(error.kind, ErrorKind::network);
  EXPECT_EQ(error.code, "TruncatedStream");
  EXPECT_THAT(error.message, HasSubstr("ended within an event"));
}

TEST_F(BrokenStreams, EndAtEveryByte) {
  const std::string body = message_start() + text_delta("cut short") + message_stop();
  server.otherwise([&body](const Received& request) {
    const std::size_t size = std::stoul(request.target.substr(std::string("/model/").size()));
    return raw("HTTP/1.1 200 OK\r\n\r\n" + body.substr(0, size));
  });
  const bedrock_runtime::Client shared = client();
  for (std::size_t size = 0; size < body.size(); ++size) {
    auto stream =
        shared.converse_stream({.model_id = std::to_string(size), .messages = std::vector<bedrock_runtime::Message>()});
    EXPECT_EQ(told(std::move(stream)).back(), "error TruncatedStream") << size;
  }
}

TEST_F(BrokenStreams, EndWithoutTheTerminalEvent) {
  server.then(streamed({message_start(), text_delta("half an ans")}));
  const Error error = error_of(converse(), 2);
  EXPECT_EQ(error.kind, ErrorKind::network);
  EXPECT_EQ(error.code, "TruncatedStream");
  EXPECT_THAT(error.message, AllOf(HasSubstr("without the event messageStop"), HasSubstr("2 events before")));
}

TEST_F(BrokenStreams, EndWithoutTheTerminalEventOfAFlow) {
  server.then(
      streamed({event_frame("flowOutputEvent", R"({"nodeName":"n","nodeType":"Output","content":{"document":"x"}})")}));
  bedrock_agent_runtime::Client agents(config_for(server.url()));
  std::string code;
  for (const auto& event : agents.invoke_flow({.flow_identifier = "f",
                           .flow_alias_identifier = "a",
                           .inputs = std::vector<bedrock_agent_runtime::FlowInput>()}))
    code = event ? "" : event.error().code;
  EXPECT_EQ(code, "TruncatedStream");
}

TEST_F(BrokenStreams, LoseTheirConnection) {
  server.then({send(stream_head() + chunk(message_start())), {Act::Kind::close, {}, {}}});
  const Error error = error_of(converse(), 1);
  EXPECT_EQ(error.kind, ErrorKind::network);
  EXPECT_THAT(error.message, HasSubstr("1 event before"));
  EXPECT_EQ(error.http_status, 200);
  EXPECT_EQ(error.request_id, "r-1");
}

TEST_F(BrokenStreams, AreNotRetriedOnceHandedOut) {
  server.otherwise({send(stream_head() + chunk(message_start())), {Act::Kind::reset, {}, {}}});
  Stream stream = client(/*max_attempts=*/3)
                      .converse_stream({.model_id = "m", .messages = std::vector<bedrock_runtime::Message>()});
  EXPECT_TRUE(stream.response());
  EXPECT_THAT(told(std::move(stream)).back(), HasSubstr("error"));
  EXPECT_EQ(server.requests().size(), 1u);
}

TEST_F(BrokenStreams, AreRetriedBefore) {
  server.then(json(R"({"message":"busy"})", {{"x-amzn-errortype", "ServiceUnavailableException"}}));
  server.then(answer(429, R"({"message":"busy"})", {{"x-amzn-errortype", "ThrottlingException"}}));
  server.then(streamed({message_start(), message_stop()}));
  Stream first = client(3).converse_stream({.model_id = "m", .messages = std::vector<bedrock_runtime::Message>()});
  EXPECT_EQ(error_of(std::move(first), 0).code, "ServiceUnavailableException") << "a success that is no stream";
  Stream second = client(3).converse_stream({.model_id = "m", .messages = std::vector<bedrock_runtime::Message>()});
  EXPECT_EQ(second.response().attempts(), 2);
  EXPECT_THAT(told(std::move(second)), ElementsAre("start", "stop"));
}

TEST_F(BrokenStreams, AreErrorsOfTheCallWhenItFails) {
  server.then(answer(400, R"({"message":"no such model"})", {{"x-amzn-errortype", "ValidationException:http://x/"}}));
  Stream stream = converse();
  ASSERT_FALSE(stream.response());
  EXPECT_EQ(stream.response().error().message, "no such model");
  const Error error = error_of(std::move(stream), 0);
  EXPECT_NE(error.as<bedrock_runtime::ValidationException>(), nullptr);
  EXPECT_EQ(error.http_status, 400);
}

TEST_F(BrokenStreams, ShowWhatElseWasSent) {
  const struct {
    const char* type;
    const char* body;
    const char* shown;
  } kAnswers[] = {
      {"text/html; charset=utf-8", "<html><body>Please log in</body></html>", "Please log in"},
      {"text/plain", "upstream said no", "upstream said no"},
      {"application/json", R"({"message":"the model is busy"})", "the model is busy"},
      {"APPLICATION/JSON", R"({"output":{"message":{}}})", "\"output\""},
      {"application/json", "", "without a body"},
      {"application/xml", "<Response><Result>odd</Result></Response>", "odd"},
  };
  for (const auto& [type, body, shown] : kAnswers) {
    server.then(answer(200, body, {{"Content-Type", type}, {"x-amzn-RequestId", "r-7"}}));
    Stream stream = converse();
    ASSERT_FALSE(stream.response()) << type;
    const Error error = error_of(std::move(stream), 0);
    EXPECT_EQ(error.kind, ErrorKind::malformed_response);
    EXPECT_EQ(error.code, "MalformedEventStream");
    EXPECT_EQ(error.http_status, 200);
    EXPECT_EQ(error.request_id, "r-7");
    EXPECT_EQ(error.raw_body(), body);
    EXPECT_THAT(error.message,
                AllOf(HasSubstr("is no event stream"), HasSubstr(type), HasSubstr(shown), Not(HasSubstr("checksum"))));
  }
}

TEST_F(BrokenStreams, ShowTextThatCameInThePlaceOfAnEvent) {
  const std::pair<const char*, const char*> kTexts[] = {
      {"<html><head><title>502</title></head><body>Bad gateway</body></html>", "Bad gateway"},
      {R"({"message":"the model is busy"})", "a message should begin: the model is busy"},
      {"upstream said no", "a message should begin: upstream said no"},
      {"                ", "a message should begin ("},
  };
  for (const auto& [text, shown] : kTexts)
    for (const std::size_t events : {0U, 2U}) {
      std::vector<std::string> frames{message_start(), text_delta("a")};
      frames.resize(events);
      frames.emplace_back(text);
      server.then(streamed(frames));
      const Error error = error_of(converse(), events);
      EXPECT_EQ(error.code, "MalformedEventStream");
      EXPECT_THAT(error.message, AllOf(HasSubstr(shown), HasSubstr(std::to_string(events) + " events before"),
                                       Not(HasSubstr("checksum"))));
    }
}

TEST_F(BrokenStreams, AreTheNamedErrorThatWasSentWithASuccessStatus) {
  const HeaderList json{{"Content-Type", "application/json"}};
  const HeaderList named{{"Content-Type", "application/json"}, {"x-amzn-errortype", "ThrottlingException"}};
  const HeaderList untyped{{"x-amzn-errortype", "ThrottlingException:http://x/"}};
  const std::pair<HeaderList, const char*> kAnswers[] = {
      {json, R"({"__type":"com.amazon#ThrottlingException","message":"slow down"})"},
      {named, R"({"message":"slow down"})"},
      {untyped, R"({"message":"slow down"})"},
      {{}, R"({"__type":"ThrottlingException","message":"slow down"})"},
      {{{"Content-Type", "application/xml"}},
       "<ThrottlingException><Message>slow down</Message></ThrottlingException>"},
  };
  for (const auto& [headers, body] : kAnswers) {
    std::string head = "HTTP/1.1 200 OK\r\n";
    for (const auto& [name, value] : headers) head.append(name).append(": ").append(value).append("\r\n");
    server.then(raw(head + "\r\n" + body));
    const Error error = error_of(converse(), 0);
    EXPECT_EQ(error.kind, ErrorKind::service) << body;
    EXPECT_EQ(error.code, "ThrottlingException");
    EXPECT_EQ(error.message, "slow down");
    EXPECT_NE(error.as<bedrock_runtime::ThrottlingException>(), nullptr);
    EXPECT_EQ(error.http_status, 429);
  }
}

TEST_F(BrokenStreams, ShowOnlyTheBeginningOfAnEndlessPage) {
  server.then({send("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>on and on" + std::string(1 << 20, '.')),
               {.kind = Act::Kind::stall}});
  const Error error = error_of(converse(), 0);
  EXPECT_THAT(error.message, HasSubstr("on and on"));
  EXPECT_LT(error.message.size(), 1000u);
}

TEST_F(BrokenStreams, WithoutATypeAreReadAsFramesFirst) {
  server.then(raw("HTTP/1.1 200 OK\r\n\r\nnot a frame at all"));
  EXPECT_THAT(error_of(converse(), 0).message, AllOf(HasSubstr("Content-Type is missing"), HasSubstr("not a frame")));
  server.then(
      raw("HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n\r\n" + message_start() + message_stop()));
  EXPECT_THAT(told(converse()), ElementsAre("start", "stop"));
}

TEST_F(BrokenStreams, SayWhichErrorCameWithoutAMessage) {
  server.then(
      streamed({frame(string_header(":message-type", "error") + string_header(":error-code", "a sentence"), "")}));
  const Error nameless = error_of(converse(), 0);
  EXPECT_EQ(nameless.code, "UnknownError");
  EXPECT_EQ(nameless.message, "the stream ended with an error that has no message");
  server.then(streamed({exception_frame("throttlingException", "")}));
  const Error modeled = error_of(converse(), 0);
  EXPECT_EQ(modeled.code, "ThrottlingException");
  EXPECT_EQ(modeled.http_status, 429);
  EXPECT_EQ(modeled.message, "ConverseStream: HTTP 429 Too Many Requests, without a message");
  server.then(streamed({exception_frame("a sentence that quotes", R"({"message":"m"})")}));
  EXPECT_EQ(error_of(converse(), 0).code, "UnknownException");
}

TEST_F(BrokenStreams, LoseNoEventThatCameWithoutItsPayload) {
  for (const char* payload : {"", " ", "null"}) {
    server.then(streamed({message_start(), event_frame("contentBlockDelta", payload), message_stop()}));
    const Error error = error_of(converse(), 1);
    EXPECT_EQ(error.kind, ErrorKind::malformed_response);
    EXPECT_THAT(error.message, HasSubstr("event contentBlockDelta: it has no payload, though it has members"))
        << payload;
  }
}

TEST_F(BrokenStreams, TellEventsThatTheModelDoesNotAllow) {
  server.then(streamed({message_start(), event_frame("messageStop", R"({"stopReason":7})")}));
  const Error error = error_of(converse(), 1);
  EXPECT_EQ(error.kind, ErrorKind::malformed_response);
  EXPECT_THAT(error.message, AllOf(HasSubstr("event messageStop: "), HasSubstr("stopReason")));
}

TEST_F(BrokenStreams, StallForLongerThanTheIdleLimit) {
  server.then({send(stream_head() + chunk(message_start())), {Act::Kind::stall, {}, {}}});
  const Error error = error_of(converse({.timeout = {.idle = 50ms}}), 1);
  EXPECT_EQ(error.kind, ErrorKind::timeout);
  EXPECT_EQ(error.code, "IdleTimeout");
  EXPECT_THAT(error.message, HasSubstr("1 event before"));
}

TEST_F(BrokenStreams, DoNotBlameTheServerForTheCallersOwnTime) {
  server.then({send(stream_head() + chunk(message_start())),
               {Act::Kind::wait, {}, {}},
               send(chunk(message_stop()) + chunk(""))});
  Stream stream = converse({.timeout = {.idle = 200ms}});
  ASSERT_TRUE(stream.next());
  const auto until = std::chrono::steady_clock::now() + 300ms;
  while (std::chrono::steady_clock::now() < until) {
  }
  server.release();
  EXPECT_EQ(name_of(**stream.next()), "stop");
}

TEST_F(BrokenStreams, TakeLongerThanTheTotalLimit) {
  server.then({send(stream_head() + chunk(message_start())), {Act::Kind::stall, {}, {}}});
  const Error error = error_of(converse({.timeout = {.total = 80ms, .idle = 30s}}), 1);
  EXPECT_EQ(error.kind, ErrorKind::timeout);
  EXPECT_EQ(error.code, "TotalTimeout");
}

TEST_F(BrokenStreams, AreNotBoundByTheLimitOfAnAttempt) {
  server.then({send(stream_head() + chunk(message_start())),
               {Act::Kind::pause, {}, 120ms},
               send(chunk(message_stop()) + chunk(""))});
  EXPECT_THAT(told(converse({.timeout = {.attempt = 100ms}})), ElementsAre("start", "stop"));
}

TEST_F(BrokenStreams, AreCancelled) {
  server.then({send(stream_head() + chunk(message_start())), {Act::Kind::stall, {}, {}}});
  CancellationSource source;
  Stream stream = converse({.cancellation = source.token()});
  ASSERT_TRUE(stream.next());
  source.cancel();
  const auto last = stream.next();
  ASSERT_TRUE(last && !*last);
  EXPECT_EQ(last->error().kind, ErrorKind::cancelled);
  EXPECT_FALSE(stream.next());
}

}  // namespace
}  // namespace outcrop::test

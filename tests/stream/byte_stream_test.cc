// Answers that are bytes, handed out as they come.
#include "outcrop/byte_stream.h"

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/bedrock_agentcore/errors.h"
#include "outcrop/bedrock_agentcore/operations/invoke_agent_runtime.h"
#include "stream_fixture.h"
#include "support/forked_child.h"

namespace outcrop::test {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
namespace agents = bedrock_agentcore;

std::string head(std::string_view extra_headers = {}) {
  return "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nx-amzn-RequestId: r-1\r\n"
         "X-Amzn-Bedrock-AgentCore-Runtime-Session-Id: s-1\r\nTransfer-Encoding: chunked\r\n" +
         std::string(extra_headers) + "\r\n";
}

class ByteStreams : public ::testing::Test {
 protected:
  using Stream = ByteStream<agents::InvokeAgentRuntimeView>;

  Stream invoke(const CallOptions& options = {}, int max_attempts = 1) const {
    return invoke(config_for(server.url(), max_attempts), options);
  }
  static Stream invoke(const ClientConfig& config, const CallOptions& options = {}) {
    return agents::Client(config).invoke_agent_runtime(
        {.agent_runtime_arn = "arn", .payload = Blob(std::string(R"({"prompt":"hi"})"))}, options);
  }
  /// All pieces, and the code of the Error at the end.
  static std::string told(Stream stream) {
    std::string out;
    for (const auto& piece : stream) out += piece ? std::string(*piece) : "<" + piece.error().code + ">";
    return out;
  }

  ScriptedServer server;
};

TEST_F(ByteStreams, HandOutWhatHasCome) {
  server.then({send(head() + chunk("one")), {Act::Kind::wait, {}, {}}, send(chunk("two") + chunk(""))});
  Stream stream = invoke();
  ASSERT_TRUE(stream.response()) << to_string(stream.response().error());
  EXPECT_EQ(stream.response()->content_type, "text/event-stream");
  EXPECT_EQ(stream.response()->runtime_session_id, "s-1");
  EXPECT_EQ(stream.response()->status_code, 200);
  EXPECT_EQ(stream.response().request_id(), "r-1");
  const auto first = stream.next();
  ASSERT_TRUE(first && *first);
  EXPECT_EQ(**first, "one");
  server.release();
  EXPECT_EQ(told(std::move(stream)), "two");
  EXPECT_EQ(server.requests().at(0).body, R"({"prompt":"hi"})");
  EXPECT_EQ(server.requests().at(0).header("content-type"), "application/json");
}

TEST_F(ByteStreams, ArriveByteByByte) {
  std::string text = head();
  for (const char c : std::string("one by one")) text += chunk(std::string(1, c));
  server.then({{Act::Kind::trickle, text + chunk(""), 0ms}});
  EXPECT_EQ(told(invoke()), "one by one");
}

TEST_F(ByteStreams, MayBeEmpty) {
  server.then({send(head() + chunk(""))});
  Stream stream = invoke();
  EXPECT_TRUE(stream.response());
  EXPECT_FALSE(stream.next());
  EXPECT_FALSE(stream.next());
}

TEST_F(ByteStreams, WithALengthLeaveTheirConnectionToTheNext) {
  server.then({send("HTTP/1.1 200 OK\r\nContent-Type: a/b\r\nContent-Length: 4\r\n\r\nfour")});
  server.then({send("HTTP/1.1 200 OK\r\nContent-Type: a/b\r\nContent-Length: 0\r\n\r\n")});
  const agents::Client client(config_for(server.url()));
  const agents::InvokeAgentRuntimeRequest request{.agent_runtime_arn = "arn", .payload = Blob(std::string("{}"))};
  EXPECT_EQ(told(client.invoke_agent_runtime(request)), "four");
  EXPECT_EQ(told(client.invoke_agent_runtime(request)), "");
  EXPECT_EQ(server.connections(), 1U);
}

// Many times the limit, of which no more than that is ever there at once.
TEST_F(ByteStreams, TakeNoMoreMemoryThanWhatComesAtATime) {
  constexpr std::size_t kPiece = std::size_t{1} << 20;
  constexpr std::size_t kPieces = 100;
  ClientConfig config = config_for(server.url());
  config.max_response_bytes = 8 * kPiece;
  Reply reply{
      send("HTTP/1.1 200 OK\r\nContent-Type: a/b\r\nContent-Length: " + std::to_string(kPiece * kPieces) + "\r\n\r\n")};
  for (std::size_t i = 0; i < kPieces; ++i) reply.push_back(send(std::string(kPiece, static_cast<char>('a' + i % 26))));
  server.then(std::move(reply));
  Stream stream = invoke(config);
  std::size_t received = 0, largest = 0;
  bool as_sent = true;
  for (const auto& piece : stream) {
    ASSERT_TRUE(piece) << to_string(piece.error());
    for (std::size_t i = 0; i < piece->size(); i += 4096)
      as_sent = as_sent && (*piece)[i] == static_cast<char>('a' + (received + i) / kPiece % 26);
    received += piece->size();
    largest = std::max(largest, piece->size());
  }
  EXPECT_EQ(received, kPiece * kPieces);
  EXPECT_TRUE(as_sent);
  EXPECT_LE(largest, 8 * kPiece);
}

// Of which one look at the connection brings more: the rest waits.
TEST_F(ByteStreams, AreReadHoweverLittleMayWait) {
  const std::string piece(100'000, 'x');
  for (const std::size_t limit : {std::size_t{1}, std::size_t{1000}, std::size_t{20'000}}) {
    server.then({send(head() + chunk(piece) + chunk(piece) + chunk("end") + chunk(""))});
    ClientConfig config = config_for(server.url());
    config.max_response_bytes = limit;
    Stream stream = invoke(config);
    std::string all;
    for (const auto& got : stream) {
      ASSERT_TRUE(got) << to_string(got.error());
      EXPECT_LE(got->size(), limit + (std::size_t{16} << 10));  // what libcurl hands out at once
      all += *got;
    }
    EXPECT_EQ(all, piece + piece + "end");
  }
}

TEST_F(ByteStreams, TellTheEndThatComesTooEarly) {
  server.then({send(head() + chunk("begun")), {Act::Kind::close, {}, {}}});
  Stream stream = invoke();
  EXPECT_EQ(**stream.next(), "begun");
  const auto end = stream.next();
  ASSERT_TRUE(end && !*end);
  EXPECT_EQ(end->error().code, "TruncatedBody");
  EXPECT_EQ(end->error().kind, ErrorKind::network);
  EXPECT_EQ(end->error().http_status, 200);
  EXPECT_EQ(end->error().request_id, "r-1");
  EXPECT_THAT(end->error().message, HasSubstr("after 5 bytes of the answer"));
  EXPECT_FALSE(stream.next());
}

TEST_F(ByteStreams, AreNotAskedForAgainOnceTheyHaveBegun) {
  server.then({send(head() + chunk("begun")), {Act::Kind::reset, {}, {}}});
  const std::string all = told(invoke({}, 3));
  EXPECT_THAT(all, HasSubstr("<Connection"));
  EXPECT_EQ(server.requests().size(), 1U);
}

TEST_F(ByteStreams, AreAskedForAgainBeforeTheyBegin) {
  server.then(answer(429, R"({"message":"busy"})", {{"x-amzn-errortype", "ThrottlingException"}}));
  server.then({send(head() + chunk("there") + chunk(""))});
  Stream stream = invoke({}, 2);
  EXPECT_EQ(stream.response().attempts(), 2);
  EXPECT_EQ(told(std::move(stream)), "there");
}

TEST_F(ByteStreams, GiveTheServicesErrorInTheirPlace) {
  server.then(answer(404, R"({"message":"no such agent"})", {{"x-amzn-errortype", "ResourceNotFoundException"}}));
  Stream stream = invoke();
  ASSERT_FALSE(stream.response());
  EXPECT_NE(stream.response().error().as<agents::ResourceNotFoundException>(), nullptr);
  EXPECT_EQ(told(std::move(stream)), "<ResourceNotFoundException>");
}

// Of a front that answers with 200 whatever happened.
TEST_F(ByteStreams, GiveAnErrorThatASuccessNames) {
  server.then(answer(200, R"({"message":"no such agent"})", {{"x-amzn-errortype", "ResourceNotFoundException"}}));
  Stream stream = invoke();
  ASSERT_FALSE(stream.response());
  EXPECT_NE(stream.response().error().as<agents::ResourceNotFoundException>(), nullptr);
  EXPECT_EQ(stream.response().error().attempts, 1);
  EXPECT_EQ(told(std::move(stream)), "<ResourceNotFoundException>");
}

TEST_F(ByteStreams, RefuseACodingThatNobodyAskedFor) {
  server.then({send(head("Content-Encoding: gzip\r\n") + chunk("x") + chunk(""))});
  EXPECT_EQ(told(invoke()), "<MalformedResponse>");
}

TEST_F(ByteStreams, EndByTheirLimits) {
  const auto ends_with = [this](const CallOptions& options, const std::string& code) {
    server.then({send(head() + chunk("a")), {Act::Kind::stall, {}, {}}});
    EXPECT_THAT(told(invoke(options)), ::testing::AnyOf("a<" + code + ">", "<" + code + ">"));
  };
  ends_with({.timeout = {.idle = 50ms}}, "IdleTimeout");
  ends_with({.timeout = {.total = 50ms}}, "TotalTimeout");
}

TEST_F(ByteStreams, EndWhenTheyAreCancelled) {
  server.then({send(head() + chunk("a")), {Act::Kind::stall, {}, {}}});
  CancellationSource source;
  Stream stream = invoke({.cancellation = source.token()});
  EXPECT_EQ(**stream.next(), "a");
  source.cancel();
  EXPECT_EQ(told(std::move(stream)), "<Cancelled>");
}

TEST_F(ByteStreams, MayBeLeftInTheMiddle) {
  server.then({send(head() + chunk("a")), {Act::Kind::stall, {}, {}}});
  server.then({send(head() + chunk("b") + chunk(""))});
  ClientConfig config = config_for(server.url());
  config.max_connections = 1;
  const agents::Client client(config);
  const agents::InvokeAgentRuntimeRequest request{.agent_runtime_arn = "arn", .payload = Blob(std::string("{}"))};
  {
    Stream stream = client.invoke_agent_runtime(request);
    EXPECT_EQ(**stream.next(), "a");
  }
  EXPECT_EQ(told(client.invoke_agent_runtime(request)), "b");
  EXPECT_EQ(server.connections(), 2U);
}

TEST_F(ByteStreams, GoOnInTheParentAndEndInTheChild) {
  server.then({send(head() + chunk("a")), {Act::Kind::wait, {}, {}}, send(chunk("b") + chunk(""))});
  Stream stream = invoke();
  EXPECT_EQ(**stream.next(), "a");
  EXPECT_TRUE(in_child([&] {
    const auto piece = stream.next();
    return piece && !*piece && piece->error().code == "ConnectionLost" && !stream.next();
  }));
  server.release();
  EXPECT_EQ(told(std::move(stream)), "b");
}

TEST_F(ByteStreams, AreReadAsAWholeUpToALimit) {
  server.otherwise({send(head() + chunk("one ") + chunk("two") + chunk(""))});
  EXPECT_EQ(invoke().read_all(7).value_or(""), "one two");
  const auto longer = invoke().read_all(6);
  ASSERT_FALSE(longer);
  EXPECT_EQ(longer.error().code, "ResponseTooLarge");
  EXPECT_THAT(longer.error().message, HasSubstr("more than 6 bytes"));
}

TEST_F(ByteStreams, ReadAsAWholeTellWhatBrokeThem) {
  server.then({send(head() + chunk("begun")), {Act::Kind::close, {}, {}}});
  const auto all = invoke().read_all();
  ASSERT_FALSE(all);
  EXPECT_EQ(all.error().code, "TruncatedBody");
}

}  // namespace
}  // namespace outcrop::test

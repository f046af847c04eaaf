// bedrock_runtime/messages.h: what its shorthands send, and read.
#include "outcrop/bedrock_runtime/messages.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "outcrop/bedrock_runtime/client.h"
#include "outcrop/bedrock_runtime/operations/converse.h"
#include "outcrop/testing.h"

namespace outcrop::bedrock_runtime {
namespace {

using outcrop::testing::json;
using outcrop::testing::ScriptedTransport;

class Messages : public ::testing::Test {
 protected:
  /// The body that a request with this message is sent as, from its messages on.
  std::string sent(Message message) {
    static_cast<void>(client.converse({.model_id = "m", .messages = {{std::move(message)}}}));
    return transport->requests().back().body;
  }
  static std::string user(const std::string& content) {
    return R"({"messages":[{"role":"user","content":[)" + content + "]}]}";
  }

  std::shared_ptr<ScriptedTransport> transport = [] {
    auto scripted = std::make_shared<ScriptedTransport>();
    scripted->otherwise([](const auto&) { return json(R"({"output":{},"stopReason":"end_turn"})"); });
    return scripted;
  }();
  Client client{outcrop::testing::offline_config(transport)};
};

TEST_F(Messages, AreMadeOfWordsOfEveryType) {
  const std::string hi = user(R"({"text":"hi"})");
  EXPECT_EQ(sent(user_message("hi")), hi);
  EXPECT_EQ(sent(user_message(std::string("hi"))), hi);
  EXPECT_EQ(sent(user_message(std::string_view("hi"))), hi);
  EXPECT_EQ(sent(user_message({text("hi")})), hi);
  EXPECT_EQ(sent(assistant_message("hi")), R"({"messages":[{"role":"assistant","content":[{"text":"hi"}]}]})");
}

TEST_F(Messages, HoldMedia) {
  EXPECT_EQ(sent(user_message({text("what?"), image("png", "abc")})),
            user(R"({"text":"what?"},{"image":{"format":"png","source":{"bytes":"YWJj"}}})"));
  EXPECT_EQ(sent(user_message({image(ImageFormat::jpeg, std::vector<std::byte>{std::byte{'a'}})})),
            user(R"({"image":{"format":"jpeg","source":{"bytes":"YQ=="}}})"));
  EXPECT_EQ(sent(user_message({document("pdf", "report", "abc")})),
            user(R"({"document":{"format":"pdf","name":"report","source":{"bytes":"YWJj"}}})"));
  EXPECT_EQ(sent(user_message({video("mp4", "abc")})),
            user(R"({"video":{"format":"mp4","source":{"bytes":"YWJj"}}})"));
  EXPECT_EQ(sent(user_message({cache_point()})), user(R"({"cachePoint":{"type":"default"}})"));
}

TEST_F(Messages, HoldWhatToolsGave) {
  const ToolUseBlockView use{.tool_use_id = "u1", .name = "weather"};
  const auto result = [](const std::string& content, const char* status) {
    return user(R"({"toolResult":{"toolUseId":"u1","content":[)" + content + R"(],"status":")" + status + R"("}})");
  };
  EXPECT_EQ(sent(user_message({tool_result(use, Document::object({{"celsius", 21}}))})),
            result(R"({"json":{"celsius":21}})", "success"));
  EXPECT_EQ(sent(user_message({tool_result(use, "sunny")})), result(R"({"text":"sunny"})", "success"));
  EXPECT_EQ(sent(user_message({tool_error(use, "no such city")})), result(R"({"text":"no such city"})", "error"));
  EXPECT_EQ(sent(user_message({tool_result(use, {{.text = "a"}, {.text = "b"}})})),
            result(R"({"text":"a"},{"text":"b"})", "success"));
}

TEST_F(Messages, ComeWithToolsAndInstructions) {
  static_cast<void>(client.converse({.model_id = "m",
                                     .messages = {{user_message("hi")}},
                                     .system = {{system_text("be brief")}},
                                     .tool_config = {{.tools = {{tool("t", "does", Document::parse("{}"))}}}}}));
  const std::string body = transport->requests().back().body;
  EXPECT_THAT(body, ::testing::HasSubstr(R"("system":[{"text":"be brief"}])"));
  EXPECT_THAT(body, ::testing::HasSubstr(
                        R"("tools":[{"toolSpec":{"name":"t","description":"does","inputSchema":{"json":{}}}}])"));
}

TEST_F(Messages, AreReadAsTheirWords) {
  transport->then(json(R"({"output":{"message":{"role":"assistant","content":[{"text":"a"},{"toolUse":
      {"toolUseId":"u","name":"n","input":{}}},{"text":"b"}]}},"stopReason":"tool_use"})"));
  const auto answer = client.converse({.model_id = "m", .messages = {{user_message("hi")}}});
  ASSERT_TRUE(answer) << to_string(answer.error());
  EXPECT_EQ(text_of(*answer->output.message), "ab");
}

}  // namespace
}  // namespace outcrop::bedrock_runtime

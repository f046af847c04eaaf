// What an answer holds goes back into the next request, and comes out of it as it came in.
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "outcrop/bedrock_runtime/client.h"
#include "outcrop/bedrock_runtime/operations/converse.h"
#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/document.h"
#include "stream_fixture.h"

namespace outcrop::test {
namespace {

using bedrock_runtime::Client;
using bedrock_runtime::ContentBlock;
using bedrock_runtime::ConverseRequest;
using bedrock_runtime::Message;

/// A message with every kind of content that both sides have, documents and unknown members among them.
constexpr std::string_view kMessage =
    R"({"role":"assistant","content":[)"
    R"({"text":"Let me \"look\" \u00e9"},)"
    R"({"image":{"format":"png","source":{"bytes":"aGk="}}},)"
    R"({"document":{"format":"pdf","name":"d","source":{"s3Location":{"uri":"s3://b/k"}},"citations":{"enabled":true}}},)"
    R"({"toolUse":{"toolUseId":"t1","name":"top_song","input":{"sign":"WZPZ","exact":9007199254740993,"deep":[1.50,null,{"a":[]}]}}},)"
    R"({"toolResult":{"toolUseId":"t1","content":[{"json":{"song":"Elemental"}},{"text":"ok"}],"status":"success"}},)"
    R"({"reasoningContent":{"reasoningText":{"text":"hm","signature":"s"}}},)"
    R"({"reasoningContent":{"redactedContent":"/wA="}},)"
    R"({"citationsContent":{"content":[{"text":"c"}],"citations":[{"title":"t","location":{"web":{"url":"u"}}}]}},)"
    R"({"hologram":{"depth":3}}]})";

TEST(TwoWayShapes, GoBackAsTheyCame) {
  ScriptedServer server;
  server.otherwise(json(R"({"output":{"message":)" + std::string(kMessage) +
                        R"(},"stopReason":"tool_use","usage":{"inputTokens":1,"outputTokens":1,"totalTokens":2},)"
                        R"("metrics":{"latencyMs":1}})"));
  const Client client(config_for(server.url()));
  ConverseRequest request{.model_id = "m",
                          .messages = std::vector<Message>{{.role = bedrock_runtime::ConversationRole::user,
                                                            .content = std::vector<ContentBlock>{{.text = "hello"}}}}};
  {
    const auto answer = client.converse(request);
    ASSERT_TRUE(answer) << to_string(answer.error());
    request.messages->push_back(to_owned(*answer->output.message));
  }  // nothing of the answer is left
  ASSERT_TRUE(client.converse(request));

  const auto sent = Document::parse(server.requests().at(1).body);
  ASSERT_TRUE(sent);
  const auto& messages = sent->find("messages")->elements();
  ASSERT_EQ(messages.size(), 2u);
  EXPECT_EQ(to_json(messages[1]), to_json(*Document::parse(kMessage)));
}

}  // namespace
}  // namespace outcrop::test

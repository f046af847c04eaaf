// Answers with their members sorted by name, as Bedrock writes them, and with some that no model has.
#include "runtime/cases.h"
#include "support/frames.h"

namespace outcrop::bench {
namespace {

constexpr int kDeltas = 1000;

using test::event_frame;

std::string events() {
  constexpr std::string_view kPadding = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  std::string out = event_frame("messageStart", R"({"p":"abcdefghij","role":"assistant"})");
  for (std::size_t i = 0; i < kDeltas; ++i)
    out += event_frame("contentBlockDelta", R"({"contentBlockIndex":0,"delta":{"text":" piece )" + std::to_string(i) +
                                                R"( of it"},"p":")" +
                                                std::string(kPadding.substr(0, i * 7 % kPadding.size())) + R"("})");
  out += event_frame("contentBlockStop", R"({"contentBlockIndex":0,"p":"abcdefghijklmnop"})");
  out += event_frame("messageStop", R"({"p":"abcdefg","stopReason":"end_turn"})");
  out += event_frame(
      "metadata",
      R"({"metrics":{"latencyMs":1200},"p":"abcd","usage":{"cacheReadInputTokenCount":0,"cacheReadInputTokens":0,)"
      R"("inputTokens":12,"outputTokens":1000,"serverToolUsage":{},"totalTokens":1012}})");
  return out;
}

}  // namespace

std::vector<PreparedAnswer> runtime_answers() {
  return {{"/converse",
           http_answer(
               "application/json",
               R"({"metrics":{"latencyMs":640},"output":{"message":{"content":[{"text":"A picture of something."}],)"
               R"("role":"assistant"}},"stopReason":"end_turn","usage":{"cacheReadInputTokenCount":0,)"
               R"("inputTokens":12,"outputTokens":6,"serverToolUsage":{},"totalTokens":18}})")},
          {"/converse-stream", http_answer("application/vnd.amazon.eventstream", events())}};
}

}  // namespace outcrop::bench

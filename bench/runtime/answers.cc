// Answers with their members sorted by name, as Bedrock writes them, and with some that no model has.
#include <zlib.h>

#include <cstdint>

#include "runtime/cases.h"

namespace outcrop::bench {
namespace {

constexpr int kDeltas = 1000;

void put_number(std::string& out, std::size_t value, int bytes) {
  for (int i = bytes - 1; i >= 0; --i) out += static_cast<char>(value >> (8 * i) & 0xff);
}

void put_checksum(std::string& frame) {
  put_number(frame, ::crc32(0, reinterpret_cast<const Bytef*>(frame.data()), static_cast<uInt>(frame.size())), 4);
}

void put_header(std::string& out, std::string_view name, std::string_view value) {
  constexpr char kString = 7;
  put_number(out, name.size(), 1);
  out.append(name) += kString;
  put_number(out, value.size(), 2);
  out.append(value);
}

std::string frame(std::string_view type, std::string_view payload) {
  std::string headers;
  put_header(headers, ":event-type", type);
  put_header(headers, ":content-type", "application/json");
  put_header(headers, ":message-type", "event");
  std::string out;
  put_number(out, 16 + headers.size() + payload.size(), 4);
  put_number(out, headers.size(), 4);
  put_checksum(out);
  out.append(headers).append(payload);
  put_checksum(out);
  return out;
}

std::string events() {
  constexpr std::string_view kPadding = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  std::string out = frame("messageStart", R"({"p":"abcdefghij","role":"assistant"})");
  for (std::size_t i = 0; i < kDeltas; ++i)
    out += frame("contentBlockDelta", R"({"contentBlockIndex":0,"delta":{"text":" piece )" + std::to_string(i) +
                                          R"( of it"},"p":")" +
                                          std::string(kPadding.substr(0, i * 7 % kPadding.size())) + R"("})");
  out += frame("contentBlockStop", R"({"contentBlockIndex":0,"p":"abcdefghijklmnop"})");
  out += frame("messageStop", R"({"p":"abcdefg","stopReason":"end_turn"})");
  out += frame(
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

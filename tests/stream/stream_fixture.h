// A server that streams what a test says, and a client of it.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "outcrop/bedrock_runtime/client.h"
#include "outcrop/bedrock_runtime/errors.h"
#include "outcrop/bedrock_runtime/operations/converse_stream.h"
#include "support/bedrock_fixture.h"
#include "support/frames.h"
#include "support/scripted_server.h"

namespace outcrop::test {

inline std::string stream_head(std::string_view extra_headers = {}) {
  return "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.amazon.eventstream\r\nx-amzn-RequestId: r-1\r\n"
         "Transfer-Encoding: chunked\r\n" +
         std::string(extra_headers) + "\r\n";
}

/// A chunk of the body; an empty one ends it.
inline std::string chunk(std::string_view bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string size;
  for (std::size_t rest = bytes.size(); rest != 0 || size.empty(); rest >>= 4) size.insert(0, 1, kDigits[rest & 15]);
  return size + "\r\n" + std::string(bytes) + "\r\n";
}

inline Act send(std::string bytes) { return {Act::Kind::send, std::move(bytes), {}}; }

/// A whole stream, each frame in a chunk of its own.
inline Reply streamed(const std::vector<std::string>& frames, std::string_view extra_headers = {}) {
  std::string text = stream_head(extra_headers);
  for (const std::string& frame : frames) text += chunk(frame);
  return {send(text + chunk(""))};
}

inline std::string message_start() { return event_frame("messageStart", R"({"role":"assistant"})"); }
inline std::string message_stop() { return event_frame("messageStop", R"({"stopReason":"end_turn"})"); }
inline std::string text_delta(std::string_view text) {
  return event_frame("contentBlockDelta", R"({"contentBlockIndex":0,"delta":{"text":")" + std::string(text) + R"("}})");
}

class StreamTest : public ::testing::Test {
 protected:
  using Stream = EventStream<bedrock_runtime::ConverseStreamView, bedrock_runtime::ConverseStreamOutputView>;
  using Event = bedrock_runtime::ConverseStreamOutputView;

  bedrock_runtime::Client client(int max_attempts = 1) const {
    return bedrock_runtime::Client(config_for(server.url(), max_attempts));
  }
  Stream converse(const CallOptions& options = {}) const {
    return client().converse_stream({.model_id = "m", .messages = std::vector<bedrock_runtime::Message>()}, options);
  }
  /// The name of each event, deltas as their text, and the code of the Error at the end.
  static std::vector<std::string> told(Stream stream) {
    std::vector<std::string> out;
    for (const auto& event : stream) out.push_back(event ? name_of(*event) : "error " + event.error().code);
    return out;
  }
  static std::string name_of(const Event& event) {
    switch (event.member) {
      case Event::Member::message_start:
        return "start";
      case Event::Member::content_block_delta:
        return event.content_block_delta->delta.text ? std::string(*event.content_block_delta->delta.text) : "delta";
      case Event::Member::message_stop:
        return "stop";
      case Event::Member::metadata:
        return "metadata";
      case Event::Member::unknown:
        return "unknown " + std::string(event.unknown->name);
      default:
        return "another";
    }
  }

  ScriptedServer server;
};

}  // namespace outcrop::test

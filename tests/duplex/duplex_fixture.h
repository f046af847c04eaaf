// A client that talks to a DuplexServer, and what the server's side looks at.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "eventstream/frame_decoder.h"
#include "outcrop/bedrock_runtime/client.h"
#include "outcrop/bedrock_runtime/errors.h"
#include "outcrop/bedrock_runtime/operations/invoke_model_with_bidirectional_stream.h"
#include "support/bedrock_fixture.h"
#include "support/duplex_server.h"
#include "support/frames.h"

namespace outcrop::test {

using Input = bedrock_runtime::InvokeModelWithBidirectionalStreamInput;
using Output = bedrock_runtime::InvokeModelWithBidirectionalStreamOutputView;
using Stream = BidirectionalStream<bedrock_runtime::InvokeModelWithBidirectionalStreamView, Input, Output>;

inline Input chunk_of(std::string_view bytes) { return {.chunk = {{.bytes = Blob(bytes)}}}; }

inline Stream talk(const ClientConfig& config, const CallOptions& options = {}) {
  return bedrock_runtime::Client(config).invoke_model_with_bidirectional_stream({.model_id = "m:0"}, options);
}

/// Waits for a frame whose end is right, and takes it apart. Empty: there is none.
struct ReadFrame {
  explicit ReadFrame(std::string b) : bytes(std::move(b)) {
    internal::FrameDecoder decoder;
    if (decoder.look(bytes) == internal::FrameDecoder::State::complete) frame = decoder.frame();
  }
  ReadFrame(const ReadFrame&) = delete;
  ReadFrame& operator=(const ReadFrame&) = delete;

  std::string bytes;
  std::optional<internal::Frame> frame;
};

/// The event within a signed frame: its frame; empty at the end of what the client has to say.
inline std::string inner_frame(DuplexPeer& peer) {
  const ReadFrame outer(peer.read_frame());
  return outer.frame ? std::string(outer.frame->payload) : std::string();
}

/// Its payload, which is an output event's too: {"bytes":"..."}.
inline std::string inner_payload(DuplexPeer& peer) {
  const ReadFrame inner(inner_frame(peer));
  return inner.frame ? std::string(inner.frame->payload) : std::string();
}

/// Sends every event back, until the client has no more.
inline void echo(DuplexPeer& peer) {
  peer.begin_stream();
  for (std::string payload = inner_payload(peer); !payload.empty(); payload = inner_payload(peer))
    if (!peer.send(event_frame("chunk", payload))) return;
  if (peer.read_frame().empty() && peer.ended()) peer.end();
}

/// The bytes of each event, and the code of the Error at the end.
inline std::vector<std::string> told(Stream& stream) {
  std::vector<std::string> out;
  for (const auto& event : stream)
    out.push_back(!event                                ? "error " + event.error().code
                  : event->chunk && event->chunk->bytes ? std::string(event->chunk->bytes->text())
                                                        : "another");
  return out;
}

inline std::string text_of(const std::optional<Error>& error) { return error ? to_string(*error) : std::string(); }

}  // namespace outcrop::test

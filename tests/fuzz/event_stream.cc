// Event-stream frames: the same frames and the same end, however finely the bytes arrive.
#include <algorithm>
#include <string>

#include "eventstream/event_message.h"
#include "eventstream/frame_decoder.h"
#include "fuzz.h"

namespace {

using outcrop::internal::EventMessage;
using outcrop::internal::FrameDecoder;

std::string message_text(const outcrop::internal::Frame& frame) {
  std::string problem;
  const std::optional<EventMessage> message = outcrop::internal::read_message(frame, problem);
  if (!message) return problem;
  return std::to_string(static_cast<int>(message->kind)) + std::string(message->name) + std::string(message->text);
}

// All frames of the bytes, arriving `step` at a time.
std::string frames(std::string_view bytes, std::size_t step) {
  FrameDecoder decoder;
  std::string out;
  std::size_t arrived = 0;
  std::size_t begin = 0;
  while (true) {
    const FrameDecoder::State state = decoder.look(bytes.substr(begin, arrived - begin));
    if (state == FrameDecoder::State::broken) return out + "broken: " + decoder.problem();
    if (state == FrameDecoder::State::complete) {
      out += message_text(decoder.frame()) + '|' + std::string(decoder.frame().payload) + '\n';
      outcrop::fuzz::require(decoder.frame_bytes() <= arrived - begin, "a frame lies in what arrived");
      begin += decoder.frame_bytes();
      decoder.next();
      continue;
    }
    outcrop::fuzz::require(decoder.needed() > arrived - begin, "an incomplete frame needs more");
    if (arrived == bytes.size()) return out + "incomplete";
    arrived = std::min(arrived + step, bytes.size());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes = outcrop::fuzz::text_of(data, size);
  const std::string whole = frames(bytes, bytes.size() + 1);
  outcrop::fuzz::require(whole == frames(bytes, 1), "bytes one by one give the same frames");
  outcrop::fuzz::require(whole == frames(bytes, 7), "bytes by sevens give the same frames");
  return 0;
}

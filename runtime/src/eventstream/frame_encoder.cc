// Frames as they go on the wire: lengths, checksums, signatures.
#include "eventstream/frame_encoder.h"

#include "eventstream/crc32.h"
#include "eventstream/frame_decoder.h"
#include "eventstream/header_encoder.h"

namespace outcrop::internal {
namespace {

constexpr std::size_t kAroundFrame = 16;

}  // namespace

void append_frame(std::string& out, std::string_view headers, std::string_view payload) {
  const std::size_t begin = out.size();
  out.reserve(begin + headers.size() + payload.size() + kAroundFrame);
  append_big_endian(out, static_cast<std::uint32_t>(headers.size() + payload.size() + kAroundFrame));
  append_big_endian(out, static_cast<std::uint32_t>(headers.size()));
  append_big_endian(out, crc32(std::string_view(out).substr(begin)));
  out.append(headers).append(payload);
  append_big_endian(out, crc32(std::string_view(out).substr(begin)));
}

std::string encode_event(OutgoingEvent& event) {
  if (event.problem.empty() && event.headers.size() > kMaxFrameHeaderBytes)
    event.problem = "the event's headers take " + std::to_string(event.headers.size()) + " bytes, and " +
                    std::to_string(kMaxFrameHeaderBytes) + " are possible";
  if (event.problem.empty() && event.payload.size() > kMaxFramePayloadBytes)
    event.problem = "the event takes " + std::to_string(event.payload.size()) + " bytes, and " +
                    std::to_string(kMaxFramePayloadBytes) + " are possible";
  std::string frame;
  if (event.problem.empty()) append_frame(frame, event.headers, event.payload);
  return frame;
}

void append_signed_frame(std::string& out, std::int64_t date_millis, std::string_view signature,
                         std::string_view inner) {
  std::string headers;
  append_number(headers, ":date", HeaderType::timestamp, date_millis);
  append_sized(headers, ":chunk-signature", HeaderType::bytes, signature);
  append_frame(out, headers, inner);
}

}  // namespace outcrop::internal

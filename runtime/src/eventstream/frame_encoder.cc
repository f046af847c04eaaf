// Lengths, checksums and typed headers, as they go on the wire.
#include "eventstream/frame_encoder.h"

#include <chrono>

#include "eventstream/crc32.h"
#include "eventstream/frame_decoder.h"
#include "outcrop/internal/json_reader.h"

namespace outcrop::internal {
namespace {

constexpr std::size_t kMostNameBytes = 255;
constexpr std::size_t kMostValueBytes = 32767;
constexpr std::size_t kAroundFrame = 16;

template <class Int>
void append_big_endian(std::string& out, Int value) {
  const auto bits = static_cast<std::make_unsigned_t<Int>>(value);
  for (int shift = 8 * (static_cast<int>(sizeof value) - 1); shift >= 0; shift -= 8)
    out += static_cast<char>(bits >> shift & 0xFF);
}

void append_name(std::string& out, std::string_view name, HeaderType type) {
  out += static_cast<char>(name.size());
  out.append(name) += static_cast<char>(type);
}

void append_sized(std::string& out, std::string_view name, HeaderType type, std::string_view value) {
  append_name(out, name, type);
  append_big_endian(out, static_cast<std::uint16_t>(value.size()));
  out.append(value);
}

template <class Int>
void append_number(std::string& out, std::string_view name, HeaderType type, Int value) {
  append_name(out, name, type);
  append_big_endian(out, value);
}

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

OutgoingEvent& OutgoingEvent::begin(std::string_view name) {
  append_sized(headers, ":message-type", HeaderType::string, "event");
  append_sized(headers, ":event-type", HeaderType::string, name);
  return *this;
}

void OutgoingEvent::exactly_one(std::string_view union_name, int set) {
  if (set != 1 && problem.empty())
    problem =
        "the event must have exactly one member of " + std::string(union_name) + " set, not " + std::to_string(set);
}

void OutgoingEvent::unknown(const std::optional<UnknownMember>& member) {
  if (!member) return;
  if (member->name.empty() || member->name.size() > kMostNameBytes) {
    if (problem.empty()) problem = "an unknown event has no name, or one of more than 255 bytes";
    return;
  }
  if (!is_json(member->json) && problem.empty()) problem = "the unknown event " + member->name + " is no JSON";
  begin(member->name);
  content_type("application/json");
  payload = member->json;
}

void OutgoingEvent::blob_payload(const std::optional<Blob>& value) {
  content_type("application/octet-stream");
  if (value) payload = value->text();
}

void OutgoingEvent::text_payload(const std::optional<std::string>& value) {
  content_type("text/plain");
  if (value) payload = *value;
}

void OutgoingEvent::missing(std::string_view member) {
  if (problem.empty()) problem = std::string(member) + " is required";
}

void OutgoingEvent::content_type(std::string_view type) {
  append_sized(headers, ":content-type", HeaderType::string, type);
}

void OutgoingEvent::add_header(std::string_view name, bool value) {
  append_name(headers, name, value ? HeaderType::true_value : HeaderType::false_value);
}
void OutgoingEvent::add_header(std::string_view name, std::int8_t value) {
  append_number(headers, name, HeaderType::int8, value);
}
void OutgoingEvent::add_header(std::string_view name, std::int16_t value) {
  append_number(headers, name, HeaderType::int16, value);
}
void OutgoingEvent::add_header(std::string_view name, std::int32_t value) {
  append_number(headers, name, HeaderType::int32, value);
}
void OutgoingEvent::add_header(std::string_view name, std::int64_t value) {
  append_number(headers, name, HeaderType::int64, value);
}
void OutgoingEvent::add_header(std::string_view name, std::string_view value) {
  add_sized(name, static_cast<char>(HeaderType::string), value);
}
void OutgoingEvent::add_header(std::string_view name, const Blob& value) {
  add_sized(name, static_cast<char>(HeaderType::bytes), value.text());
}
void OutgoingEvent::add_header(std::string_view name, Timestamp value) {
  const auto millis = std::chrono::floor<std::chrono::milliseconds>(value.time()).time_since_epoch().count();
  append_number(headers, name, HeaderType::timestamp, std::int64_t{millis});
}

void OutgoingEvent::add_sized(std::string_view name, char type, std::string_view value) {
  if (value.size() > kMostValueBytes) {
    if (problem.empty())
      problem = std::string(name) + " takes " + std::to_string(value.size()) + " bytes, and a header of an event " +
                std::to_string(kMostValueBytes);
    return;
  }
  append_sized(headers, name, static_cast<HeaderType>(type), value);
}

}  // namespace outcrop::internal

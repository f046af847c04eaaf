// What a service is told of an event, as its headers and its payload.
#include "outcrop/internal/outgoing_event.h"

#include <chrono>

#include "eventstream/header_encoder.h"
#include "outcrop/internal/json_reader.h"

namespace outcrop::internal {
namespace {

constexpr std::size_t kMostNameBytes = 255;
constexpr std::size_t kMostValueBytes = 32767;

}  // namespace

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

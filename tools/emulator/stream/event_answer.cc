// Answers that are event streams.
#include "stream/event_answer.h"

#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string_view>

#include "protocol/minimal_output.h"
#include "protocol/write_output.h"
#include "stream/frame.h"
#include "text/json.h"

namespace outcrop::emulator {
namespace {

/// Bedrock adds a run of letters, whose length changes from event to event, to keep the length of what it says from
/// whoever listens on the way. No model has that member.
Json padded(Json event, std::size_t number) {
  constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  event["p"] = std::string(kLetters.substr(0, 3 + number * 17 % (kLetters.size() - 3)));
  return event;
}

}  // namespace

const Member* event_stream_in(const Shape* shape) {
  if (shape == nullptr) return nullptr;
  for (const Member& member : shape->members)
    if (member.target->streaming && member.target->type == ShapeType::tagged_union) return &member;
  return nullptr;
}

const Member* stream_member(const Operation& operation) { return event_stream_in(operation.output); }

std::string write_event(const Shape& choices, const Event& event, std::size_t number) {
  const Member* member = find_member(choices, event.type);
  if (member == nullptr) throw std::out_of_range(choices.name + " has no event " + event.type);
  return event_frame(event.type, as_services_write(padded(to_wire(event.value, *member->target), number)));
}

std::string error_frame_of(const Shape& choices, const ServiceError& error) {
  for (const Member& member : choices.members)
    if (member.target->error && member.target->name == error.type())
      return exception_frame(member.name, json_text({{"message", error.message()}}));
  return error_frame(error.type(), error.message());
}

HttpAnswer event_head(const Operation& operation, const Json& head) {
  HttpAnswer answer = write_output(operation, head);
  std::erase_if(answer.headers, [](const auto& header) { return header.first == "content-type"; });
  answer.headers.emplace_back("content-type", "application/vnd.amazon.eventstream");
  answer.body.clear();
  return answer;
}

HttpAnswer event_answer(const Operation& operation, const Json& head, const std::vector<Event>& events) {
  const Shape& choices = *stream_member(operation)->target;
  HttpAnswer answer = event_head(operation, head);
  for (const Event& event : events) answer.chunks.push_back(write_event(choices, event, answer.chunks.size()));
  return answer;
}

std::vector<Event> minimal_events(const Operation& operation) {
  std::vector<Event> events;
  for (const Member& member : stream_member(operation)->target->members)
    if (!member.target->error) events.push_back({member.name, minimal_value(*member.target)});
  return events;
}

}  // namespace outcrop::emulator

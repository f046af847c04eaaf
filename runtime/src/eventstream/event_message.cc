// Tells the kinds of messages apart by their reserved headers.
#include "eventstream/event_message.h"

namespace outcrop::internal {
namespace {

constexpr std::string_view kMessageType = ":message-type";
constexpr std::string_view kEventType = ":event-type";

// The value of a header that is a string; null data for any other and for an absent one.
std::string_view string_header(const Frame& frame, std::string_view name) {
  const EventHeader* const header = frame.find(name);
  return header && header->type == HeaderType::string ? header->text : std::string_view();
}

std::optional<EventMessage> without(const Frame& frame, std::string_view name, std::string& problem) {
  problem = "a message ";
  problem += frame.find(name) ? "whose header " : "has no header ";
  problem += '"' + std::string(name) + '"';
  if (frame.find(name)) problem += " is not a string";
  return std::nullopt;
}

}  // namespace

std::optional<EventMessage> read_message(const Frame& frame, std::string& problem) {
  const std::string_view type = string_header(frame, kMessageType);
  if (!type.data()) return without(frame, kMessageType, problem);
  if (type == "event") {
    const std::string_view name = string_header(frame, kEventType);
    if (!name.data()) return without(frame, kEventType, problem);
    return EventMessage{EventMessage::Kind::event, name};
  }
  if (type == "exception") return EventMessage{EventMessage::Kind::exception, string_header(frame, ":exception-type")};
  if (type == "error")
    return EventMessage{EventMessage::Kind::error, string_header(frame, ":error-code"),
                        string_header(frame, ":error-message")};
  problem = "a message is of the unknown type \"" + std::string(type.substr(0, 64)) + '"';
  return std::nullopt;
}

}  // namespace outcrop::internal

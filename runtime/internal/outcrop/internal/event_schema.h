// What the generator says about an event stream: the union of its events, and the exceptions that may end it.
#pragma once

#include <span>
#include <string_view>

#include "outcrop/internal/schema.h"

namespace outcrop::internal {

/// One event. `headers` of its schema are event headers: typed values under case-sensitive names.
struct EventSpec {
  std::string_view name;  // `:event-type`: the union's member
  const OutputSchema* schema;
};

/// A modeled exception among the union's members.
struct EventException {
  std::string_view name;   // `:exception-type`: the union's member, "throttlingException"
  std::string_view error;  // the name of its ErrorSpec, "ThrottlingException"
};

struct EventStreamSchema {
  const Schema* view;                 // of the union; fields[i] is events[i]
  std::span<const EventSpec> events;  // without the exceptions
  std::span<const EventException> exceptions{};
  /// Events of which one has come before a complete stream ends; empty: the end of the body is all there is.
  std::span<const std::string_view> terminal_events{};
};

}  // namespace outcrop::internal

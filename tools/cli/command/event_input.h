// EventInput: the events that a bidirectional stream sends, from lines of standard input.
#pragma once

#include <string>
#include <string_view>

#include "command/fields.h"
#include "each/line_source.h"

namespace outcrop::cli {

/// A line is an event under its name, {"chunk": {"bytes": "aGk="}}, or where the operation's events hold text of
/// someone else's format (`Operation::event_text`), that text itself. Blank lines are passed over.
class EventInput {
 public:
  /// `text` is where in an event the other format's text is, "chunk.bytes"; may be empty.
  explicit EventInput(std::string_view text);
  EventInput(const EventInput&) = delete;
  EventInput& operator=(const EventInput&) = delete;
  ~EventInput();

  /// Waits for a line, and reads it into `*event`, which is of the union `shape`. False: there is none any more, or
  /// `stop` was called. Throws InputError for what is no event.
  bool next(void* event, const Shape& shape);
  /// Ends the current and every later `next`. From another thread.
  void stop();

 private:
  bool wait_for_input();

  std::string_view text_;
  LineSource lines_;
  int stop_[2];  // a pipe
};

}  // namespace outcrop::cli

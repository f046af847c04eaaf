// What a service says in a dialogue of events.
#pragma once

#include <memory>
#include <vector>

#include "stream/event_answer.h"

namespace outcrop::emulator {

/// One dialogue's. Used by one thread at a time. Its functions return what is said next and may throw ServiceError,
/// which ends the dialogue by a modeled exception.
class EventScript {
 public:
  virtual ~EventScript() = default;

  /// `event`: checked against the model.
  virtual std::vector<Event> hear(const Event& event) = 0;
  /// The client has said all.
  virtual std::vector<Event> hear_end() = 0;
};

/// Hears all, and then says each event of the output once, none of the errors. `operation` has to outlive it.
std::unique_ptr<EventScript> minimal_session(const Operation& operation);

}  // namespace outcrop::emulator

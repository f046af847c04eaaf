// Dialogues of signed events.
#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include "auth/event_chain.h"
#include "model/shapes.h"
#include "protocol/dialogue.h"
#include "stream/event_script.h"

namespace outcrop::emulator {

/// The member of the input that is an event stream; null where the input has none.
const Member* input_stream_member(const Operation& operation);

/// Requests and answers of the operation are both event streams.
bool is_dialogue(const Operation& operation);

/// Opens each signed frame, checks the event in it, and writes what the script says. A signed frame without an event
/// ends the input; a request that ends without one is an error, and so is one that is silent for `patience`. `now` is
/// the service's clock.
std::shared_ptr<Dialogue> event_dialogue(const Operation& operation, EventChain chain, std::function<Timestamp()> now,
                                         std::chrono::milliseconds patience, std::unique_ptr<EventScript> script);

}  // namespace outcrop::emulator

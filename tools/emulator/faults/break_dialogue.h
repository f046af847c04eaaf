// What faults do to a dialogue.
#pragma once

#include <memory>
#include <vector>

#include "faults/fault.h"
#include "protocol/dialogue.h"

namespace outcrop::emulator {

/// Whether a fault of a dialogue befalls one of its events. The others befall the connection (Delivery).
bool strikes_events(const Fault& fault);

/// `spoken`, but for the event that each fault strikes: the second, where it doesn't say which.
std::shared_ptr<Dialogue> break_dialogue(std::shared_ptr<Dialogue> spoken, const std::vector<Fault>& faults);

}  // namespace outcrop::emulator

// What faults do to a dialogue.
#pragma once

#include <memory>
#include <vector>

#include "faults/fault.h"
#include "protocol/dialogue.h"

namespace outcrop::emulator {

/// `spoken`, but for the event that each fault strikes: the second, where it doesn't say which.
std::shared_ptr<Dialogue> break_dialogue(std::shared_ptr<Dialogue> spoken, const std::vector<Fault>& faults);

}  // namespace outcrop::emulator

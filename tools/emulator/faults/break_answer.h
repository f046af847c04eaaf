// What faults do to an answer.
#pragma once

#include <string>
#include <vector>

#include "faults/fault.h"
#include "protocol/http.h"

namespace outcrop::emulator {

/// The first fault that takes the place of the answer before anything is done; null where there is none.
const Fault* find_error(const std::vector<Fault>& faults);

/// In the form that the caller's protocol gives to errors.
HttpAnswer error_answer(const Fault& fault, bool aws_json);

/// The frame that ends a stream: of `exception` or `error_event`.
std::string ending_frame(const Fault& fault);

/// All faults of one call: first those of the content, then `split`, then those of the connection.
/// A dialogue is broken event by event.
void break_answer(HttpAnswer& answer, const std::vector<Fault>& faults);

}  // namespace outcrop::emulator

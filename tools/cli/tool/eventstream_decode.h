// `outcrop eventstream decode`: a recorded event stream as JSON, one frame a line.
#pragma once

#include <string>

#include "command/console.h"

namespace outcrop::cli {

/// Reads standard input or, when `file` is not empty, that file. Returns 255 where a frame is broken. Throws
/// InputError.
int decode_event_stream(const std::string& file, Console& console);

}  // namespace outcrop::cli

// `outcrop recording order`: in which order a service wrote the members of its answers.
#pragma once

#include <string>

#include "command/console.h"
#include "output/formats.h"

namespace outcrop::cli {

/// Reads the recording of outcrop::testing::Recorder from standard input or, when `file` is not empty, from that file.
/// Throws InputError where it is none.
int show_recording_order(const std::string& file, Format format, Console& console);

}  // namespace outcrop::cli

// Runs an operation that answers with a stream of events, and writes them as they arrive.
#pragma once

#include "command/console.h"
#include "command/global_options.h"
#include "command/operation.h"
#include "output/writers.h"

namespace outcrop::cli {

/// As text: what a person reads of the events, and nothing else; other formats have one event after the other, and what
/// comes beside the stream first. `outfile`, where it isn't empty, gets the events in place of standard output. Returns
/// the exit code. Throws InputError and OutputError.
int run_stream(const Operation& operation, void* request, const GlobalOptions& options, const Layout& layout,
               const std::string& outfile, Console& console);

}  // namespace outcrop::cli

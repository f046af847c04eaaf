// Runs an operation that answers with a stream of bytes, and writes them as they arrive.
#pragma once

#include <string>

#include "command/console.h"
#include "command/global_options.h"
#include "command/operation.h"
#include "output/writers.h"

namespace outcrop::cli {

/// The bytes go to `outfile`, and what comes beside them to standard output; or, where `outfile` is empty, to standard
/// output and to standard error. Returns the exit code. Throws InputError and OutputError.
int run_bytes(const Operation& operation, void* request, const GlobalOptions& options, const Layout& layout,
              const std::string& outfile, Console& console);

}  // namespace outcrop::cli

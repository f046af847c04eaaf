// Runs one operation: request, answer or listing, output, exit code.
#pragma once

#include "command/arguments.h"
#include "command/console.h"
#include "command/global_options.h"
#include "command/operation.h"

namespace outcrop::cli {

/// Throws InputError and OutputError.
int run_operation(const Operation& operation, Arguments& arguments, const GlobalOptions& options, Console& console);

}  // namespace outcrop::cli

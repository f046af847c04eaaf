// The outcrop command: its subcommands and options.
#pragma once

#include <string>
#include <vector>

#include "command/console.h"

namespace outcrop::cli {

/// Returns the exit code. Throws OutputError.
int run(std::vector<std::string> arguments, Console& console);

}  // namespace outcrop::cli

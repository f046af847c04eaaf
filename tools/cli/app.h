// The outcrop command: its subcommands and options.
#pragma once

#include <string>
#include <vector>

#include "command/console.h"

namespace outcrop::cli {

/// `words` are those behind the program's name. Returns the exit code. Throws OutputError.
int run(const std::vector<std::string>& words, Console& console);

}  // namespace outcrop::cli

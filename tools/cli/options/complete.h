// What may stand next on the command line, for the shells' completion.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "options/command.h"

namespace outcrop::cli {

/// The ways in which the last of the words may go on: commands, options, or values of an option that has a choice.
/// Empty where anything may stand, such as a file.
std::vector<std::string> completions(Command& program, std::span<const std::string> words);

/// The script that a shell reads to complete `outcrop`; empty for one that isn't known. "bash", "zsh", "fish".
std::string completion_script(const std::string& shell);

}  // namespace outcrop::cli

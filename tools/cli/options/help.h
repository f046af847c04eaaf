// What --help prints.
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "options/command.h"

namespace outcrop::cli {

/// "outcrop bedrock list-guardrails".
std::string command_text(std::span<Command* const> path);

/// Help on the last command of the path, with the options of all of them, in lines of `width` columns (0: a page's).
std::string help_text(std::span<Command* const> path, int width);

/// "--max-items NUMBER", "--is-owned, --no-is-owned".
std::string option_name(const Option& option);

/// The lines of one option in it.
std::string option_entry(const Option& option, int width);

/// A name and what is said of it, as help has its lines.
std::string help_entry(const std::string& name, const std::string& text, int width);

/// `text` in lines of at most `width` columns; words that are longer stay whole.
std::string wrapped(const std::string& text, std::size_t width);

}  // namespace outcrop::cli

// Manual pages, from the same tables as --help.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "options/command.h"

namespace outcrop::cli {

/// The page (section 1, for groff's man macros) of the last command of the path, with all commands that follow it:
/// their options too where `is_whole`, else their names. `others`: pages to see also, "outcrop-bedrock".
std::string man_page(std::span<Command* const> path, bool is_whole, std::span<const std::string> others,
                     std::string_view version);

}  // namespace outcrop::cli

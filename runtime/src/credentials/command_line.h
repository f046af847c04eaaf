// Splits a command line as a shell does, without being one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop::internal {

/// Words between blanks; single quotes keep everything, double quotes all but backslashes before `"` and `\`, a
/// backslash outside of quotes takes the next character as it is. Empty: a quote isn't closed, or nothing follows the
/// last backslash. Variables, globs and operators mean nothing.
std::optional<std::vector<std::string>> split_command_line(std::string_view text);

}  // namespace outcrop::internal

// Text in the columns of a terminal.
#pragma once

#include <string>
#include <string_view>

namespace outcrop::cli {

/// `text` with control characters as \xNN, so that nothing that a service sends can steer the terminal, and without
/// line ends.
std::string printable(std::string_view text);

/// Whether there are control characters beside line ends and tabs, or bytes that are no UTF-8.
bool has_controls(std::string_view text);

/// Whole lines with these as JSON's \u001b, or as \x9b what is no UTF-8.
std::string escaped_controls(std::string_view text);

/// Columns that printable UTF-8 text takes: wide characters count twice, combining ones not at all.
int display_width(std::string_view text);

/// At most `width` columns, the last one an ellipsis where something was cut off.
std::string clipped(std::string_view text, int width);

/// With blanks up to `width` columns.
std::string padded(std::string_view text, int width);

}  // namespace outcrop::cli

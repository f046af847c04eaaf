// Whether a text is JSON, and where it stops being so: in one pass, without a tree, however deep and long it is.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace outcrop::cli {

/// Empty: one whole JSON value (RFC 8259), blanks around it allowed. Else where and why it is none: "line 1, column 21:
/// a value is wanted".
std::optional<std::string> json_fault(std::string_view text);

}  // namespace outcrop::cli

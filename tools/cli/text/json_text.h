// Cuts and lays out JSON text that is known to be valid (an answer that the SDK has read), without building a tree:
// numbers, escapes and the order of members stay as they are.
#pragma once

#include <outcrop/document.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outcrop::cli {

/// A body without the byte order mark that may stand in front of it, which the SDK's readers skip as well.
std::string_view without_mark(std::string_view body);

/// The text of a top-level member of an object; empty when there is none. Of equal names the last one counts.
std::string_view json_member(std::string_view object, std::string_view name);

/// The texts of an array's elements, without the blanks around them; none when it is not an array.
std::vector<std::string_view> json_elements(std::string_view array);

/// The members of an object in their order: the decoded name, and the value's text; none when it is not an object. Of a
/// name that comes again, the last one alone, as in the library.
std::vector<std::pair<std::string, std::string_view>> json_members(std::string_view object);

/// The value, read; of a member that comes again, the last one alone. Empty where it is nested too deeply.
std::optional<Document> json_tree(std::string_view json);

/// The content of a JSON string; of any other value its own text.
std::string json_plain(std::string_view value);

/// Indented by four blanks a level, as the AWS CLI does. `level` is that of the line on which the value begins.
void append_indented(std::string& out, std::string_view value, int level = 0);

/// On one line, without blanks between tokens.
void append_compact(std::string& out, std::string_view value);

/// `text` as a JSON string.
std::string json_quoted(std::string_view text);

}  // namespace outcrop::cli

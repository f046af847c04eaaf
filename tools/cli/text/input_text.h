// Values that are typed in, or stand in files.
#pragma once

#include <outcrop/document.h>

#include <string>
#include <string_view>

namespace outcrop::cli {

/// The bytes of a file; `~/` at the begin of its path is the home directory. Throws InputError: `origin`, the file and
/// why.
std::string read_file(const std::string& path, std::string_view origin);

/// `value`, or the content of the file that it names: `file://PATH`.
std::string text_or_file(std::string value, std::string_view origin);

/// Reads JSON. Throws InputError with line and column.
Document parse_json(std::string_view text, std::string_view origin);

/// Where `text` is the path of a file: "; of a file that has it, write file://PATH".
std::string hint_of_file(std::string_view text);

}  // namespace outcrop::cli

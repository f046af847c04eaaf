// A file that others read at any moment: it is replaced whole, or not at all.
#pragma once

#include <string>
#include <string_view>

namespace outcrop::cli {

/// Puts `text` in the place of the file, which only its owner can read from then on. False: it is as it was before.
bool replace_file(const std::string& path, std::string_view text);

}  // namespace outcrop::cli

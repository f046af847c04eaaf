// UTF-8, one character at a time.
#pragma once

#include <cstddef>
#include <string_view>

namespace outcrop::cli {

/// The bytes of the character that `text` begins with; 0 where that is no UTF-8 (RFC 3629), or nothing.
std::size_t utf8_length(std::string_view text);

/// Its code point; only where utf8_length() is not 0.
char32_t utf8_code_point(std::string_view text);

}  // namespace outcrop::cli

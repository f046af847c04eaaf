// The inside of JSON strings: escapes checked and resolved.
#pragma once

#include <string_view>

namespace outcrop::internal {

/// Resolves the escapes of `text`, the characters between the quotes, into `out`, which has room for text.size() bytes.
/// Returns the end of what it wrote, or null when an escape is malformed. A lone surrogate becomes U+FFFD.
char* unescape(std::string_view text, char* out);

/// Whether `unescape` would succeed.
bool has_valid_escapes(std::string_view text);

}  // namespace outcrop::internal

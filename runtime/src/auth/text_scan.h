// Questions about all bytes of a text, answered 16 bytes at a time: most texts that are signed need no change.
#pragma once

#include <string_view>

namespace outcrop::internal {

/// Whether there is any space, tab, line end or other byte up to 0x20.
bool has_blank(std::string_view text);

/// Whether each byte of a query is spelled as a canonical request spells it, '=' and '&' aside. Says no of some where
/// that is so as well: of those that are shorter than 18 bytes, or hold escapes other than of ASCII punctuation before
/// '@'.
bool is_spelled_canonically(std::string_view query);

}  // namespace outcrop::internal

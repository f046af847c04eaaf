// Questions about all bytes of a text, answered 16 bytes at a time: most texts that are signed need no change.
#pragma once

#include <string_view>

namespace outcrop::internal {

/// Whether there is any space, tab, line end or other byte up to 0x20.
bool has_blank(std::string_view text);

/// Whether each byte is spelled as a canonical request spells those of a query's values. Says no of some where that is
/// so as well: of those with escapes other than of "*+,/:;<=>?", or with any escape in less than 18 bytes.
bool is_encoded_value(std::string_view text);

/// The same of a whole query, where '=' and '&' may be.
bool is_encoded_query(std::string_view text);

}  // namespace outcrop::internal

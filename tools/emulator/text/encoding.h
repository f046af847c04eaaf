// Percent-encoding (RFC 3986), Base64 (RFC 4648) and UTF-8 counting: the text forms of the wire.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace outcrop::emulator {

/// Decodes %XX; `+` stays `+`. Empty on a `%` that two hex digits do not follow.
std::optional<std::string> percent_decode(std::string_view text);

/// Standard alphabet with padding.
std::string base64_encode(std::string_view bytes);

/// Empty when a character is outside the standard alphabet or the padding is not right.
std::optional<std::string> base64_decode(std::string_view text);

/// The alphabet of URLs (`-` and `_`), without padding: for opaque tokens.
std::string base64url_encode(std::string_view bytes);
std::optional<std::string> base64url_decode(std::string_view text);

/// Unicode code points of valid UTF-8: what Smithy's length trait counts.
std::size_t count_code_points(std::string_view text);

/// ASCII only.
std::string to_lower(std::string_view text);

}  // namespace outcrop::emulator

// Base64 of the standard alphabet with padding and without line breaks (RFC 4648 § 4).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace outcrop::internal {

/// Characters that the encoding of `size` bytes takes.
constexpr std::size_t base64_size(std::size_t size) { return (size + 2) / 3 * 4; }

/// Appends the encoding of `bytes`.
void append_base64(std::string& out, std::string_view bytes);

/// Bytes that the decoding of `size` characters takes at most.
constexpr std::size_t base64_decoded_bound(std::size_t size) { return size / 4 * 3; }

/// Decodes `text` into `out`, which has room for base64_decoded_bound(text.size()) bytes, and returns how many it
/// wrote. Empty when a character is outside the alphabet or the padding is not right.
std::optional<std::size_t> decode_base64(std::string_view text, char* out);

}  // namespace outcrop::internal

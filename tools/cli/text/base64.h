// Base64 (RFC 4648, with padding): blobs of requests, and tokens that say where a listing goes on.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace outcrop::cli {

std::string base64_encode(std::string_view bytes);

/// Empty when `text` is not base64; missing padding and line ends are let pass.
std::optional<std::string> base64_decode(std::string_view text);

}  // namespace outcrop::cli

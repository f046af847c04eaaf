// gzip of request bodies (smithy.api#requestCompression).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/internal/http_request.h"

namespace outcrop::internal {

/// RFC 1952. Empty when memory runs out.
std::optional<std::string> gzip(std::string_view bytes);

/// Compresses the body and says so in Content-Encoding, behind an encoding that the caller has applied before. Leaves
/// the request as it is when its body is shorter than `threshold` bytes.
void compress_body(HttpRequest& request, std::size_t threshold);

}  // namespace outcrop::internal

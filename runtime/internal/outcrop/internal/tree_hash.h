// The SHA-256 tree hash that S3 Glacier asks for beside what it stores.
#pragma once

#include <string>
#include <string_view>

#include "outcrop/internal/http_request.h"

namespace outcrop::internal {

/// Hex of the root over the digests of the bytes' mebibytes, paired until one is left; an odd one moves up as it is.
std::string sha256_tree_hash(std::string_view bytes);

/// Generated code: X-Amz-Content-Sha256 and X-Amz-Sha256-Tree-Hash of the body, each unless the caller has set it.
void add_tree_hash(HttpRequest& request);

}  // namespace outcrop::internal

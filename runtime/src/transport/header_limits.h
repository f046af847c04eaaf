// How much of headers an answer may have, said in one way wherever they are counted.
#pragma once

#include <cstddef>
#include <string>

#include "outcrop/transport.h"

namespace outcrop::internal {

/// Empty: within the limits of `request`. Else what there is too much of.
inline std::string beyond_header_limits(const TransportRequest& request, std::size_t bytes, std::size_t headers) {
  if (bytes > request.max_response_header_bytes)
    return "more than " + std::to_string(request.max_response_header_bytes) +
           " bytes of headers, the limit (ClientConfig::max_response_header_bytes)";
  if (headers > request.max_response_headers)
    return "more than " + std::to_string(request.max_response_headers) +
           " headers, the limit (ClientConfig::max_response_headers)";
  return {};
}

}  // namespace outcrop::internal

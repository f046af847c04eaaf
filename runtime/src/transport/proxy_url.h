// The URL of a proxy, as libcurl reads it.
#pragma once

#include <string>

namespace outcrop::internal {

/// Why no proxy can be reached by this URL, without quoting it; empty: it is one. libcurl tells some of this as a host
/// that was not found.
std::string problem_of_proxy_url(const std::string& url);

}  // namespace outcrop::internal

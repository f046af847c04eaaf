// The parts of an absolute URL (RFC 3986 § 3).
#pragma once

#include <cstddef>
#include <string_view>

namespace outcrop::internal {

/// Views into the URL. Nothing is decoded or checked.
struct UrlParts {
  std::string_view scheme{};     ///< "https"; empty: there is none
  std::string_view authority{};  ///< host and port, without user name and password
  std::string_view target{"/"};  ///< path and query, as a request line has them
};

constexpr UrlParts split_url(std::string_view url) {
  UrlParts parts;
  if (const std::size_t scheme = url.find("://"); scheme != std::string_view::npos) {
    parts.scheme = url.substr(0, scheme);
    url.remove_prefix(scheme + 3);
  }
  parts.authority = url.substr(0, url.find_first_of("/?#"));
  url.remove_prefix(parts.authority.size());
  if (const std::size_t user = parts.authority.rfind('@'); user != std::string_view::npos)
    parts.authority.remove_prefix(user + 1);
  if (const std::string_view target = url.substr(0, url.find('#')); !target.empty()) parts.target = target;
  return parts;
}

}  // namespace outcrop::internal

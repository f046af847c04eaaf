// Rather hides a host than shows a password.
#include "base/shown_url.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"

namespace outcrop::internal {
namespace {

constexpr std::string_view kHidden = "***";
constexpr std::array<std::string_view, 6> kSchemes{"http://",    "https://",  "socks4://",
                                                   "socks4a://", "socks5://", "socks5h://"};

// Of another scheme nobody knows whether it is one, or the beginning of a password.
std::size_t size_of_scheme(std::string_view url) {
  const auto found =
      std::ranges::find_if(kSchemes, [url](std::string_view scheme) { return starts_with_ignoring_case(url, scheme); });
  return found == kSchemes.end() ? 0 : found->size();
}

// The size of what ends in the last `@`.
std::size_t size_of_user(std::string_view text) {
  const std::size_t plain = text.rfind('@');
  const std::size_t escaped = text.rfind("%40");
  return std::max(plain == std::string_view::npos ? 0 : plain + 1, escaped == std::string_view::npos ? 0 : escaped + 3);
}

// A port that is no number may be the password of a URL whose host was forgotten.
std::string shown_host(std::string_view host) {
  const std::size_t colon = host.find(':', host.starts_with('[') ? std::min(host.find(']'), host.size()) : 0);
  if (colon == std::string_view::npos || std::ranges::all_of(host.substr(colon + 1), is_digit))
    return std::string(host);
  return std::string(host.substr(0, colon + 1)).append(kHidden);
}

}  // namespace

std::string shown_url(std::string_view url) {
  const std::size_t scheme = size_of_scheme(url);
  std::string shown(url.substr(0, scheme));
  url.remove_prefix(scheme);
  if (const std::size_t user = size_of_user(url); user > 0) {
    shown.append(kHidden).append("@");
    url.remove_prefix(user);
  }
  const std::size_t host = std::min(url.find_first_of("/?#"), url.size());
  const std::size_t query = std::min(url.find_first_of("?#"), url.size());
  shown.append(shown_host(url.substr(0, host))).append(url.substr(host, query - host));
  if (query < url.size()) shown.append(url.substr(query, 1)).append(kHidden);
  return shown;
}

}  // namespace outcrop::internal

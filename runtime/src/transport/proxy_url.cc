// Takes a proxy's URL apart by libcurl's own parser.
#include "transport/proxy_url.h"

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

#include "base/ascii.h"

namespace outcrop::internal {
namespace {

constexpr std::array<std::string_view, 6> kSchemes{"http", "https", "socks4", "socks4a", "socks5", "socks5h"};

using Text = std::unique_ptr<char, decltype(&curl_free)>;

CURLUcode get(CURLU* url, CURLUPart part, unsigned flags, Text& text) {
  char* found = nullptr;
  const CURLUcode code = curl_url_get(url, part, &found, flags);
  text.reset(found);
  return code;
}

}  // namespace

std::string problem_of_proxy_url(const std::string& url) {
  const std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> parsed(curl_url(), &curl_url_cleanup);
  if (!parsed) return "no memory was left to read it";
  const CURLUcode code =
      curl_url_set(parsed.get(), CURLUPART_URL, url.c_str(), CURLU_NON_SUPPORT_SCHEME | CURLU_GUESS_SCHEME);
  if (code != CURLUE_OK) return curl_url_strerror(code);
  Text text(nullptr, &curl_free);
  if (get(parsed.get(), CURLUPART_SCHEME, 0, text) == CURLUE_OK &&
      std::ranges::none_of(kSchemes, [&](std::string_view scheme) { return equal_ignoring_case(scheme, text.get()); }))
    return "its scheme is none of http, https, socks4, socks4a, socks5, socks5h";
  for (const CURLUPart part : {CURLUPART_USER, CURLUPART_PASSWORD})
    if (get(parsed.get(), part, CURLU_URLDECODE, text) == CURLUE_URLDECODE)
      return "its user name or password holds a control character";
  return {};
}

}  // namespace outcrop::internal

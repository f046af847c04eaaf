#include "call/bare_curl.h"

#include <curl/curl.h>

#include <stdexcept>

namespace outcrop::bench {
namespace {

// What libcurl does best with on loopback; half a megabyte is slower.
constexpr long kReceiveBuffer = 64 * 1024;

std::size_t append(char* bytes, std::size_t one, std::size_t count, void* body) {
  static_cast<std::string*>(body)->append(bytes, one * count);
  return one * count;
}

}  // namespace

BareCurl::BareCurl(const std::string& ca_bundle, const std::vector<std::string>& headers) : handle_(curl_easy_init()) {
  if (!handle_) throw std::runtime_error("libcurl gives no handle");
  curl_easy_setopt(handle_, CURLOPT_WRITEFUNCTION, append);
  curl_easy_setopt(handle_, CURLOPT_WRITEDATA, &body_);
  curl_easy_setopt(handle_, CURLOPT_BUFFERSIZE, kReceiveBuffer);
  curl_easy_setopt(handle_, CURLOPT_NOSIGNAL, 1L);
  if (!ca_bundle.empty()) curl_easy_setopt(handle_, CURLOPT_CAINFO, ca_bundle.c_str());
  for (const std::string& line : headers) headers_ = curl_slist_append(headers_, line.c_str());
  curl_easy_setopt(handle_, CURLOPT_HTTPHEADER, headers_);
}

BareCurl::~BareCurl() {
  curl_easy_cleanup(handle_);
  curl_slist_free_all(headers_);
}

std::size_t BareCurl::fetch(const std::string& url) {
  body_.clear();
  curl_easy_setopt(handle_, CURLOPT_URL, url.c_str());
  long status = 0;
  if (curl_easy_perform(handle_) != CURLE_OK) return 0;
  curl_easy_getinfo(handle_, CURLINFO_RESPONSE_CODE, &status);
  return status == 200 ? body_.size() : 0;
}

}  // namespace outcrop::bench

// BareCurl: libcurl alone, fetching the same bytes as a call does: one easy handle, its connection kept, a buffer that
// the next page reuses.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

struct curl_slist;

namespace outcrop::bench {

/// Not synchronised. Throws std::runtime_error where libcurl gives no handle.
class BareCurl {
 public:
  /// `ca_bundle`: PEM file; empty for http. `headers`: lines that go with every request.
  explicit BareCurl(const std::string& ca_bundle, const std::vector<std::string>& headers = {});
  BareCurl(const BareCurl&) = delete;
  BareCurl& operator=(const BareCurl&) = delete;
  ~BareCurl();

  /// The body's size; 0 when there was no answer of status 200.
  std::size_t fetch(const std::string& url);

 private:
  void* handle_;
  curl_slist* headers_{};
  std::string body_;
};

}  // namespace outcrop::bench

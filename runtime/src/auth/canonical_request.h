// The canonical request of Signature Version 4, in buffers that the next one reuses.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "auth/canonical_path.h"
#include "auth/canonical_query.h"

namespace outcrop::internal {

/// Negative, 0 or positive, as the names compare in lower case.
int compare_names(std::string_view a, std::string_view b);

/// Whether the names of two headers are the same but for their case.
inline bool is_header(std::string_view name, std::string_view other) {
  return name.size() == other.size() && compare_names(name, other) == 0;
}

/// A header that no signature covers, since clients and proxies change it on the way (the union of three AWS SDKs'
/// lists). Any case.
bool is_never_signed(std::string_view header_name);

/// Builds one canonical request after the other and allocates only when one is larger than all before it.
/// Usage: begin, add_header for each header to sign, finish. Not synchronised.
class CanonicalRequest {
 public:
  void begin() {
    headers_.clear();
    size_ = 0;
    signed_headers_size_ = 0;
  }

  /// In the order of the request. Both must live until `finish`; the name may have any case.
  void add_header(std::string_view name, std::string_view value) { headers_.push_back({name, value}); }

  /// `path` and `query` as they go on the wire.
  void finish(std::string_view method, std::string_view path, std::string_view query, std::string_view payload_hash,
              bool normalize_path);

  /// Both valid until the next `begin`.
  std::string_view text() const { return std::string_view(buffer_).substr(0, size_); }
  std::string_view signed_headers() const {
    return std::string_view(buffer_).substr(signed_headers_at_, signed_headers_size_);
  }

 private:
  struct HeaderEntry {
    std::string_view name;
    std::string_view value;
    bool repeats{};  // has the name of the one before it, once they are sorted
  };
  std::size_t size_bound(std::size_t method, std::size_t path, std::size_t query, std::size_t payload_hash) const;
  void sort_headers();
  char* put_headers(char* out);

  std::string buffer_;
  std::size_t size_{};
  std::size_t signed_headers_at_{};
  std::size_t signed_headers_size_{};
  std::vector<HeaderEntry> headers_;
  CanonicalPath path_;
  CanonicalQuery query_;
};

}  // namespace outcrop::internal

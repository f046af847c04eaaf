// The canonical request of Signature Version 4, in buffers that the next one reuses.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "outcrop/internal/crypto.h"
#include "signing/canonical_headers.h"
#include "signing/canonical_path.h"
#include "signing/canonical_query.h"

namespace outcrop::internal {

/// Whether `name`, in any case, is the header `lower_name`.
bool is_header(std::string_view name, std::string_view lower_name);

/// A header that no signature covers, since clients and proxies change it on the way (the union of three AWS SDKs'
/// lists). Any case.
bool is_never_signed(std::string_view header_name);

/// Builds one canonical request after the other and allocates only when one is larger than all before it.
/// Usage: begin, add_header for each header to sign, finish. The text may hold a session token and is wiped in the end.
/// Not synchronised.
class CanonicalRequest {
 public:
  CanonicalRequest() = default;
  CanonicalRequest(const CanonicalRequest&) = delete;
  CanonicalRequest& operator=(const CanonicalRequest&) = delete;
  ~CanonicalRequest() { wipe(buffer_); }

  void begin() { headers_.begin(); }

  /// In the order of the request. The value must live until `finish`; the name may have any case.
  void add_header(std::string_view name, std::string_view value) { headers_.add(name, value); }

  /// `path` and `query` as they go on the wire.
  void finish(std::string_view method, std::string_view path, std::string_view query, std::string_view payload_hash,
              bool normalize_path);

  /// Of the last one that was finished; both valid until `finish` is called again.
  std::string_view text() const { return std::string_view(buffer_).substr(0, size_); }
  std::string_view signed_headers() const { return headers_.names(); }

 private:
  CanonicalPath path_;
  CanonicalQuery query_;
  CanonicalHeaders headers_;
  std::string buffer_;
  std::size_t size_{};
};

}  // namespace outcrop::internal

// The canonical request of Signature Version 4, in buffers that the next one reuses.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace outcrop::internal {

/// Whether `name`, in any case, is the header `lower_name`.
bool is_header(std::string_view name, std::string_view lower_name);

/// A header that no signature covers, since clients and proxies change it on the way (the union of three AWS SDKs'
/// lists). Any case.
bool is_never_signed(std::string_view header_name);

/// Builds one canonical request after the other and allocates only when one is larger than all before it.
/// Usage: begin, add_header for each header to sign, finish. Not synchronised.
class CanonicalRequest {
 public:
  void begin() {
    headers_.clear();
    text_.clear();
    signed_headers_size_ = 0;
  }

  /// In the order of the request. Both must live until `finish`; the name may have any case.
  void add_header(std::string_view name, std::string_view value) { headers_.push_back({name, value}); }

  /// `path` and `query` as they go on the wire.
  void finish(std::string_view method, std::string_view path, std::string_view query, std::string_view payload_hash,
              bool normalize_path);

  /// Both valid until the next `begin`.
  std::string_view text() const { return text_; }
  std::string_view signed_headers() const {
    return std::string_view(text_).substr(signed_headers_at_, signed_headers_size_);
  }

 private:
  struct HeaderEntry {
    std::string_view name;
    std::string_view value;
  };
  // Key and value as offsets into encoded_query_, which moves while it grows.
  struct Parameter {
    std::size_t key_at;
    std::size_t value_at;
    std::size_t end;
  };

  void append_path(std::string_view path, bool normalize);
  void append_query(std::string_view query);
  void append_headers();
  bool is_less(const Parameter& a, const Parameter& b) const;

  std::string text_;
  std::vector<HeaderEntry> headers_;
  std::vector<Parameter> parameters_;
  std::vector<std::string_view> segments_;
  std::string encoded_query_;
  std::size_t signed_headers_at_{};
  std::size_t signed_headers_size_{};
};

}  // namespace outcrop::internal

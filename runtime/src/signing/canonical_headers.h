// The headers of a canonical request.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "signing/short_text.h"

namespace outcrop::internal {

/// Keeps what depends on names alone, since requests mostly have the names of the one before in the same order.
/// Usage: begin, add for each header, put. Allocates only for more or longer names than before. Not synchronised.
class CanonicalHeaders {
 public:
  void begin() { size_ = 0; }

  /// In the order of the request. The value must live until `put`; the name may have any case.
  void add(std::string_view name, std::string_view value) {
    if (size_ == headers_.size() || !is_same(headers_[size_].name, name)) set_name(name);
    headers_[size_++].value = value;
  }

  /// How much `put` writes at most.
  std::size_t size_bound() const;

  /// Writes the lines in the order of their names, an empty line and the names at `out`, and returns where that ends.
  char* put(char* out);

  /// "host;x-amz-date", as last put.
  std::string_view names() const { return names_; }

 private:
  struct Header {
    std::string name;        // as it was given
    std::string lower_name;  // as it is signed
    std::string_view value;
  };
  struct Line {
    std::size_t header;
    bool repeats;  // the name of the line before, whose values it goes on with
  };

  void set_name(std::string_view name);
  void arrange();

  std::vector<Header> headers_;  // those from size_ on are of earlier requests
  std::size_t size_{};
  std::vector<Line> lines_;
  bool is_arranged_{};  // lines_ and names_ are those of as many of the headers
  std::string names_;
};

}  // namespace outcrop::internal

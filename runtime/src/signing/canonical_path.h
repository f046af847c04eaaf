// The path of a canonical request.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace outcrop::internal {

/// Keeps the last one, since calls to one operation mostly have the same. Allocates only when one is longer, or has
/// more segments to resolve, than all before it. Not synchronised.
class CanonicalPath {
 public:
  /// The canonical form of `path`, which is as it goes on the wire. Valid until the next call.
  std::string_view get(std::string_view path, bool normalize);

 private:
  char* put(char* out, std::string_view path, bool normalize);

  std::string path_;
  bool normalize_{};
  std::string buffer_;
  std::size_t size_{};  // of what is in it; 0 before the first
  std::vector<std::string_view> segments_;
};

}  // namespace outcrop::internal

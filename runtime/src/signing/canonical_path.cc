// Encodes a path once more, and resolves its segments.
#include "signing/canonical_path.h"

#include <algorithm>

#include "signing/percent_encoding.h"
#include "signing/put.h"

namespace outcrop::internal {
namespace {

char* put_encoded_text(char* out, std::string_view text, const ByteTable& plain) {
  for (const char c : text) out = put_encoded(out, c, plain);
  return out;
}

// Whether there is no segment to resolve.
bool is_normal(std::string_view path) {
  return path.find("//") == std::string_view::npos && path.find("/.") == std::string_view::npos &&
         !path.starts_with('.');
}

}  // namespace

std::string_view CanonicalPath::get(std::string_view path, bool normalize) {
  if (size_ == 0 || !is_same(path, path_) || normalize != normalize_) {
    constexpr std::size_t kSlashes = 2;  // in front and behind
    size_ = 0;
    path_ = path;
    normalize_ = normalize;
    char* const begin = room_for(buffer_, 3 * path.size() + kSlashes);
    size_ = static_cast<std::size_t>(put(begin, path, normalize) - begin);
  }
  return std::string_view(buffer_).substr(0, size_);
}

char* CanonicalPath::put(char* out, std::string_view path, bool normalize) {
  if (!normalize || is_normal(path)) {
    if (path.empty() || path.front() != '/') *out++ = '/';
    return put_encoded_text(out, path, kUnreservedOrSlash);
  }
  const bool ends_in_slash = path.ends_with('/');
  segments_.clear();
  while (!path.empty()) {
    const std::string_view segment = path.substr(0, path.find('/'));
    path.remove_prefix(std::min(path.size(), segment.size() + 1));
    if (segment == "..") {
      if (!segments_.empty()) segments_.pop_back();
    } else if (!segment.empty() && segment != ".") {
      segments_.push_back(segment);
    }
  }
  for (const std::string_view segment : segments_) {
    *out++ = '/';
    out = put_encoded_text(out, segment, kUnreserved);
  }
  if (segments_.empty() || ends_in_slash) *out++ = '/';
  return out;
}

}  // namespace outcrop::internal

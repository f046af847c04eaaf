// Tree hashes (S3 Glacier's developer guide, "Computing checksums").
#include "outcrop/internal/tree_hash.h"

#include <algorithm>
#include <vector>

#include "base/ascii.h"
#include "outcrop/internal/crypto.h"

namespace outcrop::internal {
namespace {

constexpr std::size_t kLeaf = std::size_t{1} << 20;

void add_unless_set(HttpRequest& request, std::string_view name, std::string value) {
  const auto is_same = [name](const auto& header) { return equal_ignoring_case(header.first, name); };
  if (std::ranges::none_of(request.headers, is_same)) request.headers.emplace_back(name, std::move(value));
}

}  // namespace

std::string sha256_tree_hash(std::string_view bytes) {
  std::vector<Sha256Digest> level;
  do {
    level.push_back(sha256(bytes.substr(0, kLeaf)));
    bytes.remove_prefix(std::min(kLeaf, bytes.size()));
  } while (!bytes.empty());
  while (level.size() > 1) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < level.size(); i += 2)
      level[kept++] =
          i + 1 < level.size() ? Sha256().update(text_of(level[i])).update(text_of(level[i + 1])).finish() : level[i];
    level.resize(kept);
  }
  std::string hex;
  append_hex(hex, level.front());
  return hex;
}

void add_tree_hash(HttpRequest& request) {
  if (!request.has_body) return;
  add_unless_set(request, "X-Amz-Content-Sha256", sha256_hex(request.content()));
  add_unless_set(request, "X-Amz-Sha256-Tree-Hash", sha256_tree_hash(request.content()));
}

}  // namespace outcrop::internal

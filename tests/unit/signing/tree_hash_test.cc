// Tree hashes of bodies below, at and above the size of a leaf, against digests put together by hand.
#include "outcrop/internal/tree_hash.h"

#include <gtest/gtest.h>

#include "outcrop/internal/crypto.h"

namespace outcrop::internal {
namespace {

constexpr std::size_t kMebibyte = std::size_t{1} << 20;

std::string raw(std::string_view bytes) {
  const Sha256Digest digest = sha256(bytes);
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

HttpRequest with_body(std::string body) {
  HttpRequest request{Method::post, "/"};
  request.body = std::move(body);
  request.has_body = true;
  return request;
}

TEST(TreeHash, OfAtMostAMebibyteIsThePlainDigest) {
  for (const std::size_t size : {std::size_t{0}, std::size_t{11}, kMebibyte}) {
    const std::string bytes(size, 'a');
    EXPECT_EQ(sha256_tree_hash(bytes), sha256_hex(bytes)) << size;
  }
}

TEST(TreeHash, PairsTheDigestsOfMebibytes) {
  const std::string a(kMebibyte, 'a');
  const std::string b(7, 'b');
  EXPECT_EQ(sha256_tree_hash(a + b), sha256_hex(raw(a) + raw(b)));
}

TEST(TreeHash, MovesAnOddDigestUpAsItIs) {
  const std::string a(kMebibyte, 'a');
  const std::string c(1, 'c');
  EXPECT_EQ(sha256_tree_hash(a + a + c), sha256_hex(raw(raw(a) + raw(a)) + raw(c)));
}

TEST(TreeHash, LeavesTheCallersOwnHeaderAlone) {
  HttpRequest request = with_body("hello world");
  request.header("x-amz-sha256-tree-hash", std::optional<std::string>("mine"));
  add_tree_hash(request);
  ASSERT_EQ(request.headers.size(), 2u);
  EXPECT_EQ(request.headers[0].second, "mine");
  EXPECT_EQ(request.headers[1].first, "X-Amz-Content-Sha256");
}

TEST(TreeHash, IsNotSentWithoutABody) {
  HttpRequest request{Method::post, "/"};
  add_tree_hash(request);
  EXPECT_TRUE(request.headers.empty());
}

}  // namespace
}  // namespace outcrop::internal

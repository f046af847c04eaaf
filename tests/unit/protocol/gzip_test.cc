// Compressed request bodies.
#include "protocol/gzip.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "outcrop/internal/http_request.h"

namespace {

using outcrop::internal::compress_body;
using outcrop::internal::HttpRequest;
using outcrop::internal::Method;
using ::testing::IsEmpty;
using ::testing::StartsWith;

HttpRequest request_with(std::size_t bytes) {
  HttpRequest request(Method::post, "/");
  request.has_body = true;
  request.body.assign(bytes, 'a');
  return request;
}

TEST(Gzip, ShortensABodyAndSaysSo) {
  HttpRequest request = request_with(10'000);
  compress_body(request, 10'000);
  EXPECT_LT(request.body.size(), 1'000u);
  EXPECT_THAT(request.body, StartsWith("\x1f\x8b\x08"));  // RFC 1952: deflate
  ASSERT_EQ(request.headers.size(), 1u);
  EXPECT_EQ(request.headers[0].first, "Content-Encoding");
  EXPECT_EQ(request.headers[0].second, "gzip");
  EXPECT_EQ(request.feature_ids, "L");
}

TEST(Gzip, StandsInForABlobAsWell) {
  HttpRequest request(Method::post, "/");
  request.blob_payload(std::optional<outcrop::Blob>(std::string(10'000, 'a')));
  compress_body(request, 10'000);
  EXPECT_THAT(std::string(request.content()), StartsWith("\x1f\x8b\x08"));
}

TEST(Gzip, LeavesAShortBodyAlone) {
  HttpRequest request = request_with(9'999);
  compress_body(request, 10'000);
  EXPECT_EQ(request.body.size(), 9'999u);
  EXPECT_THAT(request.headers, IsEmpty());
  EXPECT_THAT(request.feature_ids, IsEmpty());
}

TEST(Gzip, NamesItselfBehindAnEncodingOfTheCaller) {
  HttpRequest request = request_with(100);
  request.headers.emplace_back("content-encoding", "br");
  compress_body(request, 0);
  EXPECT_EQ(request.headers[0].second, "br, gzip");
}

TEST(Gzip, LeavesARequestWithoutBodyAlone) {
  HttpRequest request(Method::get, "/");
  compress_body(request, 0);
  EXPECT_THAT(request.body, IsEmpty());
  EXPECT_THAT(request.headers, IsEmpty());
}

}  // namespace

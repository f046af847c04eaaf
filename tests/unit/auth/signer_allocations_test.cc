// What a signature asks of the heap. This file counts for its whole program.
#include <gtest/gtest.h>

#include <cstdlib>
#include <new>
#include <vector>

#include "auth/request_signer.h"
#include "outcrop/credentials.h"

namespace {

thread_local std::size_t allocations = 0;

}  // namespace

// Not inlined, lest the compiler see memory of one kind given back as another.
[[gnu::noinline]] void* operator new(std::size_t size) {
  ++allocations;
  if (void* const memory = std::malloc(size != 0 ? size : 1)) return memory;
  throw std::bad_alloc();
}
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace outcrop::internal {
namespace {

const std::vector<sigv4::HeaderView> kHeaders{{"Host", "bedrock-runtime.us-east-1.amazonaws.com"},
                                              {"Content-Type", "application/json"}};

sigv4::Request request(std::string_view body) {
  return {.method = "POST",
          .path = "/model/anthropic.claude-3-haiku-20240307-v1%3A0/converse",
          .query = "maxResults=5&nextToken=ab%2Bc",
          .headers = kHeaders,
          .body = body};
}

TEST(RequestSigner, SignsWithoutTheHeapOnceWarm) {
  const Credentials credentials{.access_key_id = "AKIDEXAMPLE",
                                .secret_access_key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
                                .session_token = std::string(1000, 't')};
  const Timestamp noon = *parse_timestamp("2026-11-25T12:00:00Z");
  const auto options_at = [&](std::chrono::seconds later) {
    return sigv4::Options{.region = "us-east-1", .service = "bedrock", .time = noon.time() + later};
  };
  const std::string body(10'000, 'x');
  RequestSigner signer;
  signer.sign(request(body), credentials, options_at(std::chrono::seconds(0)));
  const std::size_t before = allocations;
  for (int i = 1; i <= 100; ++i) signer.sign(request(body), credentials, options_at(std::chrono::seconds(i)));
  EXPECT_EQ(allocations, before);
}

TEST(RequestSigner, CountsAllocationsAtAll) {
  const std::size_t before = allocations;
  const std::string text(1000, 'x');
  EXPECT_GT(allocations, before) << text.size();
}

TEST(RequestSigner, DerivesTheKeyAnewForRefreshedCredentials) {
  const sigv4::Options options{
      .region = "us-east-1", .service = "bedrock", .time = *parse_timestamp("2026-11-25T12:00:00Z")};
  RequestSigner signer;
  const Credentials first{.access_key_id = "SAME", .secret_access_key = "first"};
  const Credentials second{.access_key_id = "SAME", .secret_access_key = "other"};
  signer.sign(request("b"), first, options);
  const std::string with_first(signer.signature());
  signer.sign(request("b"), second, options);
  EXPECT_NE(std::string(signer.signature()), with_first);
  signer.sign(request("b"), first, options);
  EXPECT_EQ(std::string(signer.signature()), with_first);
}

}  // namespace
}  // namespace outcrop::internal

// What a signature asks of the heap.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "outcrop/credentials.h"
#include "signing/request_signer.h"
#include "support/heap_count.h"

namespace outcrop::internal {
namespace {

using bench::heap_allocations;

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
  const std::size_t before = heap_allocations();
  for (int i = 1; i <= 100; ++i) signer.sign(request(body), credentials, options_at(std::chrono::seconds(i)));
  EXPECT_EQ(heap_allocations(), before);
}

// What is kept of one request gives way to the next in the memory that is there.
TEST(RequestSigner, SignsRequestsOfAllKindsInTurnWithoutTheHeapOnceWarm) {
  const Credentials credentials{.access_key_id = "AKIDEXAMPLE",
                                .secret_access_key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
                                .session_token = std::string(1000, 't')};
  const std::vector<sigv4::HeaderView> others{{"X-Amzn-Bedrock-Guardrail-Identifier", "  two  words "},
                                              {"Host", "bedrock.us-east-1.amazonaws.com"},
                                              {"x-amzn-bedrock-guardrail-identifier", "again"}};
  sigv4::Request sorted_by_us = request("");
  sorted_by_us.query = "statusEquals=Completed&creationTimeAfter=2024-12-01T00%3A00%3A00Z&maxResults=5&nextToken=a%2fb";
  sorted_by_us.headers = others;
  sigv4::Request normalized = request("body");
  normalized.path = "/evaluation-jobs/./a//b/../arn%3Aaws%3Abedrock";
  const std::vector<sigv4::Request> requests{request("{}"), sorted_by_us, normalized, request("")};
  RequestSigner signer;
  const auto sign_all = [&] {
    for (const sigv4::Request& each : requests)
      signer.sign(each, credentials,
                  {.region = "us-east-1", .service = "bedrock", .time = *parse_timestamp("2026-11-25T12:00:00Z")});
  };
  sign_all();
  const std::size_t before = heap_allocations();
  for (int i = 0; i < 20; ++i) sign_all();
  EXPECT_EQ(heap_allocations(), before);
}

TEST(RequestSigner, CountsAllocationsAtAll) {
  const std::size_t before = heap_allocations();
  const std::string text(1000, 'x');
  EXPECT_GT(heap_allocations(), before) << text.size();
}

}  // namespace
}  // namespace outcrop::internal

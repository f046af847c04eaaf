// Signatures after one for which memory ran out: nothing that it left half-made may be taken for whole.
#include <gtest/gtest.h>

#include <functional>
#include <new>
#include <string>
#include <vector>

#include "failing_new.h"
#include "outcrop/credentials.h"
#include "signing/request_signer.h"

namespace outcrop::internal {
namespace {

using test::allocations_until_failure;

struct Call {
  Credentials credentials{.access_key_id = "AKIDEXAMPLE", .secret_access_key = "secret"};
  sigv4::Options options{.region = "us-east-1", .service = "bedrock", .time = *parse_timestamp("2025-01-02T03:04:05Z")};
  std::vector<sigv4::HeaderView> headers{{"Host", "bedrock.us-east-1.amazonaws.com"}};
  sigv4::Request request{.method = "GET", .path = "/", .query = "a=1"};
};

std::string sign(RequestSigner& signer, const Call& call) {
  sigv4::Request request = call.request;
  request.headers = call.headers;
  const SignatureHeaders headers = signer.sign(request, call.credentials, call.options);
  return std::string(headers.amz_date).append(" ").append(headers.authorization);
}

std::string sign_anew(const Call& call) {
  RequestSigner signer;
  return sign(signer, call);
}

// Each differs from the first in something that takes more memory.
std::vector<Call> calls_of_all_kinds() {
  static const std::string long_text(600, 'x');
  const std::vector<std::function<void(Call&)>> changes{
      [](Call&) {},
      [](Call& call) { call.credentials.access_key_id = long_text; },
      [](Call& call) { call.credentials.access_key_id = long_text, call.options.time = Timestamp::from_millis(0); },
      [](Call& call) { call.credentials.secret_access_key = long_text; },
      [](Call& call) { call.options.region = long_text; },
      [](Call& call) { call.options.service = long_text; },
      [](Call& call) {
        call.headers.push_back({"X-Amz-Some-Header-Of-A-Long-Name", "1"});
      },
      [](Call& call) {
        call.headers.insert(call.headers.begin(), {"x-amz-some-other-header-of-a-long-name", "2"});
      },
      [](Call& call) {
        call.headers.insert(call.headers.end(), 4, {"Accept-What-Is-Given-Four-Times", "3"});
      },
      [](Call& call) { call.request.path = long_text; },
      [](Call& call) { call.request.path = "/./a/./b/./c/./d/./e/./f/./g"; },
      [](Call& call) { call.request.query = "z=1&y=2&x=3&w=4&v=5&u=6&t=7&nextToken=a-long-value%2F"; }};
  std::vector<Call> calls(changes.size());
  for (std::size_t i = 0; i < calls.size(); ++i) changes[i](calls[i]);
  return calls;
}

TEST(RequestSigner, SignsAsANewSignerDoesAfterMemoryRanOutAtAnyPlace) {
  const std::vector<Call> calls = calls_of_all_kinds();
  std::vector<std::string> expected;
  for (const Call& call : calls) expected.push_back(sign_anew(call));
  int failures = 0;
  for (std::size_t first = 0; first < calls.size(); ++first) {
    for (std::size_t second = 0; second < calls.size(); ++second) {
      for (std::size_t third = 0; third < calls.size(); ++third) {
        for (int allocation = 0, failed = 1; failed; ++allocation) {
          RequestSigner signer;
          sign(signer, calls[first]);
          allocations_until_failure = allocation;
          try {
            sign(signer, calls[second]);
            failed = 0;
          } catch (const std::bad_alloc&) {
            ++failures;
          }
          allocations_until_failure = -1;
          ASSERT_EQ(sign(signer, calls[third]), expected[third])
              << first << ", then " << second << " without allocation " << allocation << ", then " << third;
        }
      }
    }
  }
  EXPECT_GT(failures, 5000);
}

}  // namespace
}  // namespace outcrop::internal

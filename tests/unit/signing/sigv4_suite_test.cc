// The AWS signing suite, stage by stage.
#include "signing/sigv4_suite.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "outcrop/sigv4.h"

namespace outcrop::sigv4 {
namespace {

using test::SuiteCase;

constexpr std::string_view kSecret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
constexpr std::string_view kStringToSignStart =
    "AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\n";

class SigningSuite : public testing::TestWithParam<SuiteCase> {
 protected:
  Request request() const {
    const SuiteCase& c = GetParam();
    return {.method = c.method, .path = c.path, .query = c.query, .headers = c.headers, .body = c.body};
  }
  Credentials credentials() const {
    return {.access_key_id = "AKIDEXAMPLE",
            .secret_access_key = std::string(kSecret),
            .session_token = std::string(GetParam().session_token)};
  }
  Options options() const {
    const SuiteCase& c = GetParam();
    return {.region = "us-east-1",
            .service = "service",
            .time = *parse_timestamp("2015-08-30T12:36:00Z"),
            .normalize_path = c.normalize_path,
            .content_sha256_header = c.content_sha256_header,
            .sign_session_token = c.sign_session_token};
  }
};

TEST_P(SigningSuite, SignsByHeaders) {
  const SuiteCase& c = GetParam();
  const Result<SignedRequest> result = sign(request(), credentials(), options());
  ASSERT_TRUE(result) << to_string(result.error());
  EXPECT_EQ(result->canonical_request, c.canonical_request);
  EXPECT_EQ(result->string_to_sign, std::string(kStringToSignStart).append(c.canonical_hash));
  EXPECT_EQ(result->signature, c.signature);
  const auto header = [&](std::string_view name) {
    const auto found = std::ranges::find(result->headers, name, &Header::name);
    return found == result->headers.end() ? std::string() : found->value;
  };
  EXPECT_EQ(header("X-Amz-Date"), "20150830T123600Z");
  EXPECT_EQ(header("X-Amz-Security-Token"), c.session_token);
  EXPECT_EQ(header("Authorization"),
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=" +
                result->signed_headers + ", Signature=" + std::string(c.signature));
}

TEST_P(SigningSuite, ServerComputesTheSameSignature) {
  const SuiteCase& c = GetParam();
  const Result<SignedRequest> result = sign(request(), credentials(), options());
  ASSERT_TRUE(result) << to_string(result.error());
  std::vector<HeaderView> received(c.headers);
  for (const Header& header : result->headers) received.push_back({header.name, header.value});
  received.push_back({"User-Agent", "added on the way"});
  Request on_server = request();
  on_server.headers = received;
  const std::string canonical = canonical_request(on_server, result->signed_headers, c.normalize_path);
  EXPECT_EQ(canonical, c.canonical_request);
  EXPECT_EQ(signature(kSecret, result->scope, string_to_sign("20150830T123600Z", result->scope, canonical)),
            c.signature);
}

TEST_P(SigningSuite, SignsByQuery) {
  const SuiteCase& c = GetParam();
  const Result<PresignedRequest> result = presign(request(), credentials(), options());
  ASSERT_TRUE(result) << to_string(result.error());
  EXPECT_TRUE(result->query.ends_with("&X-Amz-Signature=" + result->signature));
  if (c.query_signature.empty()) return;  // the reference samples some cases only
  EXPECT_EQ(result->canonical_request, c.query_canonical_request);
  EXPECT_EQ(result->string_to_sign, std::string(kStringToSignStart).append(c.query_canonical_hash));
  EXPECT_EQ(result->signature, c.query_signature);
}

INSTANTIATE_TEST_SUITE_P(V4, SigningSuite, testing::ValuesIn(test::signing_suite()), [](const auto& param_info) {
  std::string name(param_info.param.name);
  std::ranges::replace(name, '-', '_');
  return name;
});

TEST(SigningSuiteTable, HasAllCases) { EXPECT_EQ(test::signing_suite().size(), 38u); }

}  // namespace
}  // namespace outcrop::sigv4

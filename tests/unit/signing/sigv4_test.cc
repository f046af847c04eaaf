// Signatures of Bedrock requests, the rules of canonical requests row by row, and requests that can't be signed.
#include "outcrop/sigv4.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>

#include "outcrop/internal/crypto.h"
#include "signing/request_signer.h"
#include "signing/signing_key.h"

namespace outcrop::sigv4 {
namespace {

const Credentials kCredentials{.access_key_id = "AKIDEXAMPLE",
                               .secret_access_key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"};

Options bedrock_options() {
  return {.region = "us-east-1", .service = "bedrock", .time = *parse_timestamp("2025-01-02T03:04:05Z")};
}

struct BedrockCase {
  std::string_view name;
  Request request;
  std::string_view session_token;
  std::string_view canonical_path;
  std::string_view signed_headers;
  std::string_view canonical_hash;
  std::string_view signature;
};

constexpr std::array<HeaderView, 1> kBedrockHeaders{{{"Host", "bedrock.us-east-1.amazonaws.com"}}};
constexpr std::array<HeaderView, 2> kConverseHeaders{
    {{"Host", "bedrock-runtime.us-east-1.amazonaws.com"}, {"Content-Type", "application/json"}}};

const std::vector<BedrockCase>& bedrock_cases() {
  static const std::vector<BedrockCase> cases{
      {"GetEvaluationJob",
       {.method = "GET",
        .path = "/evaluation-jobs/arn%3Aaws%3Abedrock%3Aus-east-1%3A123456789012%3Aevaluation-job%2Fabcdefghij12",
        .headers = kBedrockHeaders},
       "",
       "/evaluation-jobs/arn%253Aaws%253Abedrock%253Aus-east-1%253A123456789012%253Aevaluation-job%252Fabcdefghij12",
       "host;x-amz-date",
       "3159ee9a862cf05f1e496d7ae8de2091489f51ad2fd47568ee26fdbddd65a9fe",
       "d942fcad792f7eeaa269abbd655b7366c9709262bf7fbdfdabfc46f85d5f5118"},
      {"ListEvaluationJobs",
       {.method = "GET",
        .path = "/evaluation-jobs",
        .query = "statusEquals=InProgress&creationTimeAfter=2024-12-01T00%3A00%3A00Z&maxResults=5&nameContains=my-job&"
                 "nextToken=ab%2Bc%2Fd%3D%3D&sortOrder=Descending&sortBy=CreationTime",
        .headers = kBedrockHeaders},
       "TOKEN/example+==",
       "/evaluation-jobs",
       "host;x-amz-date;x-amz-security-token",
       "2aa46150e10993a1d08621cbf7ca58a48a1926875da475f493e7ee865620900b",
       "c8b945c0b5e430ccfeb4e2184ba350a0ca3fcfd7998f1d5f326e190c4471d1c9"},
      {"Converse",
       {.method = "POST",
        .path = "/model/anthropic.claude-3-haiku-20240307-v1%3A0/converse",
        .headers = kConverseHeaders,
        .body = R"({"messages":[{"role":"user","content":[{"text":"hi"}]}]})"},
       "",
       "/model/anthropic.claude-3-haiku-20240307-v1%253A0/converse",
       "content-type;host;x-amz-date",
       "9caf30c5ce55d4c8731682cd74f326ce122190690e636ece7f94d88c091f3714",
       "18dcd39c9e7fae45fcfd7c0c25e540eea5b0d55307a481aaa17fe8ffcb12cbc3"},
  };
  return cases;
}

TEST(Sigv4, SignsBedrockRequests) {
  for (const BedrockCase& c : bedrock_cases()) {
    SCOPED_TRACE(c.name);
    Credentials credentials = kCredentials;
    credentials.session_token = c.session_token;
    const Result<SignedRequest> result = sign(c.request, credentials, bedrock_options());
    ASSERT_TRUE(result) << to_string(result.error());
    EXPECT_NE(result->canonical_request.find("\n" + std::string(c.canonical_path) + "\n"), std::string::npos);
    EXPECT_EQ(result->signed_headers, c.signed_headers);
    EXPECT_EQ(payload_hash(result->canonical_request), c.canonical_hash);
    EXPECT_EQ(result->signature, c.signature);
  }
}

TEST(Sigv4, DerivesTheSigningKey) {
  const internal::HmacSha256Key key =
      internal::derive_signing_key(kCredentials.secret_access_key, "20250102", "us-east-1", "bedrock");
  const std::string raw =
      "\xe2\x1c\x62\x3e\x46\x35\xae\xdb\xfb\x69\xd8\x23\xd2\x70\x7c\x37\x57\x77\x2d\xc1\xc9\xe9\x65\x94\xba\x34\x0a\xc8"
      "\xe6\x35\xce\x57";
  ASSERT_EQ(raw.size(), 32u);
  EXPECT_EQ(key.mac("any"), internal::hmac_sha256(raw, "any"));
}

// One line of the canonical request of a GET: 1 = path, 2 = query.
std::string canonical_line(std::size_t line, std::string_view path, std::string_view query, bool normalize = true) {
  const std::string text = canonical_request({.method = "GET", .path = path, .query = query}, "host", normalize);
  std::string_view rest(text);
  for (std::size_t i = 0; i < line; ++i) rest.remove_prefix(rest.find('\n') + 1);
  return std::string(rest.substr(0, rest.find('\n')));
}

TEST(Sigv4, CanonicalPathEncodesOnceMore) {
  EXPECT_EQ(canonical_line(1, "/model/anthropic.claude-3-haiku-20240307-v1%3A0", ""),
            "/model/anthropic.claude-3-haiku-20240307-v1%253A0");
  EXPECT_EQ(canonical_line(1, "/a%20b", ""), "/a%2520b");
  EXPECT_EQ(canonical_line(1, "/v1:0", ""), "/v1%3A0");
  EXPECT_EQ(canonical_line(1, "", ""), "/");
}

TEST(Sigv4, CanonicalPathResolvesSegmentsOfTheEncodedText) {
  EXPECT_EQ(canonical_line(1, "/a/./b/../c", ""), "/a/c");
  EXPECT_EQ(canonical_line(1, "/../../a", ""), "/a");
  EXPECT_EQ(canonical_line(1, "/a/b/..", ""), "/a");
  EXPECT_EQ(canonical_line(1, "/a/b/../", ""), "/a/");
  EXPECT_EQ(canonical_line(1, "/a/..", ""), "/");
  EXPECT_EQ(canonical_line(1, "//a///b//", ""), "/a/b/");
  EXPECT_EQ(canonical_line(1, "/.hidden/..more", ""), "/.hidden/..more");
  EXPECT_EQ(canonical_line(1, "/a%2F..%2Fb/%2E%2E/c", ""), "/a%252F..%252Fb/%252E%252E/c");
  EXPECT_EQ(canonical_line(1, "./a", ""), "/a");
  EXPECT_EQ(canonical_line(1, "/a//b", "", false), "/a//b");
}

TEST(Sigv4, CanonicalQuerySortsByKeyThenValue) {
  EXPECT_EQ(canonical_line(2, "/", "b=2&a=1"), "a=1&b=2");
  EXPECT_EQ(canonical_line(2, "/", "a=2&a=1&a=1"), "a=1&a=1&a=2");
  EXPECT_EQ(canonical_line(2, "/", "Param-3=x&Param=y"), "Param=y&Param-3=x");
  EXPECT_EQ(canonical_line(2, "/", "b=1&B=2"), "B=2&b=1");
}

TEST(Sigv4, CanonicalQuerySpellsEachByteOneWay) {
  EXPECT_EQ(canonical_line(2, "/", "flag"), "flag=");
  EXPECT_EQ(canonical_line(2, "/", "&&a=1&"), "a=1");
  EXPECT_EQ(canonical_line(2, "/", "a=b=c"), "a=b%3Dc");
  EXPECT_EQ(canonical_line(2, "/", "a=x+y z"), "a=x%2By%20z");
  EXPECT_EQ(canonical_line(2, "/", "a=%7e%3a%41"), "a=~%3AA");
  EXPECT_EQ(canonical_line(2, "/", "a=100%&b=%zz&c=%4"), "a=100%25&b=%25zz&c=%254");
  EXPECT_EQ(canonical_line(2, "/", ""), "");
}

std::string canonical_headers(std::span<const HeaderView> headers) {
  const Result<SignedRequest> result =
      sign({.method = "GET", .path = "/", .headers = headers}, kCredentials, bedrock_options());
  if (!result) return to_string(result.error());
  const std::string_view text = result->canonical_request;
  const std::size_t start = 7;  // "GET\n/\n\n"
  return std::string(text.substr(start, text.find("\n\n", start) - start));
}

TEST(Sigv4, CanonicalHeadersFoldBlanksAndJoinRepeats) {
  const std::vector<HeaderView> headers{{"X-Amz-B", "\t two \t\r\n words "},
                                        {"HOST", "example.com:8080"},
                                        {"x-amz-a", "\"a   b\""},
                                        {"X-AMZ-b", "again"},
                                        {"X-Amz-Empty", "  "}};
  EXPECT_EQ(
      canonical_headers(headers),
      "host:example.com:8080\nx-amz-a:\"a b\"\nx-amz-b:two words,again\nx-amz-date:20250102T030405Z\nx-amz-empty:");
}

TEST(Sigv4, LeavesOutHeadersThatChangeOnTheWay) {
  for (const std::string_view name :
       {"authorization", "user-agent", "x-amzn-trace-id", "connection", "expect", "keep-alive", "proxy-authenticate",
        "proxy-authorization", "te", "trailer", "transfer-encoding", "upgrade", "sec-websocket-key",
        "sec-websocket-protocol", "sec-websocket-version", "User-Agent", "TE"}) {
    const std::vector<HeaderView> headers{{"Host", "h"}, {name, "value"}};
    EXPECT_EQ(canonical_headers(headers), "host:h\nx-amz-date:20250102T030405Z") << name;
  }
}

TEST(Sigv4, ReplacesStaleDateAndToken) {
  const std::vector<HeaderView> headers{
      {"Host", "h"}, {"X-Amz-Date", "19990101T000000Z"}, {"X-Amz-Security-Token", "old"}, {"Authorization", "old"}};
  EXPECT_EQ(canonical_headers(headers), "host:h\nx-amz-date:20250102T030405Z");
}

TEST(Sigv4, GivenPayloadLineReplacesTheHash) {
  const Request request{.method = "POST",
                        .path = "/",
                        .headers = kBedrockHeaders,
                        .body = "not hashed",
                        .payload_hash = "STREAMING-AWS4-HMAC-SHA256-EVENTS"};
  Options options = bedrock_options();
  options.content_sha256_header = true;
  const Result<SignedRequest> result = sign(request, kCredentials, options);
  ASSERT_TRUE(result) << to_string(result.error());
  EXPECT_TRUE(result->canonical_request.ends_with("\nSTREAMING-AWS4-HMAC-SHA256-EVENTS"));
  const auto header = std::ranges::find(result->headers, "x-amz-content-sha256", &Header::name);
  ASSERT_NE(header, result->headers.end());
  EXPECT_EQ(header->value, "STREAMING-AWS4-HMAC-SHA256-EVENTS");
}

TEST(Sigv4, PresignedQueryKeepsTheRequestsOwn) {
  Credentials credentials = kCredentials;
  credentials.session_token = "TOKEN/+=";
  const Request request{
      .method = "GET", .path = "/evaluation-jobs", .query = "maxResults=5", .headers = kBedrockHeaders};
  const Result<PresignedRequest> result = presign(request, credentials, bedrock_options(), std::chrono::minutes(5));
  ASSERT_TRUE(result) << to_string(result.error());
  EXPECT_EQ(result->query,
            "maxResults=5&X-Amz-Algorithm=AWS4-HMAC-SHA256&"
            "X-Amz-Credential=AKIDEXAMPLE%2F20250102%2Fus-east-1%2Fbedrock%2Faws4_request&X-Amz-Date=20250102T030405Z&"
            "X-Amz-SignedHeaders=host&X-Amz-Expires=300&X-Amz-Security-Token=TOKEN%2F%2B%3D&X-Amz-Signature=" +
                result->signature);
}

TEST(Sigv4, RefusesWhatCannotBeSigned) {
  const Request request{.method = "GET", .path = "/", .headers = kBedrockHeaders};
  Options no_region = bedrock_options();
  no_region.region = {};
  Options no_service = bedrock_options();
  no_service.service = {};
  EXPECT_EQ(sign({.method = "GET", .path = "/"}, kCredentials, bedrock_options()).error().code, "MissingHost");
  EXPECT_EQ(sign(request, {}, bedrock_options()).error().code, "MissingCredentials");
  EXPECT_EQ(sign(request, kCredentials, no_region).error().code, "MissingRegion");
  EXPECT_EQ(sign(request, kCredentials, no_service).error().code, "MissingService");
  EXPECT_EQ(presign({.method = "GET", .path = "/"}, kCredentials, bedrock_options()).error().code, "MissingHost");
  EXPECT_EQ(presign(request, kCredentials, bedrock_options(), std::chrono::seconds(0)).error().code, "InvalidExpiry");
}

TEST(Sigv4, DatesAreUtcWithoutFractions) {
  EXPECT_EQ(amz_date(*parse_timestamp("2024-02-29T23:59:59.999Z")), "20240229T235959Z");
  EXPECT_EQ(amz_date(*parse_timestamp("2024-12-31T23:30:00-01:00")), "20250101T003000Z");
  EXPECT_EQ(amz_date(Timestamp::from_millis(-1)), "19691231T235959Z");
  EXPECT_EQ(amz_date(*parse_timestamp("0001-01-01T00:00:00Z")), "00010101T000000Z");
  EXPECT_EQ(amz_date(*parse_timestamp("9999-12-31T23:59:59Z")), "99991231T235959Z");
}

// Each change must reach the key that the signer keeps.
TEST(RequestSigner, FollowsEveryChangeOfWhatItsKeyDependsOn) {
  const Request request{.method = "GET", .path = "/evaluation-jobs", .headers = kBedrockHeaders};
  internal::RequestSigner kept;
  const auto expect_same_as_new = [&](const Credentials& credentials, const Options& options) {
    kept.sign(request, credentials, options);
    EXPECT_EQ(kept.signature(), (*sign(request, credentials, options)).signature);
  };
  Credentials credentials = kCredentials;
  Options options = bedrock_options();
  expect_same_as_new(credentials, options);
  credentials.secret_access_key = "anotherSecretOfTheSameLengthAsTheFirstOne";
  expect_same_as_new(credentials, options);
  options.region = "eu-west-1";
  expect_same_as_new(credentials, options);
  options.service = "sts";
  expect_same_as_new(credentials, options);
  options.time = Timestamp(options.time.time() + std::chrono::days(1));
  expect_same_as_new(credentials, options);
  expect_same_as_new(kCredentials, bedrock_options());
}

TEST(RequestSigner, DerivesTheKeyAnewForRefreshedCredentials) {
  const Request request{.method = "GET", .path = "/evaluation-jobs", .headers = kBedrockHeaders};
  const Credentials first{.access_key_id = "SAME", .secret_access_key = "first"};
  const Credentials second{.access_key_id = "SAME", .secret_access_key = "other"};
  internal::RequestSigner kept;
  kept.sign(request, first, bedrock_options());
  const std::string with_first(kept.signature());
  kept.sign(request, second, bedrock_options());
  EXPECT_NE(std::string(kept.signature()), with_first);
  kept.sign(request, first, bedrock_options());
  EXPECT_EQ(std::string(kept.signature()), with_first);
}

// Whatever it keeps of the last signatures: same second or another, the same beginning of the request or not, by
// headers or in the query.
TEST(RequestSigner, SignsAsANewSignerDoesWhateverItSignedBefore) {
  std::mt19937 random(20261127);
  const auto one_of = [&](const auto& choices) { return choices[random() % std::size(choices)]; };
  // Most often the first, so that neighbours have much in common.
  const auto mostly = [&](const auto& choices) { return random() % 4 ? choices[0] : one_of(choices); };
  const std::array<std::string_view, 4> ids{"AKIDEXAMPLE", "AKIDEXAMPLF", "AKIDEXAMPL", "AKIDEXAMPLE/2"};
  const std::array<std::string, 3> tokens{"", std::string(1000, 't'), std::string(999, 't') + "T"};
  const std::array<std::string_view, 3> secrets{"secret", "secreT", "secret"};
  const std::array<std::int64_t, 6> times{0, 999, 1000, 86'399'999, 86'400'000, -1};
  const std::array<std::string_view, 4> regions{"us-east-1", "us-east-2", "us", "us-east-1/bedrock"};
  const std::array<std::string_view, 6> services{"bedrock", "sts", "a-b", "a-bc", "a-bcd", "aws4_request"};
  const std::array<std::string_view, 3> paths{"/evaluation-jobs", "/evaluation-jobs/./a", "/evaluation-job"};
  const std::array<std::string_view, 6> queries{"",        "maxResults=5&nextToken=a",   "maxResults=5&nextToken=b",
                                                "z=1&a=2", "maxResults=5&nextToken=a&a", "b=%2f+"};
  const std::array<std::string_view, 3> bodies{"", "{}", "{ }"};
  const std::array<std::vector<HeaderView>, 4> headers{{{{"Host", "h"}, {"Content-Type", "application/json"}},
                                                        {{"Host", "h"}, {"content-type", "application/json"}},
                                                        {{"Content-Type", " a  b"}, {"Host", "h"}},
                                                        {{"Host", "h"}, {"Host", "i"}, {"X-Amz-Date", "old"}}}};
  internal::RequestSigner kept;
  for (int i = 0; i < 5000; ++i) {
    const Credentials credentials{.access_key_id = std::string(mostly(ids)),
                                  .secret_access_key = std::string(one_of(secrets)),
                                  .session_token = one_of(tokens)};
    const Options options{.region = mostly(regions),
                          .service = mostly(services),
                          .time = Timestamp::from_millis(one_of(times)),
                          .normalize_path = random() % 4 != 0,
                          .content_sha256_header = random() % 4 == 0,
                          .sign_session_token = random() % 4 != 0};
    const std::vector<HeaderView> sent = mostly(headers);
    const Request request{.method = random() % 4 ? "GET" : "PUT",
                          .path = mostly(paths),
                          .query = one_of(queries),
                          .headers = sent,
                          .body = one_of(bodies)};
    if (i % 8 == 0) {
      const std::string query(kept.presign(request, credentials, options, std::chrono::hours(1)));
      const Result<PresignedRequest> expected = presign(request, credentials, options, std::chrono::hours(1));
      ASSERT_EQ(query, expected->query) << "signature " << i;
      continue;
    }
    const internal::SignatureHeaders signed_headers = kept.sign(request, credentials, options);
    const Result<SignedRequest> expected = sign(request, credentials, options);
    ASSERT_TRUE(expected) << to_string(expected.error());
    ASSERT_EQ(kept.canonical_request(), expected->canonical_request) << "signature " << i;
    ASSERT_EQ(kept.string_to_sign(), expected->string_to_sign) << "signature " << i;
    ASSERT_EQ(signed_headers.amz_date, expected->headers.front().value) << "signature " << i;
    ASSERT_EQ(signed_headers.authorization, expected->headers.back().value) << "signature " << i;
  }
}

TEST(RequestSigner, LargeRequestLeavesNothingForTheNext) {
  internal::RequestSigner kept;
  std::string query;
  for (int i = 0; i < 100; ++i) query += "key" + std::to_string(i) + "=value&";
  const std::vector<HeaderView> many{{"Host", "h"}, {"X-Amz-A", "1"}, {"X-Amz-B", "2"}, {"X-Amz-A", "3"}};
  kept.sign({.method = "POST", .path = "/a//b/../c", .query = query, .headers = many, .body = "body"}, kCredentials,
            bedrock_options());
  const BedrockCase& small = bedrock_cases().front();
  kept.sign(small.request, kCredentials, bedrock_options());
  EXPECT_EQ(kept.signature(), small.signature);
}

}  // namespace
}  // namespace outcrop::sigv4

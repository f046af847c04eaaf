// HttpRequest: labels, queries, headers and payloads, row by row of restjson1 §§ 2 and 3.
#include "outcrop/internal/http_request.h"

#include <gtest/gtest.h>

#include <limits>

namespace {

using outcrop::Blob;
using outcrop::Timestamp;
using outcrop::TimestampFormat;
using outcrop::internal::HttpRequest;
using outcrop::internal::JsonWriter;
using outcrop::internal::Method;
using Strings = std::optional<std::vector<std::string>>;
using StringMap = std::optional<std::map<std::string, std::string, std::less<>>>;

constexpr const char* kReserved = " %:/?#[]@!$&'()*+,;=\xf0\x9f\x98\xb9";
constexpr const char* kEncoded = "%20%25%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%F0%9F%98%B9";
const std::optional<Timestamp> kTime = Timestamp::from_millis(1398796238000);

HttpRequest get() { return {Method::get, "/x/"}; }

std::string header(const HttpRequest& request, std::string_view name) {
  for (const auto& [n, value] : request.headers)
    if (n == name) return value;
  return "(absent)";
}

TEST(Labels, EncodeEverythingButTheUnreserved) {
  EXPECT_EQ(get().label("id", std::optional<std::string>(kReserved)).path, std::string("/x/") + kEncoded);
  EXPECT_EQ(get().label("id", std::optional<std::string>("aZ09-._~")).path, "/x/aZ09-._~");
}

TEST(Labels, NeverTakeInputForEncodedAlready) {
  EXPECT_EQ(get().label("id", std::optional<std::string>("a%2Fb")).path, "/x/a%252Fb");
}

TEST(Labels, KeepSlashesOnlyWhereGreedy) {
  EXPECT_EQ(get().greedy_label("id", std::optional<std::string>("a/b c/")).path, "/x/a/b%20c/");
  EXPECT_EQ(get().label("id", std::optional<std::string>("a/b")).path, "/x/a%2Fb");
}

TEST(Labels, HaveTheTextFormOfEachType) {
  EXPECT_EQ(get().label("a", std::optional<bool>(true)).segment("/").label("b", std::optional<std::int32_t>(-5)).path,
            "/x/true/-5");
  EXPECT_EQ(get().label("a", std::optional<double>(4.1)).segment("/").label("b", std::optional<float>(5.1f)).path,
            "/x/4.1/5.1");
  EXPECT_EQ(get().label("a", std::optional<double>(std::numeric_limits<double>::quiet_NaN())).path, "/x/NaN");
  EXPECT_EQ(get().label("a", std::optional<float>(-std::numeric_limits<float>::infinity())).path, "/x/-Infinity");
  EXPECT_EQ(get().label("a", kTime).path, "/x/2014-04-29T18%3A30%3A38Z");
  EXPECT_EQ(get().label("a", kTime, TimestampFormat::epoch_seconds).path, "/x/1398796238");
  EXPECT_EQ(get().label("a", kTime, TimestampFormat::http_date).path,
            "/x/Tue%2C%2029%20Apr%202014%2018%3A30%3A38%20GMT");
}

TEST(Labels, RefuseAbsentAndEmptyValues) {
  for (const auto& value : {std::optional<std::string>(), std::optional<std::string>("")}) {
    EXPECT_NE(get().label("jobIdentifier", value).problem.find("jobIdentifier is required"), std::string::npos);
    EXPECT_NE(get().greedy_label("jobIdentifier", value).problem.find("jobIdentifier is required"), std::string::npos);
  }
}

// A server that takes dot segments away would see the request of another operation, with a valid signature.
TEST(Labels, RefuseDotSegments) {
  for (const char* text : {".", ".."}) {
    const std::string problem = get().label("jobIdentifier", std::optional<std::string>(text)).problem;
    EXPECT_NE(problem.find("jobIdentifier must not be"), std::string::npos) << text;
  }
  for (const char* text : {".", "..", "../a", "a/..", "a/../b", "./a", "a/.", "a/./b", "/..", "../", "a//.."}) {
    const std::string problem = get().greedy_label("key", std::optional<std::string>(text)).problem;
    EXPECT_NE(problem.find("key must not be"), std::string::npos) << text;
  }
}

TEST(Labels, KeepOtherDots) {
  for (const char* text : {"...", "..a", "a..", "a.b", ".a", "a."}) {
    const std::string path = std::string("/x/") + text;
    for (const bool greedy : {false, true}) {
      const std::optional<std::string> value(text);
      const HttpRequest request = greedy ? get().greedy_label("id", value) : get().label("id", value);
      EXPECT_EQ(request.problem, "") << text;
      EXPECT_EQ(request.path, path);
    }
  }
  EXPECT_EQ(get().label("id", std::optional<std::string>("%2e%2E")).path, "/x/%252e%252E");
  EXPECT_EQ(get().greedy_label("id", std::optional<std::string>("%2e/%2E%2e")).path, "/x/%252e/%252E%252e");
  EXPECT_EQ(get().label("id", std::optional<std::string>("../a")).path, "/x/..%2Fa");
  EXPECT_EQ(get().label("id", std::optional<std::string>("../a")).problem, "");
}

TEST(Labels, KeepLiteralSegmentsVerbatim) {
  EXPECT_EQ(get().segment("ReDosLiteral/").label("str", std::optional<std::string>("abc")).segment("/(a+)+/").path,
            "/x/ReDosLiteral/abc/(a+)+/");
}

TEST(Queries, EncodeNamesAndValuesTheSameWay) {
  EXPECT_EQ(get().query("a b", std::optional<std::string>(kReserved)).query_string, std::string("a%20b=") + kEncoded);
}

TEST(Queries, OmitAbsentValuesAndSendEmptyFalseAndZero) {
  EXPECT_EQ(get().query("a", std::optional<std::string>()).query_string, "");
  EXPECT_EQ(get().query("a", std::optional<std::string>("")).query_string, "a=");
  EXPECT_EQ(get()
                .query("b", std::optional<bool>(false))
                .query("i", std::optional<std::int32_t>(0))
                .query("d", std::optional<double>(0.0))
                .query_string,
            "b=false&i=0&d=0");
}

TEST(Queries, KeepLiterals) {
  EXPECT_EQ(
      get().query_literal("foo=bar").query_literal("hello").query("a", std::optional<std::string>("1")).query_string,
      "foo=bar&hello&a=1");
}

TEST(Queries, SendOneParameterAnElement) {
  EXPECT_EQ(get().query("k", Strings({"a", "b c", ""})).query_string, "k=a&k=b%20c&k=");
  EXPECT_EQ(get().query("k", Strings(std::vector<std::string>{})).query_string, "");
  EXPECT_EQ(
      get().query("k", std::optional(std::vector<std::optional<std::string>>{"a", std::nullopt, "b"})).query_string,
      "k=a&k=b");
}

TEST(Queries, WriteTimestampsAsDateTimeUnlessToldOtherwise) {
  EXPECT_EQ(get().query("t", kTime).query_string, "t=2014-04-29T18%3A30%3A38Z");
  EXPECT_EQ(get().query("t", kTime, TimestampFormat::epoch_seconds).query_string, "t=1398796238");
  EXPECT_EQ(get().query("t", std::optional(std::vector{*kTime, *kTime}), TimestampFormat::epoch_seconds).query_string,
            "t=1398796238&t=1398796238");
}

TEST(Queries, ExplicitBindingsWinOverQueryParams) {
  const StringMap params{{{"bar", "fromMap"}, {"qux", "also"}}};
  EXPECT_EQ(get().query("bar", std::optional<std::string>("named")).query_params(params, {"bar"}).query_string,
            "bar=named&qux=also");
  EXPECT_EQ(get().query_params(StringMap{std::in_place}, {}).query_string, "");
  const std::optional<std::map<std::string, std::vector<std::string>, std::less<>>> lists{{{"q", {"a", "b"}}}};
  EXPECT_EQ(get().query_params(lists, {}).query_string, "q=a&q=b");
}

TEST(Queries, RefuseAbsentRequiredOnes) {
  EXPECT_EQ(get().required_query("offerType", std::optional<std::string>()).problem, "offerType is required");
}

TEST(Headers, HaveTheTextFormOfEachType) {
  HttpRequest request = get();
  request.header("X-String", std::optional<std::string>("raw, \"text\""))
      .header("X-Empty", std::optional<std::string>(""))
      .header("X-Absent", std::optional<std::string>())
      .header("X-Bool", std::optional<bool>(false))
      .header("X-Int", std::optional<std::int64_t>(-9))
      .header("X-Float", std::optional<double>(std::numeric_limits<double>::infinity()))
      .header("X-Time", kTime)
      .header("X-Epoch", kTime, TimestampFormat::epoch_seconds)
      .media_type_header("X-Json", std::optional<std::string>("true"));
  EXPECT_EQ(request.problem, "");
  EXPECT_EQ(header(request, "X-String"), "raw, \"text\"");
  EXPECT_EQ(header(request, "X-Empty"), "");
  EXPECT_EQ(header(request, "X-Absent"), "(absent)");
  EXPECT_EQ(header(request, "X-Bool"), "false");
  EXPECT_EQ(header(request, "X-Int"), "-9");
  EXPECT_EQ(header(request, "X-Float"), "Infinity");
  EXPECT_EQ(header(request, "X-Time"), "Tue, 29 Apr 2014 18:30:38 GMT");
  EXPECT_EQ(header(request, "X-Epoch"), "1398796238");
  EXPECT_EQ(header(request, "X-Json"), "dHJ1ZQ==");
}

TEST(Headers, JoinListsAndQuoteWhatHoldsCommasOrQuotes) {
  HttpRequest request = get();
  request.header("X-Strings", Strings({"foo", "bar, baz", "a\"b", "back\\slash", "q\"\\"}))
      .header("X-Ints", std::optional(std::vector<std::int32_t>{1, 2, 3}))
      .header("X-Bools", std::optional(std::vector<bool>{true, false}))
      .header("X-Times", std::optional(std::vector{*kTime, *kTime}));
  EXPECT_EQ(header(request, "X-Strings"), R"(foo, "bar, baz", "a\"b", back\slash, "q\"\\")");
  EXPECT_EQ(header(request, "X-Ints"), "1, 2, 3");
  EXPECT_EQ(header(request, "X-Bools"), "true, false");
  EXPECT_EQ(header(request, "X-Times"), "Tue, 29 Apr 2014 18:30:38 GMT, Tue, 29 Apr 2014 18:30:38 GMT");
}

TEST(Headers, RefuseInjection) {
  using namespace std::string_literals;
  for (const std::string& value : {"a\r\nX-Evil: 1"s, "a\n"s, "a\0b"s})
    EXPECT_NE(get().header("X-A", std::optional(value)).problem.find("header X-A must not hold CR, LF or NUL"),
              std::string::npos);
  EXPECT_NE(get().prefix_headers("X-", StringMap{{{"a: b", "c"}}}).problem.find("is not a header name"),
            std::string::npos);
  EXPECT_NE(get().prefix_headers("", StringMap{{{"", "c"}}}).problem.find("is not a header name"), std::string::npos);
}

TEST(Headers, BoundOnesWinOverPrefixes) {
  HttpRequest request = get();
  request.header("hello", std::optional<std::string>("bound"))
      .prefix_headers("", StringMap{{{"Hello", "map"}, {"x-other", ""}}});
  EXPECT_EQ(header(request, "hello"), "bound");
  EXPECT_EQ(header(request, "Hello"), "(absent)");
  EXPECT_EQ(header(request, "x-other"), "");
}

TEST(Headers, RefuseAbsentRequiredOnes) {
  EXPECT_EQ(get().required_header("X-A", std::optional<std::string>()).problem, "X-A is required");
}

TEST(Bodies, AreAbsentWithoutMembers) {
  const HttpRequest request(Method::post, "/x");
  EXPECT_FALSE(request.has_body);
  EXPECT_EQ(request.content_type, "");
}

TEST(Bodies, OfDocumentMembersAreAnObjectEvenWhenEmpty) {
  HttpRequest request(Method::post, "/x");
  request.json_object([](JsonWriter&) {});
  EXPECT_TRUE(request.has_body);
  EXPECT_EQ(request.body, "{}");
  EXPECT_EQ(request.content_type, "application/json");
  HttpRequest with_member(Method::post, "/x");
  with_member.json_object([](JsonWriter& w) { w.member("a", std::optional<std::string>("b")); });
  EXPECT_EQ(with_member.body, R"({"a":"b"})");
}

TEST(Bodies, ReportMissingMembers) {
  HttpRequest request(Method::post, "/x");
  request.json_object([](JsonWriter& w) { w.required("jobName", std::optional<std::string>()); });
  EXPECT_EQ(request.problem, "jobName is required");
}

TEST(Payloads, OfStructuresAreEmptyObjectsWhenUnset) {
  HttpRequest unset(Method::put, "/x");
  unset.json_payload(std::optional<outcrop::Document>(), true);
  EXPECT_EQ(unset.body, "{}");
  EXPECT_EQ(unset.content_type, "application/json");
}

TEST(Payloads, OfUnionsAndDocumentsAreAbsentWhenUnset) {
  HttpRequest unset(Method::put, "/x");
  unset.json_payload(std::optional<outcrop::Document>(), false);
  EXPECT_FALSE(unset.has_body);
  EXPECT_EQ(unset.content_type, "");
  HttpRequest set(Method::put, "/x");
  set.json_payload(std::optional<outcrop::Document>("text"), false);
  EXPECT_EQ(set.body, "\"text\"");
  EXPECT_EQ(set.content_type, "application/json");
}

TEST(Payloads, OfStringsAndBlobsAreRaw) {
  HttpRequest text(Method::put, "/x");
  text.text_payload(std::optional<std::string>("\"raw\""));
  EXPECT_EQ(text.body, "\"raw\"");
  EXPECT_EQ(text.content_type, "text/plain");
  HttpRequest blob(Method::put, "/x");
  blob.blob_payload(std::optional<Blob>("\x01\x02"), "image/png");
  EXPECT_EQ(blob.content(), "\x01\x02");
  EXPECT_EQ(blob.content_type, "image/png");
  HttpRequest plain(Method::put, "/x");
  plain.blob_payload(std::optional<Blob>(""));
  EXPECT_TRUE(plain.has_body);
  EXPECT_EQ(plain.content_type, "application/octet-stream");
  HttpRequest unset(Method::put, "/x");
  unset.blob_payload(std::nullopt).text_payload(std::optional<std::string>());
  EXPECT_FALSE(unset.has_body);
  EXPECT_EQ(unset.content_type, "");
}

TEST(Payloads, OfModelsAreJsonWhereTheyBeginSo) {
  for (const auto& [body, type] : {std::pair{"{}", "application/json"}, std::pair{" \n[1]", "application/json"},
                                   std::pair{"{broken", "application/json"}, std::pair{"", "application/octet-stream"},
                                   std::pair{"\x89PNG", "application/octet-stream"}}) {
    HttpRequest request(Method::post, "/x");
    request.model_payload(std::optional<Blob>(body));
    EXPECT_EQ(request.content_type, type) << body;
    EXPECT_EQ(request.content(), body);
  }
  HttpRequest chosen(Method::post, "/x");
  chosen.header("Content-Type", std::optional<std::string>("text/x")).model_payload(std::optional<Blob>("{}"));
  EXPECT_EQ(chosen.content_type, "text/x");
  HttpRequest unset(Method::post, "/x");
  EXPECT_FALSE(unset.model_payload(std::nullopt).has_body);
}

TEST(Payloads, TakeABoundContentTypeFromEitherSide) {
  HttpRequest before(Method::put, "/x");
  before.header("Content-Type", std::optional<std::string>("text/x")).blob_payload(std::optional<Blob>("a"));
  EXPECT_EQ(before.content_type, "text/x");
  HttpRequest after(Method::put, "/x");
  after.blob_payload(std::optional<Blob>("a")).header("content-type", std::optional<std::string>("text/x"));
  EXPECT_EQ(after.content_type, "text/x");
  EXPECT_TRUE(after.headers.empty());
}

TEST(HostPrefix, TakesHostLabelsOnly) {
  EXPECT_EQ(get()
                .host_segment("data-")
                .host_label("account", std::optional<std::string>("abc-1"))
                .host_segment(".")
                .host_prefix,
            "data-abc-1.");
  for (const char* label : {"", "-a", "a-", "a.b", "a/b", "\xc3\xa9", "a b"})
    EXPECT_NE(get().host_label("account", std::optional<std::string>(label)).problem, "") << label;
  EXPECT_NE(get().host_label("account", std::optional<std::string>(std::string(64, 'a'))).problem, "");
  EXPECT_EQ(get().host_label("account", std::nullopt).problem, "account is required");
}

TEST(Requests, KeepTheFirstProblem) {
  EXPECT_EQ(
      get().required_query("first", std::optional<bool>()).required_header("second", std::optional<bool>()).problem,
      "first is required");
}

TEST(Methods, HaveTheirHttpNames) {
  EXPECT_EQ(to_string(Method::get), "GET");
  EXPECT_EQ(to_string(Method::del), "DELETE");
  EXPECT_EQ(to_string(Method::options), "OPTIONS");
}

}  // namespace

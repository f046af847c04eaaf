// Service errors: every row of restjson1 § 7.
#include "outcrop/internal/error_reader.h"

#include <gtest/gtest.h>

#include "outcrop/internal/schema_builders.h"

namespace {

namespace internal = outcrop::internal;
using internal::Slot;
using outcrop::Error;

struct FooError {
  std::optional<std::string_view> message{};
};
struct ComplexError {
  std::optional<std::string_view> top_level{};
  std::optional<std::int32_t> nested{};
  std::optional<std::string_view> header{};
};

constexpr internal::Field kFooFields[] = {
    {"message", &internal::string_type, offsetof(FooError, message), Slot::optional}};
constexpr internal::Schema kFooSchema = internal::structure_schema<FooError>("FooError", kFooFields);
constexpr internal::OutputSchema kFooOutput{.view = &kFooSchema, .body = &kFooSchema};
constexpr internal::ErrorSpec kFoo{"FooError", 500, internal::ModeledRetry::transient, &kFooOutput};

constexpr internal::Field kComplexFields[] = {
    {"TopLevel", &internal::string_type, offsetof(ComplexError, top_level), Slot::optional},
    {"Nested", &internal::int32_type, offsetof(ComplexError, nested), Slot::optional}};
constexpr internal::Schema kComplexSchema = internal::structure_schema<ComplexError>("ComplexError", kComplexFields);
constexpr internal::HeaderField kComplexHeaders[] = {
    {"x-header", &internal::string_type, offsetof(ComplexError, header), Slot::optional}};
constexpr internal::OutputSchema kComplexOutput{
    .view = &kComplexSchema, .body = &kComplexSchema, .headers = kComplexHeaders};
constexpr internal::ErrorSpec kComplex{"ComplexError", 403, {}, &kComplexOutput};

const internal::ErrorSpec& error_spec(const FooError*) { return kFoo; }
const internal::ErrorSpec& error_spec(const ComplexError*) { return kComplex; }

constexpr const internal::ErrorSpec* kErrors[] = {&kFoo, &kComplex};
constexpr internal::Operation kOperation{.service = nullptr, .name = "Op", .errors = kErrors, .output = nullptr};

Error read(int status, std::string_view body,
           std::initializer_list<std::pair<std::string_view, std::string_view>> headers = {}) {
  internal::ResponseStorage answer;
  EXPECT_TRUE(answer.body.assign(body));
  answer.body.seal();
  for (const auto& [name, value] : headers) answer.headers.add(name, value);
  answer.status = status;
  answer.attempts = 2;
  internal::JsonReader reader;
  return internal::read_error(reader, kOperation, answer);
}

TEST(ErrorType, ComesFromTheHeaderInEachForm) {
  for (const char* type :
       {"FooError", "FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/",
        "aws.protocoltests.restjson#FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/",
        " FooError "}) {
    const Error error = read(500, "{}", {{"X-Amzn-Errortype", type}});
    EXPECT_EQ(error.code, "FooError") << type;
    EXPECT_NE(error.as<FooError>(), nullptr) << type;
  }
}

TEST(ErrorType, ComesFromTheBodyInEachForm) {
  for (const char* member : {"code", "__type"}) {
    for (const char* type :
         {"FooError", "aws.protocoltests.restjson#FooError",
          "aws.protocoltests.restjson#FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/"}) {
      const Error error = read(500, "{\"" + std::string(member) + "\":\"" + type + "\"}");
      EXPECT_EQ(error.code, "FooError") << member << type;
      EXPECT_NE(error.as<FooError>(), nullptr) << member << type;
    }
  }
}

TEST(ErrorType, PrefersTheHeaderThenTypeThenCode) {
  EXPECT_EQ(read(500, R"({"__type":"B","code":"C"})", {{"x-amzn-errortype", "A"}}).code, "A");
  EXPECT_EQ(read(500, R"({"code":"C","__type":"B"})", {{"x-amzn-errortype", ""}}).code, "B");
  EXPECT_EQ(read(500, R"({"code":"C","__type":""})").code, "C");
  EXPECT_EQ(read(500, R"({"code":17,"__type":null})").code, "500");
}

TEST(ErrorType, IsNotANestedMember) {
  EXPECT_EQ(read(400, R"({"ErrorDetails":[{"__type":"Inner"}],"__type":"FooError"})").code, "FooError");
  EXPECT_EQ(read(400, R"({"ErrorDetails":[{"__type":"Inner"}]})").code, "400");
}

TEST(ErrorMessage, IsReadInEitherCaseAndMayBeAbsent) {
  EXPECT_EQ(read(400, R"({"__type":"X","message":"m","Message":"M"})").message, "m");
  EXPECT_EQ(read(400, R"({"__type":"X","Message":"M"})").message, "M");
  for (const char* body :
       {R"({"__type":"X","MESSAGE":"no"})", R"({"__type":"X"})", R"({"__type":"X","message":""})", "{}"})
    EXPECT_EQ(read(400, body).message, "Op: HTTP 400 Bad Request, without a message") << body;
}

TEST(ServiceError, CarriesStatusRequestIdAttemptsAndBody) {
  const Error error = read(403, R"({"__type":"Unmodeled","message":"no"})", {{"x-amzn-RequestId", "id-1"}});
  EXPECT_EQ(error.kind, outcrop::ErrorKind::service);
  EXPECT_EQ(error.http_status, 403);
  EXPECT_EQ(error.request_id, "id-1");
  EXPECT_EQ(error.attempts, 2);
  EXPECT_EQ(error.raw_body(), R"({"__type":"Unmodeled","message":"no"})");
  EXPECT_EQ(error.as<FooError>(), nullptr);
  EXPECT_EQ(internal::modeled_error(error), nullptr);
}

TEST(ServiceError, DecodesModeledMembersFromBodyAndHeaders) {
  const Error error = read(403, R"({"TopLevel":"top","Nested":5,"Extra":1})",
                           {{"X-Amzn-Errortype", "ComplexError"}, {"X-Header", "header"}});
  const ComplexError* complex = error.as<ComplexError>();
  ASSERT_NE(complex, nullptr);
  EXPECT_EQ(complex->top_level, "top");
  EXPECT_EQ(complex->nested, 5);
  EXPECT_EQ(complex->header, "header");
  EXPECT_EQ(error.as<FooError>(), nullptr);
  EXPECT_EQ(internal::modeled_error(error), &kComplex);
}

TEST(ServiceError, LivesInItsCopies) {
  Error copy;
  {
    const Error error = read(500, R"({"__type":"FooError","message":"a\tb"})");
    copy = error;
  }
  EXPECT_EQ(copy.as<FooError>()->message, "a\tb");
  EXPECT_EQ(copy.raw_body().size(), 38u);
}

TEST(ServiceError, KeepsItsNameWhenItsMembersAreBroken) {
  const Error error = read(403, R"({"Nested":"five"})", {{"X-Amzn-Errortype", "ComplexError"}});
  EXPECT_EQ(error.code, "ComplexError");
  EXPECT_EQ(error.as<ComplexError>(), nullptr);
  EXPECT_EQ(internal::modeled_error(error), &kComplex);
}

TEST(ForeignBody, BecomesTheMessageWhenItIsText) {
  const Error error = read(400, " upstream\nconnect error ");
  EXPECT_EQ(error.code, "400");
  EXPECT_EQ(error.message, "upstream connect error");
}

TEST(ForeignBody, OfMarkupOrNothingGivesTheReason) {
  EXPECT_EQ(read(502, "<html><body>Bad</body></html>").message.substr(0, 20), "HTTP 502 Bad Gateway");
  EXPECT_EQ(read(503, "").message, "HTTP 503 Service Unavailable, without a body");
  EXPECT_EQ(read(503, "").code, "503");
  EXPECT_EQ(read(599, "").message, "HTTP 599, without a body");
  EXPECT_EQ(read(429, "", {{"x-amzn-errortype", "FooError"}}).message,
            "Op: HTTP 429 Too Many Requests, without a message");
}

TEST(ForeignBody, NeverBreaksTheReader) {
  for (const char* body : {"[]", "\"text\"", "null", "{", "{\"message\":5}", "\xff\xfe", "{\"__type\":\"\\x\"}"}) {
    const Error error = read(500, body);
    EXPECT_EQ(error.code, "500") << body;
    EXPECT_EQ(error.kind, outcrop::ErrorKind::service);
  }
}

TEST(ForeignBody, IsKeptUpToItsLimit) {
  const Error error = read(500, std::string(200'000, 'x'));
  EXPECT_EQ(error.raw_body().size(), 65'536u);
  EXPECT_LE(error.message.size(), 512u);
}

TEST(ErrorEvent, IsReadLikeAnAnswer) {
  internal::ResponseStorage answer;
  answer.status = 200;
  answer.headers.add("x-amzn-requestid", "id-2");
  internal::JsonReader reader;
  const Error error = internal::read_error_event(reader, kOperation, "FooError", R"({"message":"mid-stream"})", answer);
  EXPECT_EQ(error.code, "FooError");
  EXPECT_EQ(error.request_id, "id-2");
  ASSERT_NE(error.as<FooError>(), nullptr);
  EXPECT_EQ(error.as<FooError>()->message, "mid-stream");
}

TEST(SanitizedErrorName, CutsNamespaceAndUri) {
  EXPECT_EQ(internal::sanitized_error_name("a#b#C:d:e"), "b#C");
  EXPECT_EQ(internal::sanitized_error_name(":x"), "");
  EXPECT_EQ(internal::sanitized_error_name(""), "");
}

TEST(ErrorText, IsOneLineWithEverythingKnown) {
  Error error;
  error.kind = outcrop::ErrorKind::service;
  error.code = "ThrottlingException";
  error.message = "slow\ndown";
  error.http_status = 429;
  error.request_id = "id-3";
  error.attempts = 3;
  EXPECT_EQ(to_string(error), "service ThrottlingException (HTTP 429): slow down [request id-3] after 3 attempts");
  EXPECT_EQ(
      to_string(Error{.kind = outcrop::ErrorKind::configuration, .code = "MissingRegion", .message = "no region"}),
      "configuration MissingRegion: no region");
  const Error without_answer;
  EXPECT_EQ(without_answer.raw_body(), "");
}

}  // namespace

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

TEST(ServiceError, ShowsTheBeginningOfTextsThatAreTooLong) {
  const std::string id(20000, 'r'), message(20000, 'm');
  const std::string json = R"({"__type":"Unmodeled","message":")" + message + R"(","request_id":")" + id + R"("})";
  const std::string xml =
      "<Error><Code>Unmodeled</Code><Message>" + message + "</Message><RequestId>" + id + "</RequestId></Error>";
  for (const std::string& body : {json, xml}) {
    const Error error = read(403, body);
    EXPECT_EQ(error.message, message.substr(0, 8192) + "...");
    EXPECT_EQ(error.request_id, id.substr(0, 256));
  }
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
  for (const char* body : {R"({"Nested":"five"})", "", "not json", "[]", "<html>x</html>", R"({"TopLevel":)", "\xff"}) {
    const Error error = read(403, body, {{"X-Amzn-Errortype", "ComplexError"}, {"X-Header", "header"}});
    EXPECT_EQ(error.code, "ComplexError") << body;
    EXPECT_EQ(internal::modeled_error(error), &kComplex);
    ASSERT_NE(error.as<ComplexError>(), nullptr) << body;
    EXPECT_FALSE(error.as<ComplexError>()->top_level) << body;
    EXPECT_FALSE(error.as<ComplexError>()->nested) << body;
    EXPECT_EQ(error.as<ComplexError>()->header, "header") << body;
  }
}

TEST(ServiceError, HasTheMessageInItsModeledErrorWhereverItStood) {
  for (const char* body :
       {R"({"message":"m"})", R"({"Message":"m"})", R"({"error":{"message":"m"}})",
        R"({"Output":{"__type":"x#FooError","message":"m"}})", R"({"errorMessage":"m"})",
        "<FooError><Message>m</Message></FooError>", "<Error><Code>FooError</Code><message>m</message></Error>"}) {
    const Error error = read(500, body, {{"X-Amzn-Errortype", "FooError"}});
    ASSERT_NE(error.as<FooError>(), nullptr) << body;
    EXPECT_EQ(error.as<FooError>()->message, "m") << body;
    EXPECT_EQ(error.message, "m") << body;
  }
}

TEST(ErrorBody, GivesCodeAndMessageInEveryForm) {
  const struct {
    const char* body;
    const char* code;
    const char* message;
  } kRows[] = {
      {"<AccessDeniedException>\n  <Message>Unable to determine service/operation "
       "name</Message>\n</AccessDeniedException>",
       "AccessDeniedException", "Unable to determine service/operation name"},
      {"<?xml version=\"1.0\"?>\n<Error><Code>SlowDown</Code><Message>a &amp; b</Message></Error>", "SlowDown",
       "a & b"},
      {"<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error><Type>Sender</Type><Code>ExpiredToken"
       "</Code><Message>old</Message></Error><RequestId>r</RequestId></ErrorResponse>",
       "ExpiredToken", "old"},
      {"<a:Response xmlns:a=\"u\"><a:Errors><a:Error><a:Code>X</a:Code><a:Message>m</a:Message></a:Error></a:Errors>"
       "</a:Response>",
       "X", "m"},
      {"<UnknownOperationException/>", "UnknownOperationException", "Op: HTTP 400 Bad Request, without a message"},
      {R"({"error":{"code":"rate_limit","message":"slow down"}})", "rate_limit", "slow down"},
      {R"({"error":{"type":"overloaded_error","message":"later","code":429}})", "overloaded_error", "later"},
      {R"({"error":{"message":"m"}})", "400", "m"},
      {R"({"error":"invalid_grant","error_description":"The token is old"})", "invalid_grant", "The token is old"},
      {R"({"error":"invalid_grant"})", "invalid_grant", "invalid_grant"},
      {R"({"error":"no such path"})", "400", "no such path"},
      {R"({"detail":"Not found"})", "400", "Not found"},
      {R"({"detail":[{"msg":"field required"}]})", "400", R"([{"msg":"field required"}])"},
      {R"({"errorMessage":"boom","errorType":"Runtime.ExitError"})", "Runtime.ExitError", "boom"},
      {R"({"Output":{"__type":"com.amazon.coral.service#UnknownOperationException"},"Version":"1.0"})",
       "UnknownOperationException", "Op: HTTP 400 Bad Request, without a message"},
      {R"({"Output":{"__type":"a#B","message":"m"},"Version":"1.0"})", "B", "m"},
      {R"({"__type":"http://internal.amazon.com/coral/com.amazon.x#FooError","message":"m"})", "FooError", "m"},
      {R"({"type":"error","error":{"type":"overloaded_error","message":"later"},"request_id":"r"})", "overloaded_error",
       "later"},
      {R"({"error":{"type":"error","code":"X","message":"m"}})", "X", "m"},
      {R"({"type":"error","message":"m"})", "400", "m"},
      {R"({"type":"FooError","message":"m"})", "FooError", "m"},
      {R"({"Error":{"Code":"X","Message":"m"},"RequestId":"r"})", "X", "m"},
      {R"({"Error":{"Code":"X","Message":"m","Type":"Sender"}})", "X", "m"},
      {R"({"ErrorResponse":{"Error":{"Code":"X","Message":"m"}}})", "X", "m"},
      {R"({"Response":{"Error":{"Code":"a.b","Message":"m"}}})", "a.b", "m"},
      {R"({"errors":[{"code":"X","message":"m"},{"code":"Y","message":"n"}]})", "X", "m"},
      {R"({"Errors":[{"Code":"X","Message":"m"}]})", "X", "m"},
      {R"({"errors":["no such path"]})", "400", "no such path"},
      {R"({"errors":[]})", "400", R"(HTTP 400 Bad Request: {"errors":[]})"},
      {R"([{"errorCode":"X","message":"m"}])", "X", "m"},
      {R"({"error":[{"code":"X","message":"m"}]})", "X", "m"},
      {R"({"error":null,"message":"m"})", "400", "m"},
      {R"({"error":{"code":404,"message":"m","status":"NOT_FOUND"}})", "400", "m"},
      {R"({"code":404,"message":"m"})", "400", "m"},
      {R"({"code":"404","message":"m"})", "404", "m"},
      {R"({"code":"no name of an error","message":"m"})", "400", "m"},
      {R"({"code":"no name of an error"})", "400", R"(HTTP 400 Bad Request: {"code":"no name of an error"})"},
      {R"({"__type":["X"],"code":{"a":1},"message":["m"]})", "400",
       R"(HTTP 400 Bad Request: {"__type":["X"],"code":{"a":1},"message":["m"]})"},
      {R"({"message":{"message":"m"}})", "400", R"(HTTP 400 Bad Request: {"message":{"message":"m"}})"},
      {R"({"type":"about:blank","title":"Not Found","status":404,"detail":"No such job"})", "400", "No such job"},
      {R"({"type":"about:blank","title":"Not Found"})", "400", "Not Found"},
      {R"({"type":"https://example.com/probs/out-of-credit","title":"t"})", "out-of-credit", "t"},
      {R"({"timestamp":"2025","status":404,"error":"Not Found","path":"/x"})", "400", "Not Found"},
      {"\xef\xbb\xbf{\"__type\":\"X\",\"message\":\"m\"}", "X", "m"},
      {"\n\t {\"__type\":\"X\",\"message\":\"m\"}\r\n", "X", "m"},
      {"\xef\xbb\xbf<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>X</Code><Message>m</Message></Error>", "X",
       "m"},
      {"<Error><Code><![CDATA[X]]></Code><Message>a <![CDATA[<b> & ]]>c</Message></Error>", "X", "a <b> & c"},
      {"<!DOCTYPE e [<!ENTITY x \"y\">]><Error><Code>X</Code><Message>&#65;&lt;&quot;</Message></Error>", "X", "A<\""},
      {"<error><code>X</code><message>m</message></error>", "X", "m"},
      {"<FooException>m</FooException>", "FooException", "m"},
      {"<e:AccessDeniedException xmlns:e=\"u\"><e:message>m</e:message></e:AccessDeniedException>",
       "AccessDeniedException", "m"},
      {"<Error><Code/><Message>m</Message></Error>", "400", "m"},
      {"<Error><Code>X</Code>", "400",
       "HTTP 400 Bad Request, answered with a page of markup, as proxies and load balancers do: X"},
      {R"({"foo":"bar"})", "400", R"(HTTP 400 Bad Request: {"foo":"bar"})"},
      {R"({"foo":)", "400", R"(HTTP 400 Bad Request: {"foo":)"},
  };
  for (const auto& row : kRows) {
    const Error error = read(400, row.body);
    EXPECT_EQ(error.code, row.code) << row.body;
    EXPECT_EQ(error.message, row.message) << row.body;
  }
}

TEST(ErrorBody, TellsTheRequestIdThatNoHeaderTells) {
  const char* const body = "<ErrorResponse><Error><Code>X</Code></Error><RequestId>r-1</RequestId></ErrorResponse>";
  EXPECT_EQ(read(400, body).request_id, "r-1");
  EXPECT_EQ(read(400, body, {{"x-amzn-requestid", "r-2"}}).request_id, "r-2");
}

TEST(ErrorBody, IsShownWhenOnlyTheHeaderNamesTheError) {
  EXPECT_EQ(read(400, R"({"reason":"because"})", {{"x-amzn-errortype", "X"}}).message,
            R"(HTTP 400 Bad Request: {"reason":"because"})");
  EXPECT_EQ(read(400, "no quota", {{"x-amzn-errortype", "X"}}).message, "no quota");
}

TEST(ErrorBody, IsNotReadInACodingThatNobodyAskedFor) {
  const Error error = read(403, "\x1f\x8b\x08", {{"content-encoding", "gzip"}, {"x-amzn-errortype", "FooError"}});
  EXPECT_EQ(error.code, "FooError");
  EXPECT_EQ(error.message, "HTTP 403 Forbidden, but its body is in the coding \"gzip\", which was not asked for");
}

TEST(ErrorBody, OfWhichOnlyTheBeginningIsKeptGivesItsName) {
  const Error error = read(400, R"({"message":")" + std::string(500'000, 'm') + R"(","__type":"FooError"})");
  EXPECT_EQ(error.code, "FooError");
  EXPECT_EQ(error.message, std::string(512, 'm') + "...");
  ASSERT_NE(error.as<FooError>(), nullptr);
  EXPECT_EQ(error.as<FooError>()->message, error.message);
  EXPECT_EQ(error.raw_body().size(), 65'536u);
}

TEST(ErrorBody, IsReadAtAnyDepthAndSize) {
  std::string deep = R"({"code":"X"})";
  for (int i = 0; i < 400; ++i) deep = R"({"error":)" + deep + '}';
  EXPECT_EQ(read(400, deep).code, "400");
  std::string elements;
  for (int i = 0; i < 20'000; ++i) elements += "<Error>";
  EXPECT_EQ(read(400, elements).code, "400");
}

TEST(ForeignBody, BecomesTheMessageWhenItIsText) {
  const Error error = read(400, " upstream\nconnect error ");
  EXPECT_EQ(error.code, "400");
  EXPECT_EQ(error.message, "upstream connect error");
}

TEST(ForeignBody, OfMarkupOrNothingGivesTheReason) {
  EXPECT_EQ(read(502, "<html><head><style>b{}</style></head><body>Bad<br>luck</body></html>").message,
            "HTTP 502 Bad Gateway, answered with a page of markup, as proxies and load balancers do: Bad luck");
  EXPECT_EQ(read(502, "<").code, "502");
  EXPECT_EQ(read(502, "<a").code, "502");
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
  EXPECT_EQ(error.message, std::string(512, 'x') + "...");
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
  EXPECT_EQ(internal::sanitized_error_name("a#b#C:d:e"), "C");
  for (const char* type : {"http://x.com/coral/com.amazon.x#Foo", "https://x.com/coral/Foo", "https://x#Foo:http://y#z",
                           "ns#Foo:http://x.com/#y", "Foo:http://x.com/y", " Foo :x"})
    EXPECT_EQ(internal::sanitized_error_name(type), "Foo") << type;
  EXPECT_EQ(internal::sanitized_error_name(":x"), "");
  EXPECT_EQ(internal::sanitized_error_name("the prompt was: x"), "");
  EXPECT_EQ(internal::sanitized_error_name("Foo\x1b[1m"), "");
  EXPECT_EQ(internal::sanitized_error_name(std::string(128, 'F')), std::string(128, 'F'));
  EXPECT_EQ(internal::sanitized_error_name(std::string(129, 'F')), "");
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

// Answers that no service should send: each is its own Error, and none takes the program down.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/errors.h"
#include "outcrop/bedrock/operations/get_evaluation_job.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "support/bedrock_fixture.h"
#include "support/scripted_server.h"

namespace {

using outcrop::ErrorKind;
using outcrop::Response;
using outcrop::bedrock::Client;
using outcrop::bedrock::EvaluationJobStatus;
using outcrop::bedrock::ListEvaluationJobsView;
using ::testing::HasSubstr;
using ::testing::Not;
namespace test = outcrop::test;

class BadResponse : public ::testing::Test {
 protected:
  Response<ListEvaluationJobsView> list() const {
    return Client(test::config_for(server.url())).list_evaluation_jobs({});
  }
  // The Error of a listing that is answered like that.
  outcrop::Error error_of(test::Reply reply) {
    server.then(std::move(reply));
    const Response<ListEvaluationJobsView> page = list();
    EXPECT_FALSE(page);
    return page ? outcrop::Error() : page.error();
  }

  test::ScriptedServer server;
};

TEST_F(BadResponse, NotJsonIsNotQuoted) {
  const outcrop::Error error = error_of(test::json("certainly not JSON"));
  EXPECT_EQ(error.kind, ErrorKind::malformed_response);
  EXPECT_EQ(error.code, "MalformedResponse");
  EXPECT_EQ(error.http_status, 200);
  EXPECT_THAT(error.message, HasSubstr("ListEvaluationJobs"));
  EXPECT_THAT(error.message, Not(HasSubstr("certainly not JSON")));
  EXPECT_EQ(error.raw_body(), "certainly not JSON");
}

TEST_F(BadResponse, HtmlWithASuccessStatusIsQuoted) {
  const outcrop::Error error = error_of(test::answer(200, "<html><body>Log in to the hotel's network</body></html>"));
  EXPECT_EQ(error.kind, ErrorKind::malformed_response);
  EXPECT_THAT(error.message, HasSubstr("<html>"));
}

TEST_F(BadResponse, BrokenJsonIsNotQuoted) {
  const outcrop::Error error = error_of(test::json(R"({"nextToken":"confidential)"));
  EXPECT_EQ(error.kind, ErrorKind::malformed_response);
  EXPECT_THAT(error.message, Not(HasSubstr("confidential")));
}

TEST_F(BadResponse, WrongTypeNamesTheMember) {
  const outcrop::Error error = error_of(test::json(R"({"jobSummaries":[{"jobArn":"a"},{"jobArn":[]}]})"));
  EXPECT_EQ(error.kind, ErrorKind::malformed_response);
  EXPECT_THAT(error.message, HasSubstr("jobSummaries[1].jobArn"));
}

TEST_F(BadResponse, AnArrayWhereAnObjectBelongs) {
  EXPECT_EQ(error_of(test::json("[]")).kind, ErrorKind::malformed_response);
}

TEST_F(BadResponse, TenThousandLevelsOfNesting) {
  const std::string deep = R"({"unknown":)" + std::string(10'000, '[') + std::string(10'000, ']') + "}";
  const outcrop::Error error = error_of(test::json(deep));
  EXPECT_EQ(error.kind, ErrorKind::malformed_response);
  EXPECT_THAT(error.message, ::testing::ContainsRegex("deep|nest|level"));
}

TEST_F(BadResponse, TenThousandLevelsInAnErrorBody) {
  const std::string deep = R"({"message":)" + std::string(10'000, '[') + std::string(10'000, ']') + "}";
  const outcrop::Error error = error_of(test::answer(400, deep, {{"x-amzn-errortype", "ValidationException"}}));
  EXPECT_EQ(error.kind, ErrorKind::service);
  EXPECT_EQ(error.code, "ValidationException");
}

TEST_F(BadResponse, AnUnknownEnumValueIsKeptAsText) {
  server.then(test::json(R"({"jobSummaries":[{"jobArn":"a","status":"Dreaming"}]})"));
  const Response<ListEvaluationJobsView> page = list();
  ASSERT_TRUE(page) << to_string(page.error());
  EXPECT_EQ(page->job_summaries[0].status.value(), EvaluationJobStatus::unknown_value);
  EXPECT_EQ(page->job_summaries[0].status.text(), "Dreaming");
}

TEST_F(BadResponse, UnknownMembersAreIgnored) {
  server.then(test::json(R"({"tomorrow":{"x":[1,2]},"jobSummaries":[{"mood":null,"jobArn":"a"}]})"));
  const Response<ListEvaluationJobsView> page = list();
  ASSERT_TRUE(page) << to_string(page.error());
  EXPECT_EQ(page->job_summaries[0].job_arn, "a");
}

TEST_F(BadResponse, AnAbsentRequiredMemberStaysEmpty) {
  server.then(test::json(R"({"jobSummaries":[{"jobArn":null}]})"));
  const Response<ListEvaluationJobsView> page = list();
  ASSERT_TRUE(page) << to_string(page.error());
  EXPECT_EQ(page->job_summaries[0].job_arn, "");
}

TEST_F(BadResponse, AContentCodingIsNamed) {
  for (const char* coding : {"gzip", "br", "x-gzip", "identity, gzip"}) {
    const outcrop::Error error = error_of(test::json("{}", {{"Content-Encoding", coding}}));
    EXPECT_EQ(error.kind, ErrorKind::malformed_response);
    EXPECT_THAT(error.message, HasSubstr("in the coding \"" + std::string(coding) + "\", which was not asked for"));
  }
  server.then(test::json("{}", {{"Content-Encoding", "identity"}}));
  EXPECT_TRUE(list());
}

TEST_F(BadResponse, AnUnknownErrorKeepsItsName) {
  const outcrop::Error error = error_of(test::answer(
      418, R"({"message":"short and stout"})", {{"x-amzn-errortype", "TeapotException"}, {"x-amzn-requestid", "r-1"}}));
  EXPECT_EQ(error.kind, ErrorKind::service);
  EXPECT_EQ(error.code, "TeapotException");
  EXPECT_EQ(error.message, "short and stout");
  EXPECT_EQ(error.request_id, "r-1");
  EXPECT_EQ(error.http_status, 418);
  EXPECT_EQ(error.as<outcrop::bedrock::ValidationException>(), nullptr);
}

TEST_F(BadResponse, AModeledErrorIsTyped) {
  const outcrop::Error error =
      error_of(test::answer(400, R"({"message":"no"})", {{"x-amzn-errortype", "ValidationException"}}));
  const auto* modeled = error.as<outcrop::bedrock::ValidationException>();
  ASSERT_NE(modeled, nullptr);
  EXPECT_EQ(modeled->message, "no");
}

TEST_F(BadResponse, HtmlErrorBody) {
  const outcrop::Error error = error_of(test::answer(502, "<html><h1>Bad Gateway</h1></html>"));
  EXPECT_EQ(error.kind, ErrorKind::service);
  EXPECT_EQ(error.code, "502");
  EXPECT_THAT(error.message, HasSubstr("502 Bad Gateway"));
  EXPECT_THAT(error.message, HasSubstr("load balancer"));
  EXPECT_EQ(error.raw_body(), "<html><h1>Bad Gateway</h1></html>");
}

TEST_F(BadResponse, EmptyErrorBody) {
  const outcrop::Error error = error_of(test::answer(503, ""));
  EXPECT_EQ(error.kind, ErrorKind::service);
  EXPECT_EQ(error.http_status, 503);
  EXPECT_THAT(error.message, HasSubstr("without a body"));
}

TEST_F(BadResponse, ARedirectIsNotFollowed) {
  const outcrop::Error error = error_of(test::answer(307, "", {{"Location", server.url() + "/elsewhere"}}));
  EXPECT_EQ(error.http_status, 307);
  EXPECT_EQ(server.requests().size(), 1u);
}

TEST_F(BadResponse, TruncatedBody) {
  const outcrop::Error error =
      error_of(test::raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"jobSummaries\":["));
  EXPECT_EQ(error.kind, ErrorKind::network);
  EXPECT_EQ(error.code, "TruncatedBody");
  EXPECT_THAT(error.message, HasSubstr("after 17 of 1000 bytes"));
}

TEST_F(BadResponse, TruncatedChunks) {
  const outcrop::Error error =
      error_of(test::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"jobSummaries\":["));
  EXPECT_EQ(error.kind, ErrorKind::network);
  EXPECT_EQ(error.code, "TruncatedBody");
}

TEST_F(BadResponse, ALengthBelowTheBodysOwn) {
  const outcrop::Error error =
      error_of(test::raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"jobSummaries\":[]}"));
  EXPECT_EQ(error.kind, ErrorKind::malformed_response);
}

TEST_F(BadResponse, AnAstronomicalLengthTakesNoMemory) {
  const outcrop::Error error = error_of(test::raw("HTTP/1.1 200 OK\r\nContent-Length: 9000000000000000000\r\n\r\n{}"));
  EXPECT_EQ(error.kind, ErrorKind::network);
  EXPECT_EQ(error.code, "ResponseTooLarge");
  EXPECT_THAT(error.message, HasSubstr("max_response_bytes"));
}

TEST_F(BadResponse, ALengthThatIsNoNumber) {
  const outcrop::Error error = error_of(test::raw("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}"));
  EXPECT_EQ(error.kind, ErrorKind::network);
  EXPECT_EQ(error.code, "InvalidHttpResponse");
}

TEST_F(BadResponse, ABodyWithoutEndIsCutAtTheLimit) {
  std::string endless = "HTTP/1.1 200 OK\r\n\r\n";
  endless.append(3 << 20, ' ');
  server.then(test::raw(endless));
  outcrop::ClientConfig config = test::config_for(server.url());
  config.max_response_bytes = 1 << 20;
  const Response<ListEvaluationJobsView> page = Client(config).list_evaluation_jobs({});
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().code, "ResponseTooLarge");
}

TEST_F(BadResponse, HeadersWithoutEnd) {
  std::string endless = "HTTP/1.1 200 OK\r\n";
  for (int i = 0; i < 20'000; ++i) endless += "X-Filler-" + std::to_string(i) + ": " + std::string(60, 'x') + "\r\n";
  const outcrop::Error error = error_of(test::raw(endless + "\r\n"));
  EXPECT_EQ(error.kind, ErrorKind::network);
  EXPECT_EQ(error.code, "InvalidHttpResponse");
}

TEST_F(BadResponse, NotHttp) {
  const outcrop::Error error = error_of(test::raw("220 mail.example.com ESMTP\r\n"));
  EXPECT_EQ(error.kind, ErrorKind::network);
  EXPECT_EQ(error.code, "InvalidHttpResponse");
  EXPECT_THAT(error.message, HasSubstr("not HTTP"));
}

TEST_F(BadResponse, BrokenChunks) {
  const outcrop::Error error =
      error_of(test::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"));
  EXPECT_EQ(error.code, "InvalidHttpResponse");
}

TEST_F(BadResponse, ALineOfHeadersThatNeverEnds) {
  const std::string line = "X-Long: " + std::string(150 * 1024, 'x');
  const outcrop::Error error = error_of(test::raw("HTTP/1.1 200 OK\r\n" + line + "\r\nContent-Length: 2\r\n\r\n{}"));
  EXPECT_EQ(error.code, "InvalidHttpResponse");
  EXPECT_THAT(error.message, HasSubstr("header line"));
}

TEST_F(BadResponse, HeadersThatAreCutOff) {
  for (const std::string head :
       {"HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Ty", "HTTP/1.1 200 OK\r\nA: b\r\n"}) {
    const outcrop::Error error = error_of(test::raw(head));
    EXPECT_EQ(error.code, "ConnectionClosed") << error.message;
    EXPECT_EQ(error.http_status, 200);
  }
}

TEST_F(BadResponse, ClosedWithoutAnAnswer) { EXPECT_EQ(error_of(test::close()).code, "ConnectionClosed"); }

TEST_F(BadResponse, ResetWithoutAnAnswer) { EXPECT_EQ(error_of(test::reset()).code, "ConnectionReset"); }

TEST_F(BadResponse, AnInterimAnswerIsSkipped) {
  server.then(test::raw("HTTP/1.1 103 Early Hints\r\nX-A: b\r\n\r\n" + test::http_text(200, "{}")));
  const Response<ListEvaluationJobsView> page = list();
  ASSERT_TRUE(page) << to_string(page.error());
  EXPECT_EQ(page.http_status(), 200);
}

TEST_F(BadResponse, ATrickledAnswerIsWhole) {
  server.then({{.kind = test::Act::Kind::trickle,
                .bytes = test::http_text(200, R"({"nextToken":"t"})"),
                .pause = std::chrono::milliseconds(1)}});
  const Response<ListEvaluationJobsView> page = list();
  ASSERT_TRUE(page) << to_string(page.error());
  EXPECT_EQ(page->next_token, "t");
}

}  // namespace

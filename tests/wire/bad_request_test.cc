// Calls that can't be made: they fail before anything is sent, and say what is missing.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/create_evaluation_job.h"
#include "outcrop/bedrock/operations/get_evaluation_job.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "support/bedrock_fixture.h"
#include "support/scripted_server.h"

namespace {

using outcrop::ErrorKind;
using outcrop::bedrock::Client;
using ::testing::HasSubstr;
using ::testing::Not;
namespace test = outcrop::test;

class BadRequest : public ::testing::Test {
 protected:
  template <class View>
  outcrop::Error refused(const outcrop::Response<View>& response) const {
    EXPECT_FALSE(response);
    EXPECT_TRUE(server.requests().empty());
    return response ? outcrop::Error() : response.error();
  }

  test::ScriptedServer server;
  Client client{test::config_for(server.url())};
};

TEST_F(BadRequest, AMissingRequiredMemberIsNamed) {
  const outcrop::Error error = refused(client.create_evaluation_job({.job_name = "a"}));
  EXPECT_EQ(error.kind, ErrorKind::validation);
  EXPECT_EQ(error.code, "InvalidRequest");
  EXPECT_THAT(error.message, HasSubstr("CreateEvaluationJob"));
  EXPECT_THAT(error.message, HasSubstr("roleArn is required"));
  EXPECT_EQ(error.attempts, 0);
}

TEST_F(BadRequest, AnEmptyPathLabelIsRefused) {
  const outcrop::Error error = refused(client.get_evaluation_job({.job_identifier = ""}));
  EXPECT_EQ(error.kind, ErrorKind::validation);
  EXPECT_THAT(error.message, HasSubstr("jobIdentifier"));
}

TEST_F(BadRequest, AnAbsentPathLabelIsRefused) {
  EXPECT_THAT(refused(client.get_evaluation_job({})).message, HasSubstr("jobIdentifier"));
}

// "GET /evaluation-jobs/.." would be taken for another operation, with a valid signature.
TEST_F(BadRequest, APathLabelOfDotsIsRefused) {
  for (const char* text : {".", ".."}) {
    const outcrop::Error error = refused(client.get_evaluation_job({.job_identifier = text}));
    EXPECT_EQ(error.kind, ErrorKind::validation);
    EXPECT_EQ(error.code, "InvalidRequest");
    EXPECT_THAT(error.message, HasSubstr("jobIdentifier must not be"));
  }
}

TEST_F(BadRequest, EncodedDotsOfACallerStayHisText) {
  for (const char* text : {"%2e%2e", "%2E", "..."})
    EXPECT_TRUE(client.get_evaluation_job({.job_identifier = text}));
  ASSERT_EQ(server.requests().size(), 3u);
  EXPECT_EQ(server.requests()[0].target, "/evaluation-jobs/%252e%252e");
  EXPECT_EQ(server.requests()[1].target, "/evaluation-jobs/%252E");
  EXPECT_EQ(server.requests()[2].target, "/evaluation-jobs/...");
}

TEST_F(BadRequest, HeadersThatTheSdkSetsAreRefused) {
  for (const char* name : {"Authorization", "host", "X-Amz-Date", "x-amz-security-token", "Content-Length", "Expect"}) {
    const outcrop::Error error = refused(client.list_evaluation_jobs({}, {.headers = {{name, "x"}}}));
    EXPECT_EQ(error.kind, ErrorKind::validation) << name;
    EXPECT_THAT(error.message, HasSubstr(name));
  }
}

TEST_F(BadRequest, HeadersThatAreNoneAreRefused) {
  EXPECT_EQ(refused(client.list_evaluation_jobs({}, {.headers = {{"a b", "x"}}})).kind, ErrorKind::validation);
  EXPECT_EQ(refused(client.list_evaluation_jobs({}, {.headers = {{"", "x"}}})).kind, ErrorKind::validation);
  EXPECT_EQ(refused(client.list_evaluation_jobs({}, {.headers = {{"a", "x\r\nb: c"}}})).kind, ErrorKind::validation);
}

// As of a token that was wrapped when it was pasted into the credentials file.
TEST_F(BadRequest, CredentialsOfSeveralLinesAreRefused) {
  outcrop::ClientConfig config = test::config_for(server.url());
  config.credentials = outcrop::static_credentials(
      {.access_key_id = "AKIDEXAMPLE", .secret_access_key = "example", .session_token = "to\r\nX-Other: ken"});
  const outcrop::Error error = refused(Client(config).list_evaluation_jobs({}));
  EXPECT_EQ(error.kind, ErrorKind::validation);
  EXPECT_EQ(error.code, "UnsendableRequest");
  EXPECT_THAT(error.message, HasSubstr("X-Amz-Security-Token"));
  EXPECT_THAT(error.message, Not(HasSubstr("X-Other")));
}

TEST_F(BadRequest, ExtraHeadersAreSentAndSigned) {
  const auto page = client.list_evaluation_jobs({}, {.headers = {{"X-Trace", "1"}, {"X-Empty", ""}}});
  ASSERT_TRUE(page) << to_string(page.error());
  const test::Received request = server.requests().at(0);
  EXPECT_EQ(request.header("x-trace"), "1");
  EXPECT_THAT(std::string(request.header("authorization")), HasSubstr("x-empty"));
  EXPECT_THAT(std::string(request.header("authorization")), HasSubstr("x-trace"));
}

// What is signed is sent: libcurl leaves such headers out, or takes them for an order to leave one out.
TEST_F(BadRequest, HeadersOfBlanksAreSentAndSigned) {
  for (const char* value : {" ", "\t", " \t  ", ""}) {
    ASSERT_TRUE(client.list_evaluation_jobs({}, {.headers = {{"X-Blank", value}}}));
    const test::Received request = server.requests().back();
    EXPECT_THAT(std::string(request.header("authorization")), HasSubstr("x-blank"));
    EXPECT_THAT(request.headers, ::testing::Contains(::testing::Pair("X-Blank", ""))) << '"' << value << '"';
  }
}

TEST_F(BadRequest, AnAnswerInACodingIsNotAskedFor) {
  for (const char* value : {"gzip", "gzip, deflate", "br", "*", "identity, gzip", ""}) {
    const outcrop::Error error = refused(client.list_evaluation_jobs({}, {.headers = {{"accept-Encoding", value}}}));
    EXPECT_EQ(error.kind, ErrorKind::validation);
    EXPECT_THAT(error.message, HasSubstr("\"accept-Encoding\" in CallOptions::headers asks for an answer in a coding"));
  }
  EXPECT_TRUE(client.list_evaluation_jobs({}, {.headers = {{"Accept-Encoding", "Identity"}}}));
}

TEST_F(BadRequest, AnUnreachableEndpointSaysSo) {
  int port = 0;
  {
    const test::ScriptedServer gone;
    port = gone.port();
  }
  const auto page = Client(test::config_for("http://127.0.0.1:" + std::to_string(port))).list_evaluation_jobs({});
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().kind, ErrorKind::network);
  EXPECT_EQ(page.error().code, "ConnectionRefused");
  EXPECT_THAT(page.error().message, HasSubstr("127.0.0.1:" + std::to_string(port)));
}

TEST_F(BadRequest, AHostThatDoesNotExistSaysSo) {
  const auto page = Client(test::config_for("http://no-such-host.invalid")).list_evaluation_jobs({});
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().kind, ErrorKind::network);
  EXPECT_EQ(page.error().code, "HostNotFound");
  EXPECT_THAT(page.error().message, HasSubstr("no-such-host.invalid"));
}

TEST_F(BadRequest, NoConnectionsAtAllIsAConfigurationError) {
  outcrop::ClientConfig config = test::config_for(server.url());
  config.max_connections = 0;
  const outcrop::Error error = refused(Client(config).list_evaluation_jobs({}));
  EXPECT_EQ(error.kind, ErrorKind::configuration);
  EXPECT_EQ(error.code, "InvalidMaxConnections");
}

TEST_F(BadRequest, NothingIsSentButWhatIsMeant) {
  EXPECT_TRUE(client.list_evaluation_jobs({.max_results = 5}));
  const test::Received request = server.requests().at(0);
  EXPECT_EQ(request.method, "GET");
  EXPECT_EQ(request.target, "/evaluation-jobs?maxResults=5");
  EXPECT_EQ(request.header("accept").data(), nullptr);
  EXPECT_EQ(request.header("expect").data(), nullptr);
  EXPECT_EQ(request.header("content-type").data(), nullptr);
  EXPECT_EQ(request.header("content-length").data(), nullptr);
  EXPECT_EQ(request.header("host"), "127.0.0.1:" + std::to_string(server.port()));
}

}  // namespace

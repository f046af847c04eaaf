// Credentials of the machine a program runs on, from real servers: instance metadata and containers.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "support/aws_home.h"
#include "support/bedrock_fixture.h"
#include "support/scripted_server.h"

namespace {

using outcrop::Credentials;
using outcrop::CredentialsPtr;
using outcrop::Error;
using outcrop::ErrorKind;
using outcrop::Result;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;
using ::testing::StartsWith;
namespace test = outcrop::test;

constexpr const char* kTokenPath = "/latest/api/token";
constexpr const char* kRolesPath = "/latest/meta-data/iam/security-credentials/";
constexpr const char* kRolePath = "/latest/meta-data/iam/security-credentials/app";

std::string keys(const std::string& id) {
  return R"({"Code":"Success","AccessKeyId":")" + id +
         R"(","SecretAccessKey":"s3cr3t","Token":"t0k3n","Expiration":"2099-01-01T00:00:00Z"})";
}

Credentials found(const outcrop::CredentialsProviderPtr& provider) {
  const Result<CredentialsPtr> result = provider->resolve({});
  EXPECT_TRUE(result) << to_string(result.error());
  return result ? **result : Credentials();
}

Error failure(const outcrop::CredentialsProviderPtr& provider) {
  const Result<CredentialsPtr> result = provider->resolve({});
  EXPECT_FALSE(result) << "it has credentials";
  return result ? Error() : result.error();
}

class InstanceCredentials : public ::testing::Test {
 protected:
  outcrop::CredentialsProviderPtr instance(test::AwsHome::Variables more = {}) {
    more.emplace("AWS_EC2_METADATA_SERVICE_ENDPOINT", server.url());
    return outcrop::instance_credentials(home.settings(std::move(more)));
  }
  // Answers as metadata does: only to whoever brings `token`.
  void serve(std::string token) {
    server.otherwise([token](const test::Received& request) {
      if (request.target == kTokenPath) return test::answer(200, token);
      if (request.header("x-aws-ec2-metadata-token") != token) return test::answer(401, "");
      if (request.target == kRolesPath) return test::answer(200, "app");
      return request.target == kRolePath ? test::answer(200, keys("ASIAINSTANCE")) : test::answer(404, "");
    });
  }

  test::AwsHome home;
  test::ScriptedServer server;
};

TEST_F(InstanceCredentials, ComeByTokenOnOneConnection) {
  serve("v2-token");
  EXPECT_EQ(found(instance()).access_key_id, "ASIAINSTANCE");
  ASSERT_THAT(server.requests(), SizeIs(3));
  EXPECT_EQ(server.requests()[0].method, "PUT");
  EXPECT_EQ(server.requests()[0].header("x-aws-ec2-metadata-token-ttl-seconds"), "21600");
  EXPECT_EQ(server.connections(), 1U);
}

TEST_F(InstanceCredentials, RefusedTokenIsReplaced) {
  serve("new-token");
  server.then(test::answer(200, "stale-token")).then(test::answer(401, ""));
  EXPECT_EQ(found(instance()).access_key_id, "ASIAINSTANCE");
  EXPECT_EQ(server.requests().back().header("x-aws-ec2-metadata-token"), "new-token");
}

TEST_F(InstanceCredentials, SlowTokenMeansVersion1) {
  server.then(test::stall()).then(test::answer(200, "app")).then(test::answer(200, keys("ASIAV1")));
  EXPECT_EQ(found(instance({{"AWS_METADATA_SERVICE_TIMEOUT", "1"}})).access_key_id, "ASIAV1");
  EXPECT_EQ(server.requests().back().header("x-aws-ec2-metadata-token"), "");
}

TEST_F(InstanceCredentials, SlowTokenIsAnErrorWhenVersion2IsRequired) {
  server.then(test::stall());
  const Error error = failure(instance({{"AWS_EC2_METADATA_V1_DISABLED", "true"}}));
  EXPECT_EQ(error.code, "MetadataTokenRefused");
  EXPECT_THAT(error.message, HasSubstr("AWS_EC2_METADATA_V1_DISABLED"));
  EXPECT_THAT(server.requests(), SizeIs(1));
}

TEST_F(InstanceCredentials, BrokenConnectionIsTriedAgainAsOftenAsIsSet) {
  serve("token");
  server.then(test::reset()).then(test::answer(503, ""));
  EXPECT_EQ(found(instance({{"AWS_METADATA_SERVICE_NUM_ATTEMPTS", "3"}})).access_key_id, "ASIAINSTANCE");
}

TEST_F(InstanceCredentials, TruncatedAnswerIsAnErrorThatQuotesNothing) {
  const std::string whole = keys("ASIA");
  server.then(test::answer(200, "t")).then(test::answer(200, "app"));
  server.then(test::answer(200, whole.substr(0, whole.size() - 20)));
  const Error error = failure(instance());
  EXPECT_EQ(error.code, "MalformedCredentials");
  EXPECT_THAT(error.message, AllOf(HasSubstr("role app"), Not(HasSubstr("s3cr3t"))));
}

TEST_F(InstanceCredentials, RefusalIsWhatItsStatusSaysHoweverItsBodyIsCoded) {
  serve("token");
  server.then(test::answer(503, "\x1f\x8b", {{"Content-Encoding", "gzip"}}));
  EXPECT_EQ(found(instance({{"AWS_METADATA_SERVICE_NUM_ATTEMPTS", "2"}})).access_key_id, "ASIAINSTANCE");
  server.then(test::answer(200, "token")).then(test::answer(200, "app"));
  server.then(test::answer(404, "\x1f\x8b", {{"Content-Encoding", "gzip"}}));
  EXPECT_THAT(failure(instance()).message, AllOf(HasSubstr("HTTP 404"), Not(HasSubstr("gzip"))));
  server.then(test::answer(200, "token")).then(test::answer(200, "app"));
  server.then(test::answer(200, "\x1f\x8b", {{"Content-Encoding", "gzip"}}));
  EXPECT_EQ(failure(instance()).code, "MalformedCredentials");
}

TEST_F(InstanceCredentials, SwitchedOffMeansNoConnection) {
  EXPECT_TRUE(is_not_configured(failure(instance({{"AWS_EC2_METADATA_DISABLED", "TRUE"}}))));
  EXPECT_EQ(server.connections(), 0U);
}

TEST_F(InstanceCredentials, AreNotAskedForUnlessTheChainGetsThere) {
  serve("token");
  const outcrop::ProviderSettings settings =
      home.settings({{"AWS_EC2_METADATA_SERVICE_ENDPOINT", server.url()}, {"AWS_PROFILE", "dev"}});
  const outcrop::CredentialsProviderPtr chain = outcrop::default_credentials({}, settings);
  home.write(".aws/credentials", "[dev]\naws_access_key_id = AKIDPROFILE\naws_secret_access_key = s\n");
  EXPECT_EQ(found(chain).access_key_id, "AKIDPROFILE") << "files are read at the first use, not before";
  home.write(".aws/credentials", "[dev]\naws_access_key_id = half\n");
  EXPECT_EQ(failure(outcrop::default_credentials({}, settings)).code, "IncompleteCredentials");
  EXPECT_EQ(server.connections(), 0U) << "a broken profile ends the chain";
}

TEST_F(InstanceCredentials, SignTheCallsOfAClient) {
  serve("token");
  test::ScriptedServer bedrock;
  outcrop::ClientConfig config = test::config_for(bedrock.url());
  config.credentials = nullptr;
  config.seams = home.settings({{"AWS_EC2_METADATA_SERVICE_ENDPOINT", server.url()}}).seams;
  const outcrop::bedrock::Client client(config);
  EXPECT_EQ(server.connections(), 0U) << "making a client does no I/O";
  for (int call = 0; call < 2; ++call) {
    const auto page = client.list_evaluation_jobs({});
    ASSERT_TRUE(page) << to_string(page.error());
  }
  EXPECT_THAT(std::string(bedrock.requests()[1].header("authorization")),
              StartsWith("AWS4-HMAC-SHA256 Credential=ASIAINSTANCE/"));
  EXPECT_EQ(bedrock.requests()[1].header("x-amz-security-token"), "t0k3n");
  EXPECT_THAT(std::string(bedrock.requests()[1].header("user-agent")), HasSubstr("m/E,N,0"));
  EXPECT_THAT(server.requests(), SizeIs(3)) << "asked once for both calls";
}

TEST_F(InstanceCredentials, TheLimitOfTheCallEndsTheWaitForThem) {
  server.otherwise(test::stall());
  test::ScriptedServer bedrock;
  outcrop::ClientConfig config = test::config_for(bedrock.url());
  config.credentials = nullptr;
  config.seams =
      home.settings({{"AWS_EC2_METADATA_SERVICE_ENDPOINT", server.url()}, {"AWS_METADATA_SERVICE_TIMEOUT", "60"}})
          .seams;
  const auto page =
      outcrop::bedrock::Client(config).list_evaluation_jobs({}, {.timeout = {.total = std::chrono::milliseconds(100)}});
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().kind, ErrorKind::timeout);
  EXPECT_THAT(bedrock.requests(), IsEmpty());
}

class ContainerCredentials : public ::testing::Test {
 protected:
  outcrop::CredentialsProviderPtr container(test::AwsHome::Variables more = {}) {
    more.emplace("AWS_CONTAINER_CREDENTIALS_FULL_URI", server.url() + "/v1/credentials?id=1");
    return outcrop::container_credentials(home.settings(std::move(more)));
  }

  test::AwsHome home;
  test::ScriptedServer server;
};

TEST_F(ContainerCredentials, SendTheTokenThatTheFileHoldsNow) {
  server.otherwise(
      test::json(R"({"AccessKeyId":"A","SecretAccessKey":"s","Token":"t","Expiration":"2000-01-01T00:00:00Z"})"));
  const std::string file = home.write("token", "first");
  const auto provider = container({{"AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", file}});
  EXPECT_EQ(failure(provider).code, "ExpiredCredentials");
  home.write("token", "second");
  failure(provider);
  ASSERT_THAT(server.requests(), SizeIs(2));
  EXPECT_EQ(server.requests()[0].header("authorization"), "first");
  EXPECT_EQ(server.requests()[1].header("authorization"), "second");
  EXPECT_EQ(server.requests()[1].target, "/v1/credentials?id=1");
}

TEST_F(ContainerCredentials, AreAskedForThreeTimes) {
  server.then(test::reset()).then(test::answer(503, ""));
  server.then(test::json(R"({"AccessKeyId":"ASIATASK","SecretAccessKey":"s","Token":"t"})"));
  EXPECT_EQ(found(container()).access_key_id, "ASIATASK");
}

TEST_F(ContainerCredentials, RefusalTellsWhatTheAgentSays) {
  server.then(test::answer(404, R"({"code":"NoId","message":"no such id"})"));
  const Error error = failure(container());
  EXPECT_EQ(error.http_status, 404);
  EXPECT_THAT(error.message, HasSubstr("NoId: no such id"));
}

TEST_F(ContainerCredentials, AreNotSoughtOnOtherHostsByHttp) {
  EXPECT_EQ(failure(container({{"AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://192.0.2.1/"}})).code,
            "InvalidContainerUri");
}

}  // namespace

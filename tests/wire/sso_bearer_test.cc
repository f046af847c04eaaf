// The token of an SSO session in place of a signature, over real TLS.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "outcrop/bedrock/client.h"
#include "outcrop/bedrock/operations/list_evaluation_jobs.h"
#include "support/aws_home.h"
#include "support/scripted_server.h"

namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
namespace test = outcrop::test;

constexpr const char* kConfig =
    "[default]\nregion = us-east-1\nauth_scheme_preference = httpBearerAuth\nsso_session = my-sso\n"
    "[sso-session my-sso]\nsso_region = us-west-2\nsso_start_url = https://example.com/start\n";
constexpr const char* kCache = ".aws/sso/cache/0ad374308c5a4e22f723adf10145eafad7c4031c.json";

std::string token(const std::string& text, const std::string& end) {
  return R"({"accessToken":")" + text + R"(","expiresAt":")" + end +
         R"(","refreshToken":"r","clientId":"c","clientSecret":"cs","registrationExpiresAt":"2099-01-01T00:00:00Z"})";
}

class SsoBearer : public ::testing::Test {
 protected:
  SsoBearer() { home.write(".aws/config", kConfig); }
  outcrop::bedrock::Client client() {
    outcrop::ClientConfig config{.endpoint_url = bedrock.url(), .ca_bundle = authority.bundle()};
    config.seams = home.settings({{"AWS_ENDPOINT_URL_SSO_OIDC", oidc.url()}}).seams;
    return outcrop::bedrock::Client(config);
  }

  test::Authority authority;
  test::TlsFiles files = authority.issue();
  test::AwsHome home;
  test::ScriptedServer oidc;
  test::ScriptedServer bedrock{{.tls = &files}};
};

TEST_F(SsoBearer, SendsTheCachedToken) {
  home.write(kCache, token("access-1", "2099-01-01T00:00:00Z"));
  const auto page = client().list_evaluation_jobs({});
  ASSERT_TRUE(page) << to_string(page.error());
  EXPECT_EQ(bedrock.requests().at(0).header("authorization"), "Bearer access-1");
  EXPECT_EQ(bedrock.requests()[0].header("x-amz-date"), "");
  EXPECT_EQ(bedrock.requests()[0].header("x-amz-security-token"), "");
}

TEST_F(SsoBearer, RenewsTheTokenOnceForManyCalls) {
  home.write(kCache, token("access-1", "2020-01-01T00:00:00Z"));
  oidc.then(test::json(R"({"accessToken":"access-2","expiresIn":28800})"));
  const outcrop::bedrock::Client calls = client();
  for (int i = 0; i < 3; ++i) EXPECT_TRUE(calls.list_evaluation_jobs({}));
  EXPECT_EQ(bedrock.requests().back().header("authorization"), "Bearer access-2");
  EXPECT_THAT(oidc.requests(), SizeIs(1));
}

TEST_F(SsoBearer, WithoutATokenSaysHowToLogIn) {
  const auto page = client().list_evaluation_jobs({});
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().kind, outcrop::ErrorKind::credentials);
  EXPECT_THAT(page.error().message, HasSubstr("aws sso login"));
  EXPECT_THAT(bedrock.requests(), IsEmpty());
}

TEST_F(SsoBearer, IsNotSentInTheClear) {
  home.write(kCache, token("access-1", "2099-01-01T00:00:00Z"));
  outcrop::ClientConfig config{.endpoint_url = oidc.url()};
  config.seams = home.settings().seams;
  const auto page = outcrop::bedrock::Client(config).list_evaluation_jobs({});
  ASSERT_FALSE(page);
  EXPECT_EQ(page.error().code, "BearerTokenOverHttp");
  EXPECT_THAT(oidc.requests(), IsEmpty());
}

}  // namespace

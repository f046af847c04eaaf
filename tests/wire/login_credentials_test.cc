// Credentials that STS, SSO and the sign-in service give for what files hold: real servers, real files.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "outcrop/document.h"
#include "support/aws_home.h"
#include "support/scripted_server.h"

namespace {

using outcrop::Credentials;
using outcrop::CredentialsPtr;
using outcrop::Error;
using outcrop::Result;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;
namespace test = outcrop::test;

class Logins : public ::testing::Test {
 protected:
  outcrop::CredentialsProviderPtr profile(const std::string& name) {
    return outcrop::profile_credentials(name, settings());
  }
  outcrop::ProviderSettings settings(test::AwsHome::Variables more = {}) {
    for (const char* service : {"STS", "SSO", "SSO_OIDC", "SIGNIN"})
      more.emplace("AWS_ENDPOINT_URL_" + std::string(service), server.url());
    return home.settings(std::move(more));
  }
  static Credentials found(const outcrop::CredentialsProviderPtr& provider) {
    const Result<CredentialsPtr> result = provider->resolve({});
    EXPECT_TRUE(result) << to_string(result.error());
    return result ? **result : Credentials();
  }
  static Error failure(const outcrop::CredentialsProviderPtr& provider) {
    const Result<CredentialsPtr> result = provider->resolve({});
    EXPECT_FALSE(result) << "it has credentials";
    return result ? Error() : result.error();
  }
  bool is_private(const std::string& name) const {
    struct stat status {};
    return ::stat(home.path_of(name).c_str(), &status) == 0 && (status.st_mode & 0777) == 0600;
  }

  test::AwsHome home;
  test::ScriptedServer server;
};

std::string role_xml(const std::string& action, const std::string& id) {
  return "<" + action + "Response><" + action + "Result><Credentials><AccessKeyId>" + id +
         "</AccessKeyId><SecretAccessKey>s3cr3t</SecretAccessKey><SessionToken>t0k3n</SessionToken>"
         "<Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></" +
         action + "Result></" + action + "Response>";
}

constexpr const char* kRole =
    "[profile dev]\nrole_arn = arn:aws:iam::123456789012:role/dev\nsource_profile = base\n[profile base]\n"
    "aws_access_key_id = AKIDBASE\naws_secret_access_key = base-s3cr3t\n";

TEST_F(Logins, RoleIsAssumedAgainAfterTroubleOfTheServer) {
  home.write(".aws/config", kRole);
  server.then(test::reset()).then(test::answer(500, "<ErrorResponse/>"));
  server.then(test::answer(200, role_xml("AssumeRole", "ASIAROLE")));
  EXPECT_EQ(found(profile("dev")).access_key_id, "ASIAROLE");
  ASSERT_THAT(server.requests(), SizeIs(3));
  EXPECT_THAT(std::string(server.requests()[2].header("authorization")), HasSubstr("Credential=AKIDBASE/"));
  EXPECT_THAT(server.requests()[2].body, HasSubstr("RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fdev"));
}

TEST_F(Logins, RefusalOfARoleNamesItAndTheReason) {
  home.write(".aws/config", kRole);
  server.then(test::answer(403,
                           "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>base may not "
                           "do &lt;this&gt;</Message></Error><RequestId>1</RequestId></ErrorResponse>"));
  const Error error = failure(profile("dev"));
  EXPECT_EQ(error.code, "AccessDenied");
  EXPECT_THAT(error.message, AllOf(HasSubstr("role/dev"), HasSubstr("may not do <this>")));
}

TEST_F(Logins, AnswerThatIsCutOffIsNoCredentials) {
  home.write(".aws/config", kRole);
  for (const std::string& body : {std::string(), role_xml("AssumeRole", "ASIA").substr(0, 120),
                                  std::string("<AssumeRoleResponse><AssumeRoleResult/></AssumeRoleResponse>"),
                                  role_xml("AssumeRoleWithWebIdentity", "ASIA"), std::string("{}")}) {
    server.then(test::answer(200, body));
    const Error error = failure(profile("dev"));
    EXPECT_EQ(error.code, "MalformedStsAnswer") << body;
    EXPECT_THAT(error.message, Not(HasSubstr("s3cr3t")));
  }
}

TEST_F(Logins, WebIdentityTokenIsReadAnew) {
  const std::string file = home.write("token", "jwt-1");
  const auto provider = [&] {
    return outcrop::default_credentials({}, settings({{"AWS_WEB_IDENTITY_TOKEN_FILE", file}, {"AWS_ROLE_ARN", "arn"}}));
  };
  server.otherwise(test::answer(200, role_xml("AssumeRoleWithWebIdentity", "ASIAWEB")));
  EXPECT_EQ(found(provider()).access_key_id, "ASIAWEB");
  home.write("token", "jwt-2\n");
  found(provider());
  EXPECT_THAT(server.requests()[0].body, HasSubstr("WebIdentityToken=jwt-1"));
  EXPECT_THAT(server.requests()[1].body, HasSubstr("WebIdentityToken=jwt-2"));
  EXPECT_EQ(server.requests()[1].header("authorization"), "");
}

constexpr const char* kSso =
    "[profile s]\nsso_session = my-sso\nsso_account_id = 123456789012\nsso_role_name = Dev\n"
    "[sso-session my-sso]\nsso_region = us-west-2\nsso_start_url = https://example.com/start\n";
constexpr const char* kSsoCache = ".aws/sso/cache/0ad374308c5a4e22f723adf10145eafad7c4031c.json";
constexpr const char* kRoleKeys =
    R"({"roleCredentials":{"accessKeyId":"ASIASSO","secretAccessKey":"s","sessionToken":"t","expiration":4070908800000}})";

std::string sso_token(const std::string& end) {
  return R"({"startUrl":"https://example.com/start","accessToken":"access-1","expiresAt":")" + end +
         R"(","refreshToken":"refresh-1","clientId":"c","clientSecret":"cs","registrationExpiresAt":"2099-01-01T00:00:00Z"})";
}

TEST_F(Logins, SsoTokenThatHasExpiredIsRenewedInItsFile) {
  home.write(".aws/config", kSso);
  home.write(kSsoCache, sso_token("2020-01-01T00:00:00Z"));
  server.then(test::json(R"({"accessToken":"access-2","expiresIn":28800,"refreshToken":"refresh-2"})"));
  server.then(test::json(kRoleKeys));
  EXPECT_EQ(found(profile("s")).access_key_id, "ASIASSO");
  ASSERT_THAT(server.requests(), SizeIs(2));
  EXPECT_EQ(server.requests()[0].target, "/token");
  EXPECT_EQ(server.requests()[1].target, "/federation/credentials?role_name=Dev&account_id=123456789012");
  EXPECT_EQ(server.requests()[1].header("x-amz-sso_bearer_token"), "access-2");
  EXPECT_THAT(home.read(kSsoCache), AllOf(HasSubstr("refresh-2"), HasSubstr("\"startUrl\"")));
  EXPECT_TRUE(is_private(kSsoCache));
}

TEST_F(Logins, SsoTokenThatCannotBeRenewedAsksForALogin) {
  home.write(".aws/config", kSso);
  home.write(kSsoCache, sso_token("2020-01-01T00:00:00Z"));
  server.then(test::answer(400, R"({"error":"invalid_grant"})"));
  const Error error = failure(profile("s"));
  EXPECT_EQ(error.code, "SsoLoginNeeded");
  EXPECT_THAT(error.message, AllOf(HasSubstr("2020-01-01"), HasSubstr("aws sso login --profile s")));
}

TEST_F(Logins, HalfWrittenSsoTokenAsksForALogin) {
  home.write(".aws/config", kSso);
  const std::string whole = sso_token("2099-01-01T00:00:00Z");
  for (const std::size_t length : {std::size_t{0}, std::size_t{1}, whole.size() / 2, whole.size() - 1}) {
    home.write(kSsoCache, whole.substr(0, length));
    const Error error = failure(profile("s"));
    EXPECT_EQ(error.code, "SsoLoginNeeded") << length;
    EXPECT_THAT(error.message, AllOf(HasSubstr("aws sso login"), Not(HasSubstr("access-1"))));
  }
  EXPECT_THAT(server.requests(), IsEmpty());
}

constexpr const char* kLogin = "[profile l]\nregion = us-east-1\nlogin_session = arn:aws:iam::123456789012:user/dev\n";
constexpr const char* kLoginCache =
    ".aws/login/cache/893f13863f68a08133e541260597f1d60f5bf9b326625782990032cbad201e26.json";

std::string login_session(const std::string& end) {
  // A key made for this test.
  return R"({"accessToken":{"accessKeyId":"ASIALOGIN","secretAccessKey":"s","sessionToken":"t","accountId":"1","expiresAt":")" +
         end +
         R"("},"refreshToken":"refresh-1","clientId":"c","dpopKey":"-----BEGIN EC PRIVATE KEY-----\n)"
         R"(MHcCAQEEIIc5LHXmyYp4CBedyJcuDhtEhmMeEZeqDWrAyTcQX4I7oAoGCCqGSM49\n)"
         R"(AwEHoUQDQgAEoWS7CgxXF64qqs4ngthC6MnRJCCumIqEXIQsfwsvXCLUFcDljZiR\n)"
         R"(0ADw0txlmlpVBBkmc4DONYYE6J7N712qgg==\n-----END EC PRIVATE KEY-----\n"})";
}

TEST_F(Logins, LoginSessionIsRenewedInItsFile) {
  home.write(".aws/config", kLogin);
  home.write(kLoginCache, login_session("2020-01-01T00:00:00Z"));
  server.then(test::json(
      R"({"accessToken":{"accessKeyId":"ASIANEW","secretAccessKey":"s","sessionToken":"t"},"expiresIn":900,"refreshToken":"refresh-2"})"));
  EXPECT_EQ(found(profile("l")).access_key_id, "ASIANEW");
  EXPECT_EQ(server.requests().at(0).target, "/v1/token");
  EXPECT_THAT(server.requests()[0].body, HasSubstr("refresh-1"));
  EXPECT_THAT(home.read(kLoginCache), HasSubstr("refresh-2"));
  EXPECT_TRUE(is_private(kLoginCache));
}

TEST_F(Logins, EndedLoginSessionAsksForALogin) {
  home.write(".aws/config", kLogin);
  for (const char* reason : {"TOKEN_EXPIRED", "USER_CREDENTIALS_CHANGED"}) {
    home.write(kLoginCache, login_session("2020-01-01T00:00:00Z"));
    server.then(test::answer(400, R"({"error":")" + std::string(reason) + R"("})"));
    EXPECT_THAT(failure(profile("l")).message, HasSubstr("aws login --profile l")) << reason;
  }
  const std::string whole = login_session("2099-01-01T00:00:00Z");
  home.write(kLoginCache, whole.substr(0, whole.size() / 2));
  EXPECT_EQ(failure(profile("l")).code, "LoginNeeded");
}

}  // namespace

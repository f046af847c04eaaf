// Logins of a person: SSO and the sign-in service by scripted answers.
#include <unistd.h>

#include <algorithm>
#include <latch>
#include <thread>

#include "credentials/provider_fixture.h"
#include "outcrop/document.h"
#include "support/forked_child.h"

namespace outcrop::internal {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

const std::string kSso =
    "[profile s]\nsso_session = my-sso\nsso_account_id = 123\nsso_role_name = Dev Role\n"
    "[sso-session my-sso]\nsso_region = us-west-2\nsso_start_url = https://x/start\n";
const std::string kSsoFile = "/home/me/.aws/sso/cache/0ad374308c5a4e22f723adf10145eafad7c4031c.json";
const std::string kRoleKeys =
    R"({"roleCredentials":{"accessKeyId":"AKS","secretAccessKey":"s","sessionToken":"t","expiration":1795608000000}})";

std::string sso_token(const std::string& end) {
  return R"({"accessToken":"at-1","expiresAt":")" + end +
         R"(","refreshToken":"rt-1","clientId":"c","clientSecret":"cs","registrationExpiresAt":"2027-01-01T00:00:00Z","other":[1]})";
}

TEST_F(Providers, SsoAsksForTheRoleByTheCachedToken) {
  server->then(answer(200, kRoleKeys));
  const Credentials found =
      credentials(profile_credentials("s", with({}, kSso, {{kSsoFile, sso_token("2026-11-25T20:00:00Z")}})));
  EXPECT_EQ(found.access_key_id, "AKS");
  EXPECT_EQ(found.expiration, Timestamp::from_millis(1795608000000));
  EXPECT_EQ(found.feature_ids, "r,s");
  EXPECT_EQ(sent(0).url,
            "https://portal.sso.us-west-2.amazonaws.com/federation/credentials?role_name=Dev%20Role&account_id=123");
  EXPECT_EQ(sent(0).header("x-amz-sso_bearer_token"), "at-1");
}

TEST_F(Providers, SsoTokenIsRenewedAndWrittenBack) {
  server->then(answer(200, R"({"accessToken":"at-2","expiresIn":3600,"refreshToken":"rt-2"})"))
      .then(answer(200, kRoleKeys));
  credentials(profile_credentials("s", with({}, kSso, {{kSsoFile, sso_token("2026-11-25T09:00:00Z")}})));
  EXPECT_EQ(sent(0).url, "https://oidc.us-west-2.amazonaws.com/token");
  EXPECT_THAT(sent(0).body,
              AllOf(HasSubstr("\"grantType\":\"refresh_token\""), HasSubstr("\"refreshToken\":\"rt-1\"")));
  EXPECT_EQ(sent(1).header("x-amz-sso_bearer_token"), "at-2");
  const auto file = Document::parse(environment->read_file(kSsoFile).text);
  ASSERT_TRUE(file);
  EXPECT_EQ(file->find("accessToken")->as_string(), "at-2");
  EXPECT_EQ(file->find("expiresAt")->as_string(), "2026-11-25T11:00:00Z");
  EXPECT_EQ(file->find("refreshToken")->as_string(), "rt-2");
  EXPECT_EQ(file->find("other")->elements().size(), 1u) << "unknown members are kept";
}

TEST_F(Providers, SsoTokenThatStillLastsIsKeptWhenItCannotBeRenewed) {
  const auto settings = with({}, kSso, {{kSsoFile, sso_token("2026-11-25T10:15:00Z")}});
  server->otherwise(
      [](const SentRequest& request) { return request.method == "POST" ? answer(400, "{}") : answer(200, kRoleKeys); });
  const auto tokens_asked_for = [this] {
    return std::ranges::count(server->requests(), std::string("POST"), &SentRequest::method);
  };
  const auto provider = profile_credentials("s", settings);
  EXPECT_EQ(credentials(provider).access_key_id, "AKS");
  EXPECT_EQ(tokens_asked_for(), 1) << "15 minutes are left";
  EXPECT_EQ(credentials(profile_credentials("s", with({}, kSso, {{kSsoFile, sso_token("2026-11-25T10:15:01Z")}})))
                .access_key_id,
            "AKS");
  EXPECT_EQ(tokens_asked_for(), 1) << "more than 15 minutes are left";
}

TEST_F(Providers, SsoTokenIsTriedOnceAMinute) {
  const auto settings = with({}, kSso, {{kSsoFile, sso_token("2026-11-25T10:14:00Z")}});
  server->otherwise([](const SentRequest& request) {
    return request.method == "POST"
               ? answer(400, "{}")
               : answer(200, R"({"roleCredentials":{"accessKeyId":"AKS","secretAccessKey":"s","sessionToken":"t",)"
                             R"("expiration":0}})");
  });
  const auto provider = profile_credentials("s", settings);
  const auto tokens_asked_for = [this] {
    return std::ranges::count(server->requests(), std::string("POST"), &SentRequest::method);
  };
  failure(provider);  // expired credentials: the next call asks anew, for the token too
  clock->advance(std::chrono::seconds(59));
  failure(provider);
  EXPECT_EQ(tokens_asked_for(), 1);
  clock->advance(std::chrono::seconds(1));
  failure(provider);
  EXPECT_EQ(tokens_asked_for(), 2);
}

TEST_F(Providers, SsoAnswersWithTimesThatCannotBeAreRefused) {
  server->then(answer(200, R"({"accessToken":"at-2","expiresIn":9223372036854775807})"));
  EXPECT_THAT(
      failure(profile_credentials("s", with({}, kSso, {{kSsoFile, sso_token("2026-11-25T09:00:00Z")}}))).message,
      HasSubstr("lacks accessToken or expiresIn"));
  for (const char* const expiration : {"-9223372036854775808", "-1", "253402300800000"}) {
    server->then(answer(200, R"({"roleCredentials":{"accessKeyId":"AKS","secretAccessKey":"s","sessionToken":"t",)"
                             R"("expiration":)" +
                                 std::string(expiration) + "}}"));
    EXPECT_THAT(
        failure(profile_credentials("s", with({}, kSso, {{kSsoFile, sso_token("2026-11-25T20:00:00Z")}}))).message,
        HasSubstr("lacks keys or expiration"));
  }
}

TEST_F(Providers, SsoWithoutAUsableTokenAsksForALogin) {
  const std::string login = "aws sso login --profile s";
  EXPECT_THAT(failure(profile_credentials("s", with({}, kSso))).message, HasSubstr(login));
  EXPECT_THAT(failure(profile_credentials("s", with({}, kSso, {{kSsoFile, R"({"accessTo)"}}))).message,
              HasSubstr(login));
  server->then(answer(400, R"({"error":"invalid_grant"})"));
  const Error expired =
      failure(profile_credentials("s", with({}, kSso, {{kSsoFile, sso_token("2026-11-25T09:00:00Z")}})));
  EXPECT_THAT(expired.message, AllOf(HasSubstr("expired"), HasSubstr(login), Not(HasSubstr("rt-1"))));
  server->then(answer(401, ""));
  EXPECT_THAT(
      failure(profile_credentials("s", with({}, kSso, {{kSsoFile, sso_token("2026-11-25T20:00:00Z")}}))).message,
      HasSubstr(login));
}

TEST_F(Providers, SsoTokenEndsAtATimeOfAnySpelling) {
  for (const char* end : {"2026-11-25T20:00:00UTC", "2026-11-25T20:00:00+0000", "2026-11-25T20:00:00+00:00",
                          "2026-11-25 20:00:00", "2026-11-25T20:00:00.123456Z"}) {
    server->then(answer(200, kRoleKeys));
    EXPECT_EQ(credentials(profile_credentials("s", with({}, kSso, {{kSsoFile, sso_token(end)}}))).access_key_id, "AKS")
        << end;
  }
  server->then(answer(200, R"({"accessToken":"at-2","expiresIn":3600})")).then(answer(200, kRoleKeys));
  std::string expired = sso_token("2026-11-25T09:00:00UTC");
  const std::string registration = "\"registrationExpiresAt\":\"";
  const std::size_t at = expired.find(registration) + registration.size();
  expired.replace(at, expired.find('"', at) - at, "2026-12-24T00:00:00UTC");
  EXPECT_EQ(credentials(profile_credentials("s", with({}, kSso, {{kSsoFile, expired}}))).access_key_id, "AKS");
}

TEST_F(Providers, SsoTokenThatIsNoUseTellsWhy) {
  const auto why = [this](const std::string& file) {
    return failure(profile_credentials("s", with({}, kSso, {{kSsoFile, file}}))).message;
  };
  EXPECT_THAT(why("[]"), HasSubstr("is not a JSON object"));
  EXPECT_THAT(why("{}"), HasSubstr("lacks accessToken"));
  EXPECT_THAT(why(R"({"accessToken":"a"})"), HasSubstr("lacks expiresAt"));
  EXPECT_THAT(why(sso_token("soon")), HasSubstr("has the expiresAt \"soon\", which is no time"));
  const std::string past = R"({"accessToken":"a","expiresAt":"2026-11-25T09:00:00Z")";
  EXPECT_THAT(why(past + "}"), HasSubstr("can't be renewed: it has no refreshToken"));
  const std::string client = R"(,"refreshToken":"r","clientId":"c","clientSecret":"s")";
  EXPECT_THAT(why(past + client + R"(,"registrationExpiresAt":"2026-11-25T09:59:59Z"})"),
              HasSubstr("its registration expired at 2026-11-25T09:59:59Z"));
  EXPECT_THAT(why(past + client + R"(,"registrationExpiresAt":"x"})"), HasSubstr("registrationExpiresAt is \"x\""));
}

// A renewed token whose file can't be written: the one in the file is used up.
TEST_F(Providers, SsoTokenThatCannotBeWrittenIsRemembered) {
  const auto settings = with({}, kSso, {{kSsoFile, sso_token("2026-11-25T09:00:00Z")}});
  environment->write_problem = "Read-only file system";
  const auto provider = profile_credentials("s", settings);
  const std::string role = R"({"roleCredentials":{"accessKeyId":"AKS","secretAccessKey":"s","sessionToken":"t",)";
  const auto keys_until = [&](std::int64_t millis) { return role + "\"expiration\":" + std::to_string(millis) + "}}"; };
  const std::int64_t now = clock->now().millis();
  server->then(answer(200, R"({"accessToken":"at-2","expiresIn":3600,"refreshToken":"rt-2"})"))
      .then(answer(200, keys_until(now + 1'200'000)));
  EXPECT_EQ(credentials(provider).access_key_id, "AKS");
  EXPECT_EQ(sent(1).header("x-amz-sso_bearer_token"), "at-2");

  clock->advance(std::chrono::minutes(30));
  server->then(answer(200, keys_until(now + 3'600'000)));
  credentials(provider);
  EXPECT_EQ(sent(2).header("x-amz-sso_bearer_token"), "at-2");

  clock->advance(std::chrono::minutes(40));
  server->then(answer(200, R"({"accessToken":"at-3","expiresIn":3600})"))
      .then(answer(200, keys_until(now + 9'000'000)));
  credentials(provider);
  EXPECT_THAT(sent(3).body, HasSubstr("\"refreshToken\":\"rt-2\""));

  // `aws sso login` writes a new one.
  environment->write_problem.clear();
  environment->replace_file(kSsoFile, R"({"accessToken":"at-9","expiresAt":"2026-11-26T00:00:00Z"})");
  clock->advance(std::chrono::hours(3));
  server->then(answer(200, keys_until(now + 90'000'000)));
  credentials(provider);
  EXPECT_EQ(sent(5).header("x-amz-sso_bearer_token"), "at-9");
}

// Its first file is written when a test says so.
class SlowDisk final : public Environment {
 public:
  explicit SlowDisk(std::shared_ptr<FakeEnvironment> all) : all_(std::move(all)) {}
  std::optional<std::string> variable(const std::string& name) const override { return all_->variable(name); }
  FileText read_file(const std::string& path) const override { return all_->read_file(path); }
  std::string replace_file(const std::string& path, std::string_view content) const override {
    writing.count_down();
    may_write.wait();
    return all_->replace_file(path, content);
  }
  mutable std::latch writing{1};
  mutable std::latch may_write{1};

 private:
  const std::shared_ptr<FakeEnvironment> all_;
};

TEST_F(Providers, SsoTokenThatAnotherThreadRenewsStopsNoForkedChild) {
  server->otherwise([](const SentRequest& request) {
    return request.method == "POST" ? answer(200, R"({"accessToken":"at-2","expiresIn":3600})")
                                    : answer(200, kRoleKeys);
  });
  auto settings =
      with({{"AWS_CONFIG_FILE", "/home/me/.aws/config"}}, kSso, {{kSsoFile, sso_token("2026-11-25T09:00:00Z")}});
  const auto disk = std::make_shared<SlowDisk>(environment);
  settings.seams = std::make_shared<const Seams>(
      Seams{.clock = clock, .random = std::make_shared<FakeRandom>(0.5), .environment = disk});
  const auto provider = profile_credentials("s", settings);
  std::jthread parent([&] { credentials(provider); });
  ::alarm(60);  // in place of waiting for ever
  disk->writing.wait();
  ::alarm(0);
  EXPECT_TRUE(outcrop::test::in_child([&] {
    environment->set_variable("HOME", "/home/other");  // who has no login: the question is whether there is an answer
    return provider->resolve({}).error().code == "SsoLoginNeeded";
  }));
  disk->may_write.count_down();
}

TEST_F(Providers, SsoErrorsAreToldByTheirTable) {
  const struct {
    int status;
    const char* code;
    std::size_t requests;
  } kRows[] = {{400, "SsoError", 1}, {401, "SsoLoginNeeded", 1}, {404, "SsoError", 1}, {429, "SsoError", 3}};
  for (const auto& row : kRows) {
    const std::size_t before = server->requests().size();
    for (std::size_t i = 0; i < row.requests; ++i) server->then(answer(row.status, R"({"message":"the reason"})"));
    const Error error =
        failure(profile_credentials("s", with({}, kSso, {{kSsoFile, sso_token("2026-11-25T20:00:00Z")}})));
    EXPECT_EQ(error.code, row.code) << row.status;
    EXPECT_EQ(server->requests().size() - before, row.requests) << row.status;
  }
}

TEST_F(Providers, LegacySsoTokenIsFoundByTheStartUrlAndNeverRenewed) {
  const std::string config =
      "[profile s]\nsso_start_url = https://my-sso-portal.awsapps.com/start\nsso_region = us-east-1\nsso_account_id = "
      "1\n"
      "sso_role_name = r\n";
  const std::string path = "/home/me/.aws/sso/cache/c7aaaf71fcc8777ae2475525ed049d39fe16c484.json";
  server->then(answer(200, kRoleKeys));
  EXPECT_EQ(
      credentials(profile_credentials("s", with({}, config, {{path, sso_token("2026-11-25T20:00:00Z")}}))).feature_ids,
      "t,u");
  EXPECT_EQ(failure(profile_credentials("s", with({}, config, {{path, sso_token("2026-11-25T09:00:00Z")}}))).code,
            "SsoLoginNeeded");
  EXPECT_THAT(server->requests(), SizeIs(1));
}

TEST_F(Providers, SsoProfileHasToBeCompleteAndAgree) {
  for (const std::string& config :
       {std::string("[profile s]\nsso_session = none\nsso_account_id = 1\nsso_role_name = r\n"),
        std::string("[profile s]\nsso_session = my-sso\nsso_account_id = 1\n"),
        "[profile s]\nsso_region = eu-west-1\n" + kSso})
    EXPECT_EQ(failure(profile_credentials("s", with({}, config))).code, "InvalidSsoProfile") << config;
}

TEST_F(Providers, SsoAccountAndRoleMayStandInTheSession) {
  const std::string config =
      "[profile s]\nsso_session = my-sso\nsso_account_id = 1\n"
      "[sso-session my-sso]\nsso_region = us-west-2\nsso_start_url = https://x/start\nsso_role_name = r\n";
  server->then(answer(200, kRoleKeys));
  credentials(profile_credentials("s", with({}, config, {{kSsoFile, sso_token("2026-11-25T20:00:00Z")}})));
  EXPECT_THAT(sent(0).url, HasSubstr("?role_name=r&account_id=1"));
  EXPECT_THAT(failure(profile_credentials("s", with({}, "[profile s]\nsso_role_name = other\n" + config))).message,
              HasSubstr("sso_role_name of profile \"s\" differs"));
}

TEST_F(Providers, SsoLoginWithoutARoleIsNoSourceOfKeys) {
  for (const std::string& login :
       {kSso.substr(kSso.find("[sso-session")) + "[profile p]\nsso_session = my-sso\n",
        std::string("[profile p]\nsso_start_url = https://x/start\nsso_region = us-west-2\n")}) {
    EXPECT_EQ(
        credentials(profile_credentials("p", with({}, login + "aws_access_key_id = K\naws_secret_access_key = s\n")))
            .access_key_id,
        "K");
    const Error error = failure(profile_credentials("p", with({}, login)));
    EXPECT_TRUE(is_not_configured(error));
    EXPECT_THAT(error.message, HasSubstr("its SSO login needs sso_account_id and sso_role_name"));
  }
}

const std::string kLogin = "[profile l]\nregion = us-east-1\nlogin_session = arn:aws:iam::123456789012:user/dev\n";
const std::string kLoginFile =
    "/home/me/.aws/login/cache/893f13863f68a08133e541260597f1d60f5bf9b326625782990032cbad201e26.json";
// A key made for this test.
const char* const kDpopKey =
    "-----BEGIN EC PRIVATE KEY-----\\n"
    "MHcCAQEEIIc5LHXmyYp4CBedyJcuDhtEhmMeEZeqDWrAyTcQX4I7oAoGCCqGSM49\\n"
    "AwEHoUQDQgAEoWS7CgxXF64qqs4ngthC6MnRJCCumIqEXIQsfwsvXCLUFcDljZiR\\n"
    "0ADw0txlmlpVBBkmc4DONYYE6J7N712qgg==\\n"
    "-----END EC PRIVATE KEY-----\\n";

std::string login_session(const std::string& end, const std::string& key) {
  return R"({"accessToken":{"accessKeyId":"AKL","secretAccessKey":"s","sessionToken":"t","accountId":"1","expiresAt":")" +
         end + R"("},"refreshToken":"rt","clientId":"c","dpopKey":")" + key + R"(","idToken":"i"})";
}

TEST_F(Providers, LoginSessionIsUsedWhileItLasts) {
  const Credentials found = credentials(
      profile_credentials("l", with({}, kLogin, {{kLoginFile, login_session("2026-11-25T10:06:00Z", kDpopKey)}})));
  EXPECT_EQ(found.access_key_id, "AKL");
  EXPECT_EQ(found.account_id, "1");
  EXPECT_EQ(found.feature_ids, "AC,AD");
  EXPECT_THAT(server->requests(), SizeIs(0));
}

TEST_F(Providers, LoginSessionIsRenewedByAProofAndWrittenBack) {
  server->then(answer(
      200,
      R"({"accessToken":{"accessKeyId":"AK2","secretAccessKey":"s2","sessionToken":"t2"},"expiresIn":900,"refreshToken":"rt2"})"));
  const Credentials found = credentials(
      profile_credentials("l", with({}, kLogin, {{kLoginFile, login_session("2026-11-25T10:05:00Z", kDpopKey)}})));
  EXPECT_EQ(found.access_key_id, "AK2");
  EXPECT_EQ(found.account_id, "1") << "the old session told";
  EXPECT_EQ(found.expiration, parse_timestamp("2026-11-25T10:15:00Z"));
  EXPECT_EQ(sent(0).url, "https://us-east-1.signin.aws.amazon.com/v1/token");
  const std::string proof(sent(0).header("DPoP"));
  EXPECT_EQ(std::count(proof.begin(), proof.end(), '.'), 2);
  EXPECT_EQ(proof.size() - proof.rfind('.') - 1, 86u) << "64 bytes in base64url";
  const auto file = Document::parse(environment->read_file(kLoginFile).text);
  ASSERT_TRUE(file);
  EXPECT_EQ(file->find("refreshToken")->as_string(), "rt2");
  EXPECT_EQ(file->find("accessToken")->find("expiresAt")->as_string(), "2026-11-25T10:15:00Z");
  EXPECT_EQ(file->find("idToken")->as_string(), "i");
}

TEST_F(Providers, LoginSessionThatCannotBeWrittenIsRemembered) {
  const auto settings = with({}, kLogin, {{kLoginFile, login_session("2026-11-25T10:05:00Z", kDpopKey)}});
  environment->write_problem = "Permission denied";
  const auto provider = profile_credentials("l", settings);
  server->then(answer(
      200,
      R"({"accessToken":{"accessKeyId":"AK2","secretAccessKey":"s2","sessionToken":"t2"},"expiresIn":900,"refreshToken":"rt2"})"));
  EXPECT_EQ(credentials(provider).access_key_id, "AK2");
  clock->advance(std::chrono::minutes(14));
  server->then(answer(
      200, R"({"accessToken":{"accessKeyId":"AK3","secretAccessKey":"s3","sessionToken":"t3"},"expiresIn":900})"));
  EXPECT_EQ(credentials(provider).access_key_id, "AK3");
  EXPECT_THAT(sent(1).body, HasSubstr("\"refreshToken\":\"rt2\""));
}

TEST_F(Providers, LoginSessionAsksForALoginWhereItCantGoOn) {
  const std::string login = "aws login --profile l";
  EXPECT_THAT(failure(profile_credentials("l", with({}, kLogin))).message, HasSubstr(login));
  EXPECT_THAT(failure(profile_credentials("l", with({}, kLogin, {{kLoginFile, "{"}}))).message, HasSubstr(login));
  EXPECT_THAT(
      failure(profile_credentials("l", with({}, kLogin, {{kLoginFile, login_session("2026-11-25T09:00:00Z", "x")}})))
          .message,
      AllOf(HasSubstr("dpopKey"), HasSubstr(login)));
}

TEST_F(Providers, LoginRefusalsAreToldByTheirTable) {
  const std::pair<const char*, const char*> kRows[] = {{"TOKEN_EXPIRED", "LoginNeeded"},
                                                       {"USER_CREDENTIALS_CHANGED", "LoginNeeded"},
                                                       {"INSUFFICIENT_PERMISSIONS", "LoginRefused"},
                                                       {"ANOTHER", "LoginRefused"}};
  for (const auto& [reason, code] : kRows) {
    server->then(answer(400, R"({"error":")" + std::string(reason) + R"("})"));
    EXPECT_EQ(failure(profile_credentials(
                          "l", with({}, kLogin, {{kLoginFile, login_session("2026-11-25T10:05:00Z", kDpopKey)}})))
                  .code,
              code)
        << reason;
  }
}

TEST_F(Providers, LoginSessionIsSoughtInTheFolderOfItsVariable) {
  const std::string name = kLoginFile.substr(kLoginFile.rfind('/'));
  EXPECT_EQ(credentials(profile_credentials(
                            "l", with({{"AWS_LOGIN_CACHE_DIRECTORY", "/elsewhere"}}, kLogin,
                                      {{"/elsewhere" + name, login_session("2026-11-25T11:00:00Z", kDpopKey)}})))
                .access_key_id,
            "AKL");
}

TEST_F(Providers, LoginsNeedAHome) {
  auto settings = with({{"AWS_CONFIG_FILE", "/c"}}, "", {{"/c", kSso + kLogin}});
  environment->set_variable("HOME", "");
  for (const char* profile : {"s", "l"}) {
    const Error error = failure(profile_credentials(profile, settings));
    EXPECT_EQ(error.code, "MissingHome");
    EXPECT_THAT(error.message, HasSubstr("HOME is not set"));
  }
}

TEST_F(Providers, LoginSessionThatStillLastsOutlivesTroubleOfTheNetwork) {
  server->otherwise([](const SentRequest&) { return outcrop::testing::failure(TransportFailure::connection_refused); });
  EXPECT_EQ(credentials(profile_credentials(
                            "l", with({}, kLogin, {{kLoginFile, login_session("2026-11-25T10:04:00Z", kDpopKey)}})))
                .access_key_id,
            "AKL");
}

}  // namespace
}  // namespace outcrop::internal

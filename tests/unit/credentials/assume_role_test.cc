// Roles that a program names, and codes of MFA devices: STS by scripted answers.
#include <stdexcept>
#include <vector>

#include "credentials/provider_fixture.h"

namespace outcrop::internal {
namespace {

using std::chrono::minutes;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

constexpr const char* kArn = "arn:aws:iam::1:role/r";
constexpr const char* kSerial = "arn:aws:iam::1:mfa/me";

outcrop::testing::Answer role_answer(const std::string& key, const std::string& until = "2026-11-25T11:00:00Z") {
  return answer(200,
                "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>" + key +
                    "</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>" +
                    until + "</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>");
}

outcrop::testing::Answer refusal(const std::string& code) {
  return answer(403, "<ErrorResponse><Error><Code>" + code + "</Code><Message>no way</Message></Error></ErrorResponse>");
}

CredentialsProviderPtr keys(const std::string& id = "AKBASE") {
  return static_credentials({.access_key_id = id, .secret_access_key = "base"});
}

MfaTokenCallback code(std::string text) {
  return [text = std::move(text)](const MfaRequest&) { return Result<std::string>(text); };
}

class AssumedRoles : public Providers {
 protected:
  CredentialsProviderPtr role(AssumeRoleOptions options) {
    if (options.role_arn.empty()) options.role_arn = kArn;
    if (!options.source) options.source = keys();
    return assume_role_credentials(std::move(options), with({}));
  }
};

TEST_F(AssumedRoles, SendWhatTheProgramNames) {
  server->then(role_answer("ASIA"));
  const Credentials found = credentials(role(
      {.external_id = "e x", .session_name = "me", .duration = minutes(15)}));
  EXPECT_EQ(found.access_key_id, "ASIA");
  EXPECT_EQ(found.feature_ids, "e,i");
  EXPECT_THAT(found.source, HasSubstr(kArn));
  EXPECT_EQ(sent(0).url, "https://sts.eu-west-1.amazonaws.com/");
  EXPECT_EQ(sent(0).body,
            "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A1%3Arole%2Fr&RoleSessionName=me&"
            "DurationSeconds=900&ExternalId=e%20x");
  EXPECT_THAT(std::string(sent(0).header("Authorization")), HasSubstr("Credential=AKBASE/20261125/eu-west-1/sts/"));
}

TEST_F(AssumedRoles, LeaveOutWhatIsNotNamed) {
  server->then(role_answer("ASIA"));
  credentials(role({}));
  EXPECT_THAT(sent(0).body, AllOf(HasSubstr("RoleSessionName=outcrop-session-"), Not(HasSubstr("DurationSeconds")),
                                  Not(HasSubstr("ExternalId")), Not(HasSubstr("SerialNumber"))));
}

TEST_F(AssumedRoles, AreRenewedBeforeTheyExpire) {
  server->then(role_answer("ONE")).then(role_answer("TWO", "2026-11-25T12:00:00Z"));
  const auto provider = role({});
  EXPECT_EQ(credentials(provider).access_key_id, "ONE");
  EXPECT_TRUE(provider->at_hand());
  clock->advance(minutes(51));
  EXPECT_EQ(credentials(provider).access_key_id, "TWO");
}

TEST_F(AssumedRoles, FollowEachOther) {
  server->then(role_answer("MIDDLE")).then(role_answer("LAST"));
  EXPECT_EQ(credentials(role({.source = role({.role_arn = "first"})})).access_key_id, "LAST");
  EXPECT_THAT(sent(0).body, HasSubstr("RoleArn=first&"));
  EXPECT_THAT(std::string(sent(1).header("Authorization")), HasSubstr("Credential=MIDDLE/"));
}

TEST_F(AssumedRoles, AskTheDefaultChainWithoutASource) {
  server->then(role_answer("ASIA"));
  const ProviderSettings settings = with({{"AWS_ACCESS_KEY_ID", "AKENV"}, {"AWS_SECRET_ACCESS_KEY", "s"}});
  EXPECT_EQ(credentials(assume_role_credentials({.role_arn = kArn}, settings)).access_key_id, "ASIA");
  EXPECT_THAT(std::string(sent(0).header("Authorization")), HasSubstr("Credential=AKENV/"));
}

TEST_F(AssumedRoles, SayWhatTheSourceLacks) {
  const Error error = failure(role({.source = environment_credentials(with({}))}));
  EXPECT_EQ(error.kind, ErrorKind::credentials);
  EXPECT_FALSE(is_not_configured(error)) << "a chain would pass it over";
  EXPECT_THAT(error.message, AllOf(HasSubstr(kArn), HasSubstr("environment"), HasSubstr("AWS_ACCESS_KEY_ID is not set")));
}

TEST_F(AssumedRoles, TellWhatStsRefuses) {
  server->then(refusal("AccessDenied"));
  const Error error = failure(role({}));
  EXPECT_EQ(error.code, "AccessDenied");
  EXPECT_THAT(error.message, AllOf(HasSubstr(kArn), HasSubstr("no way")));
}

// Gives one more pair of keys each time that the last ones were refused.
class RotatedKeys final : public CredentialsProvider {
 public:
  Result<CredentialsPtr> resolve(const ResolveOptions&) override {
    return std::make_shared<const Credentials>(
        Credentials{.access_key_id = "AK" + std::to_string(refused_), .secret_access_key = "s"});
  }
  void was_refused(const CredentialsPtr&) override { ++refused_; }
  std::string name() const override { return "rotated"; }

 private:
  int refused_{};
};

TEST_F(AssumedRoles, GoOnWithOtherKeysOfASourceWhoseKeysAreRefused) {
  server->then(refusal("ExpiredToken")).then(role_answer("ASIA"));
  EXPECT_EQ(credentials(role({.source = std::make_shared<RotatedKeys>()})).access_key_id, "ASIA");
  EXPECT_THAT(std::string(sent(1).header("Authorization")), HasSubstr("Credential=AK1/"));
}

TEST_F(AssumedRoles, AskOnceWhereTheSourceHasNoOtherKeys) {
  server->then(refusal("ExpiredToken"));
  EXPECT_EQ(failure(role({})).code, "ExpiredToken");
  EXPECT_THAT(server->requests(), SizeIs(1));
}

TEST_F(AssumedRoles, NeedAName) {
  const Error error = failure(assume_role_credentials({.source = keys()}, with({})));
  EXPECT_EQ(error.kind, ErrorKind::configuration);
  EXPECT_THAT(error.message, HasSubstr("role_arn"));
}

TEST_F(AssumedRoles, SendTheCodeOfTheDevice) {
  server->then(role_answer("ASIA"));
  std::vector<std::string> asked;
  credentials(role({.mfa_serial = kSerial, .mfa_token = [&](const MfaRequest& request) {
                      asked = {request.serial_number, request.purpose};
                      return Result<std::string>(" 012345\n");
                    }}));
  EXPECT_THAT(sent(0).body, HasSubstr("&SerialNumber=arn%3Aaws%3Aiam%3A%3A1%3Amfa%2Fme&TokenCode=012345"));
  EXPECT_THAT(asked, ElementsAre(kSerial, HasSubstr(kArn)));
}

TEST_F(AssumedRoles, AskForANewCodeWithEachRenewal) {
  server->then(role_answer("ONE")).then(role_answer("TWO", "2026-11-25T12:00:00Z"));
  int asked = 0;
  const auto provider = role({.mfa_serial = kSerial, .mfa_token = [&](const MfaRequest&) {
                                return Result<std::string>("00000" + std::to_string(++asked));
                              }});
  for (int i = 0; i < 3; ++i) credentials(provider);
  clock->advance(minutes(55));
  EXPECT_EQ(credentials(provider).access_key_id, "TWO");
  EXPECT_THAT(sent(1).body, HasSubstr("TokenCode=000002"));
  EXPECT_EQ(asked, 2);
}

TEST_F(AssumedRoles, AskAgainAfterAWrongCode) {
  server->then(refusal("AccessDenied")).then(role_answer("ASIA"));
  const auto provider = role({.mfa_serial = kSerial, .mfa_token = code("123456")});
  EXPECT_EQ(failure(provider).code, "AccessDenied");
  EXPECT_EQ(credentials(provider).access_key_id, "ASIA");
}

TEST_F(AssumedRoles, SendNothingThatIsNoCode) {
  for (const char* text : {"", "  ", "12345", "1234567", "12345a", "１２３"}) {
    const Error error = failure(role({.mfa_serial = kSerial, .mfa_token = code(text)}));
    EXPECT_EQ(error.code, "InvalidMfaToken") << text;
    EXPECT_THAT(error.message, HasSubstr(kSerial));
  }
  EXPECT_THAT(server->requests(), SizeIs(0));
}

TEST_F(AssumedRoles, EndWithTheErrorOfTheCallback) {
  const auto declining = [](const MfaRequest&) { return Result<std::string>(not_configured("nobody is there")); };
  const Error error = failure(credentials_chain({role({.mfa_serial = kSerial, .mfa_token = declining}), keys("OTHER")}));
  EXPECT_THAT(error.message, AllOf(HasSubstr(kSerial), HasSubstr("nobody is there")));
}

TEST_F(AssumedRoles, EndWithWhatTheCallbackThrows) {
  const auto throwing = [](const MfaRequest&) -> Result<std::string> { throw std::runtime_error("no terminal"); };
  const Error error = failure(role({.mfa_serial = kSerial, .mfa_token = throwing}));
  EXPECT_EQ(error.kind, ErrorKind::credentials);
  EXPECT_THAT(error.message, AllOf(HasSubstr(kSerial), HasSubstr("no terminal")));
  EXPECT_THAT(server->requests(), SizeIs(0));
}

TEST_F(AssumedRoles, GiveTheCallbackTheLimitsOfTheCall) {
  CancellationSource source;
  const auto cancelling = [&](const MfaRequest& request) {
    source.cancel();
    EXPECT_TRUE(request.limits.cancellation.cancelled());
    return Result<std::string>("123456");
  };
  const auto result =
      role({.mfa_serial = kSerial, .mfa_token = cancelling})->resolve({.cancellation = source.token()});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::cancelled);
  EXPECT_THAT(server->requests(), SizeIs(0)) << "nobody wants the role any more";
}

TEST_F(AssumedRoles, EndWhenTheCallbackTakesLongerThanTheCallMay) {
  const auto slow = [&](const MfaRequest& request) {
    EXPECT_TRUE(request.limits.deadline);
    clock->advance(minutes(2));
    return Result<std::string>("123456");
  };
  const auto result = role({.mfa_serial = kSerial, .mfa_token = slow})
                          ->resolve({.deadline = clock->steady_now() + minutes(1)});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::timeout);
  EXPECT_THAT(server->requests(), SizeIs(0));
}

TEST_F(AssumedRoles, NeedBothADeviceAndACallback) {
  EXPECT_THAT(failure(role({.mfa_serial = kSerial})).message, HasSubstr("no mfa_token"));
  EXPECT_THAT(failure(role({.mfa_token = code("123456")})).message, HasSubstr("no mfa_serial"));
}

TEST_F(AssumedRoles, ProfilesAskTheProgramForTheirCode) {
  server->then(role_answer("ASIA"));
  ProviderSettings settings = with({}, "[profile dev]\nrole_arn = r\nsource_profile = base\nmfa_serial = device\n"
                                       "[profile base]\naws_access_key_id = K\naws_secret_access_key = s\n");
  std::string purpose;
  settings.mfa_token = [&](const MfaRequest& request) {
    purpose = request.purpose;
    return Result<std::string>("654321");
  };
  EXPECT_EQ(credentials(profile_credentials("dev", settings)).access_key_id, "ASIA");
  EXPECT_THAT(sent(0).body, HasSubstr("&SerialNumber=device&TokenCode=654321"));
  EXPECT_THAT(purpose, AllOf(HasSubstr("role r"), HasSubstr("\"dev\"")));
}

}  // namespace
}  // namespace outcrop::internal

// Roles: STS by scripted answers.
#include "credentials/provider_fixture.h"

namespace outcrop::internal {
namespace {

using std::chrono::minutes;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;
using ::testing::StartsWith;

std::string sts_xml(const std::string& action, const std::string& key) {
  return "<?xml version=\"1.0\"?><a:" + action +
         "Response xmlns:a=\"https://sts.amazonaws.com/doc/2011-06-15/\"><a:" + action +
         "Result><New/><a:AssumedRoleUser><a:Arn>arn:aws:sts::123456789012:assumed-role/r/s</a:Arn>"
         "</a:AssumedRoleUser><a:Credentials><a:Expiration>2026-11-25T11:00:00Z</a:Expiration><a:AccessKeyId>" +
         key +
         "</a:AccessKeyId><a:SecretAccessKey>s&amp;&#65;</a:SecretAccessKey><a:SessionToken>t+/=</a:SessionToken>"
         "</a:Credentials></a:" +
         action + "Result></a:" + action + "Response>";
}

std::string sts_error(const std::string& code) {
  return "<ErrorResponse xmlns=\"x\"><Error><Type>Sender</Type><Code>" + code +
         "</Code><Message>no way</Message></Error><RequestId>r</RequestId></ErrorResponse>";
}

const std::string kRole =
    "[profile dev]\nrole_arn = arn:aws:iam::1:role/r\nsource_profile = base\nexternal_id = e x\nduration_seconds = "
    "900\n"
    "role_session_name = me\n[profile base]\naws_access_key_id = AKBASE\naws_secret_access_key = base-secret\n";

TEST_F(Providers, AssumeRoleSignsTheQueryOfTheRole) {
  server->then(answer(200, sts_xml("AssumeRole", "ASIA1")));
  const Credentials found = credentials(profile_credentials("dev", with({}, kRole)));
  EXPECT_EQ(found.access_key_id, "ASIA1");
  EXPECT_EQ(found.secret_access_key, "s&A");
  EXPECT_EQ(found.session_token, "t+/=");
  EXPECT_EQ(found.expiration, parse_timestamp("2026-11-25T11:00:00Z"));
  EXPECT_EQ(found.account_id, "123456789012");
  EXPECT_EQ(found.feature_ids, "n,o,i");
  const SentRequest request = sent(0);
  EXPECT_EQ(request.method, "POST");
  EXPECT_EQ(request.url, "https://sts.eu-west-1.amazonaws.com/");
  EXPECT_EQ(request.body,
            "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A1%3Arole%2Fr&RoleSessionName=me&"
            "DurationSeconds=900&ExternalId=e%20x");
  EXPECT_THAT(std::string(request.header("Authorization")),
              StartsWith("AWS4-HMAC-SHA256 Credential=AKBASE/20261125/eu-west-1/sts/aws4_request"));
}

TEST_F(Providers, SettingsThatCannotBeUsedAreNoTroubleOfTheNetwork) {
  server->otherwise([](const SentRequest&) { return outcrop::testing::failure(TransportFailure::bad_settings); });
  EXPECT_EQ(failure(profile_credentials("dev", with({}, kRole))).kind, ErrorKind::configuration);
  EXPECT_THAT(server->requests(), SizeIs(1)) << "another attempt would fail alike";
}

TEST_F(Providers, AssumeRoleIsAskedAgainBeforeItExpires) {
  server->then(answer(200, sts_xml("AssumeRole", "ASIA1"))).then(answer(200, sts_xml("AssumeRole", "ASIA2")));
  const auto provider = profile_credentials("dev", with({}, kRole));
  EXPECT_EQ(credentials(provider).access_key_id, "ASIA1");
  EXPECT_EQ(credentials(provider).access_key_id, "ASIA1");
  clock->advance(minutes(46));
  EXPECT_EQ(credentials(provider).access_key_id, "ASIA2");
}

TEST_F(Providers, RolesFollowEachOther) {
  server->then(answer(200, sts_xml("AssumeRole", "MIDDLE"))).then(answer(200, sts_xml("AssumeRole", "LAST")));
  const std::string config =
      "[profile a]\nrole_arn = ra\nsource_profile = b\n[profile b]\nrole_arn = rb\n"
      "source_profile = b2\n[profile b2]\naws_access_key_id = k\naws_secret_access_key = s\n";
  EXPECT_EQ(credentials(profile_credentials("a", with({}, config))).access_key_id, "LAST");
  EXPECT_THAT(sent(0).body, HasSubstr("RoleArn=rb"));
  EXPECT_THAT(std::string(sent(1).header("Authorization")), HasSubstr("Credential=MIDDLE/"));
  EXPECT_EQ(sent(1).header("X-Amz-Security-Token"), "t+/=");
}

TEST_F(Providers, StsIsThatOfTheProfilesRegionElseOfTheClients) {
  server->then(answer(200, sts_xml("AssumeRole", "A"))).then(answer(200, sts_xml("AssumeRole", "A")));
  credentials(profile_credentials("dev", with({}, kRole + "[profile dev]\nregion = ap-south-1\n")));
  EXPECT_EQ(sent(0).url, "https://sts.ap-south-1.amazonaws.com/");
  credentials(profile_credentials("dev", with({{"AWS_REGION", "us-west-2"}}, kRole)));
  EXPECT_EQ(sent(1).url, "https://sts.eu-west-1.amazonaws.com/");
}

TEST_F(Providers, AssumeRoleSendsWhatTheProfileNames) {
  const std::string source =
      "[profile dev]\nrole_arn = r\nsource_profile = base\n[profile base]\naws_access_key_id = "
      "K\naws_secret_access_key = s\n[profile dev]\n";
  const std::pair<const char*, const char*> kRows[] = {
      {"role_session_name = me\n", "RoleSessionName=me"},
      {"external_id = e\n", "ExternalId=e"},
      {"duration_seconds = 901\n", "DurationSeconds=901"},
  };
  std::size_t index = 0;
  server->otherwise([](const SentRequest&) { return answer(200, sts_xml("AssumeRole", "A")); });
  credentials(profile_credentials("dev", with({}, source)));
  EXPECT_EQ(sent(index++).body,
            "Action=AssumeRole&Version=2011-06-15&RoleArn=r&RoleSessionName=outcrop-session-1795600800");
  for (const auto& [line, field] : kRows) {
    credentials(profile_credentials("dev", with({}, source + line)));
    EXPECT_THAT(sent(index++).body, HasSubstr(field)) << line;
  }
}

TEST_F(Providers, EntitiesOfAnAnswerOfStsAreDecoded) {
  std::string xml = sts_xml("AssumeRole", "A");
  const std::string plain = "s&amp;&#65;";
  xml.replace(xml.find(plain), plain.size(), "&amp;&lt;&gt;&quot;&apos;&#47;&#x2B;<![CDATA[<&>]]>");
  server->then(answer(200, xml));
  EXPECT_EQ(credentials(profile_credentials("dev", with({}, kRole))).secret_access_key, "&<>\"'/+<&>");
}

TEST_F(Providers, CycleOfSourceProfilesIsAnError) {
  const std::string config =
      "[profile in]\nrole_arn = r\nsource_profile = a\n[profile a]\nrole_arn = r\nsource_profile = b\n"
      "[profile b]\nrole_arn = r\nsource_profile = a\n";
  const Error error = failure(profile_credentials("in", with({}, config)));
  EXPECT_EQ(error.code, "SourceProfileLoop");
  EXPECT_EQ(error.message, "the source_profile settings form a cycle: a -> b -> a");
  EXPECT_THAT(server->requests(), SizeIs(0));
}

// A profile for each number up to `count`, whose source is the next one, and the lines of the last one.
std::string chain_of(int count, const std::string& last) {
  std::string config;
  for (int i = 0; i < count; ++i)
    config += "[profile p" + std::to_string(i) + "]\nrole_arn = r\nsource_profile = p" + std::to_string(i + 1) + '\n';
  return config + "[profile p" + std::to_string(count) + "]\n" + last;
}

TEST_F(Providers, LongChainOfSourceProfilesNeedsNoStack) {
  EXPECT_EQ(failure(profile_credentials("p0", with({}, chain_of(20'000, "region = r\n")))).message,
            "source_profile of profile \"p19999\": profile \"p20000\" holds no credentials");
  EXPECT_EQ(
      failure(profile_credentials("p0", with({}, chain_of(20'000, "role_arn = r\nsource_profile = p0\n")))).message,
      "the source_profile settings form a cycle: p0 -> p1 -> p2 -> p3 -> p4 -> ... -> p19996 -> p19997 -> p19998 "
      "-> p19999 -> p20000 -> p0");
  EXPECT_EQ(
      failure(profile_credentials("p0", with({}, chain_of(20'000, "role_arn = r\nsource_profile = no\n")))).message,
      "source_profile \"no\" of profile \"p20000\" does not exist");
  EXPECT_THAT(server->requests(), SizeIs(0));
}

TEST_F(Providers, RolesOfAChainAreTakenFromItsEndOn) {
  server->then(answer(200, sts_xml("AssumeRole", "SECOND"))).then(answer(200, sts_xml("AssumeRole", "FIRST")));
  const Credentials found = credentials(
      profile_credentials("p0", with({}, chain_of(2, "aws_access_key_id = KEY\naws_secret_access_key = s\n"))));
  EXPECT_EQ(found.access_key_id, "FIRST");
  EXPECT_EQ(found.feature_ids, "n,o,i,o,i");
  EXPECT_EQ(found.source, "profile \"p0\" (role r) by profile \"p1\" (role r) by profile \"p2\" (static keys)");
  EXPECT_THAT(std::string(sent(0).header("Authorization")), HasSubstr("Credential=KEY/"));
  EXPECT_THAT(std::string(sent(1).header("Authorization")), HasSubstr("Credential=SECOND/"));
}

TEST_F(Providers, ProfileMayBeItsOwnSourceWhenItHasKeys) {
  server->then(answer(200, sts_xml("AssumeRole", "ASIA1")));
  const std::string keys = "aws_access_key_id = OWN\naws_secret_access_key = s\n";
  const std::string role = "[profile a]\nrole_arn = r\nsource_profile = a\n";
  EXPECT_EQ(credentials(profile_credentials("a", with({}, role + keys))).access_key_id, "ASIA1");
  EXPECT_THAT(std::string(sent(0).header("Authorization")), HasSubstr("Credential=OWN/"));
  EXPECT_EQ(failure(profile_credentials("a", with({}, role))).code, "SourceProfileLoop");
}

TEST_F(Providers, RoleNeedsExactlyOneSource) {
  EXPECT_EQ(failure(profile_credentials("a", with({}, "[profile a]\nrole_arn = r\n"))).code, "InvalidRoleProfile");
  EXPECT_EQ(
      failure(profile_credentials(
                  "a", with({}, "[profile a]\nrole_arn = r\nsource_profile = b\ncredential_source = Environment\n")))
          .code,
      "InvalidRoleProfile");
  EXPECT_EQ(failure(profile_credentials("a", with({}, "[profile a]\nrole_arn = r\nsource_profile = none\n"))).code,
            "ProfileNotFound");
  EXPECT_EQ(
      failure(profile_credentials("a", with({}, "[profile a]\nrole_arn = r\ncredential_source = environment\n"))).code,
      "InvalidRoleProfile");
  EXPECT_EQ(failure(profile_credentials("dev", with({}, "[profile dev]\nmfa_serial = m\n" + kRole))).code,
            "MfaNotSupported");
}

// Each line is taken away after its turn, so that the next kind counts.
TEST_F(Providers, OfSeveralKindsInOneProfileTheFirstCounts) {
  const std::string keys = "aws_access_key_id = K\naws_secret_access_key = s\n";
  const struct {
    std::string config;
    const char* code;
  } kRows[] = {
      {"web_identity_token_file = /none\n", "InvalidWebIdentity"},
      {"role_arn = r\nsource_profile = none\n", "ProfileNotFound"},
      {"sso_account_id = 1\n", "InvalidSsoProfile"},
      {"login_session = me\n", "LoginNeeded"},
      {"credential_process = 'unclosed\n", "InvalidCredentialProcess"},
  };
  std::string profile = keys;
  for (const auto& row : kRows) profile += row.config;
  for (const auto& row : kRows) {
    EXPECT_EQ(failure(profile_credentials("p", with({}, "[profile p]\n" + profile))).code, row.code);
    profile.erase(profile.find(row.config), row.config.size());
  }
  EXPECT_EQ(credentials(profile_credentials("p", with({}, "[profile p]\n" + profile))).access_key_id, "K");
  const std::string program = "[profile p]\nlogin_session = me\ncredential_process = 'unclosed\n";
  EXPECT_EQ(credentials(profile_credentials("p", with({}, program, {{"/home/me/.aws/credentials", "[p]\n" + keys}})))
                .access_key_id,
            "K")
      << "keys in the credentials file come before login and program";
}

TEST_F(Providers, CredentialSourceEnvironmentSignsForTheRole) {
  server->then(answer(200, sts_xml("AssumeRole", "ASIA1")));
  const std::string config = "[profile a]\nrole_arn = r\ncredential_source = Environment\n";
  const auto settings = with({{"AWS_ACCESS_KEY_ID", "ENV"}, {"AWS_SECRET_ACCESS_KEY", "s"}}, config);
  EXPECT_EQ(credentials(profile_credentials("a", settings)).feature_ids, "g,p,i");
  EXPECT_THAT(std::string(sent(0).header("Authorization")), HasSubstr("Credential=ENV/"));
  const Error error = failure(profile_credentials("a", with({}, config)));
  EXPECT_EQ(error.code, "MissingSourceCredentials");
}

TEST_F(Providers, CredentialSourceContainerSignsForTheRole) {
  server->then(answer(200, R"({"AccessKeyId":"TASK","SecretAccessKey":"s","Token":"t"})"));
  server->then(answer(200, sts_xml("AssumeRole", "ASIA1")));
  const auto settings = with({{"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/c"}},
                             "[profile a]\nrole_arn = r\ncredential_source = EcsContainer\n");
  EXPECT_EQ(credentials(profile_credentials("a", settings)).feature_ids, "z,p,i");
  EXPECT_EQ(sent(0).url, "http://169.254.170.2/c");
  EXPECT_THAT(std::string(sent(1).header("Authorization")), HasSubstr("Credential=TASK/"));
}

TEST_F(Providers, CredentialSourceInstanceSignsForTheRole) {
  server->then(answer(200, "token")).then(answer(200, "app"));
  server->then(answer(200, R"({"Code":"Success","AccessKeyId":"EC2","SecretAccessKey":"s","Token":"t"})"));
  server->then(answer(200, sts_xml("AssumeRole", "ASIA1")));
  const auto settings = with({}, "[profile a]\nrole_arn = r\ncredential_source = Ec2InstanceMetadata\n");
  EXPECT_EQ(credentials(profile_credentials("a", settings)).feature_ids, "0,p,i");
  EXPECT_THAT(std::string(sent(3).header("Authorization")), HasSubstr("Credential=EC2/"));
}

TEST_F(Providers, CredentialSourceThatIsSwitchedOffSaysSo) {
  const auto settings = with({{"AWS_EC2_METADATA_DISABLED", "true"}},
                             "[profile a]\nrole_arn = r\ncredential_source = Ec2InstanceMetadata\n");
  const Error error = failure(profile_credentials("a", settings));
  EXPECT_EQ(error.code, "MissingSourceCredentials");
  EXPECT_THAT(error.message, AllOf(HasSubstr("profile \"a\""), HasSubstr("AWS_EC2_METADATA_DISABLED is true")));
}

TEST_F(Providers, RefusalOfStsTellsCodeAndRole) {
  server->then(answer(403, sts_error("AccessDenied")));
  const Error error = failure(profile_credentials("dev", with({}, kRole)));
  EXPECT_EQ(error.code, "AccessDenied");
  EXPECT_EQ(error.http_status, 403);
  EXPECT_THAT(error.message,
              AllOf(HasSubstr("arn:aws:iam::1:role/r"), HasSubstr("no way"), Not(HasSubstr("base-secret"))));
}

TEST_F(Providers, StsIsAskedAgainAfterItsOwnTrouble) {
  server->then(answer(503, "")).then(answer(400, sts_error("IDPCommunicationError")));
  server->then(answer(200, sts_xml("AssumeRole", "ASIA1")));
  EXPECT_EQ(credentials(profile_credentials("dev", with({}, kRole))).access_key_id, "ASIA1");
}

TEST_F(Providers, StsErrorsAreRetriedByTheirTable) {
  const struct {
    const char* code;
    int status;
    bool is_retried;
  } kRows[] = {
      {"MalformedPolicyDocument", 400, false},
      {"PackedPolicyTooLarge", 400, false},
      {"RegionDisabledException", 403, false},
      {"ExpiredTokenException", 400, false},
      {"IDPRejectedClaim", 403, false},
      {"IDPCommunicationError", 400, true},
      {"InvalidIdentityToken", 400, true},
      {"AccessDenied", 403, false},
      {"Throttling", 400, true},
  };
  for (const auto& row : kRows) {
    const std::size_t before = server->requests().size();
    for (int i = 0; i < (row.is_retried ? 3 : 1); ++i) server->then(answer(row.status, sts_error(row.code)));
    const Error error = failure(profile_credentials("dev", with({}, kRole)));
    EXPECT_EQ(error.code, row.code);
    EXPECT_EQ(error.http_status, row.status);
    EXPECT_EQ(server->requests().size() - before, row.is_retried ? 3u : 1u) << row.code;
  }
}

// The machine's clock says 10:00 (the fixture); STS's is an hour ahead.
TEST_F(Providers, StsRequestThatIsRefusedForItsDateIsSignedAnew) {
  const auto dated = [](outcrop::testing::Answer answer) {
    answer.headers.emplace_back("Date", "Wed, 25 Nov 2026 11:00:00 GMT");
    return answer;
  };
  const std::string xml = sts_xml("AssumeRole", "ASIA1");
  server->then(dated(answer(403, sts_error("SignatureDoesNotMatch")))).then(dated(answer(200, xml)));
  const auto provider = profile_credentials("dev", with({}, kRole));
  EXPECT_EQ(credentials(provider).access_key_id, "ASIA1");
  EXPECT_EQ(sent(0).header("X-Amz-Date"), "20261125T100000Z");
  EXPECT_EQ(sent(1).header("X-Amz-Date"), "20261125T110000Z");

  clock->advance(minutes(50));
  server->then(answer(200, xml));
  credentials(provider);
  EXPECT_EQ(sent(2).header("X-Amz-Date"), "20261125T115000Z") << "what was learnt is kept";
}

TEST_F(Providers, StsRefusalThatNoClockExplainsIsNotRepeated) {
  outcrop::testing::Answer refusal = answer(403, sts_error("SignatureDoesNotMatch"));
  refusal.headers.emplace_back("Date", "Wed, 25 Nov 2026 10:03:00 GMT");
  server->then(refusal).then(answer(403, sts_error("SignatureDoesNotMatch")));
  for (std::size_t asked = 1; asked <= 2; ++asked) {
    EXPECT_EQ(failure(profile_credentials("dev", with({}, kRole))).code, "SignatureDoesNotMatch");
    EXPECT_THAT(server->requests(), SizeIs(asked));
  }
}

TEST_F(Providers, AnswerOfStsThatIsNoXmlIsAnError) {
  server->then(answer(200, "<html>")).then(answer(200, "<AssumeRoleResponse/>"));
  EXPECT_EQ(failure(profile_credentials("dev", with({}, kRole))).code, "MalformedStsAnswer");
  EXPECT_EQ(failure(profile_credentials("dev", with({}, kRole))).code, "MalformedStsAnswer");
}

TEST_F(Providers, StsEndpointFollowsItsSettings) {
  const std::pair<FakeEnvironment::Map, const char*> rows[] = {
      {{{"AWS_ENDPOINT_URL_STS", "http://127.0.0.1:1/x"}}, "http://127.0.0.1:1/x/"},
      {{{"AWS_USE_FIPS_ENDPOINT", "true"}}, "https://sts-fips.eu-west-1.amazonaws.com/"},
      {{{"AWS_USE_DUALSTACK_ENDPOINT", "true"}}, "https://sts.eu-west-1.api.aws/"},
      {{{"AWS_STS_REGIONAL_ENDPOINTS", "legacy"}}, "https://sts.amazonaws.com/"},
  };
  std::size_t index = 0;
  for (const auto& [variables, url] : rows) {
    server->then(answer(200, sts_xml("AssumeRole", "A")));
    credentials(profile_credentials("dev", with(variables, kRole)));
    EXPECT_EQ(sent(index++).url, url);
  }
  const std::pair<const char*, const char*> lines[] = {
      {"use_fips_endpoint = true\n", "https://sts-fips.eu-west-1.amazonaws.com/"},
      {"use_dualstack_endpoint = true\n", "https://sts.eu-west-1.api.aws/"},
      {"sts_regional_endpoints = legacy\n", "https://sts.amazonaws.com/"},
      {"endpoint_url = http://127.0.0.1:2\n", "http://127.0.0.1:2/"},
      {"services = s\n[services s]\nsts =\n  endpoint_url = http://127.0.0.1:3\n", "http://127.0.0.1:3/"},
  };
  for (const auto& [line, url] : lines) {
    server->then(answer(200, sts_xml("AssumeRole", "A")));
    credentials(profile_credentials("dev", with({}, kRole + "[profile dev]\n" + line)));
    EXPECT_EQ(sent(index++).url, url) << line;
  }
}

TEST_F(Providers, StsEndpointIsThatWhichCodeAsksFor) {
  server->otherwise([](const SentRequest&) { return answer(200, sts_xml("AssumeRole", "A")); });
  ProviderSettings settings = with({{"AWS_USE_DUALSTACK_ENDPOINT", "true"}}, kRole);
  settings.use_fips_endpoint = true;
  settings.use_dualstack_endpoint = false;
  credentials(profile_credentials("dev", settings));
  EXPECT_EQ(sent(0).url, "https://sts-fips.eu-west-1.amazonaws.com/");
  settings = with({{"AWS_USE_FIPS_ENDPOINT", "true"}}, kRole);
  settings.use_fips_endpoint = false;
  credentials(profile_credentials("dev", settings));
  EXPECT_EQ(sent(1).url, "https://sts.eu-west-1.amazonaws.com/");
}

TEST_F(Providers, StsOfAPseudoRegionIsTheFipsEndpoint) {
  server->otherwise([](const SentRequest&) { return answer(200, sts_xml("AssumeRole", "A")); });
  ProviderSettings settings = with({}, kRole);
  settings.region = "fips-us-west-2";
  credentials(profile_credentials("dev", settings));
  EXPECT_EQ(sent(0).url, "https://sts-fips.us-west-2.amazonaws.com/");
}

TEST_F(Providers, WebIdentityOfTheEnvironmentIsNotSigned) {
  server->then(answer(200, sts_xml("AssumeRoleWithWebIdentity", "ASIAWEB")));
  const auto settings =
      with({{"AWS_WEB_IDENTITY_TOKEN_FILE", "/token"}, {"AWS_ROLE_ARN", "arn:r"}}, "", {{"/token", "jwt-1\n"}});
  const Credentials found = credentials(default_credentials({}, settings));
  EXPECT_EQ(found.access_key_id, "ASIAWEB");
  EXPECT_EQ(found.feature_ids, "h,k");
  EXPECT_THAT(sent(0).body, AllOf(HasSubstr("Action=AssumeRoleWithWebIdentity"), HasSubstr("WebIdentityToken=jwt-1"),
                                  HasSubstr("RoleSessionName=outcrop-session-"), Not(HasSubstr("%0A"))));
  EXPECT_EQ(sent(0).header("Authorization"), "");
}

TEST_F(Providers, WebIdentityIsBrokenWithoutRoleOrToken) {
  EXPECT_EQ(failure(web_identity_credentials(with({{"AWS_WEB_IDENTITY_TOKEN_FILE", "/token"}}))).code,
            "InvalidWebIdentity");
  EXPECT_EQ(
      failure(web_identity_credentials(with({{"AWS_WEB_IDENTITY_TOKEN_FILE", "/none"}, {"AWS_ROLE_ARN", "r"}}))).code,
      "InvalidWebIdentity");
  EXPECT_TRUE(is_not_configured(failure(web_identity_credentials(with({})))));
}

TEST_F(Providers, WebIdentityOfTheEnvironmentWinsOverTheProfileThatNoCodeNames) {
  server->then(answer(200, sts_xml("AssumeRoleWithWebIdentity", "ASIAWEB")));
  const std::string config = "[default]\nrole_arn = own\nweb_identity_token_file = /none\nrole_session_name = own\n";
  const auto settings = with(
      {{"AWS_WEB_IDENTITY_TOKEN_FILE", "/token"}, {"AWS_ROLE_ARN", "other"}, {"AWS_ROLE_SESSION_NAME", "my-session"}},
      config, {{"/token", "jwt"}});
  credentials(profile_credentials({}, settings));
  EXPECT_THAT(sent(0).body, AllOf(HasSubstr("RoleArn=other&"), HasSubstr("RoleSessionName=my-session&"),
                                  HasSubstr("WebIdentityToken=jwt")));
}

TEST_F(Providers, WebIdentityOfTheProfileTakesItsRole) {
  server->then(answer(200, sts_xml("AssumeRoleWithWebIdentity", "ASIAWEB")));
  const std::string config = "[profile a]\nrole_arn = own\nweb_identity_token_file = /token\n";
  const auto settings = with({{"AWS_ROLE_ARN", "other"}}, config, {{"/token", "jwt"}});
  EXPECT_EQ(credentials(profile_credentials("a", settings)).feature_ids, "q,k");
  EXPECT_THAT(sent(0).body, HasSubstr("RoleArn=own&"));
}

}  // namespace
}  // namespace outcrop::internal

// Credentials of the machine: containers and instance metadata by scripted answers.
#include <algorithm>

#include "credentials/provider_fixture.h"
#include "outcrop/log.h"

namespace outcrop::internal {
namespace {

using std::chrono::minutes;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

const std::string kKeys =
    R"({"AccessKeyId":"AKC","SecretAccessKey":"sc","Token":"tc","Expiration":"2026-11-25T16:00:00Z","AccountId":"1"})";

// By the time of a clock that only servers move on.
class SilentMachine : public Providers {
 protected:
  // What a provider says of a server that answers an hour later.
  std::string failure_of(CredentialsProviderPtr (*provider)(const ProviderSettings&), FakeEnvironment::Map variables,
                         std::string config = {}) {
    outcrop::testing::FakeClock time;
    const auto silent = std::make_shared<ScriptedTransport>(time);
    silent->otherwise([](const SentRequest&) { return outcrop::testing::Answer{.after = std::chrono::hours(1)}; });
    ProviderSettings settings = with(std::move(variables), std::move(config));
    settings.transport = silent;
    auto seams = std::make_shared<Seams>(*settings.seams);
    seams->clock = time.seams()->clock;
    settings.seams = std::move(seams);
    return failure(provider(settings)).message;
  }
};

TEST_F(SilentMachine, ContainerIsWaitedForTwoSeconds) {
  EXPECT_THAT(failure_of(&container_credentials, {{"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/c"}}),
              HasSubstr("within 2000 ms"));
}

TEST_F(SilentMachine, InstanceIsWaitedForASecondUnlessSet) {
  EXPECT_THAT(failure_of(&instance_credentials, {}), HasSubstr("within 1000 ms"));
  EXPECT_THAT(failure_of(&instance_credentials, {{"AWS_METADATA_SERVICE_TIMEOUT", "7"}}), HasSubstr("within 7000 ms"));
  EXPECT_THAT(failure_of(&instance_credentials, {}, "[default]\nmetadata_service_timeout = 7\n"),
              HasSubstr("within 7000 ms"));
}

TEST_F(Providers, ContainerAnswerOfMoreThanTenThousandBytesIsRefused) {
  std::string padded = kKeys;
  padded.insert(1, R"("Padding":")" + std::string(10'000, ' ') + R"(",)");
  server->then(answer(200, padded));
  EXPECT_FALSE(container_credentials(with({{"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/c"}}))->resolve({}));
}

TEST_F(Providers, ContainerByRelativeUriAsksTheTaskHost) {
  server->then(answer(200, kKeys));
  const Credentials found = credentials(container_credentials(with(
      {{"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/v2/c?a=b"}, {"AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://x"}})));
  EXPECT_EQ(found.session_token, "tc");
  EXPECT_EQ(found.account_id, "1");
  EXPECT_EQ(found.feature_ids, "z");
  EXPECT_EQ(sent(0).url, "http://169.254.170.2/v2/c?a=b");
  EXPECT_EQ(sent(0).header("Accept"), "application/json");
  EXPECT_EQ(sent(0).header("Authorization"), "");
}

TEST_F(Providers, ContainerTokenFileWinsOverTheVariable) {
  server->then(answer(200, kKeys)).then(answer(200, kKeys));
  const FakeEnvironment::Map variables{{"AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://169.254.170.23/v1"},
                                       {"AWS_CONTAINER_AUTHORIZATION_TOKEN", "from-variable"}};
  credentials(container_credentials(with(variables)));
  EXPECT_EQ(sent(0).header("Authorization"), "from-variable");
  FakeEnvironment::Map with_file = variables;
  with_file["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"] = "/t";
  credentials(container_credentials(with(with_file, "", {{"/t", "from-file"}})));
  EXPECT_EQ(sent(1).header("Authorization"), "from-file");
  const Error error = failure(container_credentials(with(with_file, "", {{"/t", "from\nfile"}})));
  EXPECT_EQ(error.code, "InvalidContainerToken");
  EXPECT_THAT(error.message, Not(HasSubstr("from\n")));
}

TEST_F(Providers, ContainerTokenFileThatIsMissingIsAnError) {
  const Error error = failure(container_credentials(with({{"AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://localhost/"},
                                                          {"AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", "/none"},
                                                          {"AWS_CONTAINER_AUTHORIZATION_TOKEN", "unused"}})));
  EXPECT_EQ(error.code, "InvalidContainerToken");
  EXPECT_THAT(error.message, HasSubstr("/none of AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE can't be read: no such file"));
}

TEST_F(Providers, ContainerIsAskedOverHttpOnTheMachineOnly) {
  for (const char* url : {"http://localhost:1/a", "http://127.0.0.9/a", "http://[::1]:8/a", "http://169.254.170.2/a",
                          "http://[fd00:ec2::23]/a", "https://example.com/a"}) {
    server->then(answer(200, kKeys));
    credentials(container_credentials(with({{"AWS_CONTAINER_CREDENTIALS_FULL_URI", url}})));
  }
  EXPECT_THAT(server->requests(), SizeIs(6));
  for (const char* url :
       {"http://example.com/a", "http://127.0.0.1.evil.com/", "http://169.254.169.254/", "ftp://x", "x"})
    EXPECT_EQ(failure(container_credentials(with({{"AWS_CONTAINER_CREDENTIALS_FULL_URI", url}}))).code,
              "InvalidContainerUri")
        << url;
  EXPECT_THAT(server->requests(), SizeIs(6));
}

TEST_F(Providers, ContainerTriesThreeTimesAndTellsItsError) {
  server->then(answer(500, ""))
      .then(outcrop::testing::failure(TransportFailure::connection_reset))
      .then(answer(200, kKeys));
  const FakeEnvironment::Map variables{{"AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://localhost/"}};
  EXPECT_EQ(credentials(container_credentials(with(variables))).access_key_id, "AKC");
  server->then(answer(400, R"({"code":"NoRole","message":"none here"})"));
  EXPECT_THAT(failure(container_credentials(with(variables))).message, HasSubstr("NoRole: none here"));
  server->then(answer(200, R"({"AccessKeyId":"a","Secr)"));
  EXPECT_EQ(failure(container_credentials(with(variables))).code, "MalformedCredentials");
}

// Instance metadata.

std::string imds_keys(const std::string& id, const std::string& expiration = "2026-11-25T16:00:00Z") {
  return R"({"Code":"Success","AccessKeyId":")" + id + R"(","SecretAccessKey":"s","Token":"t","Expiration":")" +
         expiration + R"("})";
}

TEST_F(Providers, InstanceIsAskedByToken) {
  server->then(answer(200, "tok")).then(answer(200, "role-1\nrole-2\n")).then(answer(200, imds_keys("AKI")));
  const Credentials found = credentials(default_credentials({}, with({})));
  EXPECT_EQ(found.access_key_id, "AKI");
  EXPECT_EQ(found.feature_ids, "0");
  EXPECT_EQ(sent(0).method + ' ' + sent(0).url, "PUT http://169.254.169.254/latest/api/token");
  EXPECT_EQ(sent(0).header("x-aws-ec2-metadata-token-ttl-seconds"), "21600");
  EXPECT_EQ(sent(1).url, "http://169.254.169.254/latest/meta-data/iam/security-credentials/");
  EXPECT_EQ(sent(1).header("x-aws-ec2-metadata-token"), "tok");
  EXPECT_EQ(sent(2).url, "http://169.254.169.254/latest/meta-data/iam/security-credentials/role-1");
}

TEST_F(Providers, InstanceTokenThatIsRefusedIsReplacedOnce) {
  server->then(answer(200, "old")).then(answer(401, "")).then(answer(200, "new")).then(answer(200, "role"));
  server->then(answer(200, imds_keys("AKI")));
  EXPECT_EQ(credentials(instance_credentials(with({}))).access_key_id, "AKI");
  EXPECT_EQ(sent(3).header("x-aws-ec2-metadata-token"), "new");
}

TEST_F(Providers, InstanceWithoutTokensIsAskedByVersion1UnlessDisabled) {
  for (const int status : {403, 404, 405}) {
    server->then(answer(status, "")).then(answer(200, "role")).then(answer(404, ""));
    EXPECT_TRUE(is_not_configured(failure(instance_credentials(with({}))))) << status;
    EXPECT_EQ(server->requests().back().header("x-aws-ec2-metadata-token"), "");
    server->then(answer(status, "")).then(answer(404, ""));
    failure(instance_credentials(with({})));
  }
  server->then(answer(403, ""));
  EXPECT_EQ(failure(instance_credentials(with({{"AWS_EC2_METADATA_V1_DISABLED", "true"}}))).code,
            "MetadataTokenRefused");
  server->then(answer(400, ""));
  EXPECT_EQ(failure(instance_credentials(with({}))).code, "MetadataTokenRefused");
}

TEST_F(Providers, InstanceTokenThatIsEmptyIsNone) {
  server->then(answer(200, "\n")).then(answer(200, "role")).then(answer(200, imds_keys("AKI")));
  EXPECT_EQ(credentials(instance_credentials(with({}))).access_key_id, "AKI");
  EXPECT_EQ(sent(1).header("x-aws-ec2-metadata-token"), "");
  server->then(answer(200, ""));
  EXPECT_EQ(failure(instance_credentials(with({{"AWS_EC2_METADATA_V1_DISABLED", "true"}}))).code,
            "MetadataTokenRefused");
}

TEST_F(Providers, InstanceThatIsALoginPageIsToldSo) {
  const std::string page = "<!DOCTYPE html>\n<p>Log in</p>\n";
  server->then(answer(200, page));
  EXPECT_THAT(failure(instance_credentials(with({}))).message, HasSubstr("what is no token"));
  server->then(answer(404, "")).then(answer(200, page));
  EXPECT_THAT(failure(instance_credentials(with({}))).message, HasSubstr("what is no name of a role"));
  EXPECT_THAT(server->requests(), SizeIs(3));
}

TEST_F(Providers, InstanceTokenServesForItsLifetime) {
  server->otherwise([](const SentRequest& request) {
    if (request.method == "PUT") return answer(200, "token");
    return request.url.ends_with('/') ? answer(200, "role") : answer(200, imds_keys("AKI", "2026-11-25T09:00:00Z"));
  });
  const auto tokens = [this] {
    return std::ranges::count(server->requests(), std::string("PUT"), &SentRequest::method);
  };
  const auto provider = instance_credentials(with({}));
  credentials(provider);
  clock->advance(std::chrono::hours(3));
  credentials(provider);
  EXPECT_EQ(tokens(), 1);
  clock->advance(std::chrono::hours(2) + minutes(58));
  credentials(provider);
  EXPECT_EQ(tokens(), 2) << "two minutes before its end it is not used any more";
}

TEST_F(Providers, InstanceSettingsOfTheProfileAreFollowed) {
  for (int i = 0; i < 2; ++i) server->then(answer(503, ""));
  failure(instance_credentials(with({}, "[default]\nmetadata_service_num_attempts = 2\n")));
  EXPECT_THAT(server->requests(), SizeIs(2));
  server->then(answer(403, ""));
  EXPECT_EQ(failure(instance_credentials(with({}, "[default]\nec2_metadata_v1_disabled = true\n"))).code,
            "MetadataTokenRefused");
}

TEST_F(Providers, InstanceAnswerWithoutKeysDeclines) {
  server->then(answer(200, "t")).then(answer(200, "role"));
  server->then(answer(200, R"({"Code":"AssumeRoleUnauthorizedAccess","Message":"no trust"})"));
  const Error error = failure(instance_credentials(with({})));
  EXPECT_TRUE(is_not_configured(error));
  EXPECT_THAT(error.message, HasSubstr("AssumeRoleUnauthorizedAccess: no trust"));
}

TEST_F(Providers, InstanceSettingsAreFollowed) {
  EXPECT_THAT(failure(instance_credentials(with({{"AWS_EC2_METADATA_DISABLED", "true"}}))).message,
              HasSubstr("AWS_EC2_METADATA_DISABLED"));
  EXPECT_THAT(server->requests(), SizeIs(0));
  const auto first_url = [&](FakeEnvironment::Map variables, std::string config) {
    const std::size_t before = server->requests().size();
    server->then(answer(404, "")).then(answer(404, ""));
    failure(instance_credentials(with(std::move(variables), std::move(config))));
    return sent(before).url;
  };
  EXPECT_EQ(first_url({{"AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "IPv6"}}, ""),
            "http://[fd00:ec2::254]/latest/api/token");
  EXPECT_EQ(first_url({}, "[default]\nec2_metadata_service_endpoint_mode = ipv6\n"),
            "http://[fd00:ec2::254]/latest/api/token");
  EXPECT_EQ(first_url({{"AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://127.0.0.1:5/"},
                       {"AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "IPv6"}},
                      ""),
            "http://127.0.0.1:5/latest/api/token");
  for (const char* name : {"AWS_METADATA_SERVICE_TIMEOUT", "AWS_METADATA_SERVICE_NUM_ATTEMPTS",
                           "AWS_EC2_METADATA_SERVICE_ENDPOINT", "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"})
    EXPECT_EQ(failure(instance_credentials(with({{name, "none"}}))).code, "InvalidSetting") << name;
}

// The keys of the profile; variables are above, and both are shown to be sought in `SettingsTable`.
TEST_F(Providers, InstanceSettingsActByProfileKey) {
  const auto lines_to_requests = [&](const std::string& line) {
    const std::size_t before = server->requests().size();
    server->then(answer(503, ""));
    failure(instance_credentials(with({}, "[default]\n" + line)));
    const auto all = server->requests();
    return std::vector<SentRequest>(all.begin() + static_cast<std::ptrdiff_t>(before), all.end());
  };
  EXPECT_EQ(lines_to_requests("")[0].url, "http://169.254.169.254/latest/api/token");
  EXPECT_EQ(lines_to_requests("ec2_metadata_service_endpoint = http://127.0.0.1:5\n")[0].url,
            "http://127.0.0.1:5/latest/api/token");
  EXPECT_EQ(lines_to_requests("ec2_metadata_service_endpoint_mode = IPv6\n")[0].url,
            "http://[fd00:ec2::254]/latest/api/token");
}

TEST_F(Providers, ExpiredInstanceCredentialsAreUsedForAWhile) {
  server->then(answer(200, "tok"))
      .then(answer(200, "role"))
      .then(answer(200, imds_keys("OLD", "2026-11-25T09:00:00Z")));
  const Credentials found = credentials(instance_credentials(with({})));
  EXPECT_EQ(found.expiration, Timestamp(clock->now().time() + minutes(15 + 2 + 4)));
}

TEST_F(Providers, InstanceCredentialsThatAreUsedOnAreLogged) {
  server->then(answer(200, "tok"))
      .then(answer(200, "role"))
      .then(answer(200, imds_keys("AKI", "2026-11-25T11:00:00Z")));
  server->otherwise([](const SentRequest&) { return outcrop::testing::failure(TransportFailure::connection_refused); });
  std::vector<std::string> lines;
  ProviderSettings settings = with({});
  settings.log = log_to(LogLevel::warning, [&](const LogRecord& record) { lines.push_back(to_string(record)); });
  const auto provider = instance_credentials(settings);
  credentials(provider);
  EXPECT_THAT(lines, SizeIs(0)) << "they last for an hour";
  clock->advance(minutes(50));
  credentials(provider);
  EXPECT_THAT(lines, ElementsAre("warning Credentials: EC2 instance metadata (role role): the credentials that end at "
                                 "2026-11-25T11:00:00Z are used on, since renewing them failed: ConnectionRefused; "
                                 "others are asked for before 2026-11-25T11:11:00Z"));
}

TEST_F(Providers, InstanceCredentialsOutliveAnOutage) {
  server->then(answer(200, "tok"))
      .then(answer(200, "role"))
      .then(answer(200, imds_keys("AKI", "2026-11-25T11:00:00Z")));
  server->otherwise([](const SentRequest&) { return outcrop::testing::failure(TransportFailure::connection_refused); });
  const auto provider = instance_credentials(with({}));
  credentials(provider);
  clock->advance(minutes(90));
  EXPECT_EQ(credentials(provider).access_key_id, "AKI");
}

// Each source is there until it is taken away.
TEST_F(Providers, DefaultChainAsksInTheOrderOfItsTable) {
  server->otherwise([](const SentRequest& request) {
    if (request.url.starts_with("https://sts.")) return answer(400, "<ErrorResponse/>");
    if (request.url.starts_with("http://169.254.170.2/")) return answer(200, kKeys);
    if (request.method == "PUT") return answer(200, "token");
    return request.url.ends_with('/') ? answer(200, "role") : answer(200, imds_keys("AKI"));
  });
  FakeEnvironment::Map variables{{"AWS_ACCESS_KEY_ID", "ENV"},
                                 {"AWS_SECRET_ACCESS_KEY", "s"},
                                 {"AWS_WEB_IDENTITY_TOKEN_FILE", "/token"},
                                 {"AWS_ROLE_ARN", "r"},
                                 {"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/c"}};
  std::string config = "[default]\naws_access_key_id = PROFILE\naws_secret_access_key = s\n";
  const auto provider = [&] { return default_credentials({}, with(variables, config, {{"/token", "jwt"}})); };
  EXPECT_EQ(credentials(provider()).access_key_id, "ENV");
  variables.erase("AWS_ACCESS_KEY_ID");
  variables.erase("AWS_SECRET_ACCESS_KEY");
  EXPECT_EQ(credentials(provider()).access_key_id, "PROFILE");
  config.clear();
  EXPECT_THAT(failure(provider()).message, HasSubstr("AssumeRoleWithWebIdentity"));
  variables.erase("AWS_WEB_IDENTITY_TOKEN_FILE");
  EXPECT_EQ(credentials(provider()).access_key_id, "AKC") << "of the container";
  variables.erase("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
  EXPECT_EQ(credentials(provider()).access_key_id, "AKI") << "of the instance";
}

TEST_F(Providers, ChainWithoutAnythingTellsAllItTried) {
  server->otherwise([](const SentRequest&) { return outcrop::testing::failure(TransportFailure::connection_refused); });
  const Error error = failure(default_credentials({}, with({})));
  EXPECT_EQ(error.code, "MissingCredentials");
  EXPECT_THAT(error.message,
              AllOf(HasSubstr("environment: AWS_ACCESS_KEY_ID"), HasSubstr("profile \"default\": "),
                    HasSubstr("web identity: "), HasSubstr("container: "), HasSubstr("EC2 instance metadata: ")));
}

}  // namespace
}  // namespace outcrop::internal

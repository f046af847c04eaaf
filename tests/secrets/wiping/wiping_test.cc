// Secrets are overwritten before their memory is given back. What a provider of credentials reads, asks and answers is
// searched for when it is freed; libcurl's own memory isn't the SDK's, so another transport answers here.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <array>
#include <cstring>
#include <new>

#include "client/thing_service.h"
#include "freed_memory.h"
#include "outcrop/internal/crypto.h"
#include "outcrop/internal/wipe.h"
#include "outcrop/transport.h"
#include "support/aws_home.h"
#include "transport/curl_transport.h"

namespace {

using outcrop::CredentialsProviderPtr;
using outcrop::Exchange;
using outcrop::ProviderSettings;
using outcrop::test::AwsHome;
using outcrop::test::FreedMemory;
using outcrop::test::kMarker;
using Variables = AwsHome::Variables;

#define SECRET(name) name "WipeMe7Qz9"

TEST(FreedMemory, IsSearched) {
  std::size_t found = 0;
  {
    const FreedMemory freed;
    { const std::string text = std::string(40, 'x') + std::string(kMarker); }
    found = freed.with_marker();
  }
  EXPECT_GE(found, 1u);
}

TEST(Wipe, OverwritesAllOfAText) {
  std::string text = std::string(40, 'x') + std::string(kMarker);
  const char* const bytes = text.data();
  text.resize(20);
  outcrop::internal::wipe(text);
  EXPECT_EQ(text, "");
  EXPECT_EQ(std::count(bytes, bytes + 50, '\0'), 50);
}

// Answers by the URL, in memory that is never freed.
class Answers final : public outcrop::Transport {
 public:
  struct Row {
    const char* url;  // a part of it
    const char* body;
  };
  explicit Answers(std::vector<Row> rows) : rows_(std::move(rows)) {}
  std::unique_ptr<outcrop::TransportLane> open_lane() override { return std::make_unique<Lane>(rows_); }

 private:
  class Lane final : public outcrop::TransportLane {
   public:
    explicit Lane(const std::vector<Row>& rows) : rows_(rows) {}
    void start(Exchange& exchange) override {
      for (const Row& row : rows_) {
        if (exchange.request().url.find(row.url) == std::string_view::npos) continue;
        exchange.set_status(200);
        exchange.end_headers();
        static_cast<void>(exchange.append_body(row.body));
        return exchange.finish({});
      }
      exchange.finish({.failure = outcrop::TransportFailure::connection_refused, .message = "no such answer"});
    }
    void abort(Exchange&) override {}
    void drive(std::chrono::milliseconds) override {}
    void wake() override {}

   private:
    const std::vector<Row>& rows_;
  };
  std::vector<Row> rows_;
};

constexpr const char* kStsAnswer =
    "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIA</AccessKeyId><SecretAccessKey>" SECRET(
        "a-secret-key-of-sts-") "</SecretAccessKey><SessionToken>" SECRET("a-token-of-sts-") "</SessionToken>"
                                                                                            "<Expiration>2099-01-01T00:"
                                                                                            "00:00Z</Expiration></"
                                                                                            "Credentials></"
                                                                                            "AssumeRoleResult></"
                                                                                            "AssumeRoleResponse>";
constexpr const char* kWebIdentityAnswer =
    "<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>ASIA</AccessKeyId>"
    "<SecretAccessKey>" SECRET("a-secret-key-of-sts-") "</SecretAccessKey><SessionToken>" SECRET(
        "a-token-of-sts-") "</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>"
                           "</AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>";
constexpr const char* kJsonKeys = R"({"Code":"Success","AccessKeyId":"ASIA","SecretAccessKey":")" SECRET(
    "a-secret-key-of-json-") R"(","Token":")" SECRET("a-token-of-json-") R"(","Expiration":"2099-01-01T00:00:00Z"})";
constexpr const char* kRoleKeys = R"({"roleCredentials":{"accessKeyId":"ASIA","secretAccessKey":")" SECRET(
    "a-secret-key-of-sso-") R"(","sessionToken":")" SECRET("a-token-of-sso-") R"(","expiration":4070908800000}})";
constexpr const char* kFreshToken = R"({"accessToken":")" SECRET(
    "a-fresh-access-token-") R"(","expiresIn":3600,"refreshToken":")" SECRET("a-fresh-refresh-token-") R"("})";

class Wiping : public ::testing::Test {
 protected:
  ProviderSettings settings(Variables variables = {}, std::vector<Answers::Row> answers = {}) {
    ProviderSettings settings = home.settings(std::move(variables));
    settings.transport = std::make_shared<Answers>(std::move(answers));
    return settings;
  }

  // How many blocks were freed with a secret in them while such a provider was made, asked, and gone.
  template <class Make>
  static std::size_t left_behind(Make make) {
    std::string error;
    error.reserve(1000);
    std::size_t found = 0;
    {
      const FreedMemory freed;
      {
        const CredentialsProviderPtr provider = make();
        const auto credentials = provider->resolve({});
        if (!credentials) error.assign(to_string(credentials.error()), 0, 900);
      }
      found = freed.with_marker();
    }
    EXPECT_EQ(error, "");
    return found;
  }
  std::size_t left_by_profile(const ProviderSettings& of) {
    return left_behind([&] { return outcrop::profile_credentials({}, of); });
  }

  const AwsHome home;
};

TEST_F(Wiping, OfProxySettings) {
  std::size_t found = 0;
  {
    const FreedMemory freed;
    static_cast<void>(outcrop::internal::make_curl_transport({.http_proxy = "http://user:" SECRET("a-word-") "@proxy:1",
                                                              .https_proxy = "http://user:" SECRET("b-") "@proxy:1"}));
    found = freed.with_marker();
  }
  EXPECT_EQ(found, 0u);
}

TEST_F(Wiping, OfCredentialsInCode) {
  const outcrop::Credentials credentials{.access_key_id = "AKID",
                                         .secret_access_key = SECRET("a-secret-key-in-code-"),
                                         .session_token = SECRET("a-token-in-code-")};
  EXPECT_EQ(left_behind([&] { return outcrop::static_credentials(credentials); }), 0u);
}

TEST_F(Wiping, OfTheEnvironment) {
  const auto of = settings({{"AWS_ACCESS_KEY_ID", "AKID"},
                            {"AWS_SECRET_ACCESS_KEY", SECRET("a-secret-key-of-the-environment-")},
                            {"AWS_SESSION_TOKEN", SECRET("a-token-of-the-environment-")}});
  EXPECT_EQ(left_behind([&] { return outcrop::environment_credentials(of); }), 0u);
}

TEST_F(Wiping, OfStaticKeysInFiles) {
  home.write(".aws/credentials",
             "[default]\naws_access_key_id = AKID\naws_secret_access_key = " SECRET("a-secret-key-of-a-file-") "\n");
  home.write(".aws/config", "[default]\naws_session_token = " SECRET("a-token-of-a-file-") "\n");
  EXPECT_EQ(left_by_profile(settings()), 0u);
}

// Each one is longer than what it replaces, which is so left for other memory.
TEST_F(Wiping, OfAKeyThatALaterLineReplaces) {
  home.write(".aws/credentials",
             "[default]\naws_access_key_id = AKID\naws_secret_access_key = " SECRET(
                 "a-secret-key-of-a-file-") "\naws_secret_access_key = " SECRET("a-secret-key-of-a-file-that-is-longer-"
                                                                                "than-the-other-") "\n");
  EXPECT_EQ(left_by_profile(settings()), 0u);
}

TEST_F(Wiping, OfAKeyThatTheOtherFileReplaces) {
  home.write(".aws/credentials", "[default]\naws_access_key_id = AKID\naws_secret_access_key = " SECRET(
                                     "a-secret-key-of-a-file-that-is-longer-than-the-other-") "\n");
  home.write(".aws/config", "[default]\naws_secret_access_key = " SECRET("a-secret-key-of-a-file-") "\n");
  EXPECT_EQ(left_by_profile(settings()), 0u);
}

TEST_F(Wiping, OfAKeyThatTheNextLineContinues) {
  home.write(".aws/credentials", "[default]\naws_access_key_id = AKID\naws_secret_access_key = " SECRET(
                                     "a-secret-key-of-a-file-") "\n  which an editor has broken in two\n");
  const FreedMemory freed;
  EXPECT_FALSE(outcrop::profile_credentials({}, settings())->resolve({}));
  EXPECT_EQ(freed.with_marker(), 0u);
}

TEST_F(Wiping, OfAProcess) {
  home.write("keys", R"({"Version":1,"AccessKeyId":"AKID","SecretAccessKey":")" SECRET(
                         "a-secret-key-of-a-process-") R"(","SessionToken":")" SECRET("a-token-of-a-process-") R"("})");
  home.write(".aws/config", "[default]\ncredential_process = /bin/cat " + home.path_of("keys") + "\n");
  EXPECT_EQ(left_by_profile(settings()), 0u);
}

TEST_F(Wiping, OfAContainer) {
  const std::string token = home.write("token", SECRET("an-authorization-token-"));
  const auto of = settings({{"AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://127.0.0.1/keys"},
                            {"AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", token}},
                           {{"/keys", kJsonKeys}});
  EXPECT_EQ(left_behind([&] { return outcrop::container_credentials(of); }), 0u);
}

TEST_F(Wiping, OfAnInstance) {
  const auto of = settings({}, {{"/api/token", SECRET("a-token-of-instance-metadata-")},
                                {"/security-credentials/role", kJsonKeys},
                                {"/security-credentials", "role"}});
  EXPECT_EQ(left_behind([&] { return outcrop::instance_credentials(of); }), 0u);
}

TEST_F(Wiping, OfARole) {
  home.write(".aws/config",
             "[default]\nrole_arn = arn\nsource_profile = base\n[profile base]\naws_access_key_id = AKID\n"
             "aws_secret_access_key = " SECRET("a-secret-key-of-a-file-") "\n"
             "aws_session_token = " SECRET("a-token-of-a-file-") "\n");
  EXPECT_EQ(left_by_profile(settings({}, {{"sts.", kStsAnswer}})), 0u);
}

TEST_F(Wiping, OfAWebIdentity) {
  const std::string token = home.write("token", SECRET("a-web-identity-token-"));
  const auto of =
      settings({{"AWS_ROLE_ARN", "arn"}, {"AWS_WEB_IDENTITY_TOKEN_FILE", token}}, {{"sts.", kWebIdentityAnswer}});
  EXPECT_EQ(left_behind([&] { return outcrop::web_identity_credentials(of); }), 0u);
}

class WipingOfSso : public Wiping, public ::testing::WithParamInterface<const char*> {};

TEST_P(WipingOfSso, OfTokens) {
  home.write(".aws/config",
             "[default]\nsso_session = my-sso\nsso_account_id = 123\nsso_role_name = Dev\n"
             "[sso-session my-sso]\nsso_region = us-west-2\nsso_start_url = https://x/start\n");
  home.write(
      ".aws/sso/cache/0ad374308c5a4e22f723adf10145eafad7c4031c.json",
      R"({"accessToken":")" SECRET("a-cached-access-token-") R"(","expiresAt":")" + std::string(GetParam()) +
          R"(","refreshToken":")" SECRET("a-cached-refresh-token-") R"(","clientId":"c","clientSecret":")" SECRET(
              "a-client-secret-") R"(","registrationExpiresAt":"2099-01-01T00:00:00Z"})");
  EXPECT_EQ(left_by_profile(settings({}, {{"/token", kFreshToken}, {"/federation", kRoleKeys}})), 0u);
}

INSTANTIATE_TEST_SUITE_P(CachedAndRenewed, WipingOfSso,
                         ::testing::Values("2099-01-01T00:00:00Z", "2020-01-01T00:00:00Z"));

TEST_F(Wiping, OfALogin) {
  home.write(".aws/config", "[default]\nlogin_session = s\n");
  home.write(
      ".aws/login/cache/" + outcrop::internal::sha256_hex("s") + ".json",
      R"({"accessToken":{"accessKeyId":"ASIA","secretAccessKey":")" SECRET("a-secret-key-of-a-login-") R"(","sessionToken":")" SECRET(
          "a-token-of-a-login-") R"(","accountId":"1","expiresAt":"2099-01-01T00:00:00Z"},"refreshToken":")" SECRET("a-"
                                                                                                                    "re"
                                                                                                                    "fr"
                                                                                                                    "es"
                                                                                                                    "h-"
                                                                                                                    "to"
                                                                                                                    "ke"
                                                                                                                    "n-"
                                                                                                                    "of"
                                                                                                                    "-a"
                                                                                                                    "-l"
                                                                                                                    "og"
                                                                                                                    "in"
                                                                                                                    "-") R"(","clientId":"c","dpopKey":"k","idToken":"i"})");
  EXPECT_EQ(left_by_profile(settings()), 0u);
}

// How many blocks were freed with a secret in them while a client of these settings was made, called, and gone.
std::size_t left_by_call(const outcrop::ClientConfig& config) {
  namespace internal = outcrop::internal;
  static constexpr internal::Service kService{.id = "Bedrock",
                                              .module = "bedrock",
                                              .endpoint_prefix = "bedrock",
                                              .signing_name = "bedrock",
                                              .api_version = "1",
                                              .bearer_auth = true};
  static constexpr internal::Operation kOperation{
      .service = &kService, .name = "GetThing", .errors = {}, .output = &thing::kOutput};
  std::size_t found = 0;
  bool done = false;
  {
    const FreedMemory freed;
    {
      const auto connection = internal::make_connection(kService, config);
      done =
          internal::call<thing::ThingView>(*connection, kOperation, {internal::Method::get, "/thing"}, {}).has_value();
    }
    found = freed.with_marker();
  }
  EXPECT_TRUE(done);
  return found;
}

TEST_F(Wiping, OfCalls) {
  outcrop::ClientConfig config{.region = "us-east-1",
                               .transport = std::make_shared<Answers>(std::vector<Answers::Row>{{"/", "{}"}}),
                               .seams = home.settings().seams};
  config.credentials = outcrop::static_credentials({.access_key_id = "AKID",
                                                    .secret_access_key = SECRET("a-secret-key-of-calls-"),
                                                    .session_token = SECRET("a-token-of-calls-")});
  EXPECT_EQ(left_by_call(config), 0u);
}

TEST_F(Wiping, OfBearerTokens) {
  outcrop::ClientConfig config{
      .region = "us-east-1",
      .transport = std::make_shared<Answers>(std::vector<Answers::Row>{{"/", "{}"}}),
      .seams = home.settings({{"AWS_BEARER_TOKEN_BEDROCK", SECRET("a-bearer-token-of-the-environment-")}}).seams};
  EXPECT_EQ(left_by_call(config), 0u);
  config.bearer_token = SECRET("a-bearer-token-in-code-");
  EXPECT_EQ(left_by_call(config), 0u);
}

// No marker can be seen in what is derived from a key: the object's bytes are looked at.
TEST(WipingOfKeys, OfHmacStates) {
  using outcrop::internal::HmacSha256Key;
  alignas(HmacSha256Key) std::array<unsigned char, sizeof(HmacSha256Key)> memory;
  memory.fill(0xAA);
  auto* const key = new (memory.data()) HmacSha256Key("a key");
  key->~HmacSha256Key();
  std::array<unsigned char, sizeof(HmacSha256Key)> after;
  std::memcpy(after.data(), memory.data(), after.size());
  EXPECT_THAT(after, ::testing::Each(0));
}

}  // namespace

// What `outcrop configure show` prints.
#include "outcrop/effective_config.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "config/fake_environment.h"

namespace outcrop::internal {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

EffectiveConfig show(std::shared_ptr<FakeEnvironment> environment, ClientConfig config = {}) {
  config.seams = std::make_shared<const Seams>(Seams{.environment = std::move(environment)});
  return effective_config(config);
}

EffectiveSetting setting(const EffectiveConfig& config, std::string_view name) {
  for (const EffectiveSetting& entry : config.settings)
    if (entry.name == name) return entry;
  return {};
}

TEST(EffectiveConfig, TellsValuesAndOrigins) {
  const EffectiveConfig config =
      show(home_with({{"AWS_REGION", "eu-west-1"}}, "[default]\nmax_attempts = 5\n"), {.use_fips_endpoint = true});
  EXPECT_FALSE(config.problem);
  EXPECT_EQ(setting(config, "region"), (EffectiveSetting{"region", "eu-west-1", "AWS_REGION"}));
  EXPECT_EQ(setting(config, "max_attempts"),
            (EffectiveSetting{"max_attempts", "5", "max_attempts of profile \"default\" (~/.aws/config:2)"}));
  EXPECT_EQ(setting(config, "use_fips_endpoint"),
            (EffectiveSetting{"use_fips_endpoint", "true", "ClientConfig::use_fips_endpoint"}));
  EXPECT_EQ(setting(config, "retry_mode"), (EffectiveSetting{"retry_mode", "standard", "default"}));
  EXPECT_EQ(setting(config, "ca_bundle"), (EffectiveSetting{"ca_bundle", "", "not set"}));
  EXPECT_EQ(setting(config, "endpoint"),
            (EffectiveSetting{"endpoint", "https://bedrock-fips.eu-west-1.amazonaws.com", "region"}));
}

TEST(EffectiveConfig, MasksSecrets) {
  const EffectiveConfig config = show(home_with({{"AWS_REGION", "eu-west-1"},
                                                 {"AWS_BEARER_TOKEN_BEDROCK", "bedrock-api-key-0123456789"},
                                                 {"HTTPS_PROXY", "http://me:hunter2@proxy:1"},
                                                 {"all_proxy", "socks5://me:hunter2@other:1"}}));
  EXPECT_EQ(setting(config, "bearer_token").value, "****************6789");
  EXPECT_EQ(setting(config, "https_proxy").value, "http://***@proxy:1");
  EXPECT_EQ(setting(config, "all_proxy").value, "socks5://***@other:1");
  EXPECT_EQ(setting(config, "auth_scheme").value, "httpBearerAuth");
}

TEST(EffectiveConfig, MaskHidesShortTextsWhole) {
  EXPECT_EQ(masked("secret"), "****************");
  EXPECT_EQ(masked("AKIAIOSFODNN7EXAMPLE"), "****************MPLE");
}

TEST(EffectiveConfig, ListsSettingsBesideAProblem) {
  const EffectiveConfig config = show(home_with({{"AWS_RETRY_MODE", "adaptive"}}));
  ASSERT_TRUE(config.problem);
  EXPECT_EQ(config.problem->code, "MissingRegion");
  EXPECT_EQ(setting(config, "retry_mode").value, "adaptive");
}

TEST(EffectiveConfig, MalformedFileIsTheProblem) {
  const EffectiveConfig config = show(home_with({}, "[profile x]\nodd\n[default\n"));
  ASSERT_TRUE(config.problem);
  EXPECT_EQ(config.problem->code, "MalformedConfigFile");
  EXPECT_THAT(config.settings, IsEmpty());
  EXPECT_THAT(config.warnings, ElementsAre("~/.aws/config:2: expected `key = value`",
                                           "~/.aws/config:3: the section header has no closing bracket"));
}

TEST(EffectiveConfig, WarnsOfMalformedLinesOfOtherProfiles) {
  const EffectiveConfig config =
      show(home_with({{"AWS_REGION", "r"}}, "[default]\n[profile x]\n  odd\n[sso-session y]\nodd\n", "[z]\n = odd\n"));
  EXPECT_FALSE(config.problem);
  EXPECT_THAT(config.warnings,
              ElementsAre("~/.aws/config:3: expected `key = value`", "~/.aws/config:5: expected `key = value`",
                          "~/.aws/credentials:2: the property has no name"));
}

TEST(EffectiveConfig, WarnsOfAMissingHome) {
  const auto no_home = std::make_shared<FakeEnvironment>(FakeEnvironment::Map{{"AWS_REGION", "r"}});
  EXPECT_THAT(show(no_home).warnings,
              ElementsAre("~/.aws/config (HOME is not set) can't be sought, and counts as empty",
                          "~/.aws/credentials (HOME is not set) can't be sought, and counts as empty"));
}

TEST(EffectiveConfig, WarnsOfAFileThatIsNamedAndMissing) {
  EXPECT_THAT(show(home_with({{"AWS_REGION", "r"}, {"AWS_CONFIG_FILE", "~/typo"}})).warnings,
              ElementsAre("~/typo is not there, and counts as empty"));
}

TEST(EffectiveConfig, WarnsOfWhatIsIgnoredOrDoubtful) {
  const EffectiveConfig config = show(home_with(
      {{"AWS_REGION", "fips-us-east-1"}, {"AWS_RETRY_MODE", "legacy"}, {"AWS_SDK_UA_APP_ID", std::string(51, 'a')}},
      "[dev]\nregion = x\n"));
  EXPECT_THAT(config.warnings, SizeIs(4));
  EXPECT_THAT(config.warnings.front(), HasSubstr("~/.aws/config:1: section [dev] is ignored"));
}

TEST(EffectiveConfig, PasswordInAnEndpointUrlIsHidden) {
  const EffectiveConfig config = show(home_with({{"AWS_ENDPOINT_URL", "https://me:hunter2@host"}}));
  EXPECT_THAT(setting(config, "endpoint_url").value, Not(HasSubstr("hunter2")));
}

}  // namespace
}  // namespace outcrop::internal

// Every setting of the shared config file and its variable, row by row: environment, then profile, then the default.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <vector>

#include "config/client_choices.h"
#include "config/defaults_mode.h"
#include "config/fake_environment.h"
#include "outcrop/effective_config.h"

namespace outcrop::internal {
namespace {

using ::testing::HasSubstr;

struct Row {
  const char* key;
  const char* variable;
  const char* value;
  const char* other;  ///< another value that is valid
  const char* fallback;
};

constexpr Row kRows[] = {
    {"region", "AWS_REGION", "eu-west-1", "eu-west-2", ""},
    {"region", "AWS_DEFAULT_REGION", "eu-west-1", "eu-west-2", ""},
    {"endpoint_url", "AWS_ENDPOINT_URL", "http://a:1", "http://b:2", ""},
    {"endpoint_url", "AWS_ENDPOINT_URL_BEDROCK", "http://a:1", "http://b:2", ""},
    {"ignore_configured_endpoint_urls", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true", "false", "false"},
    {"use_fips_endpoint", "AWS_USE_FIPS_ENDPOINT", "true", "false", "false"},
    {"use_dualstack_endpoint", "AWS_USE_DUALSTACK_ENDPOINT", "true", "false", "false"},
    {"retry_mode", "AWS_RETRY_MODE", "adaptive", "standard", "standard"},
    {"max_attempts", "AWS_MAX_ATTEMPTS", "5", "4", "3"},
    {"defaults_mode", "AWS_DEFAULTS_MODE", "mobile", "in-region", "legacy"},
    {"ca_bundle", "AWS_CA_BUNDLE", "/a.pem", "/b.pem", ""},
    {"sdk_ua_app_id", "AWS_SDK_UA_APP_ID", "a", "b", ""},
    {"disable_request_compression", "AWS_DISABLE_REQUEST_COMPRESSION", "true", "false", "false"},
    {"request_min_compression_size_bytes", "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES", "1", "2", "10240"},
    {"disable_host_prefix_injection", "AWS_DISABLE_HOST_PREFIX_INJECTION", "true", "false", "false"},
    {"auth_scheme_preference", "AWS_AUTH_SCHEME_PREFERENCE", "sigv4", "httpBearerAuth", ""},
    {"sts_regional_endpoints", "AWS_STS_REGIONAL_ENDPOINTS", "legacy", "regional", "regional"},
    {"ec2_metadata_v1_disabled", "AWS_EC2_METADATA_V1_DISABLED", "true", "false", "false"},
    {"ec2_metadata_service_endpoint", "AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://a", "http://b", ""},
    {"ec2_metadata_service_endpoint_mode", "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "IPv6", "IPv4", "IPv4"},
    {"metadata_service_timeout", "AWS_METADATA_SERVICE_TIMEOUT", "2", "3", "1"},
    {"metadata_service_num_attempts", "AWS_METADATA_SERVICE_NUM_ATTEMPTS", "2", "3", "1"},
};

class SettingsTable : public ::testing::TestWithParam<Row> {
 protected:
  static EffectiveSetting shown(FakeEnvironment::Map variables, std::string profile) {
    ClientConfig config;
    config.seams = std::make_shared<const Seams>(
        Seams{.environment = home_with(std::move(variables), "[default]\n" + std::move(profile))});
    for (const EffectiveSetting& setting : effective_config(config).settings)
      if (setting.name == GetParam().key) return setting;
    return {};
  }
};

TEST_P(SettingsTable, EnvironmentWinsOverTheProfile) {
  const Row& row = GetParam();
  const std::string line = std::string(row.key) + " = " + row.other + '\n';
  const EffectiveSetting both = shown({{row.variable, row.value}}, line);
  EXPECT_EQ(both.value, row.value);
  EXPECT_EQ(both.origin, row.variable);
  const EffectiveSetting profile = shown({{row.variable, " "}}, line);
  EXPECT_EQ(profile.value, row.other) << "a blank variable counts as unset";
  EXPECT_THAT(profile.origin, HasSubstr("of profile \"default\" (~/.aws/config:2)"));
  EXPECT_EQ(shown({}, "").value, row.fallback);
}

INSTANTIATE_TEST_SUITE_P(Keys, SettingsTable, ::testing::ValuesIn(kRows),
                         [](const ::testing::TestParamInfo<Row>& row) { return std::string(row.param.variable); });

std::map<std::string, EffectiveSetting> all_shown(std::shared_ptr<FakeEnvironment> environment, ClientConfig config) {
  config.seams = std::make_shared<const Seams>(Seams{.environment = std::move(environment)});
  std::map<std::string, EffectiveSetting> found;
  for (const EffectiveSetting& setting : effective_config(config).settings) found[setting.name] = setting;
  return found;
}

TEST(SettingsWithoutKey, ComeFromVariablesOnly) {
  auto found =
      all_shown(home_with({{"AWS_EC2_METADATA_DISABLED", "true"}, {"AWS_BEARER_TOKEN_BEDROCK", "0123456789abcdef"}},
                          "[default]\nec2_metadata_disabled = false\nbearer_token = x\nhttp_proxy = y\n"),
                {});
  EXPECT_EQ(found["ec2_metadata_disabled"].value, "true");
  EXPECT_EQ(found["bearer_token"].origin, "AWS_BEARER_TOKEN_BEDROCK");
  EXPECT_EQ(found["http_proxy"].value, "");
}

TEST(SettingsInCode, WinOverAllOthers) {
  auto found = all_shown(home_with({{"AWS_REGION", "us-east-1"},
                                    {"http_proxy", "http://variable:1"},
                                    {"no_proxy", "variable"},
                                    {"AWS_DISABLE_REQUEST_COMPRESSION", "false"},
                                    {"AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES", "9"}}),
                         {.http_proxy = "http://code:1",
                          .https_proxy = "http://code:2",
                          .no_proxy = "code",
                          .disable_request_compression = true,
                          .request_min_compression_size_bytes = 7,
                          .disable_host_prefix_injection = true});
  EXPECT_EQ(found["http_proxy"].value, "http://code:1");
  EXPECT_EQ(found["https_proxy"].value, "http://code:2");
  EXPECT_EQ(found["no_proxy"].origin, "ClientConfig::no_proxy");
  EXPECT_EQ(found["disable_request_compression"].value, "true");
  EXPECT_EQ(found["request_min_compression_size_bytes"].value, "7");
  EXPECT_EQ(found["disable_host_prefix_injection"].origin, "ClientConfig::disable_host_prefix_injection");
}

// Values that can't be read are refused, wherever they stand.

Error refusal(std::shared_ptr<FakeEnvironment> environment) {
  ClientConfig config{.region = "us-east-1"};
  config.seams = std::make_shared<const Seams>(Seams{.environment = std::move(environment)});
  const EffectiveConfig effective = effective_config(config);
  EXPECT_TRUE(effective.problem);
  return effective.problem.value_or(Error{});
}

std::vector<SettingRow> rows_read_as(Reading::Form form) {
  std::vector<SettingRow> rows;
  for (const SettingRow& row : kSettingTable)
    if (row.reading.form == form) rows.push_back(row);
  return rows;
}

void expect_refused(const SettingRow& row, const std::string& value, const std::string& what) {
  const std::string variable(row.variables.front());
  const Error of_variable = refusal(home_with({{variable, value}}));
  EXPECT_EQ(of_variable.kind, ErrorKind::configuration);
  EXPECT_EQ(of_variable.code, "InvalidSetting");
  EXPECT_EQ(of_variable.message, variable + " is \"" + value + "\"; " + what);
  if (row.key.empty()) return;
  const Error of_key = refusal(home_with({}, "[default]\n\n" + std::string(row.key) + " = " + value + '\n'));
  EXPECT_EQ(of_key.message,
            std::string(row.key) + " of profile \"default\" (~/.aws/config:3) is \"" + value + "\"; " + what);
}

TEST(SettingsThatCantBeRead, BooleansAreTrueOrFalse) {
  for (const SettingRow& row : rows_read_as(Reading::Form::boolean))
    for (const char* value : {"1", "0", "yes", "on", "tru", "true false"})
      expect_refused(row, value, "it is either true or false");
}

TEST(SettingsThatCantBeRead, BooleansHaveAnyCase) {
  for (const SettingRow& row : rows_read_as(Reading::Form::boolean))
    for (const char* value : {"TRUE", "False", " true "})
      EXPECT_FALSE(effective_config({.region = "us-east-1",
                                     .seams = std::make_shared<const Seams>(Seams{
                                         .environment = home_with({{std::string(row.variables.front()), value}})})})
                       .problem)
          << row.name;
}

TEST(SettingsThatCantBeRead, WordsAreThoseOfTheTable) {
  for (const SettingRow& row : rows_read_as(Reading::Form::word))
    expect_refused(row, "none", "it is one of: " + std::string(row.reading.words));
}

TEST(SettingsThatCantBeRead, NumbersAreWholeAndWithinTheirLimits) {
  for (const SettingRow& row : rows_read_as(Reading::Form::number)) {
    const auto limits = std::pair(std::to_string(row.reading.least), std::to_string(row.reading.most));
    for (const std::string& value : {std::to_string(row.reading.least - 1), std::to_string(row.reading.most + 1),
                                     std::string("2.5"), std::string("many"), std::string("99999999999999999999")})
      expect_refused(row, value, "it is a whole number from " + limits.first + " to " + limits.second);
  }
}

// The variable of a service, and its part of a services section.

struct ServiceRow {
  const char* id;
  const char* variable;
  const char* section;
};

class EndpointOfService : public ::testing::TestWithParam<ServiceRow> {};

TEST_P(EndpointOfService, HasItsOwnVariableAndSection) {
  const ServiceRow& row = GetParam();
  const auto url = [&](FakeEnvironment::Map variables, std::string config) {
    const auto environment = home_with(std::move(variables), std::move(config));
    const Result<ConfigSources> sources = ConfigSources::load(*environment, {});
    EXPECT_TRUE(sources);
    return choose({.id = row.id}, {}, *sources).text(Setting::endpoint_url);
  };
  EXPECT_EQ(url({{row.variable, "http://variable"}}, ""), "http://variable");
  const std::string section =
      "[default]\nservices = s\n[services s]\n" + std::string(row.section) + " =\n  endpoint_url = http://section\n";
  EXPECT_EQ(url({}, section), "http://section");
}

INSTANTIATE_TEST_SUITE_P(
    Services, EndpointOfService,
    ::testing::Values(ServiceRow{"Bedrock", "AWS_ENDPOINT_URL_BEDROCK", "bedrock"},
                      ServiceRow{"Bedrock Runtime", "AWS_ENDPOINT_URL_BEDROCK_RUNTIME", "bedrock_runtime"},
                      ServiceRow{"Bedrock Agent", "AWS_ENDPOINT_URL_BEDROCK_AGENT", "bedrock_agent"},
                      ServiceRow{"Bedrock Agent Runtime", "AWS_ENDPOINT_URL_BEDROCK_AGENT_RUNTIME",
                                 "bedrock_agent_runtime"},
                      ServiceRow{"STS", "AWS_ENDPOINT_URL_STS", "sts"},
                      ServiceRow{"SSO", "AWS_ENDPOINT_URL_SSO", "sso"},
                      ServiceRow{"SSO OIDC", "AWS_ENDPOINT_URL_SSO_OIDC", "sso_oidc"},
                      ServiceRow{"Signin", "AWS_ENDPOINT_URL_SIGNIN", "signin"}),
    [](const ::testing::TestParamInfo<ServiceRow>& row) { return std::string(row.param.section); });

// defaults_mode = auto.

TEST(AutomaticMode, ComparesWhereTheProgramRunsWithTheClientsRegion) {
  EXPECT_EQ(automatic_mode("us-east-1", "us-east-1"), DefaultsMode::in_region);
  EXPECT_EQ(automatic_mode("us-east-1", "us-west-2"), DefaultsMode::cross_region);
  EXPECT_EQ(automatic_mode("", "us-west-2"), DefaultsMode::standard);
}

TEST(AutomaticMode, TakesTheRegionOfAnExecutionEnvironmentOnly) {
  EXPECT_EQ(region_of_execution(*home_with({{"AWS_EXECUTION_ENV", "AWS_Lambda"}, {"AWS_REGION", "a"}})), "a");
  EXPECT_EQ(region_of_execution(*home_with({{"AWS_EXECUTION_ENV", "AWS_Lambda"}, {"AWS_DEFAULT_REGION", "b"}})), "b");
  EXPECT_EQ(region_of_execution(*home_with({{"AWS_REGION", "a"}})), "");
}

}  // namespace
}  // namespace outcrop::internal

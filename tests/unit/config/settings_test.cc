// Settings of a client: who wins, what is refused, and how the errors read.
#include "client/settings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "config/fake_environment.h"

namespace outcrop::internal {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

constexpr Service kBedrock{.id = "Bedrock",
                           .module = "bedrock",
                           .endpoint_prefix = "bedrock",
                           .signing_name = "bedrock",
                           .api_version = "2023-04-20",
                           .bearer_auth = true};
constexpr Service kAgentRuntime{.id = "Bedrock Agent Runtime",
                                .module = "bedrock_agent_runtime",
                                .endpoint_prefix = "bedrock-agent-runtime",
                                .signing_name = "bedrock",
                                .api_version = "2023-07-26"};

Result<Settings> resolve(const std::shared_ptr<FakeEnvironment>& environment, const ClientConfig& config = {},
                         const Service& service = kBedrock) {
  return resolve_settings(service, config, {.environment = environment});
}

Settings settings(const std::shared_ptr<FakeEnvironment>& environment, const ClientConfig& config = {},
                  const Service& service = kBedrock) {
  Result<Settings> result = resolve(environment, config, service);
  EXPECT_TRUE(result) << result.error().message;
  return result ? *std::move(result) : Settings{};
}

Error failure(const std::shared_ptr<FakeEnvironment>& environment, const ClientConfig& config = {},
              const Service& service = kBedrock) {
  const Result<Settings> result = resolve(environment, config, service);
  EXPECT_FALSE(result) << "it resolves";
  if (result) return {};
  EXPECT_EQ(result.error().kind, ErrorKind::configuration);
  return result.error();
}

std::string url(const Settings& settings) { return settings.scheme + settings.host + settings.base_path; }

// Region.

TEST(Settings, RegionOfCodeWinsOverEnvironmentAndProfile) {
  const auto environment = home_with({{"AWS_REGION", "eu-west-1"}}, "[default]\nregion = eu-west-3\n");
  EXPECT_EQ(settings(environment, {.region = "us-west-2"}).region, "us-west-2");
  EXPECT_EQ(settings(environment).region, "eu-west-1");
  EXPECT_EQ(settings(home_with({}, "[default]\nregion = eu-west-3\n")).region, "eu-west-3");
}

TEST(Settings, AwsRegionComesBeforeAwsDefaultRegion) {
  EXPECT_EQ(settings(home_with({{"AWS_REGION", "eu-west-1"}, {"AWS_DEFAULT_REGION", "eu-west-2"}})).region,
            "eu-west-1");
  EXPECT_EQ(settings(home_with({{"AWS_DEFAULT_REGION", "eu-west-2"}})).region, "eu-west-2");
}

TEST(Settings, BlankVariableCountsAsUnset) {
  EXPECT_EQ(settings(home_with({{"AWS_REGION", " "}}, "[default]\nregion = eu-west-3\n")).region, "eu-west-3");
}

TEST(Settings, MissingRegionSaysWhereToSetIt) {
  const Error error = failure(home_with({}));
  EXPECT_EQ(error.code, "MissingRegion");
  EXPECT_THAT(error.message, AllOf(HasSubstr("AWS_REGION"), HasSubstr("ClientConfig::region"),
                                   HasSubstr("profile \"default\" in ~/.aws/config")));
}

TEST(Settings, MissingRegionNeedsNoHome) {
  const Error error = failure(std::make_shared<FakeEnvironment>());
  EXPECT_EQ(error.code, "MissingRegion");
  EXPECT_THAT(error.message, HasSubstr("~/.aws/config (HOME is not set)"));
}

TEST(Settings, MissingProfileTellsThatThereIsNoHome) {
  EXPECT_THAT(failure(std::make_shared<FakeEnvironment>(FakeEnvironment::Map{{"AWS_PROFILE", "dev"}})).message,
              AllOf(HasSubstr("~/.aws/config (HOME is not set)"), HasSubstr("~/.aws/credentials (HOME is not set)")));
}

TEST(Settings, RegionThatIsNoHostLabelIsRefused) {
  const Error error = failure(home_with({{"AWS_REGION", "evil.com/#"}}));
  EXPECT_EQ(error.code, "InvalidRegion");
  EXPECT_THAT(error.message, HasSubstr("AWS_REGION is \"evil.com/#\""));
  EXPECT_THAT(failure(home_with({}, "[default]\n\nregion = a b\n")).message,
              HasSubstr("region of profile \"default\" (~/.aws/config:3) is \"a b\""));
}

TEST(Settings, PseudoRegionGivesTheFipsEndpoint) {
  const Settings fips = settings(home_with({{"AWS_REGION", "fips-us-gov-west-1"}}));
  EXPECT_EQ(fips.region, "us-gov-west-1");
  EXPECT_EQ(url(fips), "https://bedrock-fips.us-gov-west-1.amazonaws.com");
}

// Files and profiles.

TEST(Settings, ProfileOfCodeWinsOverVariables) {
  const std::string config = "[profile a]\nregion = ra\n[profile b]\nregion = rb\n[profile c]\nregion = rc\n";
  const auto environment = home_with({{"AWS_PROFILE", "b"}}, config);
  EXPECT_EQ(settings(environment, {.profile = "a"}).region, "ra");
  EXPECT_EQ(settings(environment).region, "rb");
  environment->set_variable("AWS_DEFAULT_PROFILE", "c");
  EXPECT_EQ(settings(environment).region, "rc");
}

TEST(Settings, NamedProfileThatIsNowhereIsAnError) {
  const Error error = failure(home_with({{"AWS_PROFILE", "dev"}, {"AWS_REGION", "us-east-1"}}, "[profile other]\n"));
  EXPECT_EQ(error.code, "ProfileNotFound");
  EXPECT_THAT(error.message,
              AllOf(HasSubstr("profile \"dev\""), HasSubstr("~/.aws/config"), HasSubstr("AWS_PROFILE names it")));
  EXPECT_THAT(failure(home_with({}), {.profile = "dev"}).message, HasSubstr("ClientConfig::profile names it"));
}

TEST(Settings, NamedProfileMayBeInTheCredentialsFileOnly) {
  EXPECT_EQ(settings(home_with({{"AWS_PROFILE", "dev"}}, "", "[dev]\nregion = rc\n")).region, "rc");
}

TEST(Settings, CredentialsFileWinsOverConfigFilePropertyByProperty) {
  const auto environment =
      home_with({}, "[default]\nregion = config\nmax_attempts = 7\n", "[default]\nregion = credentials\n");
  EXPECT_EQ(settings(environment).region, "credentials");
  EXPECT_EQ(settings(environment).max_attempts, 7);
}

TEST(Settings, VariablesNameTheFiles) {
  const auto environment = std::make_shared<FakeEnvironment>(
      FakeEnvironment::Map{{"HOME", "/h"}, {"AWS_CONFIG_FILE", "~/c"}, {"AWS_SHARED_CREDENTIALS_FILE", "/s"}},
      FakeEnvironment::Map{{"/h/c", "[default]\nregion = r\n"}, {"/s", "[default]\nmax_attempts = 9\n"}});
  EXPECT_EQ(settings(environment).region, "r");
  EXPECT_EQ(settings(environment).max_attempts, 9);
}

TEST(Settings, MalformedFileIsNamedWithItsLine) {
  const Error error = failure(home_with({{"AWS_REGION", "us-east-1"}}, "", "[default]\nnonsense\n"));
  EXPECT_EQ(error.code, "MalformedConfigFile");
  EXPECT_THAT(error.message, HasSubstr("~/.aws/credentials:2: "));
}

TEST(Settings, MalformedLineOfAnotherProfileIsNoError) {
  const std::string config =
      "[default]\nregion = r\n[profile other]\nnonsense\n  more\n[profile cut\na = b\n[sso-session s]\nnonsense\n"
      "[services t]\n= x\n";
  EXPECT_EQ(settings(home_with({}, config, "[other]\n  odd\n")).region, "r");
  EXPECT_EQ(failure(home_with({{"AWS_PROFILE", "other"}}, config)).message,
            "profile \"other\" can't be used: ~/.aws/config:4: expected `key = value`");
  EXPECT_EQ(failure(home_with({{"AWS_PROFILE", "cut"}}, config)).message,
            "profile \"cut\" can't be used: ~/.aws/config:6: the section header has no closing bracket");
  EXPECT_THAT(failure(home_with({{"AWS_PROFILE", "other"}}, "", "[other]\n  odd\n")).message,
              HasSubstr("~/.aws/credentials:2: "));
  EXPECT_EQ(failure(home_with({}, "[default]\nregion = r\nservices = t\n[services t]\n= x\n")).message,
            "[services t] can't be used: ~/.aws/config:5: the property has no name");
}

TEST(Settings, QuotedProfileIsNamedWithoutItsQuotes) {
  EXPECT_EQ(settings(home_with({{"AWS_PROFILE", "My Dev"}}, "[profile \"My Dev\"]\nregion: r\n")).region, "r");
  EXPECT_THAT(failure(home_with({{"AWS_PROFILE", "My Dev"}}, "")).message, HasSubstr("[profile \"My Dev\"]"));
}

TEST(Settings, UnreadableFileIsAnError) {
  const auto environment = home_with({{"AWS_REGION", "us-east-1"}});
  environment->unreadable["/home/me/.aws/config"] = "Permission denied";
  const Error error = failure(environment);
  EXPECT_EQ(error.code, "UnreadableConfigFile");
  EXPECT_EQ(error.message, "~/.aws/config can't be read: Permission denied");
}

TEST(Settings, HomeWhereNobodyWroteFilesForUsIsAsGoodAsNone) {
  const auto home = [](FakeEnvironment::Map variables) {
    auto environment = home_with(std::move(variables));
    environment->unreadable = {{"/home/me/.aws/config", "Permission denied"},
                               {"/home/me/.aws/credentials", "Permission denied"}};
    environment->unreadable_is_no_file = true;
    return environment;
  };
  EXPECT_EQ(settings(home({{"AWS_REGION", "us-east-1"}})).region, "us-east-1");
  EXPECT_THAT(failure(home({})).message, HasSubstr("in ~/.aws/config (Permission denied)"));
  EXPECT_THAT(failure(home({{"AWS_PROFILE", "dev"}})).message,
              HasSubstr("~/.aws/credentials (Permission denied) ([dev])"));
  EXPECT_EQ(failure(home({{"AWS_REGION", "us-east-1"}, {"AWS_CONFIG_FILE", "/home/me/.aws/config"}})).code,
            "UnreadableConfigFile")
      << "this one is meant";
}

TEST(Settings, FileOfTwoBytesACharacterIsNamedAsSuch) {
  const auto begin = std::string("\xff\xfe[\0d\0", 6);
  for (const std::string& text : {begin, std::string("\xfe\xff\0[", 4)})
    EXPECT_EQ(failure(home_with({{"AWS_REGION", "us-east-1"}}, text)).message,
              "~/.aws/config can't be read: it is UTF-16, as PowerShell writes; save it as UTF-8");
}

// Endpoint.

TEST(Settings, EndpointComesFromTheRegion) {
  EXPECT_EQ(url(settings(home_with({{"AWS_REGION", "eu-west-1"}}), {}, kAgentRuntime)),
            "https://bedrock-agent-runtime.eu-west-1.amazonaws.com");
}

// Code, variable of the service, general variable, services section, profile: each is there until it is taken away.
TEST(Settings, EndpointUrlIsSoughtInThisOrder) {
  const std::string profile = "[default]\nregion = us-east-1\nendpoint_url = http://profile\n";
  const std::string section =
      "services = s\n[services s]\nbedrock_agent_runtime =\n  endpoint_url = http://section\nbedrock =\n  endpoint_url "
      "= "
      "http://other\n";
  FakeEnvironment::Map variables{{"AWS_ENDPOINT_URL_BEDROCK_AGENT_RUNTIME", "http://specific"},
                                 {"AWS_ENDPOINT_URL_BEDROCK", "http://other"},
                                 {"AWS_ENDPOINT_URL", "http://general"}};
  EXPECT_EQ(url(settings(home_with(variables, profile + section), {.endpoint_url = "http://code"}, kAgentRuntime)),
            "http://code");
  EXPECT_EQ(url(settings(home_with(variables, profile + section), {}, kAgentRuntime)), "http://specific");
  variables.erase("AWS_ENDPOINT_URL_BEDROCK_AGENT_RUNTIME");
  EXPECT_EQ(url(settings(home_with(variables, profile + section), {}, kAgentRuntime)), "http://general");
  EXPECT_EQ(url(settings(home_with({}, profile + section), {}, kAgentRuntime)), "http://section");
  EXPECT_EQ(url(settings(home_with({}, profile), {}, kAgentRuntime)), "http://profile");
}

TEST(Settings, IgnoreSwitchLeavesCodesEndpointOnly) {
  const FakeEnvironment::Map variables{{"AWS_ENDPOINT_URL", "http://general"},
                                       {"AWS_REGION", "us-east-1"},
                                       {"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "TRUE"}};
  EXPECT_EQ(url(settings(home_with(variables))), "https://bedrock.us-east-1.amazonaws.com");
  EXPECT_EQ(url(settings(home_with(variables), {.endpoint_url = "http://code"})), "http://code");
  const std::string profile =
      "[default]\nregion = us-east-1\nendpoint_url = http://profile\nignore_configured_endpoint_urls = true\n";
  EXPECT_EQ(url(settings(home_with({}, profile))), "https://bedrock.us-east-1.amazonaws.com");
}

TEST(Settings, MissingServicesSectionIsAnError) {
  const Error error = failure(home_with({}, "[default]\nregion = us-east-1\nservices = none\n"));
  EXPECT_EQ(error.code, "ServicesSectionNotFound");
  EXPECT_THAT(error.message, AllOf(HasSubstr("[services none]"), HasSubstr("~/.aws/config:3")));
}

TEST(Settings, EndpointUrlKeepsItsPathAndTheRegionSigns) {
  const Settings result =
      settings(home_with({{"AWS_REGION", "eu-west-1"}}), {.endpoint_url = "http://127.0.0.1:8080/a/"});
  EXPECT_EQ(url(result), "http://127.0.0.1:8080/a");
  EXPECT_EQ(result.region, "eu-west-1");
}

TEST(Settings, InvalidEndpointUrlNamesItsOrigin) {
  const Error error = failure(home_with({{"AWS_REGION", "us-east-1"}, {"AWS_ENDPOINT_URL", "localhost:8000"}}));
  EXPECT_EQ(error.code, "InvalidEndpointUrl");
  EXPECT_THAT(error.message, AllOf(HasSubstr("\"localhost:8000\""), HasSubstr("AWS_ENDPOINT_URL")));
}

TEST(Settings, PasswordInAnEndpointUrlStaysOutOfTheError) {
  const Error error =
      failure(home_with({{"AWS_REGION", "us-east-1"}, {"AWS_ENDPOINT_URL", "https://me:hunter2@host"}}));
  EXPECT_THAT(error.message, Not(HasSubstr("hunter2")));
}

TEST(Settings, FipsAndDualStackComeFromEachSource) {
  const FakeEnvironment::Map region{{"AWS_REGION", "us-east-1"}};
  EXPECT_EQ(url(settings(home_with(region), {.use_fips_endpoint = true})),
            "https://bedrock-fips.us-east-1.amazonaws.com");
  EXPECT_EQ(url(settings(home_with({{"AWS_REGION", "us-east-1"}, {"AWS_USE_FIPS_ENDPOINT", "True"}}))),
            "https://bedrock-fips.us-east-1.amazonaws.com");
  EXPECT_EQ(url(settings(home_with(region, "[default]\nuse_fips_endpoint = true\n"))),
            "https://bedrock-fips.us-east-1.amazonaws.com");
  EXPECT_EQ(url(settings(home_with(region), {.use_dualstack_endpoint = true})), "https://bedrock.us-east-1.api.aws");
  EXPECT_EQ(url(settings(home_with({{"AWS_REGION", "us-east-1"}, {"AWS_USE_DUALSTACK_ENDPOINT", "true"}}))),
            "https://bedrock.us-east-1.api.aws");
  EXPECT_EQ(url(settings(home_with(region, "[default]\nuse_dualstack_endpoint = true\n"))),
            "https://bedrock.us-east-1.api.aws");
}

TEST(Settings, CodeTurnsFipsOffAgain) {
  EXPECT_EQ(url(settings(home_with({{"AWS_REGION", "us-east-1"}, {"AWS_USE_FIPS_ENDPOINT", "true"}}),
                         {.use_fips_endpoint = false})),
            "https://bedrock.us-east-1.amazonaws.com");
}

// A fixed host can't promise what FIPS and dual-stack ask for, whoever names the one and the other.
TEST(Settings, EndpointBesideFipsOrDualStackIsRefused) {
  const FakeEnvironment::Map fips{{"AWS_REGION", "us-east-1"}, {"AWS_USE_FIPS_ENDPOINT", "true"}};
  const FakeEnvironment::Map dual_stack{{"AWS_REGION", "us-east-1"}, {"AWS_USE_DUALSTACK_ENDPOINT", "true"}};
  const std::string profile = "[default]\nendpoint_url = http://x\n";
  const std::string service = "[default]\nservices = s\n[services s]\nbedrock =\n  endpoint_url = http://x\n";
  EXPECT_EQ(failure(home_with(fips), {.endpoint_url = "http://x"}).code, "FipsWithEndpoint");
  EXPECT_EQ(failure(home_with(dual_stack), {.endpoint_url = "http://x"}).code, "DualStackWithEndpoint");
  EXPECT_EQ(failure(home_with({{"AWS_REGION", "fips-us-east-1"}}), {.endpoint_url = "http://x"}).code,
            "FipsWithEndpoint");
  for (const std::string& file : {profile, service}) {
    EXPECT_EQ(failure(home_with(fips, file)).code, "FipsWithEndpoint");
    EXPECT_EQ(failure(home_with({{"AWS_REGION", "r"}}, file), {.use_fips_endpoint = true}).code, "FipsWithEndpoint");
    EXPECT_EQ(failure(home_with(dual_stack, file)).code, "DualStackWithEndpoint");
  }
  const Error error = failure(
      home_with({{"AWS_ENDPOINT_URL_BEDROCK", "http://x"}}, "[default]\nregion = r\nuse_fips_endpoint = true\n"));
  EXPECT_EQ(error.message,
            "Invalid Configuration: FIPS and custom endpoint are not supported: use_fips_endpoint of profile "
            "\"default\" (~/.aws/config:3) asks for the one and AWS_ENDPOINT_URL_BEDROCK names the other; take one of "
            "them away");
}

TEST(Settings, EndpointGoesWithFipsThatCodeTurnsOff) {
  const auto environment = home_with({{"AWS_REGION", "us-east-1"}, {"AWS_USE_FIPS_ENDPOINT", "true"}});
  EXPECT_EQ(url(settings(environment, {.endpoint_url = "http://code", .use_fips_endpoint = false})), "http://code");
}

// Retries and limits.

TEST(Settings, RetrySettingsComeFromEachSource) {
  const FakeEnvironment::Map variables{
      {"AWS_REGION", "us-east-1"}, {"AWS_RETRY_MODE", "adaptive"}, {"AWS_MAX_ATTEMPTS", "5"}};
  EXPECT_EQ(settings(home_with(variables)).retry_mode, RetryMode::adaptive);
  EXPECT_EQ(settings(home_with(variables)).max_attempts, 5);
  const ClientConfig code{.retry = {.mode = RetryMode::standard, .max_attempts = 2}};
  EXPECT_EQ(settings(home_with(variables), code).retry_mode, RetryMode::standard);
  EXPECT_EQ(settings(home_with(variables), code).max_attempts, 2);
  const Settings profile = settings(home_with({}, "[default]\nregion = r\nretry_mode = adaptive\nmax_attempts = 4\n"));
  EXPECT_EQ(profile.retry_mode, RetryMode::adaptive);
  EXPECT_EQ(profile.max_attempts, 4);
  const Settings plain = settings(home_with({{"AWS_REGION", "us-east-1"}}));
  EXPECT_EQ(plain.retry_mode, RetryMode::standard);
  EXPECT_EQ(plain.max_attempts, 3);
}

TEST(Settings, LegacyRetryModeIsTakenAsStandard) {
  EXPECT_EQ(settings(home_with({{"AWS_REGION", "us-east-1"}, {"AWS_RETRY_MODE", "legacy"}})).retry_mode,
            RetryMode::standard);
}

TEST(Settings, DefaultsModeSetsTheConnectLimit) {
  const std::pair<const char*, int> kRows[] = {
      {"legacy", 3100}, {"standard", 3100}, {"in-region", 1100}, {"cross-region", 3100}, {"mobile", 30000}};
  for (const auto& [mode, limit] : kRows)
    EXPECT_EQ(settings(home_with({{"AWS_REGION", "us-east-1"}, {"AWS_DEFAULTS_MODE", mode}})).connect_limit.count(),
              limit)
        << mode;
  EXPECT_EQ(settings(home_with({}, "[default]\nregion = r\ndefaults_mode = mobile\n")).connect_limit.count(), 30000);
}

TEST(Settings, AutomaticModeFollowsTheExecutionEnvironment) {
  FakeEnvironment::Map variables{
      {"AWS_REGION", "us-east-1"}, {"AWS_DEFAULTS_MODE", "auto"}, {"AWS_EXECUTION_ENV", "AWS_Lambda_x"}};
  EXPECT_EQ(settings(home_with(variables)).connect_limit.count(), 1100);
  EXPECT_EQ(settings(home_with(variables), {.region = "us-west-2"}).connect_limit.count(), 3100);
  EXPECT_FALSE(settings(home_with(variables)).asks_for_region_of_instance);
  variables.erase("AWS_EXECUTION_ENV");
  EXPECT_TRUE(settings(home_with(variables)).asks_for_region_of_instance);
}

TEST(Settings, CompressionAndHostPrefixComeFromEachSource) {
  const FakeEnvironment::Map region{{"AWS_REGION", "us-east-1"}};
  const std::string profile =
      "[default]\ndisable_request_compression = true\nrequest_min_compression_size_bytes = 5\n"
      "disable_host_prefix_injection = true\n";
  EXPECT_TRUE(settings(home_with(region, profile)).disable_request_compression);
  EXPECT_TRUE(settings(home_with(region, profile)).disable_host_prefix_injection);
  EXPECT_EQ(settings(home_with(region, profile)).request_min_compression_bytes, 5u);
  EXPECT_EQ(
      settings(home_with(region, profile), {.request_min_compression_size_bytes = 0}).request_min_compression_bytes,
      0u);
  EXPECT_EQ(settings(home_with(region)).request_min_compression_bytes, 10240u);
}

TEST(Settings, ConnectLimitOfCodeWins) {
  const ClientConfig config{.timeout = {.connect = std::chrono::milliseconds(7)}};
  EXPECT_EQ(
      settings(home_with({{"AWS_REGION", "us-east-1"}, {"AWS_DEFAULTS_MODE", "mobile"}}), config).connect_limit.count(),
      7);
}

// TLS and proxies.

TEST(Settings, CaBundleComesFromEachSource) {
  const FakeEnvironment::Map variables{
      {"AWS_REGION", "us-east-1"}, {"AWS_CA_BUNDLE", "/env.pem"}, {"REQUESTS_CA_BUNDLE", "/requests.pem"}};
  EXPECT_EQ(settings(home_with(variables), {.ca_bundle = "/code.pem"}).transport.ca_bundle, "/code.pem");
  EXPECT_EQ(settings(home_with(variables)).transport.ca_bundle, "/env.pem");
  const FakeEnvironment::Map requests{{"AWS_REGION", "us-east-1"}, {"REQUESTS_CA_BUNDLE", "/requests.pem"}};
  EXPECT_EQ(settings(home_with(requests, "[default]\nca_bundle = /profile.pem\n")).transport.ca_bundle, "/profile.pem");
  EXPECT_EQ(settings(home_with(requests)).transport.ca_bundle, "/requests.pem");
  EXPECT_EQ(
      settings(home_with({{"AWS_REGION", "r"}, {"CURL_CA_BUNDLE", "/c"}, {"SSL_CERT_FILE", "/o"}})).transport.ca_bundle,
      "/c");
  EXPECT_EQ(settings(home_with({{"AWS_REGION", "r"}, {"SSL_CERT_FILE", "/openssl.pem"}})).transport.ca_bundle,
            "/openssl.pem");
}

TEST(Settings, CaBundleMayStandInTheHome) {
  const auto home = home_with({{"AWS_REGION", "us-east-1"}}, "[default]\nca_bundle = ~/corp.pem\n");
  EXPECT_EQ(settings(home).transport.ca_bundle, "/home/me/corp.pem");
  EXPECT_EQ(settings(home_with({{"AWS_REGION", "us-east-1"}, {"AWS_CA_BUNDLE", "~/a.pem"}})).transport.ca_bundle,
            "/home/me/a.pem");
}

TEST(Settings, ProxiesComeFromTheVariablesInEitherCase) {
  const Settings upper = settings(home_with({{"AWS_REGION", "us-east-1"},
                                             {"HTTP_PROXY", "http://a:1"},
                                             {"HTTPS_PROXY", "http://b:2"},
                                             {"NO_PROXY", "localhost,.internal"}}));
  EXPECT_EQ(upper.transport.http_proxy, "http://a:1");
  EXPECT_EQ(upper.transport.https_proxy, "http://b:2");
  EXPECT_EQ(upper.transport.no_proxy, "localhost,.internal");
  const Settings both = settings(
      home_with({{"AWS_REGION", "us-east-1"}, {"HTTPS_PROXY", "http://upper:1"}, {"https_proxy", "http://lower:1"}}));
  EXPECT_EQ(both.transport.https_proxy, "http://lower:1");
}

TEST(Settings, ProxyForAllGoesWhereTheSchemeHasNone) {
  const FakeEnvironment::Map all{{"AWS_REGION", "r"}, {"ALL_PROXY", "http://a:1"}};
  EXPECT_EQ(settings(home_with(all)).transport.http_proxy, "http://a:1");
  EXPECT_EQ(settings(home_with(all)).transport.https_proxy, "http://a:1");
  EXPECT_EQ(settings(home_with(all), {.https_proxy = ""}).transport.https_proxy, "") << "code says none";
  FakeEnvironment::Map both = all;
  both["https_proxy"] = "http://b:2";
  both["all_proxy"] = "socks5://c:3";
  EXPECT_EQ(settings(home_with(both)).transport.http_proxy, "socks5://c:3");
  EXPECT_EQ(settings(home_with(both)).transport.https_proxy, "http://b:2");
  EXPECT_EQ(settings(home_with({{"AWS_REGION", "r"}})).transport.http_proxy, "");
}

TEST(Settings, UpperCaseHttpProxyIsNotTrustedInACgiProgram) {
  EXPECT_EQ(settings(home_with({{"AWS_REGION", "us-east-1"}, {"HTTP_PROXY", "http://a:1"}, {"REQUEST_METHOD", "GET"}}))
                .transport.http_proxy,
            "");
}

// Authentication.

TEST(Settings, AppIdGoesIntoTheUserAgent) {
  const FakeEnvironment::Map region{{"AWS_REGION", "us-east-1"}};
  EXPECT_THAT(settings(home_with(region), {.app_id = "in-code"}).user_agent.tail, HasSubstr(" app/in-code"));
  EXPECT_THAT(settings(home_with({{"AWS_REGION", "us-east-1"}, {"AWS_SDK_UA_APP_ID", "in-env"}})).user_agent.tail,
              HasSubstr(" app/in-env"));
  EXPECT_THAT(settings(home_with(region, "[default]\nsdk_ua_app_id = in-profile\n")).user_agent.tail,
              HasSubstr(" app/in-profile"));
  EXPECT_THAT(settings(home_with({{"AWS_REGION", "us-east-1"}, {"AWS_EXECUTION_ENV", "AWS_Lambda_x"}})).user_agent.head,
              HasSubstr(" exec-env/AWS_Lambda_x"));
}

TEST(Settings, BearerTokenOfTheEnvironmentTakesThePlaceOfTheSignature) {
  const auto environment = home_with({{"AWS_REGION", "us-east-1"}, {"AWS_BEARER_TOKEN_BEDROCK", "key-1"}});
  EXPECT_EQ(settings(environment).bearer_token, "key-1");
  EXPECT_EQ(settings(environment, {}, kAgentRuntime).bearer_token, "") << "its model has no bearer";
  EXPECT_EQ(settings(environment, {.bearer_token = "key-2"}).bearer_token, "key-2");
}

TEST(Settings, PreferenceInCodeStopsTheBearerTokenOthersDont) {
  FakeEnvironment::Map variables{{"AWS_REGION", "us-east-1"}, {"AWS_BEARER_TOKEN_BEDROCK", "key-1"}};
  EXPECT_EQ(settings(home_with(variables), {.auth_scheme_preference = "sigv4"}).bearer_token, "");
  EXPECT_EQ(settings(home_with(variables), {.auth_scheme_preference = "sigv4a, \thttpBearerAuth,sigv4"}).bearer_token,
            "key-1");
  variables["AWS_AUTH_SCHEME_PREFERENCE"] = "sigv4,httpBearerAuth";
  EXPECT_EQ(settings(home_with(variables)).bearer_token, "key-1");
}

TEST(Settings, CredentialsInCodeStopTheEnvironmentsToken) {
  FakeEnvironment::Map variables{{"AWS_REGION", "us-east-1"}, {"AWS_BEARER_TOKEN_BEDROCK", "key-1"}};
  const ClientConfig config{.credentials = static_credentials({.access_key_id = "a", .secret_access_key = "s"})};
  EXPECT_EQ(settings(home_with(variables), config).bearer_token, "");
  variables["AWS_AUTH_SCHEME_PREFERENCE"] = "httpBearerAuth";
  EXPECT_EQ(settings(home_with(variables), config).bearer_token, "key-1");
}

TEST(Settings, PreferredSchemeWithoutATokenIsPassedOver) {
  EXPECT_EQ(
      settings(home_with({{"AWS_REGION", "us-east-1"}}), {.auth_scheme_preference = "httpBearerAuth"}).bearer_token,
      "");
}

TEST(Settings, PreferenceForBearerTakesTheTokenOfAnSsoSession) {
  const FakeEnvironment::Map variables{{"AWS_REGION", "us-east-1"}, {"AWS_AUTH_SCHEME_PREFERENCE", "httpBearerAuth"}};
  const std::string session = "[default]\nsso_session = s\n";
  EXPECT_TRUE(settings(home_with(variables, session)).bearer_tokens);
  EXPECT_FALSE(settings(home_with(variables, "[default]\nsso_start_url = x\n")).bearer_tokens) << "the legacy form";
  EXPECT_FALSE(settings(home_with({{"AWS_REGION", "us-east-1"}}, session)).bearer_tokens) << "nobody asks for it";
  EXPECT_FALSE(settings(home_with(variables, session), {}, kAgentRuntime).bearer_tokens) << "its model has no bearer";
  EXPECT_FALSE(settings(home_with(variables, session), {.bearer_token = "key-1"}).bearer_tokens);
  EXPECT_EQ(failure(home_with(variables, session), {.endpoint_url = "http://127.0.0.1"}).code, "BearerTokenOverHttp");
}

TEST(Settings, BearerTokenIsRefusedOverHttp) {
  const auto environment = home_with({{"AWS_REGION", "us-east-1"}, {"AWS_BEARER_TOKEN_BEDROCK", "key-1"}});
  for (const char* endpoint : {"http://example.com", "http://127.0.0.1:8080"}) {
    const Error error = failure(environment, {.endpoint_url = endpoint});
    EXPECT_EQ(error.code, "BearerTokenOverHttp");
    EXPECT_THAT(error.message, AllOf(HasSubstr("AWS_BEARER_TOKEN_BEDROCK"), Not(HasSubstr("key-1"))));
  }
}

TEST(Settings, BearerTokenWithAnEndpointNeedsNoRegion) {
  EXPECT_EQ(settings(home_with({{"AWS_BEARER_TOKEN_BEDROCK", "k"}}), {.endpoint_url = "https://x"}).region, "");
  EXPECT_EQ(failure(home_with({{"AWS_BEARER_TOKEN_BEDROCK", "k"}})).code, "MissingRegion");
}

}  // namespace
}  // namespace outcrop::internal

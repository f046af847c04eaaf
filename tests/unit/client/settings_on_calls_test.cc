// Every setting of the reference's table, seen in what a call sends: by its variable, by its profile key, and without.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "config/fake_environment.h"
#include "outcrop/internal/call.h"
#include "outcrop/testing.h"
#include "thing_service.h"

namespace {

using outcrop::ClientConfig;
using outcrop::internal::FakeEnvironment;
using outcrop::testing::ScriptedTransport;
using outcrop::testing::SentRequest;
namespace internal = outcrop::internal;

constexpr internal::Service kBedrock{.id = "Bedrock",
                                     .module = "bedrock",
                                     .endpoint_prefix = "bedrock",
                                     .signing_name = "bedrock",
                                     .api_version = "1",
                                     .bearer_auth = true};
constexpr internal::Operation kPutThing{.service = &kBedrock,
                                        .name = "PutThing",
                                        .errors = {},
                                        .output = &thing::kOutput,
                                        .gzip_request = true,
                                        .host_prefix = "data."};

const std::string kBody(20'000, ' ');

// What a call sends whose answers are all 500.
std::vector<SentRequest> sent(FakeEnvironment::Map variables, const std::string& profile, ClientConfig config = {}) {
  const outcrop::testing::FakeClock clock;
  const auto transport = std::make_shared<ScriptedTransport>(clock);
  transport->otherwise(
      [](const SentRequest&) { return outcrop::testing::service_error("InternalServerException", 500); });
  auto seams = std::make_shared<internal::Seams>(*clock.seams());
  for (const auto& [name, value] : FakeEnvironment::Map{
           {"AWS_REGION", "us-east-1"}, {"AWS_ACCESS_KEY_ID", "AKID"}, {"AWS_SECRET_ACCESS_KEY", "secret"}})
    variables.emplace(name, value);
  if (variables.contains("AWS_DEFAULT_REGION") || profile.starts_with("region")) variables.erase("AWS_REGION");
  seams->environment =
      internal::home_with(std::move(variables), profile.starts_with('[') ? profile : "[default]\n" + profile);
  config.seams = std::move(seams);
  config.transport = transport;
  internal::HttpRequest request{internal::Method::post, "/thing"};
  request.body = kBody;
  request.has_body = true;
  static_cast<void>(internal::call<thing::ThingView>(*internal::make_connection(kBedrock, std::move(config)), kPutThing,
                                                     std::move(request), {}));
  return transport->requests();
}

// What a row looks at.
using Requests = std::vector<SentRequest>;
using Look = std::string (*)(const Requests&);
std::string url(const Requests& all) { return all.empty() ? "nothing was sent" : all[0].url; }
std::string attempts(const Requests& all) { return std::to_string(all.size()); }
std::string connect_limit(const Requests& all) { return std::to_string(all.at(0).connect_limit.count()); }
std::string is_compressed(const Requests& all) { return all.at(0).body.size() < kBody.size() ? "gzip" : "as it is"; }
std::string authorization(const Requests& all) {
  const std::string_view header = all.at(0).header("Authorization");
  return std::string(header.substr(0, header.find(',')));
}
template <char const* Prefix>
std::string token_of_user_agent(const Requests& all) {
  const std::string text(all.at(0).header("User-Agent"));
  const std::size_t begin = text.find(Prefix);
  return begin == std::string::npos ? "" : text.substr(begin + 1, text.find(' ', begin + 1) - begin - 1);
}
constexpr char kApp[] = " app/";
constexpr char kRetryMode[] = " cfg/";
constexpr char kExecution[] = " exec-env/";

struct Row {
  const char* name;
  const char* variable;  // null: there is none
  const char* key;       // null: there is none
  const char* value;
  Look look;
  const char* with;
  const char* without;
};

constexpr const char* kPlainUrl = "https://data.bedrock.us-east-1.amazonaws.com/thing";
constexpr Row kRows[] = {
    {"Region", "AWS_REGION", "region", "eu-west-1", url, "https://data.bedrock.eu-west-1.amazonaws.com/thing",
     kPlainUrl},
    {"RegionOfTheSignature", "AWS_REGION", "region", "eu-west-1", authorization,
     "AWS4-HMAC-SHA256 Credential=AKID/20250102/eu-west-1/bedrock/aws4_request",
     "AWS4-HMAC-SHA256 Credential=AKID/20250102/us-east-1/bedrock/aws4_request"},
    {"DefaultRegion", "AWS_DEFAULT_REGION", nullptr, "eu-west-1", url,
     "https://data.bedrock.eu-west-1.amazonaws.com/thing", kPlainUrl},
    {"RetryMode", "AWS_RETRY_MODE", "retry_mode", "adaptive", token_of_user_agent<kRetryMode>,
     "cfg/retry-mode#adaptive", "cfg/retry-mode#standard"},
    {"Attempts", "AWS_MAX_ATTEMPTS", "max_attempts", "5", attempts, "5", "3"},
    {"Endpoint", "AWS_ENDPOINT_URL", "endpoint_url", "http://a:1/b", url, "http://data.a:1/b/thing", kPlainUrl},
    {"EndpointOfTheService", "AWS_ENDPOINT_URL_BEDROCK", nullptr, "http://a:1/b", url, "http://data.a:1/b/thing",
     kPlainUrl},
    {"Fips", "AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint", "true", url,
     "https://data.bedrock-fips.us-east-1.amazonaws.com/thing", kPlainUrl},
    {"DualStack", "AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint", "true", url,
     "https://data.bedrock.us-east-1.api.aws/thing", kPlainUrl},
    {"AppId", "AWS_SDK_UA_APP_ID", "sdk_ua_app_id", "mine", token_of_user_agent<kApp>, "app/mine", ""},
    {"DefaultsModeStandard", "AWS_DEFAULTS_MODE", "defaults_mode", "standard", connect_limit, "3100", "3100"},
    {"DefaultsModeInRegion", "AWS_DEFAULTS_MODE", "defaults_mode", "in-region", connect_limit, "1100", "3100"},
    {"DefaultsModeCrossRegion", "AWS_DEFAULTS_MODE", "defaults_mode", "cross-region", connect_limit, "3100", "3100"},
    {"DefaultsModeMobile", "AWS_DEFAULTS_MODE", "defaults_mode", "mobile", connect_limit, "30000", "3100"},
    {"CompressionOff", "AWS_DISABLE_REQUEST_COMPRESSION", "disable_request_compression", "true", is_compressed,
     "as it is", "gzip"},
    {"CompressionMinimum", "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES", "request_min_compression_size_bytes", "20001",
     is_compressed, "as it is", "gzip"},
    {"HostPrefixOff", "AWS_DISABLE_HOST_PREFIX_INJECTION", "disable_host_prefix_injection", "true", url,
     "https://bedrock.us-east-1.amazonaws.com/thing", kPlainUrl},
    {"BearerToken", "AWS_BEARER_TOKEN_BEDROCK", nullptr, "key-1", authorization, "Bearer key-1",
     "AWS4-HMAC-SHA256 Credential=AKID/20250102/us-east-1/bedrock/aws4_request"},
    {"ExecutionEnvironment", "AWS_EXECUTION_ENV", nullptr, "AWS_Lambda_x", token_of_user_agent<kExecution>,
     "exec-env/AWS_Lambda_x", ""},
};

class SettingOnACall : public ::testing::TestWithParam<Row> {};

TEST_P(SettingOnACall, ComesFromVariableAndProfile) {
  const Row& row = GetParam();
  EXPECT_EQ(row.look(sent({}, "")), row.without);
  if (row.variable) {
    EXPECT_EQ(row.look(sent({{row.variable, row.value}}, "")), row.with) << row.variable;
  }
  if (row.key) {
    EXPECT_EQ(row.look(sent({}, std::string(row.key) + " = " + row.value + '\n')), row.with) << row.key;
  }
}

INSTANTIATE_TEST_SUITE_P(Table, SettingOnACall, ::testing::ValuesIn(kRows),
                         [](const ::testing::TestParamInfo<Row>& row) { return std::string(row.param.name); });

// Rows whose effect needs a second setting.

TEST(SettingsOnACall, IgnoreConfiguredEndpointUrls) {
  const FakeEnvironment::Map general{{"AWS_ENDPOINT_URL", "http://a:1"}};
  FakeEnvironment::Map ignored = general;
  ignored.emplace("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true");
  EXPECT_EQ(url(sent(general, "")), "http://data.a:1/thing");
  EXPECT_EQ(url(sent(ignored, "")), kPlainUrl);
  EXPECT_EQ(url(sent(general, "ignore_configured_endpoint_urls = true\n")), kPlainUrl);
}

TEST(SettingsOnACall, ServicesSection) {
  EXPECT_EQ(url(sent({}, "services = s\n[services s]\nbedrock =\n  endpoint_url = http://a:1\n")),
            "http://data.a:1/thing");
}

TEST(SettingsOnACall, Profile) {
  EXPECT_EQ(attempts(sent({{"AWS_PROFILE", "p"}}, "[profile p]\nmax_attempts = 2\n")), "2");
}

TEST(SettingsOnACall, AuthSchemePreference) {
  // Credentials in code: the token of the environment is sent only where it is preferred.
  ClientConfig config;
  config.credentials = outcrop::testing::fake_credentials();
  FakeEnvironment::Map variables{{"AWS_BEARER_TOKEN_BEDROCK", "key-1"}};
  EXPECT_THAT(authorization(sent(variables, "", config)), ::testing::StartsWith("AWS4-HMAC-SHA256 "));
  EXPECT_EQ(authorization(sent(variables, "auth_scheme_preference = httpBearerAuth\n", config)), "Bearer key-1");
  variables.emplace("AWS_AUTH_SCHEME_PREFERENCE", "httpBearerAuth");
  EXPECT_EQ(authorization(sent(variables, "", config)), "Bearer key-1");
}

TEST(SettingsOnACall, NobodySignsWhereTheProgramSaysSo) {
  ClientConfig config;
  config.auth_scheme_preference = "noAuth";
  for (const FakeEnvironment::Map& variables :
       {FakeEnvironment::Map{}, FakeEnvironment::Map{{"AWS_BEARER_TOKEN_BEDROCK", "key-1"}}})
    EXPECT_EQ(authorization(sent(variables, "", config)), "");
  EXPECT_THAT(authorization(sent({{"AWS_AUTH_SCHEME_PREFERENCE", "noAuth"}}, "")),
              ::testing::StartsWith("AWS4-HMAC-SHA256 "));
}

// A gateway in the service's place may know callers by a scheme of its own.
TEST(SettingsOnACall, AuthorizationIsTheCallersWhereNobodySigns) {
  const auto transport = std::make_shared<ScriptedTransport>();
  transport->then(outcrop::testing::json("{}"));
  ClientConfig config = outcrop::testing::offline_config(transport);
  const auto code_with = [&config](std::string name, std::string value) {
    const auto thing = thing::Client(config).get_thing({.headers = {{std::move(name), std::move(value)}}});
    return thing ? "" : thing.error().code;
  };
  EXPECT_EQ(code_with("Authorization", "Basic dTpw"), "InvalidRequest");
  config.auth_scheme_preference = "noAuth";
  EXPECT_EQ(code_with("Authorization", "a\nb"), "InvalidRequest");
  EXPECT_EQ(code_with("Host", "a"), "InvalidRequest");
  EXPECT_EQ(code_with("Authorization", "Basic dTpw"), "");
  EXPECT_EQ(authorization(transport->requests()), "Basic dTpw");
}

TEST(SettingsOnACall, TraceOfALambdaFunction) {
  const std::string trace = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1";
  const auto trace_id = [](const Requests& all) { return std::string(all.at(2).header("X-Amzn-Trace-Id")); };
  EXPECT_EQ(trace_id(sent({{"AWS_LAMBDA_FUNCTION_NAME", "f"}, {"_X_AMZN_TRACE_ID", trace}}, "")), trace);
  EXPECT_EQ(trace_id(sent({{"AWS_LAMBDA_FUNCTION_NAME", "f"}, {"_X_AMZN_TRACE_ID", "Root=1\nRoot=2"}}, "")), "");
  EXPECT_EQ(trace_id(sent({{"_X_AMZN_TRACE_ID", trace}}, "")), "");
}

// Rows that the reference says do nothing for Bedrock.
TEST(SettingsOnACall, OfOtherServicesChangeNothing) {
  const auto without_id = [](const Requests& all) {
    SentRequest request = all.at(0);
    std::erase_if(request.headers, [](const auto& header) { return header.first == "amz-sdk-invocation-id"; });
    return std::tuple(request.method, request.url, request.headers, request.body, all.size());
  };
  const auto plain = without_id(sent({}, ""));
  const struct {
    const char* variable;
    const char* key;
    const char* value;
  } kOthers[] = {
      {"AWS_ACCOUNT_ID_ENDPOINT_MODE", "account_id_endpoint_mode", "required"},
      {"AWS_SIGV4A_SIGNING_REGION_SET", "sigv4a_signing_region_set", "*"},
      {"AWS_REQUEST_CHECKSUM_CALCULATION", "request_checksum_calculation", "when_required"},
      {"AWS_RESPONSE_CHECKSUM_VALIDATION", "response_checksum_validation", "when_required"},
      {"AWS_NEW_RETRIES_2026", "new_retries_2026", "true"},
  };
  for (const auto& row : kOthers) {
    EXPECT_EQ(without_id(sent({{row.variable, row.value}}, "")), plain) << row.variable;
    EXPECT_EQ(without_id(sent({}, std::string(row.key) + " = " + row.value + '\n')), plain) << row.key;
  }
}

}  // namespace

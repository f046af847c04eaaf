// Linked into every test program: the machine's settings that a test must never see. Whatever looks at them fails:
// files that can't be read, a profile that doesn't exist, addresses where nobody listens.
#include <array>
#include <cstdlib>
#include <utility>

namespace {

constexpr std::array kLeaks{
    std::pair("AWS_ACCESS_KEY_ID", "AKIDLEAKED"),
    std::pair("AWS_SECRET_ACCESS_KEY", "leaked-secret"),
    std::pair("AWS_SESSION_TOKEN", "leaked-token"),
    std::pair("AWS_BEARER_TOKEN_BEDROCK", "leaked-bearer"),
    std::pair("AWS_PROFILE", "leaked-profile"),
    std::pair("AWS_DEFAULT_PROFILE", "leaked-profile"),
    std::pair("AWS_CONFIG_FILE", "/"),
    std::pair("AWS_SHARED_CREDENTIALS_FILE", "/"),
    std::pair("AWS_REGION", "leaked region"),
    std::pair("AWS_DEFAULT_REGION", "leaked region"),
    std::pair("AWS_ENDPOINT_URL", "http://127.0.0.1:1"),
    std::pair("AWS_ENDPOINT_URL_BEDROCK", "http://127.0.0.1:1"),
    std::pair("AWS_ENDPOINT_URL_STS", "http://127.0.0.1:1"),
    std::pair("AWS_USE_FIPS_ENDPOINT", "true"),
    std::pair("AWS_RETRY_MODE", "leaked"),
    std::pair("AWS_MAX_ATTEMPTS", "0"),
    std::pair("AWS_DEFAULTS_MODE", "leaked"),
    std::pair("AWS_CA_BUNDLE", "/leaked.pem"),
    std::pair("AWS_AUTH_SCHEME_PREFERENCE", "httpBearerAuth"),
    std::pair("AWS_SDK_UA_APP_ID", "leaked-app"),
    std::pair("AWS_EXECUTION_ENV", "leaked-execution"),
    std::pair("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://127.0.0.1:1/"),
    std::pair("AWS_WEB_IDENTITY_TOKEN_FILE", "/leaked-token"),
    std::pair("AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://127.0.0.1:1"),
    std::pair("http_proxy", "http://127.0.0.1:1"),
    std::pair("https_proxy", "http://127.0.0.1:1"),
    std::pair("HTTPS_PROXY", "http://127.0.0.1:1"),
    std::pair("all_proxy", "http://127.0.0.1:1"),
    std::pair("ALL_PROXY", "http://127.0.0.1:1"),
};

[[maybe_unused]] const bool set_before_main = [] {
  for (const auto& [name, value] : kLeaks) ::setenv(name, value, 1);
  return true;
}();

}  // namespace

// Finds what is set, without judging it.
#include "config/client_choices.h"

#include <algorithm>
#include <utility>

#include "base/ascii.h"

namespace outcrop::internal {
namespace {

template <class T>
Choice in_code(const std::optional<T>& value, std::string_view member) {
  if (!value) return {};
  Found found{.origin = {Source::code, "ClientConfig::" + std::string(member)}};
  if constexpr (std::is_same_v<T, bool>) {
    found.value = *value ? "true" : "false";
  } else if constexpr (std::is_same_v<T, int>) {
    found.value = std::to_string(*value);
  } else if constexpr (std::is_same_v<T, RetryMode>) {
    found.value = *value == RetryMode::adaptive ? "adaptive" : "standard";
  } else {
    found.value = *value;
  }
  return found;
}

Choice first_of(Choice first, Choice second) { return first ? std::move(first) : std::move(second); }

// In a CGI program HTTP_PROXY is what a client sent as a header `Proxy:`.
std::initializer_list<std::string> http_proxy_variables(const Environment& environment) {
  static const std::initializer_list<std::string> kAll{"http_proxy", "HTTP_PROXY"};
  static const std::initializer_list<std::string> kInCgi{"http_proxy"};
  return environment.variable("REQUEST_METHOD") ? kInCgi : kAll;
}

}  // namespace

std::string value_or_empty(const Choice& choice) { return choice ? choice->value : std::string(); }

bool is_on(const Choice& choice) { return choice && is_true(choice->value); }

std::string service_key(std::string_view service_id) {
  std::string key = lower_case(service_id);
  std::ranges::replace(key, ' ', '_');
  return key;
}

Result<Choice> choose_endpoint_url(std::string_view service_id, const std::optional<std::string>& code,
                                   const ConfigSources& sources) {
  if (Choice given = in_code(code, "endpoint_url")) return given;
  if (is_on(sources.find({"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"}, "ignore_configured_endpoint_urls"))) return Choice();
  const std::string key = service_key(service_id);
  if (Choice variable = sources.find({"AWS_ENDPOINT_URL_" + upper_case(key), "AWS_ENDPOINT_URL"}, "")) return variable;
  Result<Choice> of_service = sources.find_in_services(key, "endpoint_url");
  if (!of_service || *of_service) return of_service;
  return sources.find({}, "endpoint_url");
}

ClientChoices choose_for_all_services(const ClientConfig& config, const ConfigSources& sources) {
  const auto find = [&sources](Choice code, std::initializer_list<std::string> variables, std::string_view key) {
    return first_of(std::move(code), sources.find(variables, key));
  };
  ClientChoices choices;
  choices.region = find(in_code(config.region, "region"), {"AWS_REGION", "AWS_DEFAULT_REGION"}, "region");
  choices.ignore_configured_endpoint_urls =
      find({}, {"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"}, "ignore_configured_endpoint_urls");
  choices.use_fips_endpoint =
      find(in_code(config.use_fips_endpoint, "use_fips_endpoint"), {"AWS_USE_FIPS_ENDPOINT"}, "use_fips_endpoint");
  choices.use_dualstack_endpoint = find(in_code(config.use_dualstack_endpoint, "use_dualstack_endpoint"),
                                        {"AWS_USE_DUALSTACK_ENDPOINT"}, "use_dualstack_endpoint");
  choices.retry_mode = find(in_code(config.retry.mode, "retry.mode"), {"AWS_RETRY_MODE"}, "retry_mode");
  choices.max_attempts =
      find(in_code(config.retry.max_attempts, "retry.max_attempts"), {"AWS_MAX_ATTEMPTS"}, "max_attempts");
  choices.defaults_mode = find(in_code(config.defaults_mode, "defaults_mode"), {"AWS_DEFAULTS_MODE"}, "defaults_mode");
  choices.ca_bundle = find(in_code(config.ca_bundle, "ca_bundle"), {"AWS_CA_BUNDLE"}, "ca_bundle");
  if (!choices.ca_bundle) choices.ca_bundle = sources.find({"REQUESTS_CA_BUNDLE"}, "");
  choices.http_proxy = find(in_code(config.http_proxy, "http_proxy"), http_proxy_variables(sources.environment()), "");
  choices.https_proxy = find(in_code(config.https_proxy, "https_proxy"), {"https_proxy", "HTTPS_PROXY"}, "");
  choices.no_proxy = find(in_code(config.no_proxy, "no_proxy"), {"no_proxy", "NO_PROXY"}, "");
  choices.disable_request_compression = find(in_code(config.disable_request_compression, "disable_request_compression"),
                                             {"AWS_DISABLE_REQUEST_COMPRESSION"}, "disable_request_compression");
  choices.request_min_compression_size_bytes =
      find(in_code(config.request_min_compression_size_bytes, "request_min_compression_size_bytes"),
           {"AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES"}, "request_min_compression_size_bytes");
  choices.disable_host_prefix_injection =
      find(in_code(config.disable_host_prefix_injection, "disable_host_prefix_injection"),
           {"AWS_DISABLE_HOST_PREFIX_INJECTION"}, "disable_host_prefix_injection");
  choices.app_id = find(in_code(config.app_id, "app_id"), {"AWS_SDK_UA_APP_ID"}, "sdk_ua_app_id");
  choices.auth_scheme_preference = find(in_code(config.auth_scheme_preference, "auth_scheme_preference"),
                                        {"AWS_AUTH_SCHEME_PREFERENCE"}, "auth_scheme_preference");
  choices.execution_env = sources.find({"AWS_EXECUTION_ENV"}, "");
  return choices;
}

Result<ClientChoices> choose(const Service& service, const ClientConfig& config, const ConfigSources& sources) {
  ClientChoices choices = choose_for_all_services(config, sources);
  Result<Choice> endpoint = choose_endpoint_url(service.id, config.endpoint_url, sources);
  if (!endpoint) return std::move(endpoint).error();
  choices.endpoint_url = *std::move(endpoint);
  if (service.bearer_auth) {
    std::string variable = "AWS_BEARER_TOKEN_" + upper_case(service.signing_name);
    std::ranges::replace_if(
        variable, [](char c) { return c == '-' || c == ' '; }, '_');
    choices.bearer_token = first_of(in_code(config.bearer_token, "bearer_token"), sources.find({variable}, ""));
  }
  return choices;
}

}  // namespace outcrop::internal

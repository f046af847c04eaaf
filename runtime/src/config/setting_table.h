// Every setting that a client finds outside its code, in the order in which `outcrop configure show` lists them.
// Whatever resolves, checks, shows or documents settings goes by this table.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/ascii.h"
#include "outcrop/client_config.h"

namespace outcrop::internal {

enum class Setting : std::uint8_t {
  profile,
  config_file,
  credentials_file,
  region,
  endpoint_url,
  ignore_configured_endpoint_urls,
  use_fips_endpoint,
  use_dualstack_endpoint,
  retry_mode,
  max_attempts,
  defaults_mode,
  ca_bundle,
  http_proxy,
  https_proxy,
  all_proxy,
  no_proxy,
  disable_request_compression,
  request_min_compression_size_bytes,
  disable_host_prefix_injection,
  app_id,
  auth_scheme_preference,
  bearer_token,
  execution_env,
  sts_regional_endpoints,
  ec2_metadata_disabled,
  ec2_metadata_v1_disabled,
  ec2_metadata_service_endpoint,
  ec2_metadata_service_endpoint_mode,
  metadata_service_timeout,
  metadata_service_num_attempts,
};

/// How a value is read. Blanks around it never count.
struct Reading {
  enum class Form : std::uint8_t {
    text,
    secret,   ///< shown masked
    url,      ///< shown without user name and password
    boolean,  ///< true or false, in any case
    number,   ///< whole, from `least` to `most`
    word,     ///< one of `words`, in any case
  };
  Form form{Form::text};
  std::int64_t least{};
  std::int64_t most{};
  std::string_view words{};  ///< "IPv4, IPv6"
};

inline constexpr int kMostAttempts = 1000;  // of a client and of a call

struct SettingRow {
  Setting setting{};
  std::string_view name{};  ///< in `outcrop configure show`
  /// Sought in this order. `<SERVICE>` stands for the service's id, BEDROCK_RUNTIME, and `<SIGNING_NAME>` for BEDROCK.
  std::array<std::string_view, 2> variables{};
  std::string_view key{};                            ///< of the profile; empty: none
  std::array<std::string_view, 3> last_variables{};  ///< sought after the profile
  std::string_view field{};                          ///< of ClientConfig; empty: none
  /// What the program says, as text; null without a field.
  std::optional<std::string> (*in_code)(const ClientConfig&){};
  std::string_view fallback{};        ///< the default, as a value would be written; empty: none
  std::string_view fallback_words{};  ///< the default in the documentation, where there is no such value
  Reading reading{};
  std::string_view meaning{};
  /// What is doubtful about a valid value, to go on behind its origin; empty: nothing. Null: no value is doubtful.
  std::string (*doubt)(std::string_view value){};
};

namespace settings_in_code {

inline std::optional<std::string> as_text(const std::optional<std::string>& value) { return value; }
inline std::optional<std::string> as_text(std::optional<bool> value) {
  return value ? std::optional<std::string>(*value ? "true" : "false") : std::nullopt;
}
inline std::optional<std::string> as_text(std::optional<int> value) {
  return value ? std::optional<std::string>(std::to_string(*value)) : std::nullopt;
}
inline std::optional<std::string> as_text(std::optional<RetryMode> value) {
  return value ? std::optional<std::string>(*value == RetryMode::adaptive ? "adaptive" : "standard") : std::nullopt;
}

template <auto Member>
std::optional<std::string> of(const ClientConfig& config) {
  return as_text(config.*Member);
}
template <auto Member>
std::optional<std::string> of_retry(const ClientConfig& config) {
  return as_text(config.retry.*Member);
}

}  // namespace settings_in_code

namespace doubts {

inline std::string of_region(std::string_view value) {
  if (!value.starts_with("fips-") && !value.ends_with("-fips")) return {};
  return " is " + quoted(value) + "; use_fips_endpoint is the way to ask for FIPS endpoints";
}
inline std::string of_retry_mode(std::string_view value) {
  return equal_ignoring_case(value, "legacy") ? " is \"legacy\", which is taken as standard" : "";
}
inline std::string of_app_id(std::string_view value) {
  return value.size() > 50 ? " has more than 50 characters; services may cut it" : "";
}

}  // namespace doubts

inline constexpr Reading kText{};
inline constexpr Reading kSecret{.form = Reading::Form::secret};
inline constexpr Reading kUrl{.form = Reading::Form::url};
inline constexpr Reading kBoolean{.form = Reading::Form::boolean};
constexpr Reading whole_number(std::int64_t least, std::int64_t most) {
  return {.form = Reading::Form::number, .least = least, .most = most};
}
constexpr Reading one_of(std::string_view words) { return {.form = Reading::Form::word, .words = words}; }

inline constexpr std::array kSettingTable{
    SettingRow{.setting = Setting::profile,
               .name = "profile",
               .variables = {"AWS_DEFAULT_PROFILE", "AWS_PROFILE"},
               .field = "profile",
               .in_code = &settings_in_code::of<&ClientConfig::profile>,
               .fallback = "default",
               .reading = kText,
               .meaning = "the profile of both shared files that all keys below are read from"},
    SettingRow{.setting = Setting::config_file,
               .name = "config_file",
               .variables = {"AWS_CONFIG_FILE"},
               .fallback = "~/.aws/config",
               .reading = kText,
               .meaning = "the shared config file"},
    SettingRow{.setting = Setting::credentials_file,
               .name = "credentials_file",
               .variables = {"AWS_SHARED_CREDENTIALS_FILE"},
               .fallback = "~/.aws/credentials",
               .reading = kText,
               .meaning = "the shared credentials file, whose properties win over those of the config file"},
    SettingRow{.setting = Setting::region,
               .name = "region",
               .variables = {"AWS_REGION", "AWS_DEFAULT_REGION"},
               .key = "region",
               .field = "region",
               .in_code = &settings_in_code::of<&ClientConfig::region>,
               .fallback_words = "an error",
               .reading = kText,
               .meaning = "where the service is, and what requests are signed for",
               .doubt = &doubts::of_region},
    SettingRow{.setting = Setting::endpoint_url,
               .name = "endpoint_url",
               .variables = {"AWS_ENDPOINT_URL_<SERVICE>", "AWS_ENDPOINT_URL"},
               .key = "endpoint_url",
               .field = "endpoint_url",
               .in_code = &settings_in_code::of<&ClientConfig::endpoint_url>,
               .fallback_words = "by region",
               .reading = kUrl,
               .meaning =
                   "scheme, host, port and base path in place of the region's endpoint; the key is sought in the "
                   "`services` section that the profile names, then in the profile; refused beside FIPS and "
                   "dual-stack"},
    SettingRow{.setting = Setting::ignore_configured_endpoint_urls,
               .name = "ignore_configured_endpoint_urls",
               .variables = {"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"},
               .key = "ignore_configured_endpoint_urls",
               .fallback = "false",
               .reading = kBoolean,
               .meaning = "only code names endpoint URLs"},
    SettingRow{.setting = Setting::use_fips_endpoint,
               .name = "use_fips_endpoint",
               .variables = {"AWS_USE_FIPS_ENDPOINT"},
               .key = "use_fips_endpoint",
               .field = "use_fips_endpoint",
               .in_code = &settings_in_code::of<&ClientConfig::use_fips_endpoint>,
               .fallback = "false",
               .reading = kBoolean,
               .meaning = "endpoints with cryptography by FIPS 140"},
    SettingRow{.setting = Setting::use_dualstack_endpoint,
               .name = "use_dualstack_endpoint",
               .variables = {"AWS_USE_DUALSTACK_ENDPOINT"},
               .key = "use_dualstack_endpoint",
               .field = "use_dualstack_endpoint",
               .in_code = &settings_in_code::of<&ClientConfig::use_dualstack_endpoint>,
               .fallback = "false",
               .reading = kBoolean,
               .meaning = "endpoints with IPv6 beside IPv4"},
    SettingRow{.setting = Setting::retry_mode,
               .name = "retry_mode",
               .variables = {"AWS_RETRY_MODE"},
               .key = "retry_mode",
               .field = "retry.mode",
               .in_code = &settings_in_code::of_retry<&RetryOptions::mode>,
               .fallback = "standard",
               .reading = one_of("standard, adaptive, legacy"),
               .meaning = "`adaptive` also slows down where the service throttles; `legacy` is taken as `standard`",
               .doubt = &doubts::of_retry_mode},
    SettingRow{.setting = Setting::max_attempts,
               .name = "max_attempts",
               .variables = {"AWS_MAX_ATTEMPTS"},
               .key = "max_attempts",
               .field = "retry.max_attempts",
               .in_code = &settings_in_code::of_retry<&RetryOptions::max_attempts>,
               .fallback = "3",
               .reading = whole_number(1, kMostAttempts),
               .meaning = "attempts of a call, the first one included"},
    SettingRow{.setting = Setting::defaults_mode,
               .name = "defaults_mode",
               .variables = {"AWS_DEFAULTS_MODE"},
               .key = "defaults_mode",
               .field = "defaults_mode",
               .in_code = &settings_in_code::of<&ClientConfig::defaults_mode>,
               .fallback = "legacy",
               .reading = one_of("legacy, standard, in-region, cross-region, mobile, auto"),
               .meaning = "default of the connect limit by where the program runs"},
    SettingRow{.setting = Setting::ca_bundle,
               .name = "ca_bundle",
               .variables = {"AWS_CA_BUNDLE"},
               .key = "ca_bundle",
               .last_variables = {"REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"},
               .field = "ca_bundle",
               .in_code = &settings_in_code::of<&ClientConfig::ca_bundle>,
               .fallback_words = "the system's",
               .reading = kText,
               .meaning = "PEM file of the certificate authorities to trust; `~/` is the home"},
    SettingRow{
        .setting = Setting::http_proxy,
        .name = "http_proxy",
        .variables = {"http_proxy", "HTTP_PROXY"},
        .field = "http_proxy",
        .in_code = &settings_in_code::of<&ClientConfig::http_proxy>,
        .reading = kUrl,
        .meaning = "proxy for http endpoints; in a CGI program `HTTP_PROXY` is a header of a client and not read"},
    SettingRow{.setting = Setting::https_proxy,
               .name = "https_proxy",
               .variables = {"https_proxy", "HTTPS_PROXY"},
               .field = "https_proxy",
               .in_code = &settings_in_code::of<&ClientConfig::https_proxy>,
               .reading = kUrl,
               .meaning = "proxy for https endpoints"},
    SettingRow{.setting = Setting::all_proxy,
               .name = "all_proxy",
               .variables = {"all_proxy", "ALL_PROXY"},
               .reading = kUrl,
               .meaning = "proxy for the endpoints whose scheme has none of its own"},
    SettingRow{
        .setting = Setting::no_proxy,
        .name = "no_proxy",
        .variables = {"no_proxy", "NO_PROXY"},
        .field = "no_proxy",
        .in_code = &settings_in_code::of<&ClientConfig::no_proxy>,
        .reading = kText,
        .meaning =
            "what is reached without a proxy: `localhost,.internal,*.example,host:8080,10.0.0.0/8,[fd00::]/8`; `*` "
            "means all"},
    SettingRow{.setting = Setting::disable_request_compression,
               .name = "disable_request_compression",
               .variables = {"AWS_DISABLE_REQUEST_COMPRESSION"},
               .key = "disable_request_compression",
               .field = "disable_request_compression",
               .in_code = &settings_in_code::of<&ClientConfig::disable_request_compression>,
               .fallback = "false",
               .reading = kBoolean,
               .meaning = "no body is sent compressed"},
    SettingRow{.setting = Setting::request_min_compression_size_bytes,
               .name = "request_min_compression_size_bytes",
               .variables = {"AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES"},
               .key = "request_min_compression_size_bytes",
               .field = "request_min_compression_size_bytes",
               .in_code = &settings_in_code::of<&ClientConfig::request_min_compression_size_bytes>,
               .fallback = "10240",
               .reading = whole_number(0, 10'485'760),
               .meaning = "bytes from which on a body is sent compressed, where the operation says so"},
    SettingRow{.setting = Setting::disable_host_prefix_injection,
               .name = "disable_host_prefix_injection",
               .variables = {"AWS_DISABLE_HOST_PREFIX_INJECTION"},
               .key = "disable_host_prefix_injection",
               .field = "disable_host_prefix_injection",
               .in_code = &settings_in_code::of<&ClientConfig::disable_host_prefix_injection>,
               .fallback = "false",
               .reading = kBoolean,
               .meaning = "leaves out what some operations put before the host"},
    SettingRow{.setting = Setting::app_id,
               .name = "sdk_ua_app_id",
               .variables = {"AWS_SDK_UA_APP_ID"},
               .key = "sdk_ua_app_id",
               .field = "app_id",
               .in_code = &settings_in_code::of<&ClientConfig::app_id>,
               .reading = kText,
               .meaning = "names the program in the User-Agent",
               .doubt = &doubts::of_app_id},
    SettingRow{.setting = Setting::auth_scheme_preference,
               .name = "auth_scheme_preference",
               .variables = {"AWS_AUTH_SCHEME_PREFERENCE"},
               .key = "auth_scheme_preference",
               .field = "auth_scheme_preference",
               .in_code = &settings_in_code::of<&ClientConfig::auth_scheme_preference>,
               .fallback_words = "the service's",
               .reading = kText,
               .meaning = "schemes in order: `httpBearerAuth,sigv4`"},
    SettingRow{.setting = Setting::bearer_token,
               .name = "bearer_token",
               .variables = {"AWS_BEARER_TOKEN_<SIGNING_NAME>"},
               .field = "bearer_token",
               .in_code = &settings_in_code::of<&ClientConfig::bearer_token>,
               .reading = kSecret,
               .meaning = "API key, of services that take one"},
    SettingRow{.setting = Setting::execution_env,
               .name = "execution_env",
               .variables = {"AWS_EXECUTION_ENV"},
               .reading = kText,
               .meaning = "what runs the program, for the User-Agent; set by AWS"},
    SettingRow{.setting = Setting::sts_regional_endpoints,
               .name = "sts_regional_endpoints",
               .variables = {"AWS_STS_REGIONAL_ENDPOINTS"},
               .key = "sts_regional_endpoints",
               .fallback = "regional",
               .reading = one_of("regional, legacy"),
               .meaning = "`legacy`: the older regions' requests to STS go to sts.amazonaws.com"},
    SettingRow{.setting = Setting::ec2_metadata_disabled,
               .name = "ec2_metadata_disabled",
               .variables = {"AWS_EC2_METADATA_DISABLED"},
               .fallback = "false",
               .reading = kBoolean,
               .meaning = "instance metadata is never asked"},
    SettingRow{.setting = Setting::ec2_metadata_v1_disabled,
               .name = "ec2_metadata_v1_disabled",
               .variables = {"AWS_EC2_METADATA_V1_DISABLED"},
               .key = "ec2_metadata_v1_disabled",
               .fallback = "false",
               .reading = kBoolean,
               .meaning = "instance metadata is asked with a token or not at all"},
    SettingRow{.setting = Setting::ec2_metadata_service_endpoint,
               .name = "ec2_metadata_service_endpoint",
               .variables = {"AWS_EC2_METADATA_SERVICE_ENDPOINT"},
               .key = "ec2_metadata_service_endpoint",
               .fallback_words = "by mode",
               .reading = kUrl,
               .meaning = "where instance metadata is"},
    SettingRow{.setting = Setting::ec2_metadata_service_endpoint_mode,
               .name = "ec2_metadata_service_endpoint_mode",
               .variables = {"AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"},
               .key = "ec2_metadata_service_endpoint_mode",
               .fallback = "IPv4",
               .reading = one_of("IPv4, IPv6"),
               .meaning = "by which of both instance metadata is asked"},
    SettingRow{.setting = Setting::metadata_service_timeout,
               .name = "metadata_service_timeout",
               .variables = {"AWS_METADATA_SERVICE_TIMEOUT"},
               .key = "metadata_service_timeout",
               .fallback = "1",
               .reading = whole_number(1, 3600),
               .meaning = "seconds that one request to instance metadata may take"},
    SettingRow{.setting = Setting::metadata_service_num_attempts,
               .name = "metadata_service_num_attempts",
               .variables = {"AWS_METADATA_SERVICE_NUM_ATTEMPTS"},
               .key = "metadata_service_num_attempts",
               .fallback = "1",
               .reading = whole_number(1, 100),
               .meaning = "attempts of a request to instance metadata"},
};

constexpr const SettingRow& row_of(Setting setting) { return kSettingTable[static_cast<std::size_t>(setting)]; }

static_assert(
    [] {
      for (std::size_t i = 0; i < kSettingTable.size(); ++i)
        if (kSettingTable[i].setting != static_cast<Setting>(i)) return false;
      return true;
    }(),
    "the rows stand in the order of the enumerators");

}  // namespace outcrop::internal

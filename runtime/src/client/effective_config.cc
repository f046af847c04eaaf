// Lists the settings of a client with their origins.
#include "outcrop/effective_config.h"

#include <utility>

#include "base/ascii.h"
#include "client/settings.h"
#include "config/client_choices.h"

namespace outcrop {
namespace {

using internal::Choice;

constexpr std::size_t kShown = 4;
constexpr std::size_t kShortestShown = 12;
constexpr std::size_t kMask = 16;
constexpr std::size_t kLongestAppId = 50;

class Listing {
 public:
  explicit Listing(EffectiveConfig& out) : out_(out) {}

  void add(std::string_view name, const Choice& choice, std::string_view fallback = {}) {
    if (choice) {
      put(name, choice->value, choice->origin.name);
    } else {
      put(name, std::string(fallback), fallback.empty() ? "not set" : "default");
    }
  }
  void add_secret(std::string_view name, Choice choice) {
    if (choice) choice->value = masked(choice->value);
    add(name, choice);
  }
  // The user name and password of a proxy URL stay hidden.
  void add_proxy(std::string_view name, Choice choice) {
    if (choice) {
      const std::size_t at = choice->value.rfind('@');
      const std::size_t scheme = choice->value.find("://");
      const std::size_t begin = scheme == std::string::npos ? 0 : scheme + 3;
      if (at != std::string::npos && at >= begin) choice->value.replace(begin, at - begin, "***");
    }
    add(name, choice);
  }
  void put(std::string_view name, std::string value, std::string origin) {
    out_.settings.push_back({std::string(name), std::move(value), std::move(origin)});
  }

 private:
  EffectiveConfig& out_;
};

std::string without_user(std::string url) {
  const std::size_t at = url.find('@');
  const std::size_t scheme = url.find("://");
  if (at != std::string::npos && scheme != std::string::npos && at > scheme)
    url.replace(scheme + 3, at - scheme - 3, "***");
  return url;
}

// What credential providers read beside what all of a client reads.
void list_providers(const internal::ConfigSources& sources, Listing& listing) {
  listing.add("sts_regional_endpoints", sources.find({"AWS_STS_REGIONAL_ENDPOINTS"}, "sts_regional_endpoints"),
              "regional");
  listing.add("ec2_metadata_disabled", sources.find({"AWS_EC2_METADATA_DISABLED"}, ""), "false");
  listing.add("ec2_metadata_v1_disabled", sources.find({"AWS_EC2_METADATA_V1_DISABLED"}, "ec2_metadata_v1_disabled"),
              "false");
  listing.add("ec2_metadata_service_endpoint",
              sources.find({"AWS_EC2_METADATA_SERVICE_ENDPOINT"}, "ec2_metadata_service_endpoint"));
  listing.add("ec2_metadata_service_endpoint_mode",
              sources.find({"AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"}, "ec2_metadata_service_endpoint_mode"), "IPv4");
  listing.add("metadata_service_timeout", sources.find({"AWS_METADATA_SERVICE_TIMEOUT"}, "metadata_service_timeout"),
              "1");
  listing.add("metadata_service_num_attempts",
              sources.find({"AWS_METADATA_SERVICE_NUM_ATTEMPTS"}, "metadata_service_num_attempts"), "1");
}

void list(const internal::ConfigSources& sources, const internal::ClientChoices& choices, EffectiveConfig& out) {
  Listing listing(out);
  const internal::ProfileChoice& profile = sources.profile();
  listing.put("profile", profile.name,
              profile.origin.empty()     ? "default"
              : profile.origin == "code" ? "ClientConfig::profile"
                                         : profile.origin);
  listing.put("config_file", sources.shared().config_file,
              sources.environment().setting("AWS_CONFIG_FILE").empty() ? "default" : "AWS_CONFIG_FILE");
  listing.put(
      "credentials_file", sources.shared().credentials_file,
      sources.environment().setting("AWS_SHARED_CREDENTIALS_FILE").empty() ? "default" : "AWS_SHARED_CREDENTIALS_FILE");
  listing.add("region", choices.region);
  Choice endpoint_url = choices.endpoint_url;
  if (endpoint_url) endpoint_url->value = without_user(endpoint_url->value);
  listing.add("endpoint_url", endpoint_url);
  listing.add("ignore_configured_endpoint_urls", choices.ignore_configured_endpoint_urls, "false");
  listing.add("use_fips_endpoint", choices.use_fips_endpoint, "false");
  listing.add("use_dualstack_endpoint", choices.use_dualstack_endpoint, "false");
  listing.add("retry_mode", choices.retry_mode, "standard");
  listing.add("max_attempts", choices.max_attempts, "3");
  listing.add("defaults_mode", choices.defaults_mode, "legacy");
  listing.add("ca_bundle", choices.ca_bundle);
  listing.add_proxy("http_proxy", choices.http_proxy);
  listing.add_proxy("https_proxy", choices.https_proxy);
  listing.add("no_proxy", choices.no_proxy);
  listing.add("disable_request_compression", choices.disable_request_compression, "false");
  listing.add("request_min_compression_size_bytes", choices.request_min_compression_size_bytes, "10240");
  listing.add("disable_host_prefix_injection", choices.disable_host_prefix_injection, "false");
  listing.add("sdk_ua_app_id", choices.app_id);
  listing.add("auth_scheme_preference", choices.auth_scheme_preference);
  listing.add_secret("bearer_token", choices.bearer_token);
  list_providers(sources, listing);
}

void add_results(const internal::Settings& settings, const ClientConfig& config, EffectiveConfig& out) {
  Listing listing(out);
  const bool is_override = settings.user_agent.feature_ids.find('N') != std::string::npos;
  listing.put("endpoint", settings.scheme + settings.host + settings.base_path,
              is_override ? "endpoint_url" : "region");
  const bool has_token = !settings.bearer_token.empty();
  listing.put("auth_scheme", has_token || settings.bearer_tokens ? "httpBearerAuth" : "sigv4",
              has_token                ? "bearer_token"
              : settings.bearer_tokens ? "sso_session"
                                       : "default");
  listing.put("connect_timeout_ms", std::to_string(settings.connect_limit.count()),
              config.timeout.connect                 ? "ClientConfig::timeout.connect"
              : settings.asks_for_region_of_instance ? "defaults_mode; instance metadata may say less"
                                                     : "defaults_mode");
}

void add_warnings(const internal::ClientChoices& choices, EffectiveConfig& out) {
  if (choices.app_id && choices.app_id->value.size() > kLongestAppId)
    out.warnings.push_back(choices.app_id->origin.name + " has more than 50 characters; services may cut it");
  if (choices.region && (choices.region->value.starts_with("fips-") || choices.region->value.ends_with("-fips")))
    out.warnings.push_back(choices.region->origin.name + " is " + internal::quoted(choices.region->value) +
                           "; use_fips_endpoint is the way to ask for FIPS endpoints");
  if (choices.retry_mode && internal::lower_case(choices.retry_mode->value) == "legacy")
    out.warnings.push_back(choices.retry_mode->origin.name + " is \"legacy\", which is taken as standard");
}

}  // namespace

EffectiveConfig effective_config(const ClientConfig& config, const EffectiveService& service) {
  EffectiveConfig out;
  const internal::Seams seams = config.seams ? *config.seams : internal::Seams{};
  const internal::Environment& environment = seams.environment ? *seams.environment : *internal::machine_environment();
  const std::string module = internal::service_key(service.id);
  const internal::Service described{.id = service.id,
                                    .module = module,
                                    .endpoint_prefix = service.endpoint_prefix,
                                    .signing_name = service.signing_name,
                                    .api_version = {},
                                    .bearer_auth = service.bearer_auth};
  Result<internal::ConfigSources> sources = internal::ConfigSources::load(environment, config.profile);
  if (!sources) {
    out.problem = std::move(sources).error();
    return out;
  }
  out.warnings = sources->shared().warnings;
  const Result<internal::ClientChoices> chosen = internal::choose(described, config, *sources);
  const internal::ClientChoices choices = chosen ? *chosen : internal::choose_for_all_services(config, *sources);
  list(*sources, choices, out);
  add_warnings(choices, out);
  const Result<internal::Settings> settings = internal::resolve_settings(described, config, seams);
  if (settings) {
    add_results(*settings, config, out);
  } else {
    out.problem = settings.error();
  }
  return out;
}

std::string masked(std::string_view secret) {
  if (secret.size() < kShortestShown) return std::string(kMask, '*');
  return std::string(kMask, '*') + std::string(secret.substr(secret.size() - kShown));
}

}  // namespace outcrop

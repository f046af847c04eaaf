// Resolves the settings of a client: what was chosen is checked and put together.
#include "client/settings.h"

#include <array>
#include <utility>

#include "base/ascii.h"
#include "config/auth_scheme.h"
#include "config/client_choices.h"
#include "config/defaults_mode.h"
#include "credentials/imds_client.h"
#include "credentials/providers.h"
#include "endpoint/endpoint.h"
#include "endpoint/region.h"

namespace outcrop::internal {
namespace {

constexpr int kDefaultMaxAttempts = 3;
constexpr int kMostAttempts = 1000;
constexpr std::int64_t kMostCompressionBytes = std::int64_t{10} << 20;

Error wrong(std::string_view code, std::string message) {
  return Error{.kind = ErrorKind::configuration, .code = std::string(code), .message = std::move(message)};
}

Error wrong_value(std::string_view code, const Found& found, std::string_view what) {
  return wrong(code, found.origin.name + " is " + quoted(found.value) + "; " + std::string(what));
}

struct Place {
  Region region{};  // empty name: unset
  bool use_fips{};
  bool use_dual_stack{};
  std::optional<Endpoint> endpoint{};
};

Result<Place> find_place(const ClientChoices& choices) {
  Place place{.use_fips = is_on(choices.use_fips_endpoint), .use_dual_stack = is_on(choices.use_dualstack_endpoint)};
  bool fips_in_code = choices.use_fips_endpoint && choices.use_fips_endpoint->origin.source == Source::code;
  const bool dual_stack_in_code =
      choices.use_dualstack_endpoint && choices.use_dualstack_endpoint->origin.source == Source::code;
  if (choices.region) {
    const std::optional<Region> region = parse_region(choices.region->value);
    if (!region)
      return wrong_value("InvalidRegion", *choices.region,
                         "a region is letters, digits and hyphens, like us-east-1, since it becomes part of a host "
                         "name");
    place.region = *region;
    if (region->fips) {
      place.use_fips = true;
      fips_in_code = choices.region->origin.source == Source::code;
    }
  }
  if (choices.endpoint_url) {
    const std::string& url = choices.endpoint_url->value;
    Result<Endpoint> endpoint = parse_endpoint_url(url);
    if (!endpoint) {
      Error error = std::move(endpoint).error();
      // What stands before an @ is a password.
      const std::string shown = url.find('@') == std::string::npos ? ' ' + quoted(url) : std::string();
      error.message = "the endpoint URL" + shown + " of " + choices.endpoint_url->origin.name + ' ' + error.message;
      return error;
    }
    place.endpoint = *std::move(endpoint);
    // As botocore: an endpoint in code takes back what environment and profile say about endpoints in general.
    if (choices.endpoint_url->origin.source == Source::code) {
      place.use_fips = place.use_fips && fips_in_code;
      place.use_dual_stack = place.use_dual_stack && dual_stack_in_code;
    }
  }
  return place;
}

Error missing_region(const ConfigSources& sources) {
  return wrong("MissingRegion", "no region is set: set ClientConfig::region or AWS_REGION, or `region` of profile " +
                                    quoted(sources.profile().name) + " in " + sources.shared().config_file);
}

Result<RetryMode> retry_mode_of(const Choice& choice) {
  if (!choice) return RetryMode::standard;
  const std::string mode = lower_case(choice->value);
  // `legacy` is what older SDKs did each in their own way; there is none here.
  if (mode == "standard" || mode == "legacy") return RetryMode::standard;
  if (mode == "adaptive") return RetryMode::adaptive;
  return wrong_value("InvalidRetryMode", *choice, "the retry mode is standard or adaptive");
}

Result<int> max_attempts_of(const Choice& choice) {
  if (!choice) return kDefaultMaxAttempts;
  const auto number = parse_integer(choice->value);
  if (!number || *number < 1 || *number > kMostAttempts)
    return wrong_value("InvalidMaxAttempts", *choice,
                       "it counts the first attempt and is a whole number from 1 to " + std::to_string(kMostAttempts));
  return static_cast<int>(*number);
}

Result<std::size_t> min_compression_of(const Choice& choice, std::size_t fallback) {
  if (!choice) return fallback;
  const auto number = parse_integer(choice->value);
  if (!number || *number < 0 || *number > kMostCompressionBytes)
    return wrong_value("InvalidCompressionSize", *choice, "it is a whole number from 0 to 10485760");
  return static_cast<std::size_t>(*number);
}

Error bearer_over_http(const ClientChoices& choices) {
  return wrong("BearerTokenOverHttp",
               "a bearer token (" +
                   (choices.bearer_token ? choices.bearer_token->origin.name : std::string("that of the SSO session")) +
                   ") is sent over https only, since whoever reads it can use it; the endpoint "
                   "is http (" +
                   choices.endpoint_url->origin.name + ')');
}

ProviderSettings provider_settings(const Settings& settings, const ClientConfig& config, const Seams& seams) {
  return {.region = settings.region.empty() ? std::optional<std::string>() : settings.region,
          .ca_bundle = config.ca_bundle,
          .transport = config.transport,
          .log = config.log,
          .seams = std::make_shared<const Seams>(seams)};
}

// Of defaults_mode; `auto` as far as variables tell.
Result<std::chrono::milliseconds> limit_of_mode(const Choice& choice, const Environment& environment,
                                                Settings& settings) {
  const Result<DefaultsMode> mode = parse_defaults_mode(choice);
  if (!mode) return mode.error();
  if (*mode != DefaultsMode::automatic) return connect_limit_of(*mode);
  const std::string current = region_of_execution(environment);
  settings.asks_for_region_of_instance = current.empty();
  return connect_limit_of(automatic_mode(current, settings.region));
}

}  // namespace

Result<Settings> resolve_settings(const Service& service, const ClientConfig& config, const Seams& seams) {
  const Environment& environment = seams.environment ? *seams.environment : *machine_environment();
  Result<ConfigSources> sources = ConfigSources::load(environment, config.profile);
  if (!sources) return std::move(sources).error();
  Result<ClientChoices> chosen = choose(service, config, *sources);
  if (!chosen) return std::move(chosen).error();
  const ClientChoices& choices = *chosen;

  Result<Place> place = find_place(choices);
  if (!place) return std::move(place).error();
  Settings settings{.region = place->region.name};
  const AuthScheme scheme = chosen_auth_scheme(service, choices, *sources, config.credentials != nullptr);
  const bool bearer = scheme != AuthScheme::sigv4;
  if (settings.region.empty() && !(bearer && place->endpoint)) return missing_region(*sources);
  Result<Endpoint> endpoint = resolve_endpoint({.prefix = service.endpoint_prefix,
                                                .region = settings.region,
                                                .use_fips = place->use_fips,
                                                .use_dual_stack = place->use_dual_stack,
                                                .endpoint = place->endpoint});
  if (!endpoint) return std::move(endpoint).error();
  settings.scheme = endpoint->scheme;
  settings.host = endpoint->host;
  settings.base_path = endpoint->base_path;

  Result<RetryMode> retry_mode = retry_mode_of(choices.retry_mode);
  if (!retry_mode) return std::move(retry_mode).error();
  settings.retry_mode = *retry_mode;
  Result<int> max_attempts = max_attempts_of(choices.max_attempts);
  if (!max_attempts) return std::move(max_attempts).error();
  settings.max_attempts = *max_attempts;
  const Result<std::chrono::milliseconds> connect_limit = limit_of_mode(choices.defaults_mode, environment, settings);
  if (!connect_limit) return connect_limit.error();
  settings.connect_limit = config.timeout.connect.value_or(*connect_limit);
  if (config.timeout.connect) settings.asks_for_region_of_instance = false;
  settings.disable_host_prefix_injection = is_on(choices.disable_host_prefix_injection);
  settings.disable_request_compression = is_on(choices.disable_request_compression);
  const Result<std::size_t> min_compression =
      min_compression_of(choices.request_min_compression_size_bytes, settings.request_min_compression_bytes);
  if (!min_compression) return min_compression.error();
  settings.request_min_compression_bytes = *min_compression;

  settings.transport = {.ca_bundle = value_or_empty(choices.ca_bundle),
                        .http_proxy = value_or_empty(choices.http_proxy),
                        .https_proxy = value_or_empty(choices.https_proxy),
                        .no_proxy = value_or_empty(choices.no_proxy)};
  if (bearer && settings.scheme != "https://") return bearer_over_http(choices);
  if (scheme == AuthScheme::bearer) settings.bearer_token = choices.bearer_token->value;
  const ProviderSettings for_providers = provider_settings(settings, config, seams);
  if (scheme == AuthScheme::sso_bearer)
    settings.bearer_tokens = make_sso_bearer(std::make_shared<const ProviderContext>(for_providers, config.profile));
  settings.credentials = config.credentials ? config.credentials : default_credentials(config.profile, for_providers);
  settings.user_agent =
      make_user_agent(service, {.execution_env = value_or_empty(choices.execution_env),
                                .app_id = value_or_empty(choices.app_id),
                                .retry_mode = settings.retry_mode,
                                .endpoint_override = place->endpoint.has_value(),
                                .bearer_from_environment = scheme == AuthScheme::bearer &&
                                                           choices.bearer_token->origin.source == Source::environment});
  return settings;
}

std::optional<std::chrono::milliseconds> limit_of_automatic_mode(const Settings& settings, const ClientConfig& config,
                                                                 const Seams& seams, const ResolveOptions& limits) {
  const auto context =
      std::make_shared<const ProviderContext>(provider_settings(settings, config, seams), config.profile);
  const std::optional<std::string> region = instance_region(context, limits);
  if (!region) return {};
  return connect_limit_of(automatic_mode(*region, settings.region));
}

}  // namespace outcrop::internal

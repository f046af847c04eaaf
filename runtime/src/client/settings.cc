// Resolves the settings of a client: what was chosen is checked and put together.
#include "client/settings.h"

#include <array>
#include <utility>

#include "base/ascii.h"
#include "config/auth_scheme.h"
#include "config/client_choices.h"
#include "config/defaults_mode.h"
#include "credentials/context.h"
#include "credentials/imds_client.h"
#include "credentials/providers.h"
#include "endpoint/configured_endpoint.h"
#include "endpoint/endpoint.h"
#include "endpoint/region.h"

namespace outcrop::internal {
namespace {

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
  Place place{.use_fips = choices.is_on(Setting::use_fips_endpoint),
              .use_dual_stack = choices.is_on(Setting::use_dualstack_endpoint)};
  if (const Choice& found = choices[Setting::region]) {
    const std::optional<Region> region = parse_region(found->value);
    if (!region)
      return wrong_value("InvalidRegion", *found,
                         "a region is letters, digits and hyphens, like us-east-1, since it becomes part of a host "
                         "name");
    place.region = *region;
    place.use_fips = place.use_fips || region->fips;
  }
  Result<std::optional<Endpoint>> endpoint = configured_endpoint(choices);
  if (!endpoint) return std::move(endpoint).error();
  place.endpoint = *std::move(endpoint);
  return place;
}

Error missing_region(const ConfigSources& sources) {
  return wrong("MissingRegion", "no region is set: set ClientConfig::region or AWS_REGION, or `region` of profile " +
                                    quoted(sources.profile().name) + " in " + sources.shared().config_file);
}

Error bearer_over_http(const ClientChoices& choices) {
  const Choice& token = choices[Setting::bearer_token];
  return wrong("BearerTokenOverHttp", "a bearer token (" +
                                          (token ? token->origin.name : std::string("that of the SSO session")) +
                                          ") is sent over https only, since whoever reads it can use it; the endpoint "
                                          "is http (" +
                                          choices[Setting::endpoint_url]->origin.name + ')');
}

// `region`: as it was found, for it may ask for FIPS.
ProviderSettings provider_settings(const Choice& region, const ClientConfig& config, const Seams& seams) {
  return {.region = region ? std::optional(region->value) : std::nullopt,
          .ca_bundle = config.ca_bundle,
          .use_fips_endpoint = config.use_fips_endpoint,
          .use_dualstack_endpoint = config.use_dualstack_endpoint,
          .http_proxy = config.http_proxy,
          .https_proxy = config.https_proxy,
          .no_proxy = config.no_proxy,
          .transport = config.transport,
          .log = config.log,
          .seams = std::make_shared<const Seams>(seams)};
}

// Of defaults_mode; `auto` as far as variables tell.
std::chrono::milliseconds limit_of_mode(const ClientChoices& choices, const Environment& environment,
                                        Settings& settings) {
  const DefaultsMode mode = defaults_mode_of(choices);
  if (mode != DefaultsMode::automatic) return connect_limit_of(mode);
  const std::string current = region_of_execution(environment);
  settings.asks_for_region_of_instance = current.empty();
  return connect_limit_of(automatic_mode(current, settings.region));
}

}  // namespace

Result<Settings> resolve_settings(const Service& service, const ClientConfig& config, const Seams& seams) {
  const Environment& environment = *environment_of(seams);
  Result<ConfigSources> sources = ConfigSources::load(environment, config.profile);
  if (!sources) return std::move(sources).error();
  const ServiceNames names{.id = service.id,
                           .bearer_name = service.bearer_auth ? service.signing_name : std::string_view()};
  Result<ClientChoices> chosen = checked_choices(names, config, *sources);
  if (!chosen) return std::move(chosen).error();
  const ClientChoices& choices = *chosen;

  Result<Place> place = find_place(choices);
  if (!place) return std::move(place).error();
  Settings settings{.region = place->region.name};
  const AuthScheme scheme = chosen_auth_scheme(service, choices, *sources, config.credentials != nullptr);
  const bool bearer = scheme == AuthScheme::bearer || scheme == AuthScheme::sso_bearer;
  settings.is_anonymous = scheme == AuthScheme::none;
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

  settings.retry_mode = choices.word(Setting::retry_mode) == "adaptive" ? RetryMode::adaptive : RetryMode::standard;
  settings.max_attempts = static_cast<int>(choices.number(Setting::max_attempts));
  const std::chrono::milliseconds connect_limit = limit_of_mode(choices, environment, settings);
  settings.connect_limit = config.timeout.connect.value_or(connect_limit);
  if (config.timeout.connect) settings.asks_for_region_of_instance = false;
  settings.in_lambda = !environment.setting("AWS_LAMBDA_FUNCTION_NAME").empty();
  settings.disable_host_prefix_injection = choices.is_on(Setting::disable_host_prefix_injection);
  settings.disable_request_compression = choices.is_on(Setting::disable_request_compression);
  settings.request_min_compression_bytes =
      static_cast<std::size_t>(choices.number(Setting::request_min_compression_size_bytes));
  settings.transport = curl_settings(choices, environment);
  settings.transport.verify_certificates = config.verify_certificates;
  if (bearer && settings.scheme != "https://") return bearer_over_http(choices);
  if (scheme == AuthScheme::bearer) settings.bearer_token = choices[Setting::bearer_token]->value;
  const ProviderSettings for_providers = provider_settings(choices[Setting::region], config, seams);
  if (scheme == AuthScheme::sso_bearer)
    settings.bearer_tokens = make_sso_bearer(std::make_shared<const ProviderContext>(for_providers, config.profile));
  settings.credentials = config.credentials ? config.credentials : default_credentials(config.profile, for_providers);
  settings.user_agent = make_user_agent(
      service, {.execution_env = choices.text(Setting::execution_env),
                .app_id = choices.text(Setting::app_id),
                .retry_mode = settings.retry_mode,
                .endpoint_override = place->endpoint.has_value(),
                .bearer_from_environment = scheme == AuthScheme::bearer &&
                                           choices[Setting::bearer_token]->origin.source == Source::environment});
  return settings;
}

std::optional<std::chrono::milliseconds> limit_of_automatic_mode(const Settings& settings, const ClientConfig& config,
                                                                 const Seams& seams, const ResolveOptions& limits) {
  const auto context = std::make_shared<const ProviderContext>(provider_settings({}, config, seams), config.profile);
  const std::optional<std::string> region = instance_region(context, limits);
  if (!region) return {};
  return connect_limit_of(automatic_mode(*region, settings.region));
}

}  // namespace outcrop::internal

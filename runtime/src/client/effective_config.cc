// Lists the settings of a client with their origins.
#include "outcrop/effective_config.h"

#include <utility>

#include "base/ascii.h"
#include "base/shown_url.h"
#include "client/settings.h"
#include "config/client_choices.h"

namespace outcrop {
namespace {

constexpr std::size_t kShown = 4;
constexpr std::size_t kShortestShown = 12;
constexpr std::size_t kMask = 16;

std::string shown(const internal::SettingRow& row, const std::string& value) {
  using Form = internal::Reading::Form;
  if (row.reading.form == Form::secret) return masked(value);
  return row.reading.form == Form::url ? internal::shown_url(value) : value;
}

void list(const internal::ClientChoices& choices, EffectiveConfig& out) {
  for (const internal::SettingRow& row : internal::kSettingTable) {
    EffectiveSetting& setting = out.settings.emplace_back();
    setting.name = row.name;
    if (const internal::Choice& choice = choices[row.setting]) {
      setting.value = shown(row, choice->value);
      setting.origin = choice->origin.name;
      if (const std::string doubt = row.doubt ? row.doubt(choice->value) : std::string(); !doubt.empty())
        out.warnings.push_back(choice->origin.name + doubt);
    } else {
      setting.value = row.fallback;
      setting.origin = row.fallback.empty() ? "not set" : "default";
    }
  }
}

void add_results(const internal::Settings& settings, const ClientConfig& config, EffectiveConfig& out) {
  const auto put = [&out](std::string_view name, std::string value, std::string origin) {
    out.settings.push_back({std::string(name), std::move(value), std::move(origin)});
  };
  const bool is_override = settings.user_agent.feature_ids.find('N') != std::string::npos;
  put("endpoint", settings.scheme + settings.host + settings.base_path, is_override ? "endpoint_url" : "region");
  const bool has_token = !settings.bearer_token.empty();
  put("auth_scheme",
      settings.is_anonymous                 ? "noAuth"
      : has_token || settings.bearer_tokens ? "httpBearerAuth"
                                            : "sigv4",
      settings.is_anonymous    ? "auth_scheme_preference"
      : has_token              ? "bearer_token"
      : settings.bearer_tokens ? "sso_session"
                               : "default");
  put("connect_timeout_ms", std::to_string(settings.connect_limit.count()),
      config.timeout.connect                 ? "ClientConfig::timeout.connect"
      : settings.asks_for_region_of_instance ? "defaults_mode; instance metadata may say less"
                                             : "defaults_mode");
}

}  // namespace

EffectiveConfig effective_config(const ClientConfig& config, const EffectiveService& service) {
  EffectiveConfig out;
  const internal::Seams seams = config.seams ? *config.seams : internal::Seams{};
  const internal::Environment& environment = *internal::environment_of(seams);
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
    if (const auto shared = internal::load_shared_config(environment)) out.warnings = shared->warnings;
    return out;
  }
  out.warnings = sources->shared().warnings;
  const internal::ServiceNames names{.id = service.id,
                                     .bearer_name = service.bearer_auth ? service.signing_name : std::string_view()};
  list(internal::choose(names, config, *sources), out);
  const Result<internal::Settings> settings = internal::resolve_settings(described, config, seams);
  if (settings) {
    add_results(*settings, config, out);
  } else {
    out.problem = settings.error();
  }
  return out;
}

std::optional<std::string> profile_value(const ClientConfig& config, std::string_view key) {
  const internal::Seams seams = config.seams ? *config.seams : internal::Seams{};
  const internal::Environment& environment = *internal::environment_of(seams);
  const Result<internal::ConfigSources> sources = internal::ConfigSources::load(environment, config.profile);
  std::optional<internal::Found> found = sources ? sources->find_in_profile(key) : std::nullopt;
  return found ? std::optional<std::string>(std::move(found->value)) : std::nullopt;
}

std::string masked(std::string_view secret) {
  if (secret.size() < kShortestShown) return std::string(kMask, '*');
  return std::string(kMask, '*') + std::string(secret.substr(secret.size() - kShown));
}

}  // namespace outcrop

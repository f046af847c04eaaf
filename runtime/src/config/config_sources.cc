// Looks settings up.
#include "config/config_sources.h"

#include <utility>

#include "base/ascii.h"

namespace outcrop::internal {
namespace {

std::string place_of(const Property& property) { return property.file + ':' + std::to_string(property.line); }

}  // namespace

Result<ConfigSources> ConfigSources::load(const Environment& environment, const std::optional<std::string>& profile) {
  Result<SharedConfig> shared = load_shared_config(environment);
  if (!shared) return std::move(shared).error();
  ProfileChoice choice = choose_profile(environment, profile);
  if (const Result<const Section*> section = find_profile(*shared, choice); !section) return section.error();
  return ConfigSources(environment, *std::move(shared), std::move(choice));
}

std::optional<Found> ConfigSources::find_in_profile(std::string_view key) const {
  const Section* const section = shared_.profile(profile_.name);
  if (!section) return {};
  const auto found = section->find(key);
  if (found == section->end() || found->second.value.empty()) return {};
  return Found{found->second.value,
               {Source::profile,
                std::string(key) + " of profile " + quoted(profile_.name) + " (" + place_of(found->second) + ')'}};
}

Result<std::optional<Found>> ConfigSources::find_in_services(std::string_view service, std::string_view key) const {
  const Section* const section = shared_.profile(profile_.name);
  const auto named = section ? section->find("services") : Section::const_iterator();
  if (!section || named == section->end() || named->second.value.empty()) return std::optional<Found>();
  const auto services = shared_.services.find(named->second.value);
  if (services == shared_.services.end())
    return Error{.kind = ErrorKind::configuration,
                 .code = "ServicesSectionNotFound",
                 .message = "[services " + named->second.value + "] is not in " + shared_.config_file + "; profile " +
                            quoted(profile_.name) + " names it (" + place_of(named->second) + ')'};
  if (auto problem = problem_of(services->second, "[services " + named->second.value + ']')) return *std::move(problem);
  const auto of_service = services->second.find(service);
  if (of_service == services->second.end()) return std::optional<Found>();
  const auto found = of_service->second.nested.find(key);
  if (found == of_service->second.nested.end() || found->second.empty()) return std::optional<Found>();
  return std::optional<Found>(
      {found->second,
       {Source::profile, std::string(key) + " of " + std::string(service) + " in [services " + named->second.value +
                             "] (" + place_of(of_service->second) + ')'}});
}

std::vector<std::string> variables_of(const SettingRow& row, const Environment& environment) {
  std::vector<std::string> variables;
  for (const std::string_view variable : row.variables)
    if (!variable.empty() && !(variable == "HTTP_PROXY" && environment.variable("REQUEST_METHOD")))
      variables.emplace_back(variable);
  return variables;
}

std::optional<Found> find_variable(const Environment& environment, const std::vector<std::string>& variables) {
  for (const std::string& variable : variables)
    if (std::string value = environment.setting(variable); !value.empty())
      return Found{std::move(value), {Source::environment, variable}};
  return {};
}

}  // namespace outcrop::internal

// Loads and merges the shared files.
#include "config/shared_config.h"

#include <utility>

#include "base/ascii.h"
#include "config/setting_table.h"

namespace outcrop::internal {
namespace {

struct FileName {
  std::string shown;
  std::string path;  // empty: there is no home to look in
  bool is_default{};
};

FileName name_of_file(const Environment& environment, Setting file) {
  std::string shown = environment.setting(std::string(row_of(file).variables.front()));
  const bool is_default = shown.empty();
  if (is_default) shown = row_of(file).fallback;
  std::string path = environment.expand_home(shown);
  if (path.empty()) shown += " (HOME is not set)";
  return {std::move(shown), std::move(path), is_default};
}

Result<ConfigFile> load(const Environment& environment, FileName& name, ConfigFileKind kind) {
  if (name.path.empty()) return ConfigFile{};
  const FileText file = environment.read_file(name.path);
  switch (file.outcome) {
    case FileText::Outcome::read:
      if (file.text.starts_with("\xff\xfe") || file.text.starts_with("\xfe\xff"))
        return Error{.kind = ErrorKind::configuration,
                     .code = "UnreadableConfigFile",
                     .message = name.shown + " can't be read: it is UTF-16, as PowerShell writes; save it as UTF-8"};
      return parse_config_file(file.text, name.shown, kind);
    case FileText::Outcome::failed:
      if (file.is_no_file && name.is_default) {
        // Nobody has named it: HOME is root's in a service that has another user, or a container's volume has made a
        // folder in the place of a file that isn't there.
        name.path.clear();
        name.shown += " (" + file.problem + ')';
        break;
      }
      return Error{.kind = ErrorKind::configuration,
                   .code = "UnreadableConfigFile",
                   .message = name.shown + " can't be read: " + file.problem};
    case FileText::Outcome::missing:
      if (!name.is_default) return ConfigFile{.warnings = {name.shown + " is not there, and counts as empty"}};
      break;
  }
  return ConfigFile{};
}

}  // namespace

const Section* SharedConfig::profile(std::string_view name) const {
  const auto found = profiles.find(name);
  return found == profiles.end() ? nullptr : &found->second;
}

std::string_view value_of(const Section& section, std::string_view key) {
  const auto found = section.find(key);
  return found == section.end() ? std::string_view() : std::string_view(found->second.value);
}

std::string in_header(std::string_view name) { return is_name(name) ? std::string(name) : quoted(name); }

std::optional<Error> problem_of(const Section& section, const std::string& what) {
  if (section.problem.empty()) return {};
  return Error{.kind = ErrorKind::configuration,
               .code = "MalformedConfigFile",
               .message = what + " can't be used: " + section.problem};
}

Result<SharedConfig> load_shared_config(const Environment& environment) {
  FileName config_name = name_of_file(environment, Setting::config_file);
  FileName credentials_name = name_of_file(environment, Setting::credentials_file);
  Result<ConfigFile> config = load(environment, config_name, ConfigFileKind::config);
  if (!config) return std::move(config).error();
  Result<ConfigFile> credentials = load(environment, credentials_name, ConfigFileKind::credentials);
  if (!credentials) return std::move(credentials).error();

  SharedConfig shared{.profiles = std::move((*config).profiles),
                      .sso_sessions = std::move((*config).sso_sessions),
                      .services = std::move((*config).services),
                      .config_file = config_name.shown,
                      .credentials_file = credentials_name.shown,
                      .warnings = std::move((*config).warnings)};
  for (auto& [name, section] : (*credentials).profiles) {
    Section& merged = shared.profiles[name];
    if (merged.problem.empty()) merged.problem = std::move(section.problem);
    for (auto& [key, property] : section) merged[key] = std::move(property);
  }
  for (std::string& warning : (*credentials).warnings) shared.warnings.push_back(std::move(warning));
  for (const FileName& name : {config_name, credentials_name})
    if (name.path.empty()) shared.warnings.push_back(name.shown + " can't be sought, and counts as empty");
  return shared;
}

ProfileChoice choose_profile(const Environment& environment, const std::optional<std::string>& given) {
  if (given) return {*given, "code"};
  for (const std::string_view variable : row_of(Setting::profile).variables)
    if (std::string name = environment.setting(std::string(variable)); !name.empty())
      return {std::move(name), std::string(variable)};
  return {std::string(row_of(Setting::profile).fallback), {}};
}

Result<const Section*> find_profile(const SharedConfig& shared, const ProfileChoice& choice) {
  if (const Section* section = shared.profile(choice.name)) {
    if (auto problem = problem_of(*section, "profile " + quoted(choice.name))) return *std::move(problem);
    return section;
  }
  if (choice.origin.empty() || choice.name == "default") return static_cast<const Section*>(nullptr);
  return Error{.kind = ErrorKind::configuration,
               .code = "ProfileNotFound",
               .message = "profile " + quoted(choice.name) + " is neither in " + shared.config_file + " ([profile " +
                          in_header(choice.name) + "]) nor in " + shared.credentials_file + " ([" + choice.name +
                          "]); " + (choice.origin == "code" ? "ClientConfig::profile" : choice.origin) + " names it"};
}

}  // namespace outcrop::internal

// Both shared files as one: profiles, SSO sessions and services sections.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "config/config_file.h"
#include "outcrop/internal/environment.h"
#include "outcrop/result.h"

namespace outcrop::internal {

struct SharedConfig {
  Sections profiles{};  ///< per property, the credentials file wins over the config file
  Sections sso_sessions{};
  Sections services{};
  std::string config_file{};       ///< for messages: as it was named, "~/.aws/config"
  std::string credentials_file{};  ///< the same
  std::vector<std::string> warnings{};

  /// Null when there is none of that name.
  const Section* profile(std::string_view name) const;
};

/// The value without its origin; empty when absent.
std::string_view value_of(const Section& section, std::string_view key);

/// The name as it stands in a header and on a command line: in quotes where it needs them.
std::string in_header(std::string_view name);

/// Why what needs the section can't go on; absent: it can. `what` names the section: `profile "dev"`.
std::optional<Error> problem_of(const Section& section, const std::string& what);

/// Reads the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name, else those in ~/.aws. One that is missing
/// counts as empty; one that can't be read is an error.
Result<SharedConfig> load_shared_config(const Environment& environment);

/// Which profile: `given` in code, else AWS_DEFAULT_PROFILE, AWS_PROFILE, else "default".
struct ProfileChoice {
  std::string name{};
  std::string origin{};  ///< "code", "AWS_PROFILE"; empty for the default
};
ProfileChoice choose_profile(const Environment& environment, const std::optional<std::string>& given);

/// The section of the chosen profile; null for an absent "default" that nobody named. Error: a named one is in neither
/// file, or the chosen one has a malformed line.
Result<const Section*> find_profile(const SharedConfig& shared, const ProfileChoice& choice);

}  // namespace outcrop::internal

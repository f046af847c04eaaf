// Where settings come from: environment variables, then the profile.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "config/setting_table.h"
#include "config/shared_config.h"
#include "outcrop/internal/environment.h"
#include "outcrop/internal/wipe.h"
#include "outcrop/result.h"

namespace outcrop::internal {

enum class Source : std::uint8_t { code, environment, profile, fallback };

/// Where a value was found. `name` is what a person would look for: "ClientConfig::region", "AWS_REGION",
/// `region of profile "dev" (~/.aws/config:3)`; empty for a fallback.
struct Origin {
  Source source{Source::fallback};
  std::string name{};
};

struct Found {
  std::string value{};
  Origin origin{};

  ~Found() { wipe(value); }  // it may be a token
};

/// The variables and the one profile that a client reads. Knows nothing of what is set in code.
class ConfigSources {
 public:
  /// Reads the shared files. `profile`: named in code.
  static Result<ConfigSources> load(const Environment& environment, const std::optional<std::string>& profile);

  /// The property `key` of the profile unless it is empty. An empty key: nothing.
  std::optional<Found> find_in_profile(std::string_view key) const;
  /// `key` of `service` in the services section that the profile names. Error: it names one that isn't there.
  Result<std::optional<Found>> find_in_services(std::string_view service, std::string_view key) const;

  const Environment& environment() const { return *environment_; }
  const SharedConfig& shared() const { return shared_; }
  const ProfileChoice& profile() const { return profile_; }

 private:
  ConfigSources(const Environment& environment, SharedConfig shared, ProfileChoice profile)
      : environment_(&environment), shared_(std::move(shared)), profile_(std::move(profile)) {}

  const Environment* environment_;
  SharedConfig shared_;
  ProfileChoice profile_;
};

/// The row's variables without those that can't be trusted: in a CGI program (which REQUEST_METHOD tells) HTTP_PROXY is
/// what a client sent as its header `Proxy`.
std::vector<std::string> variables_of(const SettingRow& row, const Environment& environment);

/// The first of them that isn't blank; an empty name is none.
std::optional<Found> find_variable(const Environment& environment, const std::vector<std::string>& variables);

}  // namespace outcrop::internal

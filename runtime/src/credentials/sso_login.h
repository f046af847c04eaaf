// The part of a profile that names an SSO login.
#pragma once

#include <string>
#include <string_view>

#include "config/shared_config.h"
#include "outcrop/result.h"

namespace outcrop::internal {

/// Where a login is, by the settings of a profile.
struct SsoLogin {
  std::string session{};  ///< name of the sso-session; empty: the legacy form, which can't be renewed
  std::string start_url{};
  std::string region{};   ///< a host label
  std::string profile{};  ///< for what a person is to do: `aws sso login --profile NAME`
};

/// What the sso-session that the profile names or the profile itself says. Error: neither does, or they differ.
Result<std::string> sso_value(const SharedConfig& shared, const Section& section, std::string_view key,
                              const std::string& profile);

/// Of the sso-session that the profile names, or of the profile itself. Error: something is missing, or both differ.
Result<SsoLogin> sso_login_of(const SharedConfig& shared, const Section& section, const std::string& profile);

/// Tells to run `aws sso login`.
Error sso_login_needed(const SsoLogin& login, const std::string& why);

}  // namespace outcrop::internal

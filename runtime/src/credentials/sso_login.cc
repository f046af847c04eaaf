// Finds an SSO login.
#include "credentials/sso_login.h"

#include <utility>

#include "base/ascii.h"
#include "credentials/providers.h"
#include "endpoint/region.h"

namespace outcrop::internal {
namespace {

Error wrong(std::string message) {
  return Error{.kind = ErrorKind::configuration, .code = "InvalidSsoProfile", .message = std::move(message)};
}

// Of the session or the profile; where both say something, they have to agree (botocore).
Result<std::string> agreed(const Section* session, const Section& section, std::string_view key,
                           const std::string& profile) {
  const std::string_view of_session = session ? value_of(*session, key) : std::string_view();
  const std::string_view of_profile = value_of(section, key);
  if (!of_session.empty() && !of_profile.empty() && of_session != of_profile)
    return wrong(std::string(key) + " of profile " + quoted(profile) + " differs from that of its sso-session");
  const std::string_view value = of_session.empty() ? of_profile : of_session;
  if (value.empty())
    return wrong("profile " + quoted(profile) + (session ? " and its sso-session lack " : " lacks ") +
                 std::string(key));
  return std::string(value);
}

}  // namespace

Result<SsoLogin> sso_login_of(const SharedConfig& shared, const Section& section, const std::string& profile) {
  SsoLogin login{.session = std::string(value_of(section, "sso_session")), .profile = profile};
  const Section* session = nullptr;
  if (!login.session.empty()) {
    const auto found = shared.sso_sessions.find(login.session);
    if (found == shared.sso_sessions.end())
      return wrong("[sso-session " + in_header(login.session) + "] is not in " + shared.config_file + "; profile " +
                   quoted(profile) + " names it");
    session = &found->second;
    if (auto problem = problem_of(*session, "[sso-session " + login.session + ']')) return *std::move(problem);
  }
  Result<std::string> start_url = agreed(session, section, "sso_start_url", profile);
  if (!start_url) return std::move(start_url).error();
  login.start_url = *std::move(start_url);
  const Result<std::string> region = agreed(session, section, "sso_region", profile);
  if (!region) return region.error();
  const std::optional<Region> parsed = parse_region(*region);
  if (!parsed)
    return wrong("sso_region of profile " + quoted(profile) + " is " + quoted(*region) + ", which is no region");
  login.region = parsed->name;
  return login;
}

Error sso_login_needed(const SsoLogin& login, const std::string& why) {
  return credentials_error("SsoLoginNeeded", why + "; run: aws sso login --profile " + in_header(login.profile));
}

}  // namespace outcrop::internal

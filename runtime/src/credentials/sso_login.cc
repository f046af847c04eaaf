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

// Null: the profile names none, or one that isn't there.
const Section* session_of(const SharedConfig& shared, const Section& section) {
  const auto found = shared.sso_sessions.find(value_of(section, "sso_session"));
  return found == shared.sso_sessions.end() ? nullptr : &found->second;
}

}  // namespace

// As in botocore, any key may stand in either section, and where both have it, they have to agree.
Result<std::string> sso_value(const SharedConfig& shared, const Section& section, std::string_view key,
                              const std::string& profile) {
  const Section* const session = session_of(shared, section);
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

Result<SsoLogin> sso_login_of(const SharedConfig& shared, const Section& section, const std::string& profile) {
  SsoLogin login{.session = std::string(value_of(section, "sso_session")), .profile = profile};
  if (!login.session.empty()) {
    const Section* const session = session_of(shared, section);
    if (!session)
      return wrong("[sso-session " + in_header(login.session) + "] is not in " + shared.config_file + "; profile " +
                   quoted(profile) + " names it");
    if (auto problem = problem_of(*session, "[sso-session " + login.session + ']')) return *std::move(problem);
  }
  Result<std::string> start_url = sso_value(shared, section, "sso_start_url", profile);
  if (!start_url) return std::move(start_url).error();
  login.start_url = *std::move(start_url);
  const Result<std::string> region = sso_value(shared, section, "sso_region", profile);
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

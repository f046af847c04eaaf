// Applies auth_scheme_preference.
#include "config/auth_scheme.h"

#include <string_view>

#include "base/ascii.h"

namespace outcrop::internal {
namespace {

// The first of both schemes that the list names; both are supported by whoever has a token. sigv4 where it names none.
AuthScheme first_listed(std::string_view list) {
  while (!list.empty()) {
    const std::size_t comma = list.find(',');
    const std::string_view scheme = trimmed(list.substr(0, comma));
    if (scheme == "sigv4") return AuthScheme::sigv4;
    if (scheme == "httpBearerAuth") return AuthScheme::bearer;
    list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
  }
  return AuthScheme::sigv4;
}

}  // namespace

AuthScheme chosen_auth_scheme(const Service& service, const ClientChoices& choices, const ConfigSources& sources,
                              bool credentials_in_code) {
  const Choice& preference = choices[Setting::auth_scheme_preference];
  const Choice& token = choices[Setting::bearer_token];
  const bool in_code = preference && preference->origin.source == Source::code;
  if (in_code && trimmed(std::string_view(preference->value).substr(0, preference->value.find(','))) == "noAuth")
    return AuthScheme::none;
  const AuthScheme preferred = preference ? first_listed(preference->value) : AuthScheme::sigv4;
  if (!token) {
    const Section* const profile = sources.shared().profile(sources.profile().name);
    const bool has_session = profile && !value_of(*profile, "sso_session").empty();
    return service.bearer_auth && preferred == AuthScheme::bearer && has_session ? AuthScheme::sso_bearer
                                                                                 : AuthScheme::sigv4;
  }
  if (in_code) return preferred;
  const bool token_in_code = token->origin.source == Source::code;
  if (token_in_code || !credentials_in_code) return AuthScheme::bearer;
  return preferred;
}

}  // namespace outcrop::internal

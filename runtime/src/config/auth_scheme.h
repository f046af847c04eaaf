// Which authentication a client uses: a signature or a bearer token.
#pragma once

#include <cstdint>

#include "config/client_choices.h"
#include "outcrop/internal/operation.h"

namespace outcrop::internal {

enum class AuthScheme : std::uint8_t { sigv4, bearer, sso_bearer, none };

/// Bearer only when there is a token. A token beats the service's own order (sigv4 first), unless the program's code
/// says otherwise by a preference, or by credentials when the token is the environment's. Without a token, a preference
/// for bearer takes the one of the profile's SSO session, where the service takes tokens and the profile has a session.
/// None only where code puts noAuth first.
AuthScheme chosen_auth_scheme(const Service& service, const ClientChoices& choices, const ConfigSources& sources,
                              bool credentials_in_code);

}  // namespace outcrop::internal

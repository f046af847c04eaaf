// Whether a request is who it says: SigV4 by header or by query, or a bearer token.
#pragma once

#include <string>
#include <string_view>

#include "auth/key_ring.h"
#include "outcrop/timestamp.h"
#include "protocol/http.h"

namespace outcrop::emulator {

/// What a signed request proved. Empty where a bearer token did.
struct Proof {
  std::string secret;
  std::string scope;
  std::string signature;  ///< hex
};

/// Throws ServiceError as AWS answers: MissingAuthenticationTokenException, IncompleteSignatureException,
/// UnrecognizedClientException, InvalidSignatureException (with the canonical request and the string to sign that were
/// expected), ExpiredTokenException, AccessDeniedException. `allow_bearer` is false for services that take SigV4 only;
/// `signing_name` is what the credential has to be scoped to.
Proof check_authentication(const HttpCall& call, const KeyRing& keys, Timestamp now, bool allow_bearer,
                           std::string_view signing_name);

}  // namespace outcrop::emulator

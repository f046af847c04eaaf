// DPoP proofs (RFC 9449): a signature that shows that the holder of a token holds its key too.
#pragma once

#include <string>
#include <string_view>

#include "outcrop/result.h"
#include "outcrop/timestamp.h"

namespace outcrop::internal {

struct DpopClaims {
  std::string_view method{};
  std::string_view url{};
  Timestamp issued_at{};
  std::string_view id{};  ///< random
};

/// Value of the DPoP header: a JWT signed by ES256 with `pem`, a private key on curve P-256. Error: it is none.
Result<std::string> make_dpop_proof(std::string_view pem, const DpopClaims& claims);

}  // namespace outcrop::internal

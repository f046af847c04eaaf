// DPoP proofs as JWS.
#include "credentials/dpop.h"

#include <algorithm>
#include <optional>

#include "credentials/providers.h"
#include "outcrop/document.h"
#include "outcrop/internal/base64.h"
#include "signing/p256_key.h"

namespace outcrop::internal {
namespace {

// RFC 4648 § 5, without padding.
std::string base64url(std::string_view bytes) {
  std::string out;
  append_base64(out, bytes);
  std::ranges::replace(out, '+', '-');
  std::ranges::replace(out, '/', '_');
  out.resize(out.find_last_not_of('=') + 1);
  return out;
}

}  // namespace

Result<std::string> make_dpop_proof(std::string_view pem, const DpopClaims& claims) {
  const std::optional<P256Key> key = P256Key::from_pem(pem);
  if (!key)
    return credentials_error("InvalidLoginSession",
                             "the session's dpopKey is not a private key on curve P-256 without a pass phrase");
  const Document header = Document::object(
      {{"typ", "dpop+jwt"},
       {"alg", "ES256"},
       {"jwk",
        Document::object({{"kty", "EC"}, {"crv", "P-256"}, {"x", base64url(key->x())}, {"y", base64url(key->y())}})}});
  const Document payload = Document::object(
      {{"jti", claims.id}, {"htm", claims.method}, {"htu", claims.url}, {"iat", claims.issued_at.millis() / 1000}});
  const std::string proof = base64url(to_json(header)) + '.' + base64url(to_json(payload));
  const std::string signature = key->sign(proof);
  if (signature.empty()) return credentials_error("InvalidLoginSession", "the session's dpopKey can't sign");
  return proof + '.' + base64url(signature);
}

}  // namespace outcrop::internal

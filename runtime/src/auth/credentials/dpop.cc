// Signs DPoP proofs by OpenSSL.
#include "auth/credentials/dpop.h"

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#include "auth/credentials/providers.h"
#include "outcrop/document.h"
#include "outcrop/internal/base64.h"

namespace outcrop::internal {
namespace {

constexpr int kFieldBytes = 32;  // of P-256

template <auto Free>
struct Deleter {
  template <class T>
  void operator()(T* object) const {
    Free(object);
  }
};
using Bio = std::unique_ptr<BIO, Deleter<BIO_free>>;
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, Deleter<BN_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, Deleter<ECDSA_SIG_free>>;

// RFC 4648 § 5, without padding.
std::string base64url(std::string_view bytes) {
  std::string out;
  append_base64(out, bytes);
  std::ranges::replace(out, '+', '-');
  std::ranges::replace(out, '/', '_');
  out.resize(out.find_last_not_of('=') + 1);
  return out;
}

std::string bytes_of(const BIGNUM* number) {
  std::array<unsigned char, kFieldBytes> bytes{};
  BN_bn2binpad(number, bytes.data(), kFieldBytes);
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string coordinate(const EVP_PKEY* key, const char* name) {
  BIGNUM* raw = nullptr;
  if (EVP_PKEY_get_bn_param(key, name, &raw) != 1) return {};
  const Number number(raw);
  return base64url(bytes_of(number.get()));
}

bool is_p256(const EVP_PKEY* key) {
  std::array<char, 32> group{};
  std::size_t size = 0;
  return EVP_PKEY_is_a(key, "EC") == 1 && EVP_PKEY_get_group_name(key, group.data(), group.size(), &size) == 1 &&
         std::string_view(group.data(), size) == "prime256v1";
}

// JWS has the two numbers one after the other; OpenSSL gives them as DER. Empty: it can't sign.
std::string sign(EVP_PKEY* key, std::string_view text) {
  const Digest digest(EVP_MD_CTX_new());
  const auto* const bytes = reinterpret_cast<const unsigned char*>(text.data());
  std::size_t size = 0;
  if (!digest || EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, key) != 1 ||
      EVP_DigestSign(digest.get(), nullptr, &size, bytes, text.size()) != 1)
    return {};
  std::vector<unsigned char> der(size);
  if (EVP_DigestSign(digest.get(), der.data(), &size, bytes, text.size()) != 1) return {};
  const unsigned char* begin = der.data();
  const Signature signature(d2i_ECDSA_SIG(nullptr, &begin, static_cast<long>(size)));
  if (!signature) return {};
  return bytes_of(ECDSA_SIG_get0_r(signature.get())) + bytes_of(ECDSA_SIG_get0_s(signature.get()));
}

}  // namespace

Result<std::string> make_dpop_proof(std::string_view pem, const DpopClaims& claims) {
  const Bio text(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
  const Key key(text ? PEM_read_bio_PrivateKey(text.get(), nullptr, nullptr, nullptr) : nullptr);
  if (!key || !is_p256(key.get()))
    return credentials_error("InvalidLoginSession", "the session's dpopKey is not a private key on curve P-256");
  const Document header =
      Document::object({{"typ", "dpop+jwt"},
                        {"alg", "ES256"},
                        {"jwk", Document::object({{"kty", "EC"},
                                                  {"crv", "P-256"},
                                                  {"x", coordinate(key.get(), OSSL_PKEY_PARAM_EC_PUB_X)},
                                                  {"y", coordinate(key.get(), OSSL_PKEY_PARAM_EC_PUB_Y)}})}});
  const Document payload = Document::object(
      {{"jti", claims.id}, {"htm", claims.method}, {"htu", claims.url}, {"iat", claims.issued_at.millis() / 1000}});
  const std::string proof = base64url(to_json(header)) + '.' + base64url(to_json(payload));
  const std::string signature = sign(key.get(), proof);
  if (signature.empty()) return credentials_error("InvalidLoginSession", "the session's dpopKey can't sign");
  return proof + '.' + base64url(signature);
}

}  // namespace outcrop::internal

// Reads the key and signs by OpenSSL.
#include "signing/p256_key.h"

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <array>
#include <utility>
#include <vector>

namespace outcrop::internal {

template <auto Free>
struct OpensslDeleter {
  template <class T>
  void operator()(T* object) const {
    Free(object);
  }
};
using PrivateKey = std::unique_ptr<EVP_PKEY, OpensslDeleter<EVP_PKEY_free>>;

namespace {

constexpr int kFieldBytes = 32;

using Bio = std::unique_ptr<BIO, OpensslDeleter<BIO_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, OpensslDeleter<EVP_MD_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, OpensslDeleter<BN_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, OpensslDeleter<ECDSA_SIG_free>>;

// OpenSSL's own callback asks on the terminal.
int no_pass_phrase(char*, int, int, void*) { return -1; }

std::string bytes_of(const BIGNUM* number) {
  std::array<unsigned char, kFieldBytes> bytes{};
  BN_bn2binpad(number, bytes.data(), kFieldBytes);
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string coordinate(const EVP_PKEY* key, const char* name) {
  BIGNUM* raw = nullptr;
  if (EVP_PKEY_get_bn_param(key, name, &raw) != 1) return {};
  const Number number(raw);
  return bytes_of(number.get());
}

bool is_p256(const EVP_PKEY* key) {
  std::array<char, 32> group{};
  std::size_t size = 0;
  return EVP_PKEY_is_a(key, "EC") == 1 && EVP_PKEY_get_group_name(key, group.data(), group.size(), &size) == 1 &&
         std::string_view(group.data(), size) == "prime256v1";
}

}  // namespace

struct P256Key::Key {
  PrivateKey key;
};

std::optional<P256Key> P256Key::from_pem(std::string_view pem) {
  const Bio text(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
  PrivateKey key(text ? PEM_read_bio_PrivateKey(text.get(), nullptr, &no_pass_phrase, nullptr) : nullptr);
  if (!key || !is_p256(key.get())) return std::nullopt;
  return P256Key(std::make_shared<const Key>(Key{std::move(key)}));
}

std::string P256Key::x() const { return coordinate(key_->key.get(), OSSL_PKEY_PARAM_EC_PUB_X); }
std::string P256Key::y() const { return coordinate(key_->key.get(), OSSL_PKEY_PARAM_EC_PUB_Y); }

std::string P256Key::sign(std::string_view text) const {
  const Digest digest(EVP_MD_CTX_new());
  const auto* const bytes = reinterpret_cast<const unsigned char*>(text.data());
  std::size_t size = 0;
  if (!digest || EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, key_->key.get()) != 1 ||
      EVP_DigestSign(digest.get(), nullptr, &size, bytes, text.size()) != 1)
    return {};
  std::vector<unsigned char> der(size);  // JWS has the two numbers one after the other; OpenSSL gives them as DER
  if (EVP_DigestSign(digest.get(), der.data(), &size, bytes, text.size()) != 1) return {};
  const unsigned char* begin = der.data();
  const Signature signature(d2i_ECDSA_SIG(nullptr, &begin, static_cast<long>(size)));
  if (!signature) return {};
  return bytes_of(ECDSA_SIG_get0_r(signature.get())) + bytes_of(ECDSA_SIG_get0_s(signature.get()));
}

}  // namespace outcrop::internal

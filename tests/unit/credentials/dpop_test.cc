// The proof of a login session, checked by OpenSSL as the service would.
#include "credentials/dpop.h"

#include <gtest/gtest.h>
#include <openssl/bio.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "credentials/terminal.h"
#include "outcrop/document.h"
#include "outcrop/internal/base64.h"
#include "signing/p256_key.h"

namespace outcrop::internal {
namespace {

// A key made for this test.
const std::string kKey =
    "-----BEGIN EC PRIVATE KEY-----\n"
    "MHcCAQEEIIc5LHXmyYp4CBedyJcuDhtEhmMeEZeqDWrAyTcQX4I7oAoGCCqGSM49\n"
    "AwEHoUQDQgAEoWS7CgxXF64qqs4ngthC6MnRJCCumIqEXIQsfwsvXCLUFcDljZiR\n"
    "0ADw0txlmlpVBBkmc4DONYYE6J7N712qgg==\n"
    "-----END EC PRIVATE KEY-----\n";

std::string from_base64url(std::string text) {
  std::replace(text.begin(), text.end(), '-', '+');
  std::replace(text.begin(), text.end(), '_', '/');
  while (text.size() % 4 != 0) text += '=';
  std::string bytes(text.size(), '\0');
  const int size = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()),
                                   reinterpret_cast<const unsigned char*>(text.data()), static_cast<int>(text.size()));
  EXPECT_GE(size, 0);
  bytes.resize(static_cast<std::size_t>(std::max(size, 0)) -
               static_cast<std::size_t>(std::count(text.begin(), text.end(), '=')));
  return bytes;
}

bool verifies(std::string_view signed_text, const std::string& signature) {
  const std::unique_ptr<BIO, decltype(&BIO_free)> pem(BIO_new_mem_buf(kKey.data(), static_cast<int>(kKey.size())),
                                                      &BIO_free);
  const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
      PEM_read_bio_PrivateKey(pem.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
  const auto number = [&](std::size_t begin) {
    return BN_bin2bn(reinterpret_cast<const unsigned char*>(signature.data()) + begin, 32, nullptr);
  };
  const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> parts(ECDSA_SIG_new(), &ECDSA_SIG_free);
  ECDSA_SIG_set0(parts.get(), number(0), number(32));
  unsigned char* der = nullptr;
  const int size = i2d_ECDSA_SIG(parts.get(), &der);
  const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> digest(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
  EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, key.get());
  const int result = EVP_DigestVerify(digest.get(), der, static_cast<std::size_t>(size),
                                      reinterpret_cast<const unsigned char*>(signed_text.data()), signed_text.size());
  OPENSSL_free(der);
  return result == 1;
}

TEST(DpopProof, IsAJwtThatTheKeyHasSigned) {
  const Result<std::string> proof = make_dpop_proof(kKey, {.method = "POST",
                                                           .url = "https://us-east-1.signin.aws.amazon.com/v1/token",
                                                           .issued_at = Timestamp::from_millis(1'700'000'000'999),
                                                           .id = "an-id"});
  ASSERT_TRUE(proof) << proof.error().message;
  const std::size_t first = proof->find('.');
  const std::size_t second = proof->rfind('.');
  const auto header = Document::parse(from_base64url(proof->substr(0, first)));
  const auto claims = Document::parse(from_base64url(proof->substr(first + 1, second - first - 1)));
  ASSERT_TRUE(header && claims);
  EXPECT_EQ(header->find("typ")->as_string(), "dpop+jwt");
  EXPECT_EQ(header->find("alg")->as_string(), "ES256");
  const Document& jwk = *header->find("jwk");
  EXPECT_EQ(jwk.find("kty")->as_string(), "EC");
  EXPECT_EQ(jwk.find("crv")->as_string(), "P-256");
  EXPECT_EQ(jwk.find("x")->as_string(), "oWS7CgxXF64qqs4ngthC6MnRJCCumIqEXIQsfwsvXCI");
  EXPECT_EQ(jwk.find("y")->as_string(), "1BXA5Y2YkdAA8NLcZZpaVQQZJnOAzjWGBOieze9dqoI");
  EXPECT_EQ(jwk.members().size(), 4U) << "nothing of the private part";
  EXPECT_EQ(claims->find("htm")->as_string(), "POST");
  EXPECT_EQ(claims->find("htu")->as_string(), "https://us-east-1.signin.aws.amazon.com/v1/token");
  EXPECT_EQ(claims->find("iat")->as_int64(), 1'700'000'000);
  EXPECT_EQ(claims->find("jti")->as_string(), "an-id");
  const std::string signature = from_base64url(proof->substr(second + 1));
  ASSERT_EQ(signature.size(), 64U);
  EXPECT_TRUE(verifies(proof->substr(0, second), signature));
  EXPECT_FALSE(verifies(proof->substr(0, second - 1), signature));
}

TEST(DpopProof, NeedsAKeyOnP256) {
  EXPECT_FALSE(make_dpop_proof("", {}));
  EXPECT_FALSE(make_dpop_proof(kKey.substr(0, 100), {}));
}

// A new key under the pass phrase "the code".
std::string encrypted_key(bool traditional) {
  const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
  const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), &BIO_free);
  const std::vector<unsigned char> phrase{'t', 'h', 'e', ' ', 'c', 'o', 'd', 'e'};
  const auto write = traditional ? &PEM_write_bio_PrivateKey_traditional : &PEM_write_bio_PrivateKey;
  EXPECT_EQ(write(out.get(), key.get(), EVP_aes_128_cbc(), phrase.data(), 8, nullptr, nullptr), 1);
  char* text = nullptr;
  const long size = BIO_get_mem_data(out.get(), &text);
  return {text, static_cast<std::size_t>(size)};
}

TEST(P256Key, NobodyIsAskedForAPassPhrase) {
  for (const bool traditional : {false, true}) {
    const std::string pem = encrypted_key(traditional);
    EXPECT_NE(pem.find("ENCRYPTED"), std::string::npos);
    EXPECT_TRUE(on_terminal(true, [&pem] { return !P256Key::from_pem(pem); })) << "it was asked for, and typed";
  }
}

}  // namespace
}  // namespace outcrop::internal

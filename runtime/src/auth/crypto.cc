// Digests and MACs by OpenSSL's SHA256_* functions: their state is a plain value, which EVP's is not.
//
// OpenSSL 3 marks them as deprecated in favour of EVP, whose state lives on the heap: copying a keyed mid-state there
// costs allocations and two thirds more time (docs/decisions/2026-11-24-signing.md has the figures).
#define OPENSSL_SUPPRESS_DEPRECATED

#include "outcrop/internal/crypto.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/sha.h>

#include <cstring>

#include "outcrop/internal/base64.h"

namespace outcrop::internal {
namespace {

constexpr std::size_t kBlockSize = 64;

SHA256_CTX* context(std::byte* state) { return reinterpret_cast<SHA256_CTX*>(state); }

std::string_view text_of(const Sha256Digest& digest) {
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

// Both digits of every byte.
constexpr auto kHexDigits = [] {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::array<std::array<char, 2>, 256> digits{};
  for (std::size_t byte = 0; byte < digits.size(); ++byte) digits[byte] = {kDigits[byte >> 4], kDigits[byte & 15]};
  return digits;
}();

// One-shot digest by name; empty when the library refuses the algorithm.
std::string digest_of(const EVP_MD* algorithm, std::string_view bytes) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> out;
  unsigned int size = 0;
  if (EVP_Digest(bytes.data(), bytes.size(), out.data(), &size, algorithm, nullptr) != 1) return {};
  return {reinterpret_cast<const char*>(out.data()), size};
}

}  // namespace

Sha256::Sha256() {
  static_assert(kStateSize == sizeof(SHA256_CTX) && alignof(SHA256_CTX) <= alignof(std::uint64_t));
  SHA256_Init(context(state_.data()));
}

Sha256& Sha256::update(std::string_view bytes) {
  SHA256_Update(context(state_.data()), bytes.data(), bytes.size());
  return *this;
}

Sha256Digest Sha256::finish() {
  Sha256Digest digest;
  SHA256_Final(digest.data(), context(state_.data()));
  return digest;
}

HmacSha256Key::HmacSha256Key(std::string_view key) {
  Sha256Digest hashed_key;
  if (key.size() > kBlockSize) {
    hashed_key = sha256(key);
    key = text_of(hashed_key);
  }
  std::array<char, kBlockSize> inner_pad;
  std::array<char, kBlockSize> outer_pad;
  for (std::size_t i = 0; i < kBlockSize; ++i) {
    const char c = i < key.size() ? key[i] : '\0';
    inner_pad[i] = static_cast<char>(c ^ 0x36);
    outer_pad[i] = static_cast<char>(c ^ 0x5c);
  }
  inner_.update({inner_pad.data(), inner_pad.size()});
  outer_.update({outer_pad.data(), outer_pad.size()});
  OPENSSL_cleanse(inner_pad.data(), inner_pad.size());
  OPENSSL_cleanse(outer_pad.data(), outer_pad.size());
}

HmacSha256Key::HmacSha256Key(const Sha256Digest& key) : HmacSha256Key(text_of(key)) {}

HmacSha256Key::~HmacSha256Key() {
  OPENSSL_cleanse(&inner_, sizeof inner_);
  OPENSSL_cleanse(&outer_, sizeof outer_);
}

Sha256Digest HmacSha256Key::mac(std::string_view message) const {
  Sha256 inner = inner_;
  const Sha256Digest inner_digest = inner.update(message).finish();
  Sha256 outer = outer_;
  return outer.update(text_of(inner_digest)).finish();
}

HmacSha256Key HmacSha256Key::behind(std::string_view start) const {
  HmacSha256Key key = *this;
  key.inner_.update(start);
  return key;
}

Sha256Digest sha256(std::string_view bytes) { return Sha256().update(bytes).finish(); }

Sha256Digest hmac_sha256(std::string_view key, std::string_view message) { return HmacSha256Key(key).mac(message); }

Sha256Hex to_hex(const Sha256Digest& digest) {
  Sha256Hex hex;
  for (std::size_t i = 0; i < digest.size(); ++i) std::memcpy(&hex[2 * i], &kHexDigits[digest[i]], 2);
  return hex;
}

void append_hex(std::string& out, std::span<const std::uint8_t> bytes) {
  for (const std::uint8_t byte : bytes) out.append(kHexDigits[byte].data(), 2);
}

std::string sha256_hex(std::string_view bytes) {
  const Sha256Hex hex = to_hex(sha256(bytes));
  return {hex.data(), hex.size()};
}

std::string sha1_hex(std::string_view bytes) {
  const std::string digest = digest_of(EVP_sha1(), bytes);
  std::string hex;
  append_hex(hex, {reinterpret_cast<const std::uint8_t*>(digest.data()), digest.size()});
  return hex;
}

std::string md5_base64(std::string_view bytes) {
  std::string out;
  append_base64(out, digest_of(EVP_md5(), bytes));
  return out;
}

void wipe(std::string& secret) {
  wipe(std::span<char>(secret));
  secret.clear();
}

void wipe(std::span<char> secret) { OPENSSL_cleanse(secret.data(), secret.size()); }

bool equal_in_constant_time(std::string_view a, std::string_view b) {
  return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace outcrop::internal

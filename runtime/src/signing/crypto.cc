// Digests and MACs by OpenSSL's SHA256_* functions: their state is a plain value, which EVP's is not.
//
// OpenSSL 3 marks them as deprecated in favour of EVP, whose state lives on the heap: copying a keyed mid-state there
// costs allocations and two thirds more time (docs/decisions/2026-11-24-signing.md has the figures).
#define OPENSSL_SUPPRESS_DEPRECATED

#include "outcrop/internal/crypto.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/sha.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <iterator>

#include "outcrop/internal/base64.h"

namespace outcrop::internal {
namespace {

SHA256_CTX* context(std::byte* state) { return reinterpret_cast<SHA256_CTX*>(state); }
const SHA256_CTX* context(const std::byte* state) { return reinterpret_cast<const SHA256_CTX*>(state); }

// FIPS 180-4 § 5.1.1: a bit, zeros, and the length in bits.
constexpr std::size_t kLengthSize = 8;

std::uint64_t bits_of(const SHA256_CTX& hash) { return std::uint64_t{hash.Nh} << 32 | hash.Nl; }

constexpr bool kSwaps = std::endian::native == std::endian::little;
std::uint64_t to_big_endian(std::uint64_t word) { return kSwaps ? __builtin_bswap64(word) : word; }

// Makes `hash` go on from `before`, which has seen whole blocks. What else is in a context counts for SHA256_Final
// only.
void start_from(SHA256_CTX& hash, const SHA256_CTX& before) {
  std::memcpy(hash.h, before.h, sizeof hash.h);
  hash.Nl = hash.Nh = hash.num = 0;
}

// Vectors of GCC and clang, which become instructions of any processor. Digests are stored and read by them as a whole:
// what was stored in pieces would have to reach the cache before it is read.
constexpr std::size_t kVector = 16;
using Words = std::uint32_t __attribute__((vector_size(kVector)));
using Bytes = std::uint8_t __attribute__((vector_size(kVector)));

Sha256Digest digest_in(const SHA256_CTX& hash) {
  Sha256Digest digest;
  for (std::size_t at = 0; at < digest.size(); at += kVector) {
    Words words;
    std::memcpy(&words, &hash.h[at / sizeof hash.h[0]], sizeof words);
    if (kSwaps) words = words << 24 | (words << 8 & 0xff0000) | (words >> 8 & 0xff00) | words >> 24;
    std::memcpy(&digest[at], &words, sizeof words);
  }
  return digest;
}

// The only block of a text of 32 bytes behind a block of 64.
constexpr auto kOuterBlock = [] {
  std::array<std::uint8_t, kSha256Block> block{};
  block[sizeof(Sha256Digest)] = 0x80;
  block[kSha256Block - 2] = 3;  // 768 bits
  return block;
}();

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

Sha256Digest Sha256::finish(std::string_view rest) const {
  const SHA256_CTX& before = *context(state_.data());
  if (before.num != 0) {
    Sha256 hash = *this;
    return hash.update(rest).finish();
  }
  // The padded end is written before the blocks in front of it are hashed, so that it has left the processor's store
  // buffer when its turn comes. SHA256_Final writes it in between and waits for it.
  const std::size_t whole = rest.size() / kSha256Block * kSha256Block, left = rest.size() - whole;
  const std::size_t end_size = left + 1 + kLengthSize <= kSha256Block ? kSha256Block : 2 * kSha256Block;
  alignas(16) std::array<char, 2 * kSha256Block> end;
  rest.copy(end.data(), left, whole);
  end[left] = static_cast<char>(0x80);
  std::fill(end.data() + left + 1, end.data() + end_size, '\0');
  const std::uint64_t bits = bits_of(before) + rest.size() * 8;
  const std::uint64_t length = to_big_endian(bits);
  std::memcpy(end.data() + end_size - sizeof length, &length, sizeof length);
  SHA256_CTX hash;
  start_from(hash, before);
  if (whole) SHA256_Update(&hash, rest.data(), whole);
  for (std::size_t at = 0; at < end_size; at += kSha256Block)
    SHA256_Transform(&hash, reinterpret_cast<const unsigned char*>(end.data() + at));
  return digest_in(hash);
}

HmacSha256Key::HmacSha256Key(std::string_view key) {
  Sha256Digest hashed_key;
  if (key.size() > kSha256Block) {
    hashed_key = sha256(key);
    key = text_of(hashed_key);
  }
  std::array<char, kSha256Block> inner_pad;
  std::array<char, kSha256Block> outer_pad;
  for (std::size_t i = 0; i < kSha256Block; ++i) {
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
  const Sha256Digest inner_digest = inner_.finish(message);
  alignas(16) std::array<std::uint8_t, kSha256Block> block = kOuterBlock;
  std::ranges::copy(inner_digest, block.begin());
  SHA256_CTX outer;
  start_from(outer, *context(outer_.state_.data()));
  SHA256_Transform(&outer, block.data());
  return digest_in(outer);
}

void HmacSha256Key::begin_with(std::string_view start) { inner_.update(start); }

Sha256Digest sha256(std::string_view bytes) { return Sha256().finish(bytes); }

Sha256Digest hmac_sha256(std::string_view key, std::string_view message) { return HmacSha256Key(key).mac(message); }

Sha256Hex to_hex(const Sha256Digest& digest) {
  const auto digits_of = [](Bytes halves) { return halves + '0' + (Bytes(halves > 9) & ('a' - '0' - 10)); };
  Sha256Hex hex;
  for (std::size_t at = 0; at < digest.size(); at += kVector) {
    Bytes bytes;
    std::memcpy(&bytes, &digest[at], sizeof bytes);
    const Bytes upper = digits_of(bytes >> 4), lower = digits_of(bytes & 15);
    const Bytes first = __builtin_shufflevector(upper, lower, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
    const Bytes second =
        __builtin_shufflevector(upper, lower, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
    std::memcpy(&hex[2 * at], &first, sizeof first);
    std::memcpy(&hex[2 * at + kVector], &second, sizeof second);
  }
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

bool equal_in_constant_time(std::string_view a, std::string_view b) {
  return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace outcrop::internal

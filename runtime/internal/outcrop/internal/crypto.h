// Digests, MACs, random bytes and UUIDs. OpenSSL stands behind them and is seen in runtime/src/signing only.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/internal/wipe.h"

namespace outcrop::internal {

using Sha256Digest = std::array<std::uint8_t, 32>;
inline constexpr std::size_t kSha256Block = 64;  ///< bytes that SHA-256 takes at a time

inline std::string_view text_of(const Sha256Digest& digest) {
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

/// SHA-256 over pieces. A plain value: a copy is a second computation that goes on from the same state.
class Sha256 {
 public:
  Sha256();
  Sha256& update(std::string_view bytes);
  /// Ends the computation; the object is of no further use but for assignment.
  Sha256Digest finish();
  /// The digest of all that went in and of `rest`. The object stays as it is.
  Sha256Digest finish(std::string_view rest) const;

 private:
  friend class HmacSha256Key;

  static constexpr std::size_t kStateSize = 112;
  alignas(std::uint64_t) std::array<std::byte, kStateSize> state_;
};

/// HMAC-SHA256 with the work that depends on the key only already done (RFC 2104 § 4). Wiped on destruction.
class HmacSha256Key {
 public:
  HmacSha256Key() : HmacSha256Key(std::string_view{}) {}
  explicit HmacSha256Key(std::string_view key);
  explicit HmacSha256Key(const Sha256Digest& key);
  HmacSha256Key(const HmacSha256Key&) = default;
  HmacSha256Key& operator=(const HmacSha256Key&) = default;
  ~HmacSha256Key();

  /// Safe from many threads.
  Sha256Digest mac(std::string_view message) const;

  /// From now on, `mac(rest)` is that of `start` and `rest`: the work that `start` takes is done once.
  void begin_with(std::string_view start);

 private:
  Sha256 inner_;
  Sha256 outer_;
};

Sha256Digest sha256(std::string_view bytes);
Sha256Digest hmac_sha256(std::string_view key, std::string_view message);

using Sha256Hex = std::array<char, 64>;

/// Lower-case hex.
Sha256Hex to_hex(const Sha256Digest& digest);
void append_hex(std::string& out, std::span<const std::uint8_t> bytes);
std::string sha256_hex(std::string_view bytes);
/// For the names of cache files, which AWS derives by SHA-1. Never for security.
std::string sha1_hex(std::string_view bytes);
/// Value of Content-MD5 (smithy.api#httpChecksumRequired). Empty where the machine's policy forbids MD5.
std::string md5_base64(std::string_view bytes);

/// Fills `out` from a cryptographic generator, also right after a fork. A machine without any entropy source ends the
/// process.
void fill_random(std::span<std::uint8_t> out) noexcept;

/// A random UUID (RFC 9562 § 5.4): "2c1f…-4…", lower-case.
std::string make_uuid();

/// Takes the same time wherever the texts differ.
bool equal_in_constant_time(std::string_view a, std::string_view b);

}  // namespace outcrop::internal

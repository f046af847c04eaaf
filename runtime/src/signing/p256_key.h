// Private keys on curve P-256, as OpenSSL holds them.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace outcrop::internal {

/// One thread at a time. The key is wiped with the last of its copies.
class P256Key {
 public:
  /// Empty: `pem` is no private key on this curve, or one under a pass phrase; nobody is asked for that.
  static std::optional<P256Key> from_pem(std::string_view pem);

  /// Coordinates of the public key: 32 bytes each, the most significant one first. Empty: OpenSSL refuses.
  std::string x() const;
  std::string y() const;
  /// ECDSA over SHA-256, as JWS has it (RFC 7518 § 3.4): R and S, 32 bytes each. Empty: OpenSSL refuses.
  std::string sign(std::string_view text) const;

 private:
  struct Key;
  explicit P256Key(std::shared_ptr<const Key> key) : key_(std::move(key)) {}

  std::shared_ptr<const Key> key_;
};

}  // namespace outcrop::internal

// What signatures of one second have in common, worked out once.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "outcrop/credentials.h"
#include "outcrop/internal/crypto.h"
#include "outcrop/timestamp.h"
#include "signing/signing_key.h"

namespace outcrop::internal {

/// The date, and the string to sign up to the hash of the canonical request with the MAC of that much. Usage: enter,
/// then sign. Views are valid until the next call of either. Not synchronised.
class SigningSecond {
 public:
  /// Makes what is kept that of `time` and of this key; most often it is already.
  void enter(Timestamp time, const Credentials& credentials, std::string_view region, std::string_view service);

  std::string_view amz_date() const { return text_of(date_); }
  std::string_view scope() const { return key_.scope(); }
  /// "AKIDEXAMPLE/20250102/us-east-1/bedrock/aws4_request", as an Authorization header begins behind "Credential=".
  std::string_view credential() const { return credential_; }

  /// The signature of the canonical request with this hash.
  Sha256Hex sign(const Sha256Digest& canonical_request_hash);
  /// That of the last signature.
  std::string_view string_to_sign() const { return string_to_sign_; }

 private:
  static constexpr std::chrono::sys_seconds kNoSecond = std::chrono::sys_seconds::min();  // beyond any Timestamp

  CachedSigningKey key_;
  std::uint64_t key_number_{};
  std::chrono::sys_seconds second_{kNoSecond};
  AmzDate date_{};
  std::string access_key_id_;
  std::string credential_;
  std::string string_to_sign_;  // its last 64 characters are replaced by each signature
  std::size_t whole_blocks_{};  // size of those that it begins with
  HmacSha256Key behind_start_;
};

/// Appends "AWS4-HMAC-SHA256\n…", the string to sign of a request.
void append_string_to_sign(std::string& out, std::string_view amz_date, std::string_view scope,
                           const Sha256Digest& canonical_request_hash);

}  // namespace outcrop::internal

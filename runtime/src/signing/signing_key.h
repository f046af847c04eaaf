// The signing key of Signature Version 4, derived once and kept for as long as credentials, day, region and service
// stay.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "outcrop/internal/crypto.h"
#include "outcrop/timestamp.h"
#include "signing/short_text.h"

namespace outcrop::internal {

/// "20250102T030405Z"; the first 8 characters are the date of the scope.
using AmzDate = std::array<char, 16>;
AmzDate to_amz_date(Timestamp time);
inline std::string_view text_of(const AmzDate& date) { return {date.data(), date.size()}; }
inline std::string_view day_of(const AmzDate& date) { return {date.data(), 8}; }

/// SigV4: the four HMACs from the secret to the key. `date` has 8 digits.
HmacSha256Key derive_signing_key(std::string_view secret_access_key, std::string_view date, std::string_view region,
                                 std::string_view service);

/// Holds one key, the last one used: a client signs with one at a time. Compares the secret itself, so that changed
/// credentials can't meet an old key, and wipes it. Not synchronised: each lane has its own, so that no thread waits
/// for another.
class CachedSigningKey {
 public:
  CachedSigningKey() = default;
  CachedSigningKey(const CachedSigningKey&) = delete;
  CachedSigningKey& operator=(const CachedSigningKey&) = delete;
  ~CachedSigningKey() { wipe(secret_access_key_); }

  /// The key of the day of `date`. Valid until the next call.
  const HmacSha256Key& get(std::string_view secret_access_key, const AmzDate& date, std::string_view region,
                           std::string_view service) {
    const std::string_view day = day_of(date);
    const bool is_kept = std::string_view(scope_).substr(0, day.size()) == day &&
                         secret_access_key_ == secret_access_key && is_same(region_, region) &&
                         is_same(service_, service);
    if (!is_kept) renew(secret_access_key, day, region, service);
    return key_;
  }
  /// "20250102/us-east-1/bedrock/aws4_request" of the last key.
  std::string_view scope() const { return scope_; }
  /// Of the last key, counted from 1: what was made of a key that had another number is out of date.
  std::uint64_t number() const { return number_; }

 private:
  void renew(std::string_view secret_access_key, std::string_view day, std::string_view region,
             std::string_view service);

  std::string secret_access_key_;
  std::string region_;
  std::string service_;
  std::string scope_;
  HmacSha256Key key_;
  std::uint64_t number_{};
};

}  // namespace outcrop::internal

// Derivation of the signing key, and the dates that it depends on.
#include "signing/signing_key.h"

#include <chrono>
#include <utility>

#include "signing/put.h"

namespace outcrop::internal {
namespace {

constexpr std::string_view kTerminator = "aws4_request";  // SigV4: the scope ends in it

}  // namespace

AmzDate to_amz_date(Timestamp time) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(time.time());
  const auto midnight = std::chrono::floor<std::chrono::days>(seconds);
  const std::chrono::year_month_day day(midnight);
  const auto second_of_day = static_cast<unsigned>((seconds - midnight).count());
  const auto year = static_cast<unsigned>(static_cast<int>(day.year()));
  AmzDate text;
  char* out = put_two_digits(text.data(), year / 100 % 100);  // also where it has more than four
  out = put_two_digits(out, year % 100);
  out = put_two_digits(out, static_cast<unsigned>(day.month()));
  out = put_two_digits(out, static_cast<unsigned>(day.day()));
  *out++ = 'T';
  out = put_two_digits(out, second_of_day / 3600);
  out = put_two_digits(out, second_of_day / 60 % 60);
  out = put_two_digits(out, second_of_day % 60);
  *out = 'Z';
  return text;
}

HmacSha256Key derive_signing_key(std::string_view secret_access_key, std::string_view date, std::string_view region,
                                 std::string_view service) {
  std::string first_key = "AWS4";
  first_key.reserve(first_key.size() + secret_access_key.size());
  first_key += secret_access_key;
  const Sha256Digest date_key = hmac_sha256(first_key, date);
  wipe(first_key);
  const Sha256Digest region_key = HmacSha256Key(date_key).mac(region);
  const Sha256Digest service_key = HmacSha256Key(region_key).mac(service);
  return HmacSha256Key(HmacSha256Key(service_key).mac(kTerminator));
}

void CachedSigningKey::renew(std::string_view secret_access_key, std::string_view day, std::string_view region,
                             std::string_view service) {
  // Without a scope no key is kept, so that nothing half-made is taken for whole when memory runs out.
  scope_.clear();
  wipe(secret_access_key_);
  secret_access_key_ = secret_access_key;
  region_ = region;
  service_ = service;
  key_ = derive_signing_key(secret_access_key, day, region, service);
  ++number_;
  std::string scope;
  for (const std::string_view part : {day, region, service}) scope.append(part) += '/';
  scope += kTerminator;
  scope_ = std::move(scope);
}

}  // namespace outcrop::internal

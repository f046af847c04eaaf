#include "sign/one_shot.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>

namespace outcrop::bench {
namespace {

std::string hmac(std::string_view key, std::string_view message) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest;
  unsigned size = 0;
  HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char*>(message.data()),
       message.size(), digest.data(), &size);
  return {reinterpret_cast<const char*>(digest.data()), size};
}

std::string sha256(std::string_view text) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest;
  unsigned size = 0;
  EVP_Digest(text.data(), text.size(), digest.data(), &size, EVP_sha256(), nullptr);
  return {reinterpret_cast<const char*>(digest.data()), size};
}

std::string hex(std::string_view bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  text.reserve(bytes.size() * 2);
  for (const char c : bytes) {
    text += kDigits[static_cast<unsigned char>(c) >> 4];
    text += kDigits[static_cast<unsigned char>(c) & 15];
  }
  return text;
}

}  // namespace

std::string one_shot_key(std::string_view date) {
  return hmac(hmac(hmac(hmac("AWS4" + std::string(kSecretKey), date), kRegion), kService), "aws4_request");
}

std::string one_shot_authorization(const PlainRequest& request, const std::string& key) {
  std::string canonical = "GET\n";
  canonical.append(request.path).append("\n").append(request.query).append("\nhost:").append(request.host);
  canonical.append("\nx-amz-date:").append(request.amz_date).append("\n\nhost;x-amz-date\n").append(hex(sha256({})));
  std::string scope(request.amz_date.substr(0, 8));
  scope.append("/").append(kRegion).append("/").append(kService).append("/aws4_request");
  std::string to_sign = "AWS4-HMAC-SHA256\n";
  to_sign.append(request.amz_date).append("\n").append(scope).append("\n").append(hex(sha256(canonical)));
  std::string header = "AWS4-HMAC-SHA256 Credential=";
  header.append(kAccessKey).append("/").append(scope).append(", SignedHeaders=host;x-amz-date, Signature=");
  return header + hex(hmac(key, to_sign));
}

}  // namespace outcrop::bench

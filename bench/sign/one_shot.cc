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
  std::string canonical(request.method), signed_headers;
  canonical.append("\n").append(request.canonical_path).append("\n").append(request.query).append("\n");
  const auto add_header = [&](std::string_view name, std::string_view value) {
    if (value.empty()) return;
    canonical.append(name).append(":").append(value).append("\n");
    signed_headers.append(signed_headers.empty() ? "" : ";").append(name);
  };
  add_header("content-type", request.content_type);
  add_header("host", request.host);
  add_header("x-amz-date", request.amz_date);
  add_header("x-amz-security-token", request.session_token);
  canonical.append("\n").append(signed_headers).append("\n").append(hex(sha256(request.body)));
  std::string scope(request.amz_date.substr(0, 8));
  scope.append("/").append(kRegion).append("/").append(kService).append("/aws4_request");
  std::string to_sign = "AWS4-HMAC-SHA256\n";
  to_sign.append(request.amz_date).append("\n").append(scope).append("\n").append(hex(sha256(canonical)));
  std::string header = "AWS4-HMAC-SHA256 Credential=";
  header.append(kAccessKey).append("/").append(scope).append(", SignedHeaders=").append(signed_headers);
  return header.append(", Signature=").append(hex(hmac(key, to_sign)));
}

}  // namespace outcrop::bench

// Signing as a program writes it that has OpenSSL and nothing else: SHA-256 and HMAC by one call each.
#pragma once

#include <string>
#include <string_view>

namespace outcrop::bench {

struct PlainRequest {
  std::string_view method;
  std::string_view host;
  std::string_view canonical_path;
  std::string_view query;         ///< sorted and encoded as it has to be
  std::string_view content_type;  ///< empty: no such header; so for the session token
  std::string_view amz_date;      ///< "20250102T030405Z"
  std::string_view session_token;
  std::string_view body;
};

inline constexpr std::string_view kAccessKey = "AKIDEXAMPLE";
inline constexpr std::string_view kSecretKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
inline constexpr std::string_view kRegion = "us-east-1";
inline constexpr std::string_view kService = "bedrock";

/// The four HMACs from the secret to the key of a day.
std::string one_shot_key(std::string_view date);

/// The Authorization header.
std::string one_shot_authorization(const PlainRequest& request, const std::string& key);

}  // namespace outcrop::bench

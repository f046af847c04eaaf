// What a client's settings come to, and where each of them was found: for `outcrop configure show` and for support.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/client_config.h"
#include "outcrop/error.h"

namespace outcrop {

/// One setting. Secrets are masked already.
struct EffectiveSetting {
  std::string name{};   ///< the key of the shared config file: "region"
  std::string value{};  ///< empty: not set
  /// "ClientConfig::region", "AWS_REGION", `region of profile "dev" (~/.aws/config:3)`, "default".
  std::string origin{};

  friend bool operator==(const EffectiveSetting&, const EffectiveSetting&) = default;
};

struct EffectiveConfig {
  /// Always in the same order. The last ones, "endpoint", "auth_scheme" and "connect_timeout_ms", are what the others
  /// lead to; they are there when there is no problem.
  std::vector<EffectiveSetting> settings{};
  std::vector<std::string> warnings{};  ///< what is ignored or doubtful, with file and line
  /// What every call of such a client fails with before anything is sent. The settings are listed nevertheless, as far
  /// as the files can be read.
  std::optional<Error> problem{};
};

/// The service whose endpoint and bearer token are shown.
struct EffectiveService {
  std::string_view id{"Bedrock"};  ///< "Bedrock Runtime", ...
  std::string_view endpoint_prefix{"bedrock"};
  std::string_view signing_name{"bedrock"};
  bool bearer_auth{true};  ///< it takes API keys
};

/// Reads environment and shared files as a client does with its first call. Asks no credentials provider and opens no
/// connection: `default_credentials` tells about credentials.
EffectiveConfig effective_config(const ClientConfig& config = {}, const EffectiveService& service = {});

/// What the profile that such a client has says under `key`, for programs that keep settings of their own there, as the
/// AWS CLI does with "output". Empty where it says nothing, or can't be read.
std::optional<std::string> profile_value(const ClientConfig& config, std::string_view key);

/// Sixteen asterisks and the last four characters: "****************MPLE". A text of less than twelve characters is
/// hidden whole.
std::string masked(std::string_view secret);

}  // namespace outcrop

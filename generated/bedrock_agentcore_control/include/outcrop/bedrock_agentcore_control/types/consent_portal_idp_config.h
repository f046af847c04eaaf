// ConsentPortalIdpConfig: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// How users sign in to a consent portal.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConsentPortalIdpConfig.html
struct ConsentPortalIdpConfig {
  /// The ARN of the OAuth2 credential provider by which users sign in.
  ///
  /// Required.
  std::optional<std::string> credential_provider_arn{};
  /// The OAuth2 scopes that are asked for when a user signs in.
  ///
  /// Required.
  std::optional<std::vector<std::string>> scopes{};
  /// The audience that tokens are asked for. Absent: none is named.
  std::optional<std::string> audience{};

  friend bool operator==(const ConsentPortalIdpConfig&, const ConsentPortalIdpConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const ConsentPortalIdpConfig& in);

}  // namespace outcrop::bedrock_agentcore_control

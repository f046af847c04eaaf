// OAuthCredentialProvider: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// Signs in by tokens that an OAuth 2.0 credential provider of AgentCore Identity gets.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_OAuthCredentialProvider.html
struct OAuthCredentialProvider {
  /// The ARN of the credential provider.
  ///
  /// Required.
  std::optional<std::string> provider_arn{};
  /// What the tokens are to allow, in the provider's own words.
  ///
  /// Required.
  std::optional<std::vector<std::string>> scopes{};
  /// Further parameters for the provider, by name.
  ///
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> custom_parameters{};
  /// How tokens are obtained.
  std::optional<OwnedOpen<OAuthGrantType>> grant_type{};
  /// Where the user's browser goes after the user agreed; mostly a page of the application.
  std::optional<std::string> default_return_url{};

  friend bool operator==(const OAuthCredentialProvider&, const OAuthCredentialProvider&) = default;
};
void write_json(internal::JsonWriter& writer, const OAuthCredentialProvider& in);

}  // namespace outcrop::bedrock_agentcore_control

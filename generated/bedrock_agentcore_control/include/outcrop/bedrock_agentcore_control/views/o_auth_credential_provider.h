// OAuthCredentialProviderView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// Signs in by tokens that an OAuth 2.0 credential provider of AgentCore Identity gets.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_OAuthCredentialProvider.html
struct OAuthCredentialProviderView {
  /// The ARN of the credential provider.
  std::string_view provider_arn{};
  /// What the tokens are to allow, in the provider's own words.
  std::span<const std::string_view> scopes{};
  /// Further parameters for the provider, by name.
  ///
  /// Sensitive: never logged.
  MapView<std::string_view> custom_parameters{};
  /// How tokens are obtained.
  Open<OAuthGrantType> grant_type{};
  /// Where the user's browser goes after the user agreed; mostly a page of the application.
  std::optional<std::string_view> default_return_url{};
};
const internal::Schema& schema_of(const OAuthCredentialProviderView*);

}  // namespace outcrop::bedrock_agentcore_control

// Oauth2ProviderConfigOutput and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/oauth2_provider_config_input.h"
#include "outcrop/bedrock_agentcore_control/types/private_endpoint.h"
#include "outcrop/bedrock_agentcore_control/types/private_endpoint_override.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

struct AtlassianOauth2ProviderConfigOutputView;
struct CustomOauth2ProviderConfigOutputView;
struct GithubOauth2ProviderConfigOutputView;
struct GoogleOauth2ProviderConfigOutputView;
struct IncludedOauth2ProviderConfigOutputView;
struct LinkedinOauth2ProviderConfigOutputView;
struct MicrosoftOauth2ProviderConfigOutputView;
struct SalesforceOauth2ProviderConfigOutputView;
struct SlackOauth2ProviderConfigOutputView;
struct Oauth2ProviderConfigOutputView;

/// How an application signs in at Atlassian, without the secret.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AtlassianOauth2ProviderConfigOutput.html
struct AtlassianOauth2ProviderConfigOutput {
  /// Where Atlassian's authorization server is.
  Oauth2Discovery oauth_discovery{};
  /// The client id that Atlassian gave the application.
  std::optional<std::string> client_id{};

  friend bool operator==(const AtlassianOauth2ProviderConfigOutput&,
                         const AtlassianOauth2ProviderConfigOutput&) = default;
};
AtlassianOauth2ProviderConfigOutput to_owned(const AtlassianOauth2ProviderConfigOutputView& view);
void write_json(internal::JsonWriter& writer, const AtlassianOauth2ProviderConfigOutput& in);

/// A client at an authorization server that is none of the known vendors', without its secret.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomOauth2ProviderConfigOutput.html
struct CustomOauth2ProviderConfigOutput {
  /// Where the authorization server is.
  Oauth2Discovery oauth_discovery{};
  /// The id that the authorization server gave the client.
  std::optional<std::string> client_id{};
  /// How a user's token is exchanged for one that an agent uses for the user; absent where tokens are not
  /// exchanged.
  std::optional<OnBehalfOfTokenExchangeConfigType> on_behalf_of_token_exchange_config{};
  /// How the client proves itself at the token endpoint.
  std::optional<OwnedOpen<ClientAuthenticationMethodType>> client_authentication_method{};
  /// How the authorization server is reached inside a VPC; absent where it is not in one.
  Box<PrivateEndpoint> private_endpoint{};
  /// Other private ways for single domains of the authorization server.
  std::optional<std::vector<PrivateEndpointOverride>> private_endpoint_overrides{};
  /// The key that signs the client's JWT; absent where the client proves itself in another way.
  Box<PrivateKeyJwtConfig> private_key_jwt_config{};

  friend bool operator==(const CustomOauth2ProviderConfigOutput&, const CustomOauth2ProviderConfigOutput&) = default;
};
CustomOauth2ProviderConfigOutput to_owned(const CustomOauth2ProviderConfigOutputView& view);
void write_json(internal::JsonWriter& writer, const CustomOauth2ProviderConfigOutput& in);

/// How an application signs in at GitHub, without the secret.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GithubOauth2ProviderConfigOutput.html
struct GithubOauth2ProviderConfigOutput {
  /// Where GitHub's authorization server is.
  Oauth2Discovery oauth_discovery{};
  /// The client id that GitHub gave the application.
  std::optional<std::string> client_id{};

  friend bool operator==(const GithubOauth2ProviderConfigOutput&, const GithubOauth2ProviderConfigOutput&) = default;
};
GithubOauth2ProviderConfigOutput to_owned(const GithubOauth2ProviderConfigOutputView& view);
void write_json(internal::JsonWriter& writer, const GithubOauth2ProviderConfigOutput& in);

/// How an application signs in at Google, without the secret.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GoogleOauth2ProviderConfigOutput.html
struct GoogleOauth2ProviderConfigOutput {
  /// Where Google's authorization server is.
  Oauth2Discovery oauth_discovery{};
  /// The client id that Google gave the application.
  std::optional<std::string> client_id{};

  friend bool operator==(const GoogleOauth2ProviderConfigOutput&, const GoogleOauth2ProviderConfigOutput&) = default;
};
GoogleOauth2ProviderConfigOutput to_owned(const GoogleOauth2ProviderConfigOutputView& view);
void write_json(internal::JsonWriter& writer, const GoogleOauth2ProviderConfigOutput& in);

/// An application at an OAuth 2.0 provider that the service knows; its secret is not told.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_IncludedOauth2ProviderConfigOutput.html
struct IncludedOauth2ProviderConfigOutput {
  /// Where the provider's endpoints are found.
  Oauth2Discovery oauth_discovery{};
  /// The id that the provider gave the application when it was registered there.
  std::optional<std::string> client_id{};

  friend bool operator==(const IncludedOauth2ProviderConfigOutput&,
                         const IncludedOauth2ProviderConfigOutput&) = default;
};
IncludedOauth2ProviderConfigOutput to_owned(const IncludedOauth2ProviderConfigOutputView& view);
void write_json(internal::JsonWriter& writer, const IncludedOauth2ProviderConfigOutput& in);

/// An application at LinkedIn; its secret is not told.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LinkedinOauth2ProviderConfigOutput.html
struct LinkedinOauth2ProviderConfigOutput {
  /// Where the provider's endpoints are found.
  Oauth2Discovery oauth_discovery{};
  /// The id that the provider gave the application when it was registered there.
  std::optional<std::string> client_id{};

  friend bool operator==(const LinkedinOauth2ProviderConfigOutput&,
                         const LinkedinOauth2ProviderConfigOutput&) = default;
};
LinkedinOauth2ProviderConfigOutput to_owned(const LinkedinOauth2ProviderConfigOutputView& view);
void write_json(internal::JsonWriter& writer, const LinkedinOauth2ProviderConfigOutput& in);

/// An application at Microsoft; its secret is not told.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MicrosoftOauth2ProviderConfigOutput.html
struct MicrosoftOauth2ProviderConfigOutput {
  /// Where the provider's endpoints are found.
  Oauth2Discovery oauth_discovery{};
  /// The id that the provider gave the application when it was registered there.
  std::optional<std::string> client_id{};

  friend bool operator==(const MicrosoftOauth2ProviderConfigOutput&,
                         const MicrosoftOauth2ProviderConfigOutput&) = default;
};
MicrosoftOauth2ProviderConfigOutput to_owned(const MicrosoftOauth2ProviderConfigOutputView& view);
void write_json(internal::JsonWriter& writer, const MicrosoftOauth2ProviderConfigOutput& in);

/// An application at Salesforce; its secret is not told.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SalesforceOauth2ProviderConfigOutput.html
struct SalesforceOauth2ProviderConfigOutput {
  /// Where the provider's endpoints are found.
  Oauth2Discovery oauth_discovery{};
  /// The id that the provider gave the application when it was registered there.
  std::optional<std::string> client_id{};

  friend bool operator==(const SalesforceOauth2ProviderConfigOutput&,
                         const SalesforceOauth2ProviderConfigOutput&) = default;
};
SalesforceOauth2ProviderConfigOutput to_owned(const SalesforceOauth2ProviderConfigOutputView& view);
void write_json(internal::JsonWriter& writer, const SalesforceOauth2ProviderConfigOutput& in);

/// An application at Slack; its secret is not told.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SlackOauth2ProviderConfigOutput.html
struct SlackOauth2ProviderConfigOutput {
  /// Where the provider's endpoints are found.
  Oauth2Discovery oauth_discovery{};
  /// The id that the provider gave the application when it was registered there.
  std::optional<std::string> client_id{};

  friend bool operator==(const SlackOauth2ProviderConfigOutput&, const SlackOauth2ProviderConfigOutput&) = default;
};
SlackOauth2ProviderConfigOutput to_owned(const SlackOauth2ProviderConfigOutputView& view);
void write_json(internal::JsonWriter& writer, const SlackOauth2ProviderConfigOutput& in);

/// An application at an OAuth 2.0 provider, without its secret.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Oauth2ProviderConfigOutput.html
struct Oauth2ProviderConfigOutput {
  /// The application at a provider that the service does not know, and the endpoints of that.
  Box<CustomOauth2ProviderConfigOutput> custom_oauth2_provider_config{};
  /// The application at Google.
  Box<GoogleOauth2ProviderConfigOutput> google_oauth2_provider_config{};
  /// The application at GitHub.
  Box<GithubOauth2ProviderConfigOutput> github_oauth2_provider_config{};
  /// The application at Slack.
  Box<SlackOauth2ProviderConfigOutput> slack_oauth2_provider_config{};
  /// The application at Salesforce.
  Box<SalesforceOauth2ProviderConfigOutput> salesforce_oauth2_provider_config{};
  /// The application at Microsoft.
  Box<MicrosoftOauth2ProviderConfigOutput> microsoft_oauth2_provider_config{};
  /// The application at Atlassian.
  Box<AtlassianOauth2ProviderConfigOutput> atlassian_oauth2_provider_config{};
  /// The application at LinkedIn.
  Box<LinkedinOauth2ProviderConfigOutput> linkedin_oauth2_provider_config{};
  /// The application at one of the other providers that the service knows.
  Box<IncludedOauth2ProviderConfigOutput> included_oauth2_provider_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Oauth2ProviderConfigOutput&, const Oauth2ProviderConfigOutput&) = default;
};
Oauth2ProviderConfigOutput to_owned(const Oauth2ProviderConfigOutputView& view);
void write_json(internal::JsonWriter& writer, const Oauth2ProviderConfigOutput& in);

}  // namespace outcrop::bedrock_agentcore_control

// Oauth2ProviderConfigOutputView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/private_endpoint.h"
#include "outcrop/bedrock_agentcore_control/views/private_endpoint_override.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// The endpoints of an OAuth 2.0 provider, one by one.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Oauth2AuthorizationServerMetadata.html
struct Oauth2AuthorizationServerMetadataView {
  /// Who issues the tokens, by URL.
  std::string_view issuer{};
  /// Where users sign in and agree, by URL.
  std::string_view authorization_endpoint{};
  /// Where tokens are obtained, by URL.
  std::string_view token_endpoint{};
  /// What the provider can answer with after a user agreed, such as code.
  std::span<const std::string_view> response_types{};
  /// How applications can sign in at `tokenEndpoint`, such as client_secret_post.
  std::span<const std::string_view> token_endpoint_auth_methods{};
};
const internal::Schema& schema_of(const Oauth2AuthorizationServerMetadataView*);

/// Where an OAuth 2.0 provider's endpoints are found.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Oauth2Discovery.html
struct Oauth2DiscoveryView {
  enum class Member : std::uint16_t {
    none,
    discovery_url,
    authorization_server_metadata,
    unknown,
  };

  Member member{};
  /// The URL that tells the endpoints, such as https://example.com/.well-known/openid-configuration.
  OptionalRef<std::string_view> discovery_url{};
  /// The endpoints, one by one.
  OptionalRef<Oauth2AuthorizationServerMetadataView> authorization_server_metadata{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const Oauth2DiscoveryView*);

/// How an application signs in at Atlassian, without the secret.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AtlassianOauth2ProviderConfigOutput.html
struct AtlassianOauth2ProviderConfigOutputView {
  /// Where Atlassian's authorization server is.
  Oauth2DiscoveryView oauth_discovery{};
  /// The client id that Atlassian gave the application.
  std::optional<std::string_view> client_id{};
};
const internal::Schema& schema_of(const AtlassianOauth2ProviderConfigOutputView*);

/// How a user's token is exchanged by RFC 8693.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TokenExchangeGrantTypeConfigType.html
struct TokenExchangeGrantTypeConfigTypeView {
  /// Whose token goes along as the one that acts.
  Open<ActorTokenContentType> actor_token_content{};
  /// What that token is to allow, where `actorTokenContent` is `M2M`.
  std::span<const std::string_view> actor_token_scopes{};
};
const internal::Schema& schema_of(const TokenExchangeGrantTypeConfigTypeView*);

/// How a user's token is exchanged for another one that acts for the user elsewhere.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_OnBehalfOfTokenExchangeConfigType.html
struct OnBehalfOfTokenExchangeConfigTypeView {
  /// The kind of exchange.
  Open<OnBehalfOfTokenExchangeGrantTypeType> grant_type{};
  /// The settings of `TOKEN_EXCHANGE`.
  OptionalRef<TokenExchangeGrantTypeConfigTypeView> token_exchange_grant_type_config{};
};
const internal::Schema& schema_of(const OnBehalfOfTokenExchangeConfigTypeView*);

/// A KMS key that signs for an application.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_KmsKeySourceType.html
struct KmsKeySourceTypeView {
  /// The ARN of an asymmetric key for signing, of a kind that fits the algorithm.
  std::string_view kms_key_arn{};
};
const internal::Schema& schema_of(const KmsKeySourceTypeView*);

/// Where a private key lies.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PrivateKeySource.html
struct PrivateKeySourceView {
  enum class Member : std::uint16_t {
    none,
    kms_key_source,
    unknown,
  };

  Member member{};
  /// A key in AWS KMS, which it never leaves.
  OptionalRef<KmsKeySourceTypeView> kms_key_source{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const PrivateKeySourceView*);

/// Signs in to an OAuth 2.0 provider by a signed JWT in place of a secret.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PrivateKeyJwtConfig.html
struct PrivateKeyJwtConfigView {
  /// The key that signs.
  OptionalRef<PrivateKeySourceView> private_key_source{};
  /// The algorithm of the signature; it has to fit the key.
  Open<SigningAlgorithm> signing_algorithm{};
  /// Further entries of the JWT's header, by name; alg and typ are the service's.
  ///
  /// Sensitive: never logged.
  MapView<std::string_view> additional_header_claims{};
  /// Further claims of the JWT, by name; iss, sub, jti and exp are the service's.
  ///
  /// Sensitive: never logged.
  MapView<std::string_view> additional_payload_claims{};
};
const internal::Schema& schema_of(const PrivateKeyJwtConfigView*);

/// A client at an authorization server that is none of the known vendors', without its secret.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomOauth2ProviderConfigOutput.html
struct CustomOauth2ProviderConfigOutputView {
  /// Where the authorization server is.
  Oauth2DiscoveryView oauth_discovery{};
  /// The id that the authorization server gave the client.
  std::optional<std::string_view> client_id{};
  /// How a user's token is exchanged for one that an agent uses for the user; absent where tokens are not
  /// exchanged.
  OptionalRef<OnBehalfOfTokenExchangeConfigTypeView> on_behalf_of_token_exchange_config{};
  /// How the client proves itself at the token endpoint.
  Open<ClientAuthenticationMethodType> client_authentication_method{};
  /// How the authorization server is reached inside a VPC; absent where it is not in one.
  OptionalRef<PrivateEndpointView> private_endpoint{};
  /// Other private ways for single domains of the authorization server.
  std::span<const PrivateEndpointOverrideView> private_endpoint_overrides{};
  /// The key that signs the client's JWT; absent where the client proves itself in another way.
  OptionalRef<PrivateKeyJwtConfigView> private_key_jwt_config{};
};
const internal::Schema& schema_of(const CustomOauth2ProviderConfigOutputView*);

/// How an application signs in at GitHub, without the secret.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GithubOauth2ProviderConfigOutput.html
struct GithubOauth2ProviderConfigOutputView {
  /// Where GitHub's authorization server is.
  Oauth2DiscoveryView oauth_discovery{};
  /// The client id that GitHub gave the application.
  std::optional<std::string_view> client_id{};
};
const internal::Schema& schema_of(const GithubOauth2ProviderConfigOutputView*);

/// How an application signs in at Google, without the secret.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GoogleOauth2ProviderConfigOutput.html
struct GoogleOauth2ProviderConfigOutputView {
  /// Where Google's authorization server is.
  Oauth2DiscoveryView oauth_discovery{};
  /// The client id that Google gave the application.
  std::optional<std::string_view> client_id{};
};
const internal::Schema& schema_of(const GoogleOauth2ProviderConfigOutputView*);

/// An application at an OAuth 2.0 provider that the service knows; its secret is not told.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_IncludedOauth2ProviderConfigOutput.html
struct IncludedOauth2ProviderConfigOutputView {
  /// Where the provider's endpoints are found.
  Oauth2DiscoveryView oauth_discovery{};
  /// The id that the provider gave the application when it was registered there.
  std::optional<std::string_view> client_id{};
};
const internal::Schema& schema_of(const IncludedOauth2ProviderConfigOutputView*);

/// An application at LinkedIn; its secret is not told.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LinkedinOauth2ProviderConfigOutput.html
struct LinkedinOauth2ProviderConfigOutputView {
  /// Where the provider's endpoints are found.
  Oauth2DiscoveryView oauth_discovery{};
  /// The id that the provider gave the application when it was registered there.
  std::optional<std::string_view> client_id{};
};
const internal::Schema& schema_of(const LinkedinOauth2ProviderConfigOutputView*);

/// An application at Microsoft; its secret is not told.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MicrosoftOauth2ProviderConfigOutput.html
struct MicrosoftOauth2ProviderConfigOutputView {
  /// Where the provider's endpoints are found.
  Oauth2DiscoveryView oauth_discovery{};
  /// The id that the provider gave the application when it was registered there.
  std::optional<std::string_view> client_id{};
};
const internal::Schema& schema_of(const MicrosoftOauth2ProviderConfigOutputView*);

/// An application at Salesforce; its secret is not told.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SalesforceOauth2ProviderConfigOutput.html
struct SalesforceOauth2ProviderConfigOutputView {
  /// Where the provider's endpoints are found.
  Oauth2DiscoveryView oauth_discovery{};
  /// The id that the provider gave the application when it was registered there.
  std::optional<std::string_view> client_id{};
};
const internal::Schema& schema_of(const SalesforceOauth2ProviderConfigOutputView*);

/// An application at Slack; its secret is not told.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SlackOauth2ProviderConfigOutput.html
struct SlackOauth2ProviderConfigOutputView {
  /// Where the provider's endpoints are found.
  Oauth2DiscoveryView oauth_discovery{};
  /// The id that the provider gave the application when it was registered there.
  std::optional<std::string_view> client_id{};
};
const internal::Schema& schema_of(const SlackOauth2ProviderConfigOutputView*);

/// An application at an OAuth 2.0 provider, without its secret.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Oauth2ProviderConfigOutput.html
struct Oauth2ProviderConfigOutputView {
  enum class Member : std::uint16_t {
    none,
    custom_oauth2_provider_config,
    google_oauth2_provider_config,
    github_oauth2_provider_config,
    slack_oauth2_provider_config,
    salesforce_oauth2_provider_config,
    microsoft_oauth2_provider_config,
    atlassian_oauth2_provider_config,
    linkedin_oauth2_provider_config,
    included_oauth2_provider_config,
    unknown,
  };

  Member member{};
  /// The application at a provider that the service does not know, and the endpoints of that.
  OptionalRef<CustomOauth2ProviderConfigOutputView> custom_oauth2_provider_config{};
  /// The application at Google.
  OptionalRef<GoogleOauth2ProviderConfigOutputView> google_oauth2_provider_config{};
  /// The application at GitHub.
  OptionalRef<GithubOauth2ProviderConfigOutputView> github_oauth2_provider_config{};
  /// The application at Slack.
  OptionalRef<SlackOauth2ProviderConfigOutputView> slack_oauth2_provider_config{};
  /// The application at Salesforce.
  OptionalRef<SalesforceOauth2ProviderConfigOutputView> salesforce_oauth2_provider_config{};
  /// The application at Microsoft.
  OptionalRef<MicrosoftOauth2ProviderConfigOutputView> microsoft_oauth2_provider_config{};
  /// The application at Atlassian.
  OptionalRef<AtlassianOauth2ProviderConfigOutputView> atlassian_oauth2_provider_config{};
  /// The application at LinkedIn.
  OptionalRef<LinkedinOauth2ProviderConfigOutputView> linkedin_oauth2_provider_config{};
  /// The application at one of the other providers that the service knows.
  OptionalRef<IncludedOauth2ProviderConfigOutputView> included_oauth2_provider_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const Oauth2ProviderConfigOutputView*);

}  // namespace outcrop::bedrock_agentcore_control

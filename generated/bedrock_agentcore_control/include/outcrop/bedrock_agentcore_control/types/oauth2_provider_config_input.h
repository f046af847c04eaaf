// Oauth2ProviderConfigInput and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/private_endpoint.h"
#include "outcrop/bedrock_agentcore_control/types/private_endpoint_override.h"
#include "outcrop/bedrock_agentcore_control/types/secret_reference.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// How the account's application signs in at Atlassian.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AtlassianOauth2ProviderConfigInput.html
struct AtlassianOauth2ProviderConfigInput {
  /// The client id that Atlassian gave the application.
  ///
  /// Required.
  std::optional<std::string> client_id{};
  /// The client secret that Atlassian gave the application; absent where `clientSecretSource` is `EXTERNAL`.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> client_secret{};
  /// The secret in AWS Secrets Manager that holds the client secret; needed where `clientSecretSource` is
  /// `EXTERNAL`.
  Box<SecretReference> client_secret_config{};
  /// Who keeps the client secret: the service, or the account in a secret of its own.
  std::optional<OwnedOpen<SecretSourceType>> client_secret_source{};

  friend bool operator==(const AtlassianOauth2ProviderConfigInput&,
                         const AtlassianOauth2ProviderConfigInput&) = default;
};
void write_json(internal::JsonWriter& writer, const AtlassianOauth2ProviderConfigInput& in);

/// The endpoints of an OAuth 2.0 provider, one by one.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Oauth2AuthorizationServerMetadata.html
struct Oauth2AuthorizationServerMetadata {
  /// Who issues the tokens, by URL.
  ///
  /// Required.
  std::optional<std::string> issuer{};
  /// Where users sign in and agree, by URL.
  ///
  /// Required.
  std::optional<std::string> authorization_endpoint{};
  /// Where tokens are obtained, by URL.
  ///
  /// Required.
  std::optional<std::string> token_endpoint{};
  /// What the provider can answer with after a user agreed, such as code.
  std::optional<std::vector<std::string>> response_types{};
  /// How applications can sign in at `tokenEndpoint`, such as client_secret_post.
  std::optional<std::vector<std::string>> token_endpoint_auth_methods{};

  friend bool operator==(const Oauth2AuthorizationServerMetadata&, const Oauth2AuthorizationServerMetadata&) = default;
};
void write_json(internal::JsonWriter& writer, const Oauth2AuthorizationServerMetadata& in);

/// Where an OAuth 2.0 provider's endpoints are found.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Oauth2Discovery.html
struct Oauth2Discovery {
  /// The URL that tells the endpoints, such as https://example.com/.well-known/openid-configuration.
  std::optional<std::string> discovery_url{};
  /// The endpoints, one by one.
  Box<Oauth2AuthorizationServerMetadata> authorization_server_metadata{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Oauth2Discovery&, const Oauth2Discovery&) = default;
};
void write_json(internal::JsonWriter& writer, const Oauth2Discovery& in);

/// How a user's token is exchanged by RFC 8693.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TokenExchangeGrantTypeConfigType.html
struct TokenExchangeGrantTypeConfigType {
  /// Whose token goes along as the one that acts.
  ///
  /// Required.
  std::optional<OwnedOpen<ActorTokenContentType>> actor_token_content{};
  /// What that token is to allow, where `actorTokenContent` is `M2M`.
  std::optional<std::vector<std::string>> actor_token_scopes{};

  friend bool operator==(const TokenExchangeGrantTypeConfigType&, const TokenExchangeGrantTypeConfigType&) = default;
};
void write_json(internal::JsonWriter& writer, const TokenExchangeGrantTypeConfigType& in);

/// How a user's token is exchanged for another one that acts for the user elsewhere.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_OnBehalfOfTokenExchangeConfigType.html
struct OnBehalfOfTokenExchangeConfigType {
  /// The kind of exchange.
  ///
  /// Required.
  std::optional<OwnedOpen<OnBehalfOfTokenExchangeGrantTypeType>> grant_type{};
  /// The settings of `TOKEN_EXCHANGE`.
  Box<TokenExchangeGrantTypeConfigType> token_exchange_grant_type_config{};

  friend bool operator==(const OnBehalfOfTokenExchangeConfigType&, const OnBehalfOfTokenExchangeConfigType&) = default;
};
void write_json(internal::JsonWriter& writer, const OnBehalfOfTokenExchangeConfigType& in);

/// A KMS key that signs for an application.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_KmsKeySourceType.html
struct KmsKeySourceType {
  /// The ARN of an asymmetric key for signing, of a kind that fits the algorithm.
  ///
  /// Required.
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const KmsKeySourceType&, const KmsKeySourceType&) = default;
};
void write_json(internal::JsonWriter& writer, const KmsKeySourceType& in);

/// Where a private key lies.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PrivateKeySource.html
struct PrivateKeySource {
  /// A key in AWS KMS, which it never leaves.
  Box<KmsKeySourceType> kms_key_source{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PrivateKeySource&, const PrivateKeySource&) = default;
};
void write_json(internal::JsonWriter& writer, const PrivateKeySource& in);

/// Signs in to an OAuth 2.0 provider by a signed JWT in place of a secret.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PrivateKeyJwtConfig.html
struct PrivateKeyJwtConfig {
  /// The key that signs.
  Box<PrivateKeySource> private_key_source{};
  /// The algorithm of the signature; it has to fit the key.
  std::optional<OwnedOpen<SigningAlgorithm>> signing_algorithm{};
  /// Further entries of the JWT's header, by name; alg and typ are the service's.
  ///
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> additional_header_claims{};
  /// Further claims of the JWT, by name; iss, sub, jti and exp are the service's.
  ///
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> additional_payload_claims{};

  friend bool operator==(const PrivateKeyJwtConfig&, const PrivateKeyJwtConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const PrivateKeyJwtConfig& in);

/// A client at an authorization server that is none of the known vendors'.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomOauth2ProviderConfigInput.html
struct CustomOauth2ProviderConfigInput {
  /// Where the authorization server is.
  ///
  /// Required.
  Box<Oauth2Discovery> oauth_discovery{};
  /// The id that the authorization server gave the client.
  std::optional<std::string> client_id{};
  /// The client's secret; absent where `clientSecretSource` is `EXTERNAL`, or where the client proves itself
  /// without one.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> client_secret{};
  /// The secret in AWS Secrets Manager that holds the client secret; needed where `clientSecretSource` is
  /// `EXTERNAL`.
  Box<SecretReference> client_secret_config{};
  /// Who keeps the client secret: the service, or the account in a secret of its own.
  std::optional<OwnedOpen<SecretSourceType>> client_secret_source{};
  /// How a user's token is exchanged for one that an agent uses for the user. Absent: tokens are not exchanged.
  std::optional<OnBehalfOfTokenExchangeConfigType> on_behalf_of_token_exchange_config{};
  /// How the client proves itself at the token endpoint.
  std::optional<OwnedOpen<ClientAuthenticationMethodType>> client_authentication_method{};
  /// The key that signs the client's JWT; for `PRIVATE_KEY_JWT`.
  Box<PrivateKeyJwtConfig> private_key_jwt_config{};
  /// How the authorization server is reached inside a VPC. Absent where it is not in one.
  Box<PrivateEndpoint> private_endpoint{};
  /// Other private ways for single domains of the authorization server.
  std::optional<std::vector<PrivateEndpointOverride>> private_endpoint_overrides{};

  friend bool operator==(const CustomOauth2ProviderConfigInput&, const CustomOauth2ProviderConfigInput&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomOauth2ProviderConfigInput& in);

/// How the account's application signs in at GitHub.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GithubOauth2ProviderConfigInput.html
struct GithubOauth2ProviderConfigInput {
  /// The client id that GitHub gave the application.
  ///
  /// Required.
  std::optional<std::string> client_id{};
  /// The client secret that GitHub gave the application; absent where `clientSecretSource` is `EXTERNAL`.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> client_secret{};
  /// The secret in AWS Secrets Manager that holds the client secret; needed where `clientSecretSource` is
  /// `EXTERNAL`.
  Box<SecretReference> client_secret_config{};
  /// Who keeps the client secret: the service, or the account in a secret of its own.
  std::optional<OwnedOpen<SecretSourceType>> client_secret_source{};

  friend bool operator==(const GithubOauth2ProviderConfigInput&, const GithubOauth2ProviderConfigInput&) = default;
};
void write_json(internal::JsonWriter& writer, const GithubOauth2ProviderConfigInput& in);

/// How the account's application signs in at Google.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GoogleOauth2ProviderConfigInput.html
struct GoogleOauth2ProviderConfigInput {
  /// The client id that Google gave the application.
  ///
  /// Required.
  std::optional<std::string> client_id{};
  /// The client secret that Google gave the application; absent where `clientSecretSource` is `EXTERNAL`.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> client_secret{};
  /// The secret in AWS Secrets Manager that holds the client secret; needed where `clientSecretSource` is
  /// `EXTERNAL`.
  Box<SecretReference> client_secret_config{};
  /// Who keeps the client secret: the service, or the account in a secret of its own.
  std::optional<OwnedOpen<SecretSourceType>> client_secret_source{};

  friend bool operator==(const GoogleOauth2ProviderConfigInput&, const GoogleOauth2ProviderConfigInput&) = default;
};
void write_json(internal::JsonWriter& writer, const GoogleOauth2ProviderConfigInput& in);

/// An application at an OAuth 2.0 provider that the service knows.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_IncludedOauth2ProviderConfigInput.html
struct IncludedOauth2ProviderConfigInput {
  /// The id that the provider gave the application when it was registered there.
  ///
  /// Required.
  std::optional<std::string> client_id{};
  /// The secret that the provider gave the application; the service keeps it in AWS Secrets Manager.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> client_secret{};
  /// The secret in AWS Secrets Manager that holds the client secret. Needed where `clientSecretSource` is
  /// `EXTERNAL`.
  Box<SecretReference> client_secret_config{};
  /// Who keeps the client secret.
  std::optional<OwnedOpen<SecretSourceType>> client_secret_source{};
  /// Who issues the tokens, by URL, for an application that has a tenant of its own at the provider.
  std::optional<std::string> issuer{};
  /// Where users sign in and agree, for an application that has a tenant of its own at the provider.
  std::optional<std::string> authorization_endpoint{};
  /// Where codes are exchanged for tokens, for an application that has a tenant of its own at the provider.
  std::optional<std::string> token_endpoint{};

  friend bool operator==(const IncludedOauth2ProviderConfigInput&, const IncludedOauth2ProviderConfigInput&) = default;
};
void write_json(internal::JsonWriter& writer, const IncludedOauth2ProviderConfigInput& in);

/// An application at LinkedIn.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LinkedinOauth2ProviderConfigInput.html
struct LinkedinOauth2ProviderConfigInput {
  /// The id that the provider gave the application when it was registered there.
  ///
  /// Required.
  std::optional<std::string> client_id{};
  /// The secret that the provider gave the application; the service keeps it in AWS Secrets Manager.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> client_secret{};
  /// The secret in AWS Secrets Manager that holds the client secret. Needed where `clientSecretSource` is
  /// `EXTERNAL`.
  Box<SecretReference> client_secret_config{};
  /// Who keeps the client secret.
  std::optional<OwnedOpen<SecretSourceType>> client_secret_source{};

  friend bool operator==(const LinkedinOauth2ProviderConfigInput&, const LinkedinOauth2ProviderConfigInput&) = default;
};
void write_json(internal::JsonWriter& writer, const LinkedinOauth2ProviderConfigInput& in);

/// An application at Microsoft.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MicrosoftOauth2ProviderConfigInput.html
struct MicrosoftOauth2ProviderConfigInput {
  /// The id that the provider gave the application when it was registered there.
  ///
  /// Required.
  std::optional<std::string> client_id{};
  /// The secret that the provider gave the application; the service keeps it in AWS Secrets Manager.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> client_secret{};
  /// The secret in AWS Secrets Manager that holds the client secret. Needed where `clientSecretSource` is
  /// `EXTERNAL`.
  Box<SecretReference> client_secret_config{};
  /// Who keeps the client secret.
  std::optional<OwnedOpen<SecretSourceType>> client_secret_source{};
  /// The id of the organization's tenant in Microsoft Entra ID.
  std::optional<std::string> tenant_id{};

  friend bool operator==(const MicrosoftOauth2ProviderConfigInput&,
                         const MicrosoftOauth2ProviderConfigInput&) = default;
};
void write_json(internal::JsonWriter& writer, const MicrosoftOauth2ProviderConfigInput& in);

/// An application at Salesforce.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SalesforceOauth2ProviderConfigInput.html
struct SalesforceOauth2ProviderConfigInput {
  /// The id that the provider gave the application when it was registered there.
  ///
  /// Required.
  std::optional<std::string> client_id{};
  /// The secret that the provider gave the application; the service keeps it in AWS Secrets Manager.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> client_secret{};
  /// The secret in AWS Secrets Manager that holds the client secret. Needed where `clientSecretSource` is
  /// `EXTERNAL`.
  Box<SecretReference> client_secret_config{};
  /// Who keeps the client secret.
  std::optional<OwnedOpen<SecretSourceType>> client_secret_source{};

  friend bool operator==(const SalesforceOauth2ProviderConfigInput&,
                         const SalesforceOauth2ProviderConfigInput&) = default;
};
void write_json(internal::JsonWriter& writer, const SalesforceOauth2ProviderConfigInput& in);

/// An application at Slack.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SlackOauth2ProviderConfigInput.html
struct SlackOauth2ProviderConfigInput {
  /// The id that the provider gave the application when it was registered there.
  ///
  /// Required.
  std::optional<std::string> client_id{};
  /// The secret that the provider gave the application; the service keeps it in AWS Secrets Manager.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> client_secret{};
  /// The secret in AWS Secrets Manager that holds the client secret. Needed where `clientSecretSource` is
  /// `EXTERNAL`.
  Box<SecretReference> client_secret_config{};
  /// Who keeps the client secret.
  std::optional<OwnedOpen<SecretSourceType>> client_secret_source{};

  friend bool operator==(const SlackOauth2ProviderConfigInput&, const SlackOauth2ProviderConfigInput&) = default;
};
void write_json(internal::JsonWriter& writer, const SlackOauth2ProviderConfigInput& in);

/// An application at an OAuth 2.0 provider, as it is registered there.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Oauth2ProviderConfigInput.html
struct Oauth2ProviderConfigInput {
  /// The application at a provider that the service does not know, and the endpoints of that.
  Box<CustomOauth2ProviderConfigInput> custom_oauth2_provider_config{};
  /// The application at Google.
  Box<GoogleOauth2ProviderConfigInput> google_oauth2_provider_config{};
  /// The application at GitHub.
  Box<GithubOauth2ProviderConfigInput> github_oauth2_provider_config{};
  /// The application at Slack.
  Box<SlackOauth2ProviderConfigInput> slack_oauth2_provider_config{};
  /// The application at Salesforce.
  Box<SalesforceOauth2ProviderConfigInput> salesforce_oauth2_provider_config{};
  /// The application at Microsoft.
  Box<MicrosoftOauth2ProviderConfigInput> microsoft_oauth2_provider_config{};
  /// The application at Atlassian.
  Box<AtlassianOauth2ProviderConfigInput> atlassian_oauth2_provider_config{};
  /// The application at LinkedIn.
  Box<LinkedinOauth2ProviderConfigInput> linkedin_oauth2_provider_config{};
  /// The application at one of the other providers that the service knows.
  Box<IncludedOauth2ProviderConfigInput> included_oauth2_provider_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Oauth2ProviderConfigInput&, const Oauth2ProviderConfigInput&) = default;
};
void write_json(internal::JsonWriter& writer, const Oauth2ProviderConfigInput& in);

}  // namespace outcrop::bedrock_agentcore_control

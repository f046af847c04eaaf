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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AtlassianOauth2ProviderConfigInput.html
struct AtlassianOauth2ProviderConfigInput {
  /// Required.
  std::optional<std::string> client_id{};
  /// Sensitive: never logged.
  std::optional<std::string> client_secret{};
  Box<SecretReference> client_secret_config{};
  std::optional<OwnedOpen<SecretSourceType>> client_secret_source{};

  friend bool operator==(const AtlassianOauth2ProviderConfigInput&,
                         const AtlassianOauth2ProviderConfigInput&) = default;
};
void write_json(internal::JsonWriter& writer, const AtlassianOauth2ProviderConfigInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Oauth2AuthorizationServerMetadata.html
struct Oauth2AuthorizationServerMetadata {
  /// Required.
  std::optional<std::string> issuer{};
  /// Required.
  std::optional<std::string> authorization_endpoint{};
  /// Required.
  std::optional<std::string> token_endpoint{};
  std::optional<std::vector<std::string>> response_types{};
  std::optional<std::vector<std::string>> token_endpoint_auth_methods{};

  friend bool operator==(const Oauth2AuthorizationServerMetadata&, const Oauth2AuthorizationServerMetadata&) = default;
};
void write_json(internal::JsonWriter& writer, const Oauth2AuthorizationServerMetadata& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Oauth2Discovery.html
struct Oauth2Discovery {
  std::optional<std::string> discovery_url{};
  Box<Oauth2AuthorizationServerMetadata> authorization_server_metadata{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Oauth2Discovery&, const Oauth2Discovery&) = default;
};
void write_json(internal::JsonWriter& writer, const Oauth2Discovery& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TokenExchangeGrantTypeConfigType.html
struct TokenExchangeGrantTypeConfigType {
  /// Required.
  std::optional<OwnedOpen<ActorTokenContentType>> actor_token_content{};
  std::optional<std::vector<std::string>> actor_token_scopes{};

  friend bool operator==(const TokenExchangeGrantTypeConfigType&, const TokenExchangeGrantTypeConfigType&) = default;
};
void write_json(internal::JsonWriter& writer, const TokenExchangeGrantTypeConfigType& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_OnBehalfOfTokenExchangeConfigType.html
struct OnBehalfOfTokenExchangeConfigType {
  /// Required.
  std::optional<OwnedOpen<OnBehalfOfTokenExchangeGrantTypeType>> grant_type{};
  Box<TokenExchangeGrantTypeConfigType> token_exchange_grant_type_config{};

  friend bool operator==(const OnBehalfOfTokenExchangeConfigType&, const OnBehalfOfTokenExchangeConfigType&) = default;
};
void write_json(internal::JsonWriter& writer, const OnBehalfOfTokenExchangeConfigType& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_KmsKeySourceType.html
struct KmsKeySourceType {
  /// Required.
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const KmsKeySourceType&, const KmsKeySourceType&) = default;
};
void write_json(internal::JsonWriter& writer, const KmsKeySourceType& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PrivateKeySource.html
struct PrivateKeySource {
  Box<KmsKeySourceType> kms_key_source{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PrivateKeySource&, const PrivateKeySource&) = default;
};
void write_json(internal::JsonWriter& writer, const PrivateKeySource& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PrivateKeyJwtConfig.html
struct PrivateKeyJwtConfig {
  Box<PrivateKeySource> private_key_source{};
  std::optional<OwnedOpen<SigningAlgorithm>> signing_algorithm{};
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> additional_header_claims{};
  /// Sensitive: never logged.
  std::optional<std::map<std::string, std::string, std::less<>>> additional_payload_claims{};

  friend bool operator==(const PrivateKeyJwtConfig&, const PrivateKeyJwtConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const PrivateKeyJwtConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomOauth2ProviderConfigInput.html
struct CustomOauth2ProviderConfigInput {
  /// Required.
  Box<Oauth2Discovery> oauth_discovery{};
  std::optional<std::string> client_id{};
  /// Sensitive: never logged.
  std::optional<std::string> client_secret{};
  Box<SecretReference> client_secret_config{};
  std::optional<OwnedOpen<SecretSourceType>> client_secret_source{};
  std::optional<OnBehalfOfTokenExchangeConfigType> on_behalf_of_token_exchange_config{};
  std::optional<OwnedOpen<ClientAuthenticationMethodType>> client_authentication_method{};
  Box<PrivateKeyJwtConfig> private_key_jwt_config{};
  Box<PrivateEndpoint> private_endpoint{};
  std::optional<std::vector<PrivateEndpointOverride>> private_endpoint_overrides{};

  friend bool operator==(const CustomOauth2ProviderConfigInput&, const CustomOauth2ProviderConfigInput&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomOauth2ProviderConfigInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GithubOauth2ProviderConfigInput.html
struct GithubOauth2ProviderConfigInput {
  /// Required.
  std::optional<std::string> client_id{};
  /// Sensitive: never logged.
  std::optional<std::string> client_secret{};
  Box<SecretReference> client_secret_config{};
  std::optional<OwnedOpen<SecretSourceType>> client_secret_source{};

  friend bool operator==(const GithubOauth2ProviderConfigInput&, const GithubOauth2ProviderConfigInput&) = default;
};
void write_json(internal::JsonWriter& writer, const GithubOauth2ProviderConfigInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GoogleOauth2ProviderConfigInput.html
struct GoogleOauth2ProviderConfigInput {
  /// Required.
  std::optional<std::string> client_id{};
  /// Sensitive: never logged.
  std::optional<std::string> client_secret{};
  Box<SecretReference> client_secret_config{};
  std::optional<OwnedOpen<SecretSourceType>> client_secret_source{};

  friend bool operator==(const GoogleOauth2ProviderConfigInput&, const GoogleOauth2ProviderConfigInput&) = default;
};
void write_json(internal::JsonWriter& writer, const GoogleOauth2ProviderConfigInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_IncludedOauth2ProviderConfigInput.html
struct IncludedOauth2ProviderConfigInput {
  /// Required.
  std::optional<std::string> client_id{};
  /// Sensitive: never logged.
  std::optional<std::string> client_secret{};
  Box<SecretReference> client_secret_config{};
  std::optional<OwnedOpen<SecretSourceType>> client_secret_source{};
  std::optional<std::string> issuer{};
  std::optional<std::string> authorization_endpoint{};
  std::optional<std::string> token_endpoint{};

  friend bool operator==(const IncludedOauth2ProviderConfigInput&, const IncludedOauth2ProviderConfigInput&) = default;
};
void write_json(internal::JsonWriter& writer, const IncludedOauth2ProviderConfigInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LinkedinOauth2ProviderConfigInput.html
struct LinkedinOauth2ProviderConfigInput {
  /// Required.
  std::optional<std::string> client_id{};
  /// Sensitive: never logged.
  std::optional<std::string> client_secret{};
  Box<SecretReference> client_secret_config{};
  std::optional<OwnedOpen<SecretSourceType>> client_secret_source{};

  friend bool operator==(const LinkedinOauth2ProviderConfigInput&, const LinkedinOauth2ProviderConfigInput&) = default;
};
void write_json(internal::JsonWriter& writer, const LinkedinOauth2ProviderConfigInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MicrosoftOauth2ProviderConfigInput.html
struct MicrosoftOauth2ProviderConfigInput {
  /// Required.
  std::optional<std::string> client_id{};
  /// Sensitive: never logged.
  std::optional<std::string> client_secret{};
  Box<SecretReference> client_secret_config{};
  std::optional<OwnedOpen<SecretSourceType>> client_secret_source{};
  std::optional<std::string> tenant_id{};

  friend bool operator==(const MicrosoftOauth2ProviderConfigInput&,
                         const MicrosoftOauth2ProviderConfigInput&) = default;
};
void write_json(internal::JsonWriter& writer, const MicrosoftOauth2ProviderConfigInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SalesforceOauth2ProviderConfigInput.html
struct SalesforceOauth2ProviderConfigInput {
  /// Required.
  std::optional<std::string> client_id{};
  /// Sensitive: never logged.
  std::optional<std::string> client_secret{};
  Box<SecretReference> client_secret_config{};
  std::optional<OwnedOpen<SecretSourceType>> client_secret_source{};

  friend bool operator==(const SalesforceOauth2ProviderConfigInput&,
                         const SalesforceOauth2ProviderConfigInput&) = default;
};
void write_json(internal::JsonWriter& writer, const SalesforceOauth2ProviderConfigInput& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SlackOauth2ProviderConfigInput.html
struct SlackOauth2ProviderConfigInput {
  /// Required.
  std::optional<std::string> client_id{};
  /// Sensitive: never logged.
  std::optional<std::string> client_secret{};
  Box<SecretReference> client_secret_config{};
  std::optional<OwnedOpen<SecretSourceType>> client_secret_source{};

  friend bool operator==(const SlackOauth2ProviderConfigInput&, const SlackOauth2ProviderConfigInput&) = default;
};
void write_json(internal::JsonWriter& writer, const SlackOauth2ProviderConfigInput& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Oauth2ProviderConfigInput.html
struct Oauth2ProviderConfigInput {
  Box<CustomOauth2ProviderConfigInput> custom_oauth2_provider_config{};
  Box<GoogleOauth2ProviderConfigInput> google_oauth2_provider_config{};
  Box<GithubOauth2ProviderConfigInput> github_oauth2_provider_config{};
  Box<SlackOauth2ProviderConfigInput> slack_oauth2_provider_config{};
  Box<SalesforceOauth2ProviderConfigInput> salesforce_oauth2_provider_config{};
  Box<MicrosoftOauth2ProviderConfigInput> microsoft_oauth2_provider_config{};
  Box<AtlassianOauth2ProviderConfigInput> atlassian_oauth2_provider_config{};
  Box<LinkedinOauth2ProviderConfigInput> linkedin_oauth2_provider_config{};
  Box<IncludedOauth2ProviderConfigInput> included_oauth2_provider_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Oauth2ProviderConfigInput&, const Oauth2ProviderConfigInput&) = default;
};
void write_json(internal::JsonWriter& writer, const Oauth2ProviderConfigInput& in);

}  // namespace outcrop::bedrock_agentcore_control

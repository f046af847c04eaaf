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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Oauth2AuthorizationServerMetadata.html
struct Oauth2AuthorizationServerMetadataView {
  std::string_view issuer{};
  std::string_view authorization_endpoint{};
  std::string_view token_endpoint{};
  std::span<const std::string_view> response_types{};
  std::span<const std::string_view> token_endpoint_auth_methods{};
};
const internal::Schema& schema_of(const Oauth2AuthorizationServerMetadataView*);

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
  OptionalRef<std::string_view> discovery_url{};
  OptionalRef<Oauth2AuthorizationServerMetadataView> authorization_server_metadata{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const Oauth2DiscoveryView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AtlassianOauth2ProviderConfigOutput.html
struct AtlassianOauth2ProviderConfigOutputView {
  Oauth2DiscoveryView oauth_discovery{};
  std::optional<std::string_view> client_id{};
};
const internal::Schema& schema_of(const AtlassianOauth2ProviderConfigOutputView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TokenExchangeGrantTypeConfigType.html
struct TokenExchangeGrantTypeConfigTypeView {
  Open<ActorTokenContentType> actor_token_content{};
  std::span<const std::string_view> actor_token_scopes{};
};
const internal::Schema& schema_of(const TokenExchangeGrantTypeConfigTypeView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_OnBehalfOfTokenExchangeConfigType.html
struct OnBehalfOfTokenExchangeConfigTypeView {
  Open<OnBehalfOfTokenExchangeGrantTypeType> grant_type{};
  OptionalRef<TokenExchangeGrantTypeConfigTypeView> token_exchange_grant_type_config{};
};
const internal::Schema& schema_of(const OnBehalfOfTokenExchangeConfigTypeView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_KmsKeySourceType.html
struct KmsKeySourceTypeView {
  std::string_view kms_key_arn{};
};
const internal::Schema& schema_of(const KmsKeySourceTypeView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PrivateKeySource.html
struct PrivateKeySourceView {
  enum class Member : std::uint16_t {
    none,
    kms_key_source,
    unknown,
  };

  Member member{};
  OptionalRef<KmsKeySourceTypeView> kms_key_source{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const PrivateKeySourceView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PrivateKeyJwtConfig.html
struct PrivateKeyJwtConfigView {
  OptionalRef<PrivateKeySourceView> private_key_source{};
  Open<SigningAlgorithm> signing_algorithm{};
  /// Sensitive: never logged.
  MapView<std::string_view> additional_header_claims{};
  /// Sensitive: never logged.
  MapView<std::string_view> additional_payload_claims{};
};
const internal::Schema& schema_of(const PrivateKeyJwtConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomOauth2ProviderConfigOutput.html
struct CustomOauth2ProviderConfigOutputView {
  Oauth2DiscoveryView oauth_discovery{};
  std::optional<std::string_view> client_id{};
  OptionalRef<OnBehalfOfTokenExchangeConfigTypeView> on_behalf_of_token_exchange_config{};
  Open<ClientAuthenticationMethodType> client_authentication_method{};
  OptionalRef<PrivateEndpointView> private_endpoint{};
  std::span<const PrivateEndpointOverrideView> private_endpoint_overrides{};
  OptionalRef<PrivateKeyJwtConfigView> private_key_jwt_config{};
};
const internal::Schema& schema_of(const CustomOauth2ProviderConfigOutputView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GithubOauth2ProviderConfigOutput.html
struct GithubOauth2ProviderConfigOutputView {
  Oauth2DiscoveryView oauth_discovery{};
  std::optional<std::string_view> client_id{};
};
const internal::Schema& schema_of(const GithubOauth2ProviderConfigOutputView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GoogleOauth2ProviderConfigOutput.html
struct GoogleOauth2ProviderConfigOutputView {
  Oauth2DiscoveryView oauth_discovery{};
  std::optional<std::string_view> client_id{};
};
const internal::Schema& schema_of(const GoogleOauth2ProviderConfigOutputView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_IncludedOauth2ProviderConfigOutput.html
struct IncludedOauth2ProviderConfigOutputView {
  Oauth2DiscoveryView oauth_discovery{};
  std::optional<std::string_view> client_id{};
};
const internal::Schema& schema_of(const IncludedOauth2ProviderConfigOutputView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LinkedinOauth2ProviderConfigOutput.html
struct LinkedinOauth2ProviderConfigOutputView {
  Oauth2DiscoveryView oauth_discovery{};
  std::optional<std::string_view> client_id{};
};
const internal::Schema& schema_of(const LinkedinOauth2ProviderConfigOutputView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MicrosoftOauth2ProviderConfigOutput.html
struct MicrosoftOauth2ProviderConfigOutputView {
  Oauth2DiscoveryView oauth_discovery{};
  std::optional<std::string_view> client_id{};
};
const internal::Schema& schema_of(const MicrosoftOauth2ProviderConfigOutputView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SalesforceOauth2ProviderConfigOutput.html
struct SalesforceOauth2ProviderConfigOutputView {
  Oauth2DiscoveryView oauth_discovery{};
  std::optional<std::string_view> client_id{};
};
const internal::Schema& schema_of(const SalesforceOauth2ProviderConfigOutputView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SlackOauth2ProviderConfigOutput.html
struct SlackOauth2ProviderConfigOutputView {
  Oauth2DiscoveryView oauth_discovery{};
  std::optional<std::string_view> client_id{};
};
const internal::Schema& schema_of(const SlackOauth2ProviderConfigOutputView*);

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
  OptionalRef<CustomOauth2ProviderConfigOutputView> custom_oauth2_provider_config{};
  OptionalRef<GoogleOauth2ProviderConfigOutputView> google_oauth2_provider_config{};
  OptionalRef<GithubOauth2ProviderConfigOutputView> github_oauth2_provider_config{};
  OptionalRef<SlackOauth2ProviderConfigOutputView> slack_oauth2_provider_config{};
  OptionalRef<SalesforceOauth2ProviderConfigOutputView> salesforce_oauth2_provider_config{};
  OptionalRef<MicrosoftOauth2ProviderConfigOutputView> microsoft_oauth2_provider_config{};
  OptionalRef<AtlassianOauth2ProviderConfigOutputView> atlassian_oauth2_provider_config{};
  OptionalRef<LinkedinOauth2ProviderConfigOutputView> linkedin_oauth2_provider_config{};
  OptionalRef<IncludedOauth2ProviderConfigOutputView> included_oauth2_provider_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const Oauth2ProviderConfigOutputView*);

}  // namespace outcrop::bedrock_agentcore_control

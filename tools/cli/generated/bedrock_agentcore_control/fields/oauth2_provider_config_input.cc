// Tables of the shapes in outcrop/bedrock_agentcore_control/types/oauth2_provider_config_input.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/oauth2_provider_config_input.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const AtlassianOauth2ProviderConfigInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AtlassianOauth2ProviderConfigInput::client_id>("clientId", true),
      cli::field<&AtlassianOauth2ProviderConfigInput::client_secret>("clientSecret"),
      cli::field<&AtlassianOauth2ProviderConfigInput::client_secret_config>("clientSecretConfig"),
      cli::field<&AtlassianOauth2ProviderConfigInput::client_secret_source>("clientSecretSource"),
  };
  static constexpr cli::Shape shape{.name = "AtlassianOauth2ProviderConfigInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CustomOauth2ProviderConfigInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomOauth2ProviderConfigInput::oauth_discovery>("oauthDiscovery", true),
      cli::field<&CustomOauth2ProviderConfigInput::client_id>("clientId"),
      cli::field<&CustomOauth2ProviderConfigInput::client_secret>("clientSecret"),
      cli::field<&CustomOauth2ProviderConfigInput::client_secret_config>("clientSecretConfig"),
      cli::field<&CustomOauth2ProviderConfigInput::client_secret_source>("clientSecretSource"),
      cli::field<&CustomOauth2ProviderConfigInput::on_behalf_of_token_exchange_config>("onBehalfOfTokenExchangeConfig"),
      cli::field<&CustomOauth2ProviderConfigInput::client_authentication_method>("clientAuthenticationMethod"),
      cli::field<&CustomOauth2ProviderConfigInput::private_key_jwt_config>("privateKeyJwtConfig"),
      cli::field<&CustomOauth2ProviderConfigInput::private_endpoint>("privateEndpoint"),
      cli::field<&CustomOauth2ProviderConfigInput::private_endpoint_overrides>("privateEndpointOverrides"),
  };
  static constexpr cli::Shape shape{.name = "CustomOauth2ProviderConfigInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GithubOauth2ProviderConfigInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GithubOauth2ProviderConfigInput::client_id>("clientId", true),
      cli::field<&GithubOauth2ProviderConfigInput::client_secret>("clientSecret"),
      cli::field<&GithubOauth2ProviderConfigInput::client_secret_config>("clientSecretConfig"),
      cli::field<&GithubOauth2ProviderConfigInput::client_secret_source>("clientSecretSource"),
  };
  static constexpr cli::Shape shape{.name = "GithubOauth2ProviderConfigInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GoogleOauth2ProviderConfigInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GoogleOauth2ProviderConfigInput::client_id>("clientId", true),
      cli::field<&GoogleOauth2ProviderConfigInput::client_secret>("clientSecret"),
      cli::field<&GoogleOauth2ProviderConfigInput::client_secret_config>("clientSecretConfig"),
      cli::field<&GoogleOauth2ProviderConfigInput::client_secret_source>("clientSecretSource"),
  };
  static constexpr cli::Shape shape{.name = "GoogleOauth2ProviderConfigInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const IncludedOauth2ProviderConfigInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&IncludedOauth2ProviderConfigInput::client_id>("clientId", true),
      cli::field<&IncludedOauth2ProviderConfigInput::client_secret>("clientSecret"),
      cli::field<&IncludedOauth2ProviderConfigInput::client_secret_config>("clientSecretConfig"),
      cli::field<&IncludedOauth2ProviderConfigInput::client_secret_source>("clientSecretSource"),
      cli::field<&IncludedOauth2ProviderConfigInput::issuer>("issuer"),
      cli::field<&IncludedOauth2ProviderConfigInput::authorization_endpoint>("authorizationEndpoint"),
      cli::field<&IncludedOauth2ProviderConfigInput::token_endpoint>("tokenEndpoint"),
  };
  static constexpr cli::Shape shape{.name = "IncludedOauth2ProviderConfigInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const KmsKeySourceType*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KmsKeySourceType::kms_key_arn>("kmsKeyArn", true),
  };
  static constexpr cli::Shape shape{.name = "KmsKeySourceType", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LinkedinOauth2ProviderConfigInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LinkedinOauth2ProviderConfigInput::client_id>("clientId", true),
      cli::field<&LinkedinOauth2ProviderConfigInput::client_secret>("clientSecret"),
      cli::field<&LinkedinOauth2ProviderConfigInput::client_secret_config>("clientSecretConfig"),
      cli::field<&LinkedinOauth2ProviderConfigInput::client_secret_source>("clientSecretSource"),
  };
  static constexpr cli::Shape shape{.name = "LinkedinOauth2ProviderConfigInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MicrosoftOauth2ProviderConfigInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MicrosoftOauth2ProviderConfigInput::client_id>("clientId", true),
      cli::field<&MicrosoftOauth2ProviderConfigInput::client_secret>("clientSecret"),
      cli::field<&MicrosoftOauth2ProviderConfigInput::client_secret_config>("clientSecretConfig"),
      cli::field<&MicrosoftOauth2ProviderConfigInput::client_secret_source>("clientSecretSource"),
      cli::field<&MicrosoftOauth2ProviderConfigInput::tenant_id>("tenantId"),
  };
  static constexpr cli::Shape shape{.name = "MicrosoftOauth2ProviderConfigInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const Oauth2AuthorizationServerMetadata*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Oauth2AuthorizationServerMetadata::issuer>("issuer", true),
      cli::field<&Oauth2AuthorizationServerMetadata::authorization_endpoint>("authorizationEndpoint", true),
      cli::field<&Oauth2AuthorizationServerMetadata::token_endpoint>("tokenEndpoint", true),
      cli::field<&Oauth2AuthorizationServerMetadata::response_types>("responseTypes"),
      cli::field<&Oauth2AuthorizationServerMetadata::token_endpoint_auth_methods>("tokenEndpointAuthMethods"),
  };
  static constexpr cli::Shape shape{.name = "Oauth2AuthorizationServerMetadata", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const Oauth2Discovery*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Oauth2Discovery::discovery_url>("discoveryUrl"),
      cli::field<&Oauth2Discovery::authorization_server_metadata>("authorizationServerMetadata"),
  };
  static constexpr cli::Shape shape{.name = "Oauth2Discovery", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const Oauth2ProviderConfigInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Oauth2ProviderConfigInput::custom_oauth2_provider_config>("customOauth2ProviderConfig"),
      cli::field<&Oauth2ProviderConfigInput::google_oauth2_provider_config>("googleOauth2ProviderConfig"),
      cli::field<&Oauth2ProviderConfigInput::github_oauth2_provider_config>("githubOauth2ProviderConfig"),
      cli::field<&Oauth2ProviderConfigInput::slack_oauth2_provider_config>("slackOauth2ProviderConfig"),
      cli::field<&Oauth2ProviderConfigInput::salesforce_oauth2_provider_config>("salesforceOauth2ProviderConfig"),
      cli::field<&Oauth2ProviderConfigInput::microsoft_oauth2_provider_config>("microsoftOauth2ProviderConfig"),
      cli::field<&Oauth2ProviderConfigInput::atlassian_oauth2_provider_config>("atlassianOauth2ProviderConfig"),
      cli::field<&Oauth2ProviderConfigInput::linkedin_oauth2_provider_config>("linkedinOauth2ProviderConfig"),
      cli::field<&Oauth2ProviderConfigInput::included_oauth2_provider_config>("includedOauth2ProviderConfig"),
  };
  static constexpr cli::Shape shape{.name = "Oauth2ProviderConfigInput", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const OnBehalfOfTokenExchangeConfigType*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OnBehalfOfTokenExchangeConfigType::grant_type>("grantType", true),
      cli::field<&OnBehalfOfTokenExchangeConfigType::token_exchange_grant_type_config>("tokenExchangeGrantTypeConfig"),
  };
  static constexpr cli::Shape shape{.name = "OnBehalfOfTokenExchangeConfigType", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PrivateKeyJwtConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PrivateKeyJwtConfig::private_key_source>("privateKeySource"),
      cli::field<&PrivateKeyJwtConfig::signing_algorithm>("signingAlgorithm"),
      cli::field<&PrivateKeyJwtConfig::additional_header_claims>("additionalHeaderClaims"),
      cli::field<&PrivateKeyJwtConfig::additional_payload_claims>("additionalPayloadClaims"),
  };
  static constexpr cli::Shape shape{.name = "PrivateKeyJwtConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PrivateKeySource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PrivateKeySource::kms_key_source>("kmsKeySource"),
  };
  static constexpr cli::Shape shape{.name = "PrivateKeySource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const SalesforceOauth2ProviderConfigInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SalesforceOauth2ProviderConfigInput::client_id>("clientId", true),
      cli::field<&SalesforceOauth2ProviderConfigInput::client_secret>("clientSecret"),
      cli::field<&SalesforceOauth2ProviderConfigInput::client_secret_config>("clientSecretConfig"),
      cli::field<&SalesforceOauth2ProviderConfigInput::client_secret_source>("clientSecretSource"),
  };
  static constexpr cli::Shape shape{.name = "SalesforceOauth2ProviderConfigInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SlackOauth2ProviderConfigInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SlackOauth2ProviderConfigInput::client_id>("clientId", true),
      cli::field<&SlackOauth2ProviderConfigInput::client_secret>("clientSecret"),
      cli::field<&SlackOauth2ProviderConfigInput::client_secret_config>("clientSecretConfig"),
      cli::field<&SlackOauth2ProviderConfigInput::client_secret_source>("clientSecretSource"),
  };
  static constexpr cli::Shape shape{.name = "SlackOauth2ProviderConfigInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const TokenExchangeGrantTypeConfigType*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TokenExchangeGrantTypeConfigType::actor_token_content>("actorTokenContent", true),
      cli::field<&TokenExchangeGrantTypeConfigType::actor_token_scopes>("actorTokenScopes"),
  };
  static constexpr cli::Shape shape{.name = "TokenExchangeGrantTypeConfigType", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control

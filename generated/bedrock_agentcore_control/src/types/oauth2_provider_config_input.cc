// Writes Oauth2ProviderConfigInput and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/oauth2_provider_config_input.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const AtlassianOauth2ProviderConfigInput& in) {
  writer.begin_object();
  writer.required("clientId", in.client_id);
  writer.sensitive().member("clientSecret", in.client_secret);
  writer.member("clientSecretConfig", in.client_secret_config);
  writer.member("clientSecretSource", in.client_secret_source);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Oauth2AuthorizationServerMetadata& in) {
  writer.begin_object();
  writer.required("issuer", in.issuer);
  writer.required("authorizationEndpoint", in.authorization_endpoint);
  writer.required("tokenEndpoint", in.token_endpoint);
  writer.member("responseTypes", in.response_types);
  writer.member("tokenEndpointAuthMethods", in.token_endpoint_auth_methods);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Oauth2Discovery& in) {
  writer.exactly_one("Oauth2Discovery", in.discovery_url.has_value() + in.authorization_server_metadata.has_value() +
                                            in.unknown.has_value());
  writer.begin_object();
  writer.member("discoveryUrl", in.discovery_url);
  writer.member("authorizationServerMetadata", in.authorization_server_metadata);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const TokenExchangeGrantTypeConfigType& in) {
  writer.begin_object();
  writer.required("actorTokenContent", in.actor_token_content);
  writer.member("actorTokenScopes", in.actor_token_scopes);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const OnBehalfOfTokenExchangeConfigType& in) {
  writer.begin_object();
  writer.required("grantType", in.grant_type);
  writer.member("tokenExchangeGrantTypeConfig", in.token_exchange_grant_type_config);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const KmsKeySourceType& in) {
  writer.begin_object();
  writer.required("kmsKeyArn", in.kms_key_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PrivateKeySource& in) {
  writer.exactly_one("PrivateKeySource", in.kms_key_source.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("kmsKeySource", in.kms_key_source);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PrivateKeyJwtConfig& in) {
  writer.begin_object();
  writer.member("privateKeySource", in.private_key_source);
  writer.member("signingAlgorithm", in.signing_algorithm);
  writer.sensitive().member("additionalHeaderClaims", in.additional_header_claims);
  writer.sensitive().member("additionalPayloadClaims", in.additional_payload_claims);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CustomOauth2ProviderConfigInput& in) {
  writer.begin_object();
  writer.required("oauthDiscovery", in.oauth_discovery);
  writer.member("clientId", in.client_id);
  writer.sensitive().member("clientSecret", in.client_secret);
  writer.member("clientSecretConfig", in.client_secret_config);
  writer.member("clientSecretSource", in.client_secret_source);
  writer.member("onBehalfOfTokenExchangeConfig", in.on_behalf_of_token_exchange_config);
  writer.member("clientAuthenticationMethod", in.client_authentication_method);
  writer.member("privateKeyJwtConfig", in.private_key_jwt_config);
  writer.member("privateEndpoint", in.private_endpoint);
  writer.member("privateEndpointOverrides", in.private_endpoint_overrides);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GithubOauth2ProviderConfigInput& in) {
  writer.begin_object();
  writer.required("clientId", in.client_id);
  writer.sensitive().member("clientSecret", in.client_secret);
  writer.member("clientSecretConfig", in.client_secret_config);
  writer.member("clientSecretSource", in.client_secret_source);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GoogleOauth2ProviderConfigInput& in) {
  writer.begin_object();
  writer.required("clientId", in.client_id);
  writer.sensitive().member("clientSecret", in.client_secret);
  writer.member("clientSecretConfig", in.client_secret_config);
  writer.member("clientSecretSource", in.client_secret_source);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const IncludedOauth2ProviderConfigInput& in) {
  writer.begin_object();
  writer.required("clientId", in.client_id);
  writer.sensitive().member("clientSecret", in.client_secret);
  writer.member("clientSecretConfig", in.client_secret_config);
  writer.member("clientSecretSource", in.client_secret_source);
  writer.member("issuer", in.issuer);
  writer.member("authorizationEndpoint", in.authorization_endpoint);
  writer.member("tokenEndpoint", in.token_endpoint);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const LinkedinOauth2ProviderConfigInput& in) {
  writer.begin_object();
  writer.required("clientId", in.client_id);
  writer.sensitive().member("clientSecret", in.client_secret);
  writer.member("clientSecretConfig", in.client_secret_config);
  writer.member("clientSecretSource", in.client_secret_source);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MicrosoftOauth2ProviderConfigInput& in) {
  writer.begin_object();
  writer.required("clientId", in.client_id);
  writer.sensitive().member("clientSecret", in.client_secret);
  writer.member("clientSecretConfig", in.client_secret_config);
  writer.member("clientSecretSource", in.client_secret_source);
  writer.member("tenantId", in.tenant_id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SalesforceOauth2ProviderConfigInput& in) {
  writer.begin_object();
  writer.required("clientId", in.client_id);
  writer.sensitive().member("clientSecret", in.client_secret);
  writer.member("clientSecretConfig", in.client_secret_config);
  writer.member("clientSecretSource", in.client_secret_source);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SlackOauth2ProviderConfigInput& in) {
  writer.begin_object();
  writer.required("clientId", in.client_id);
  writer.sensitive().member("clientSecret", in.client_secret);
  writer.member("clientSecretConfig", in.client_secret_config);
  writer.member("clientSecretSource", in.client_secret_source);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Oauth2ProviderConfigInput& in) {
  writer.exactly_one(
      "Oauth2ProviderConfigInput",
      in.custom_oauth2_provider_config.has_value() + in.google_oauth2_provider_config.has_value() +
          in.github_oauth2_provider_config.has_value() + in.slack_oauth2_provider_config.has_value() +
          in.salesforce_oauth2_provider_config.has_value() + in.microsoft_oauth2_provider_config.has_value() +
          in.atlassian_oauth2_provider_config.has_value() + in.linkedin_oauth2_provider_config.has_value() +
          in.included_oauth2_provider_config.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("customOauth2ProviderConfig", in.custom_oauth2_provider_config);
  writer.member("googleOauth2ProviderConfig", in.google_oauth2_provider_config);
  writer.member("githubOauth2ProviderConfig", in.github_oauth2_provider_config);
  writer.member("slackOauth2ProviderConfig", in.slack_oauth2_provider_config);
  writer.member("salesforceOauth2ProviderConfig", in.salesforce_oauth2_provider_config);
  writer.member("microsoftOauth2ProviderConfig", in.microsoft_oauth2_provider_config);
  writer.member("atlassianOauth2ProviderConfig", in.atlassian_oauth2_provider_config);
  writer.member("linkedinOauth2ProviderConfig", in.linkedin_oauth2_provider_config);
  writer.member("includedOauth2ProviderConfig", in.included_oauth2_provider_config);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control

// Decode tables of Oauth2ProviderConfigOutputView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/oauth2_provider_config_output.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field oauth2_authorization_server_metadata_fields[] = {
    {"issuer", &internal::string_type, offsetof(Oauth2AuthorizationServerMetadataView, issuer), internal::Slot::plain},
    {"authorizationEndpoint", &internal::string_type,
     offsetof(Oauth2AuthorizationServerMetadataView, authorization_endpoint), internal::Slot::plain},
    {"tokenEndpoint", &internal::string_type, offsetof(Oauth2AuthorizationServerMetadataView, token_endpoint),
     internal::Slot::plain},
    {"responseTypes", &internal::string_list_type, offsetof(Oauth2AuthorizationServerMetadataView, response_types),
     internal::Slot::plain},
    {"tokenEndpointAuthMethods", &internal::string_list_type,
     offsetof(Oauth2AuthorizationServerMetadataView, token_endpoint_auth_methods), internal::Slot::plain},
};

constexpr internal::Field oauth2_discovery_fields[] = {
    {"discoveryUrl", &internal::string_type, offsetof(Oauth2DiscoveryView, discovery_url), internal::Slot::reference},
    {"authorizationServerMetadata", &schemas::oauth2_authorization_server_metadata_type,
     offsetof(Oauth2DiscoveryView, authorization_server_metadata), internal::Slot::reference},
};

constexpr internal::Field atlassian_oauth2_provider_config_output_fields[] = {
    {"oauthDiscovery", &schemas::oauth2_discovery_type,
     offsetof(AtlassianOauth2ProviderConfigOutputView, oauth_discovery), internal::Slot::plain},
    {"clientId", &internal::string_type, offsetof(AtlassianOauth2ProviderConfigOutputView, client_id),
     internal::Slot::optional},
};

constexpr internal::Field token_exchange_grant_type_config_type_fields[] = {
    {"actorTokenContent", &schemas::actor_token_content_type_type,
     offsetof(TokenExchangeGrantTypeConfigTypeView, actor_token_content), internal::Slot::plain},
    {"actorTokenScopes", &internal::string_list_type,
     offsetof(TokenExchangeGrantTypeConfigTypeView, actor_token_scopes), internal::Slot::plain},
};

constexpr internal::Field on_behalf_of_token_exchange_config_type_fields[] = {
    {"grantType", &schemas::on_behalf_of_token_exchange_grant_type_type_type,
     offsetof(OnBehalfOfTokenExchangeConfigTypeView, grant_type), internal::Slot::plain},
    {"tokenExchangeGrantTypeConfig", &schemas::token_exchange_grant_type_config_type_type,
     offsetof(OnBehalfOfTokenExchangeConfigTypeView, token_exchange_grant_type_config), internal::Slot::reference},
};

constexpr internal::Field kms_key_source_type_fields[] = {
    {"kmsKeyArn", &internal::string_type, offsetof(KmsKeySourceTypeView, kms_key_arn), internal::Slot::plain},
};

constexpr internal::Field private_key_source_fields[] = {
    {"kmsKeySource", &schemas::kms_key_source_type_type, offsetof(PrivateKeySourceView, kms_key_source),
     internal::Slot::reference},
};

constexpr internal::Field private_key_jwt_config_fields[] = {
    {"privateKeySource", &schemas::private_key_source_type, offsetof(PrivateKeyJwtConfigView, private_key_source),
     internal::Slot::reference},
    {"signingAlgorithm", &schemas::signing_algorithm_type, offsetof(PrivateKeyJwtConfigView, signing_algorithm),
     internal::Slot::plain},
    {"additionalHeaderClaims", &internal::string_map_type, offsetof(PrivateKeyJwtConfigView, additional_header_claims),
     internal::Slot::plain, true},
    {"additionalPayloadClaims", &internal::string_map_type,
     offsetof(PrivateKeyJwtConfigView, additional_payload_claims), internal::Slot::plain, true},
};

constexpr internal::Type custom_oauth2_provider_config_output_private_endpoint_overrides_type =
    internal::list_type<PrivateEndpointOverrideView>(schemas::private_endpoint_override_type);
constexpr internal::Field custom_oauth2_provider_config_output_fields[] = {
    {"oauthDiscovery", &schemas::oauth2_discovery_type, offsetof(CustomOauth2ProviderConfigOutputView, oauth_discovery),
     internal::Slot::plain},
    {"clientId", &internal::string_type, offsetof(CustomOauth2ProviderConfigOutputView, client_id),
     internal::Slot::optional},
    {"onBehalfOfTokenExchangeConfig", &schemas::on_behalf_of_token_exchange_config_type_type,
     offsetof(CustomOauth2ProviderConfigOutputView, on_behalf_of_token_exchange_config), internal::Slot::reference},
    {"clientAuthenticationMethod", &schemas::client_authentication_method_type_type,
     offsetof(CustomOauth2ProviderConfigOutputView, client_authentication_method), internal::Slot::plain},
    {"privateEndpoint", &schemas::private_endpoint_type,
     offsetof(CustomOauth2ProviderConfigOutputView, private_endpoint), internal::Slot::reference},
    {"privateEndpointOverrides", &custom_oauth2_provider_config_output_private_endpoint_overrides_type,
     offsetof(CustomOauth2ProviderConfigOutputView, private_endpoint_overrides), internal::Slot::plain},
    {"privateKeyJwtConfig", &schemas::private_key_jwt_config_type,
     offsetof(CustomOauth2ProviderConfigOutputView, private_key_jwt_config), internal::Slot::reference},
};

constexpr internal::Field github_oauth2_provider_config_output_fields[] = {
    {"oauthDiscovery", &schemas::oauth2_discovery_type, offsetof(GithubOauth2ProviderConfigOutputView, oauth_discovery),
     internal::Slot::plain},
    {"clientId", &internal::string_type, offsetof(GithubOauth2ProviderConfigOutputView, client_id),
     internal::Slot::optional},
};

constexpr internal::Field google_oauth2_provider_config_output_fields[] = {
    {"oauthDiscovery", &schemas::oauth2_discovery_type, offsetof(GoogleOauth2ProviderConfigOutputView, oauth_discovery),
     internal::Slot::plain},
    {"clientId", &internal::string_type, offsetof(GoogleOauth2ProviderConfigOutputView, client_id),
     internal::Slot::optional},
};

constexpr internal::Field included_oauth2_provider_config_output_fields[] = {
    {"oauthDiscovery", &schemas::oauth2_discovery_type,
     offsetof(IncludedOauth2ProviderConfigOutputView, oauth_discovery), internal::Slot::plain},
    {"clientId", &internal::string_type, offsetof(IncludedOauth2ProviderConfigOutputView, client_id),
     internal::Slot::optional},
};

constexpr internal::Field linkedin_oauth2_provider_config_output_fields[] = {
    {"oauthDiscovery", &schemas::oauth2_discovery_type,
     offsetof(LinkedinOauth2ProviderConfigOutputView, oauth_discovery), internal::Slot::plain},
    {"clientId", &internal::string_type, offsetof(LinkedinOauth2ProviderConfigOutputView, client_id),
     internal::Slot::optional},
};

constexpr internal::Field microsoft_oauth2_provider_config_output_fields[] = {
    {"oauthDiscovery", &schemas::oauth2_discovery_type,
     offsetof(MicrosoftOauth2ProviderConfigOutputView, oauth_discovery), internal::Slot::plain},
    {"clientId", &internal::string_type, offsetof(MicrosoftOauth2ProviderConfigOutputView, client_id),
     internal::Slot::optional},
};

constexpr internal::Field salesforce_oauth2_provider_config_output_fields[] = {
    {"oauthDiscovery", &schemas::oauth2_discovery_type,
     offsetof(SalesforceOauth2ProviderConfigOutputView, oauth_discovery), internal::Slot::plain},
    {"clientId", &internal::string_type, offsetof(SalesforceOauth2ProviderConfigOutputView, client_id),
     internal::Slot::optional},
};

constexpr internal::Field slack_oauth2_provider_config_output_fields[] = {
    {"oauthDiscovery", &schemas::oauth2_discovery_type, offsetof(SlackOauth2ProviderConfigOutputView, oauth_discovery),
     internal::Slot::plain},
    {"clientId", &internal::string_type, offsetof(SlackOauth2ProviderConfigOutputView, client_id),
     internal::Slot::optional},
};

constexpr internal::Field oauth2_provider_config_output_fields[] = {
    {"customOauth2ProviderConfig", &schemas::custom_oauth2_provider_config_output_type,
     offsetof(Oauth2ProviderConfigOutputView, custom_oauth2_provider_config), internal::Slot::reference},
    {"googleOauth2ProviderConfig", &schemas::google_oauth2_provider_config_output_type,
     offsetof(Oauth2ProviderConfigOutputView, google_oauth2_provider_config), internal::Slot::reference},
    {"githubOauth2ProviderConfig", &schemas::github_oauth2_provider_config_output_type,
     offsetof(Oauth2ProviderConfigOutputView, github_oauth2_provider_config), internal::Slot::reference},
    {"slackOauth2ProviderConfig", &schemas::slack_oauth2_provider_config_output_type,
     offsetof(Oauth2ProviderConfigOutputView, slack_oauth2_provider_config), internal::Slot::reference},
    {"salesforceOauth2ProviderConfig", &schemas::salesforce_oauth2_provider_config_output_type,
     offsetof(Oauth2ProviderConfigOutputView, salesforce_oauth2_provider_config), internal::Slot::reference},
    {"microsoftOauth2ProviderConfig", &schemas::microsoft_oauth2_provider_config_output_type,
     offsetof(Oauth2ProviderConfigOutputView, microsoft_oauth2_provider_config), internal::Slot::reference},
    {"atlassianOauth2ProviderConfig", &schemas::atlassian_oauth2_provider_config_output_type,
     offsetof(Oauth2ProviderConfigOutputView, atlassian_oauth2_provider_config), internal::Slot::reference},
    {"linkedinOauth2ProviderConfig", &schemas::linkedin_oauth2_provider_config_output_type,
     offsetof(Oauth2ProviderConfigOutputView, linkedin_oauth2_provider_config), internal::Slot::reference},
    {"includedOauth2ProviderConfig", &schemas::included_oauth2_provider_config_output_type,
     offsetof(Oauth2ProviderConfigOutputView, included_oauth2_provider_config), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema oauth2_authorization_server_metadata_schema =
    internal::structure_schema<Oauth2AuthorizationServerMetadataView>("Oauth2AuthorizationServerMetadata",
                                                                      oauth2_authorization_server_metadata_fields);
constinit const internal::Type oauth2_authorization_server_metadata_type =
    internal::structure_type<Oauth2AuthorizationServerMetadataView>(oauth2_authorization_server_metadata_schema);

constinit const internal::Schema oauth2_discovery_schema =
    internal::union_schema<Oauth2DiscoveryView>("Oauth2Discovery", oauth2_discovery_fields);
constinit const internal::Type oauth2_discovery_type =
    internal::union_type<Oauth2DiscoveryView>(oauth2_discovery_schema);

constinit const internal::Schema atlassian_oauth2_provider_config_output_schema =
    internal::structure_schema<AtlassianOauth2ProviderConfigOutputView>("AtlassianOauth2ProviderConfigOutput",
                                                                        atlassian_oauth2_provider_config_output_fields);
constinit const internal::Type atlassian_oauth2_provider_config_output_type =
    internal::structure_type<AtlassianOauth2ProviderConfigOutputView>(atlassian_oauth2_provider_config_output_schema);

constinit const internal::Schema token_exchange_grant_type_config_type_schema =
    internal::structure_schema<TokenExchangeGrantTypeConfigTypeView>("TokenExchangeGrantTypeConfigType",
                                                                     token_exchange_grant_type_config_type_fields);
constinit const internal::Type token_exchange_grant_type_config_type_type =
    internal::structure_type<TokenExchangeGrantTypeConfigTypeView>(token_exchange_grant_type_config_type_schema);

constinit const internal::Schema on_behalf_of_token_exchange_config_type_schema =
    internal::structure_schema<OnBehalfOfTokenExchangeConfigTypeView>("OnBehalfOfTokenExchangeConfigType",
                                                                      on_behalf_of_token_exchange_config_type_fields);
constinit const internal::Type on_behalf_of_token_exchange_config_type_type =
    internal::structure_type<OnBehalfOfTokenExchangeConfigTypeView>(on_behalf_of_token_exchange_config_type_schema);

constinit const internal::Schema kms_key_source_type_schema =
    internal::structure_schema<KmsKeySourceTypeView>("KmsKeySourceType", kms_key_source_type_fields);
constinit const internal::Type kms_key_source_type_type =
    internal::structure_type<KmsKeySourceTypeView>(kms_key_source_type_schema);

constinit const internal::Schema private_key_source_schema =
    internal::union_schema<PrivateKeySourceView>("PrivateKeySource", private_key_source_fields);
constinit const internal::Type private_key_source_type =
    internal::union_type<PrivateKeySourceView>(private_key_source_schema);

constinit const internal::Schema private_key_jwt_config_schema =
    internal::structure_schema<PrivateKeyJwtConfigView>("PrivateKeyJwtConfig", private_key_jwt_config_fields);
constinit const internal::Type private_key_jwt_config_type =
    internal::structure_type<PrivateKeyJwtConfigView>(private_key_jwt_config_schema);

constinit const internal::Schema custom_oauth2_provider_config_output_schema =
    internal::structure_schema<CustomOauth2ProviderConfigOutputView>("CustomOauth2ProviderConfigOutput",
                                                                     custom_oauth2_provider_config_output_fields);
constinit const internal::Type custom_oauth2_provider_config_output_type =
    internal::structure_type<CustomOauth2ProviderConfigOutputView>(custom_oauth2_provider_config_output_schema);

constinit const internal::Schema github_oauth2_provider_config_output_schema =
    internal::structure_schema<GithubOauth2ProviderConfigOutputView>("GithubOauth2ProviderConfigOutput",
                                                                     github_oauth2_provider_config_output_fields);
constinit const internal::Type github_oauth2_provider_config_output_type =
    internal::structure_type<GithubOauth2ProviderConfigOutputView>(github_oauth2_provider_config_output_schema);

constinit const internal::Schema google_oauth2_provider_config_output_schema =
    internal::structure_schema<GoogleOauth2ProviderConfigOutputView>("GoogleOauth2ProviderConfigOutput",
                                                                     google_oauth2_provider_config_output_fields);
constinit const internal::Type google_oauth2_provider_config_output_type =
    internal::structure_type<GoogleOauth2ProviderConfigOutputView>(google_oauth2_provider_config_output_schema);

constinit const internal::Schema included_oauth2_provider_config_output_schema =
    internal::structure_schema<IncludedOauth2ProviderConfigOutputView>("IncludedOauth2ProviderConfigOutput",
                                                                       included_oauth2_provider_config_output_fields);
constinit const internal::Type included_oauth2_provider_config_output_type =
    internal::structure_type<IncludedOauth2ProviderConfigOutputView>(included_oauth2_provider_config_output_schema);

constinit const internal::Schema linkedin_oauth2_provider_config_output_schema =
    internal::structure_schema<LinkedinOauth2ProviderConfigOutputView>("LinkedinOauth2ProviderConfigOutput",
                                                                       linkedin_oauth2_provider_config_output_fields);
constinit const internal::Type linkedin_oauth2_provider_config_output_type =
    internal::structure_type<LinkedinOauth2ProviderConfigOutputView>(linkedin_oauth2_provider_config_output_schema);

constinit const internal::Schema microsoft_oauth2_provider_config_output_schema =
    internal::structure_schema<MicrosoftOauth2ProviderConfigOutputView>("MicrosoftOauth2ProviderConfigOutput",
                                                                        microsoft_oauth2_provider_config_output_fields);
constinit const internal::Type microsoft_oauth2_provider_config_output_type =
    internal::structure_type<MicrosoftOauth2ProviderConfigOutputView>(microsoft_oauth2_provider_config_output_schema);

constinit const internal::Schema salesforce_oauth2_provider_config_output_schema =
    internal::structure_schema<SalesforceOauth2ProviderConfigOutputView>(
        "SalesforceOauth2ProviderConfigOutput", salesforce_oauth2_provider_config_output_fields);
constinit const internal::Type salesforce_oauth2_provider_config_output_type =
    internal::structure_type<SalesforceOauth2ProviderConfigOutputView>(salesforce_oauth2_provider_config_output_schema);

constinit const internal::Schema slack_oauth2_provider_config_output_schema =
    internal::structure_schema<SlackOauth2ProviderConfigOutputView>("SlackOauth2ProviderConfigOutput",
                                                                    slack_oauth2_provider_config_output_fields);
constinit const internal::Type slack_oauth2_provider_config_output_type =
    internal::structure_type<SlackOauth2ProviderConfigOutputView>(slack_oauth2_provider_config_output_schema);

constinit const internal::Schema oauth2_provider_config_output_schema =
    internal::union_schema<Oauth2ProviderConfigOutputView>("Oauth2ProviderConfigOutput",
                                                           oauth2_provider_config_output_fields);
constinit const internal::Type oauth2_provider_config_output_type =
    internal::union_type<Oauth2ProviderConfigOutputView>(oauth2_provider_config_output_schema);

}  // namespace schemas

const internal::Schema& schema_of(const Oauth2AuthorizationServerMetadataView*) {
  return schemas::oauth2_authorization_server_metadata_schema;
}
const internal::Schema& schema_of(const Oauth2DiscoveryView*) { return schemas::oauth2_discovery_schema; }
const internal::Schema& schema_of(const AtlassianOauth2ProviderConfigOutputView*) {
  return schemas::atlassian_oauth2_provider_config_output_schema;
}
const internal::Schema& schema_of(const TokenExchangeGrantTypeConfigTypeView*) {
  return schemas::token_exchange_grant_type_config_type_schema;
}
const internal::Schema& schema_of(const OnBehalfOfTokenExchangeConfigTypeView*) {
  return schemas::on_behalf_of_token_exchange_config_type_schema;
}
const internal::Schema& schema_of(const KmsKeySourceTypeView*) { return schemas::kms_key_source_type_schema; }
const internal::Schema& schema_of(const PrivateKeySourceView*) { return schemas::private_key_source_schema; }
const internal::Schema& schema_of(const PrivateKeyJwtConfigView*) { return schemas::private_key_jwt_config_schema; }
const internal::Schema& schema_of(const CustomOauth2ProviderConfigOutputView*) {
  return schemas::custom_oauth2_provider_config_output_schema;
}
const internal::Schema& schema_of(const GithubOauth2ProviderConfigOutputView*) {
  return schemas::github_oauth2_provider_config_output_schema;
}
const internal::Schema& schema_of(const GoogleOauth2ProviderConfigOutputView*) {
  return schemas::google_oauth2_provider_config_output_schema;
}
const internal::Schema& schema_of(const IncludedOauth2ProviderConfigOutputView*) {
  return schemas::included_oauth2_provider_config_output_schema;
}
const internal::Schema& schema_of(const LinkedinOauth2ProviderConfigOutputView*) {
  return schemas::linkedin_oauth2_provider_config_output_schema;
}
const internal::Schema& schema_of(const MicrosoftOauth2ProviderConfigOutputView*) {
  return schemas::microsoft_oauth2_provider_config_output_schema;
}
const internal::Schema& schema_of(const SalesforceOauth2ProviderConfigOutputView*) {
  return schemas::salesforce_oauth2_provider_config_output_schema;
}
const internal::Schema& schema_of(const SlackOauth2ProviderConfigOutputView*) {
  return schemas::slack_oauth2_provider_config_output_schema;
}
const internal::Schema& schema_of(const Oauth2ProviderConfigOutputView*) {
  return schemas::oauth2_provider_config_output_schema;
}

}  // namespace outcrop::bedrock_agentcore_control

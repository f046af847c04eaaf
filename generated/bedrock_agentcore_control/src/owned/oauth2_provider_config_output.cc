// Makes Oauth2ProviderConfigOutput and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/oauth2_provider_config_output.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/oauth2_provider_config_output.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

AtlassianOauth2ProviderConfigOutput to_owned(const AtlassianOauth2ProviderConfigOutputView& view) {
  AtlassianOauth2ProviderConfigOutput owned;
  internal::own(owned.oauth_discovery, view.oauth_discovery);
  internal::own(owned.client_id, view.client_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AtlassianOauth2ProviderConfigOutput& in) {
  writer.begin_object();
  writer.member("oauthDiscovery", in.oauth_discovery);
  writer.member("clientId", in.client_id);
  writer.end_object();
}

CustomOauth2ProviderConfigOutput to_owned(const CustomOauth2ProviderConfigOutputView& view) {
  CustomOauth2ProviderConfigOutput owned;
  internal::own(owned.oauth_discovery, view.oauth_discovery);
  internal::own(owned.client_id, view.client_id);
  internal::own(owned.on_behalf_of_token_exchange_config, view.on_behalf_of_token_exchange_config);
  internal::own(owned.client_authentication_method, view.client_authentication_method);
  internal::own(owned.private_endpoint, view.private_endpoint);
  internal::own(owned.private_endpoint_overrides, view.private_endpoint_overrides);
  internal::own(owned.private_key_jwt_config, view.private_key_jwt_config);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CustomOauth2ProviderConfigOutput& in) {
  writer.begin_object();
  writer.member("oauthDiscovery", in.oauth_discovery);
  writer.member("clientId", in.client_id);
  writer.member("onBehalfOfTokenExchangeConfig", in.on_behalf_of_token_exchange_config);
  writer.member("clientAuthenticationMethod", in.client_authentication_method);
  writer.member("privateEndpoint", in.private_endpoint);
  writer.member("privateEndpointOverrides", in.private_endpoint_overrides);
  writer.member("privateKeyJwtConfig", in.private_key_jwt_config);
  writer.end_object();
}

GithubOauth2ProviderConfigOutput to_owned(const GithubOauth2ProviderConfigOutputView& view) {
  GithubOauth2ProviderConfigOutput owned;
  internal::own(owned.oauth_discovery, view.oauth_discovery);
  internal::own(owned.client_id, view.client_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GithubOauth2ProviderConfigOutput& in) {
  writer.begin_object();
  writer.member("oauthDiscovery", in.oauth_discovery);
  writer.member("clientId", in.client_id);
  writer.end_object();
}

GoogleOauth2ProviderConfigOutput to_owned(const GoogleOauth2ProviderConfigOutputView& view) {
  GoogleOauth2ProviderConfigOutput owned;
  internal::own(owned.oauth_discovery, view.oauth_discovery);
  internal::own(owned.client_id, view.client_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GoogleOauth2ProviderConfigOutput& in) {
  writer.begin_object();
  writer.member("oauthDiscovery", in.oauth_discovery);
  writer.member("clientId", in.client_id);
  writer.end_object();
}

IncludedOauth2ProviderConfigOutput to_owned(const IncludedOauth2ProviderConfigOutputView& view) {
  IncludedOauth2ProviderConfigOutput owned;
  internal::own(owned.oauth_discovery, view.oauth_discovery);
  internal::own(owned.client_id, view.client_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const IncludedOauth2ProviderConfigOutput& in) {
  writer.begin_object();
  writer.member("oauthDiscovery", in.oauth_discovery);
  writer.member("clientId", in.client_id);
  writer.end_object();
}

LinkedinOauth2ProviderConfigOutput to_owned(const LinkedinOauth2ProviderConfigOutputView& view) {
  LinkedinOauth2ProviderConfigOutput owned;
  internal::own(owned.oauth_discovery, view.oauth_discovery);
  internal::own(owned.client_id, view.client_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const LinkedinOauth2ProviderConfigOutput& in) {
  writer.begin_object();
  writer.member("oauthDiscovery", in.oauth_discovery);
  writer.member("clientId", in.client_id);
  writer.end_object();
}

MicrosoftOauth2ProviderConfigOutput to_owned(const MicrosoftOauth2ProviderConfigOutputView& view) {
  MicrosoftOauth2ProviderConfigOutput owned;
  internal::own(owned.oauth_discovery, view.oauth_discovery);
  internal::own(owned.client_id, view.client_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MicrosoftOauth2ProviderConfigOutput& in) {
  writer.begin_object();
  writer.member("oauthDiscovery", in.oauth_discovery);
  writer.member("clientId", in.client_id);
  writer.end_object();
}

SalesforceOauth2ProviderConfigOutput to_owned(const SalesforceOauth2ProviderConfigOutputView& view) {
  SalesforceOauth2ProviderConfigOutput owned;
  internal::own(owned.oauth_discovery, view.oauth_discovery);
  internal::own(owned.client_id, view.client_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const SalesforceOauth2ProviderConfigOutput& in) {
  writer.begin_object();
  writer.member("oauthDiscovery", in.oauth_discovery);
  writer.member("clientId", in.client_id);
  writer.end_object();
}

SlackOauth2ProviderConfigOutput to_owned(const SlackOauth2ProviderConfigOutputView& view) {
  SlackOauth2ProviderConfigOutput owned;
  internal::own(owned.oauth_discovery, view.oauth_discovery);
  internal::own(owned.client_id, view.client_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const SlackOauth2ProviderConfigOutput& in) {
  writer.begin_object();
  writer.member("oauthDiscovery", in.oauth_discovery);
  writer.member("clientId", in.client_id);
  writer.end_object();
}

Oauth2ProviderConfigOutput to_owned(const Oauth2ProviderConfigOutputView& view) {
  Oauth2ProviderConfigOutput owned;
  internal::own(owned.custom_oauth2_provider_config, view.custom_oauth2_provider_config);
  internal::own(owned.google_oauth2_provider_config, view.google_oauth2_provider_config);
  internal::own(owned.github_oauth2_provider_config, view.github_oauth2_provider_config);
  internal::own(owned.slack_oauth2_provider_config, view.slack_oauth2_provider_config);
  internal::own(owned.salesforce_oauth2_provider_config, view.salesforce_oauth2_provider_config);
  internal::own(owned.microsoft_oauth2_provider_config, view.microsoft_oauth2_provider_config);
  internal::own(owned.atlassian_oauth2_provider_config, view.atlassian_oauth2_provider_config);
  internal::own(owned.linkedin_oauth2_provider_config, view.linkedin_oauth2_provider_config);
  internal::own(owned.included_oauth2_provider_config, view.included_oauth2_provider_config);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Oauth2ProviderConfigOutput& in) {
  writer.exactly_one(
      "Oauth2ProviderConfigOutput",
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

// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/oauth2_provider_config_output.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/types/oauth2_provider_config_input.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

Oauth2AuthorizationServerMetadata to_owned(const Oauth2AuthorizationServerMetadataView& view) {
  Oauth2AuthorizationServerMetadata owned;
  internal::own(owned.issuer, view.issuer);
  internal::own(owned.authorization_endpoint, view.authorization_endpoint);
  internal::own(owned.token_endpoint, view.token_endpoint);
  internal::own(owned.response_types, view.response_types);
  internal::own(owned.token_endpoint_auth_methods, view.token_endpoint_auth_methods);
  return owned;
}

Oauth2Discovery to_owned(const Oauth2DiscoveryView& view) {
  Oauth2Discovery owned;
  internal::own(owned.discovery_url, view.discovery_url);
  internal::own(owned.authorization_server_metadata, view.authorization_server_metadata);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

TokenExchangeGrantTypeConfigType to_owned(const TokenExchangeGrantTypeConfigTypeView& view) {
  TokenExchangeGrantTypeConfigType owned;
  internal::own(owned.actor_token_content, view.actor_token_content);
  internal::own(owned.actor_token_scopes, view.actor_token_scopes);
  return owned;
}

OnBehalfOfTokenExchangeConfigType to_owned(const OnBehalfOfTokenExchangeConfigTypeView& view) {
  OnBehalfOfTokenExchangeConfigType owned;
  internal::own(owned.grant_type, view.grant_type);
  internal::own(owned.token_exchange_grant_type_config, view.token_exchange_grant_type_config);
  return owned;
}

KmsKeySourceType to_owned(const KmsKeySourceTypeView& view) {
  KmsKeySourceType owned;
  internal::own(owned.kms_key_arn, view.kms_key_arn);
  return owned;
}

PrivateKeySource to_owned(const PrivateKeySourceView& view) {
  PrivateKeySource owned;
  internal::own(owned.kms_key_source, view.kms_key_source);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

PrivateKeyJwtConfig to_owned(const PrivateKeyJwtConfigView& view) {
  PrivateKeyJwtConfig owned;
  internal::own(owned.private_key_source, view.private_key_source);
  internal::own(owned.signing_algorithm, view.signing_algorithm);
  internal::own(owned.additional_header_claims, view.additional_header_claims);
  internal::own(owned.additional_payload_claims, view.additional_payload_claims);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control

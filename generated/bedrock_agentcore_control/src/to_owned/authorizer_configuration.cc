// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/authorizer_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/authorizer_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

HostingEnvironment to_owned(const HostingEnvironmentView& view) {
  HostingEnvironment owned;
  internal::own(owned.arn, view.arn);
  return owned;
}

AllowedWorkloadConfiguration to_owned(const AllowedWorkloadConfigurationView& view) {
  AllowedWorkloadConfiguration owned;
  internal::own(owned.hosting_environments, view.hosting_environments);
  internal::own(owned.workload_identities, view.workload_identities);
  return owned;
}

ClaimMatchValueType to_owned(const ClaimMatchValueTypeView& view) {
  ClaimMatchValueType owned;
  internal::own(owned.match_value_string, view.match_value_string);
  internal::own(owned.match_value_string_list, view.match_value_string_list);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

AuthorizingClaimMatchValueType to_owned(const AuthorizingClaimMatchValueTypeView& view) {
  AuthorizingClaimMatchValueType owned;
  internal::own(owned.claim_match_value, view.claim_match_value);
  internal::own(owned.claim_match_operator, view.claim_match_operator);
  return owned;
}

CustomClaimValidationType to_owned(const CustomClaimValidationTypeView& view) {
  CustomClaimValidationType owned;
  internal::own(owned.inbound_token_claim_name, view.inbound_token_claim_name);
  internal::own(owned.inbound_token_claim_value_type, view.inbound_token_claim_value_type);
  internal::own(owned.authorizing_claim_match_value, view.authorizing_claim_match_value);
  return owned;
}

CustomJWTAuthorizerConfiguration to_owned(const CustomJWTAuthorizerConfigurationView& view) {
  CustomJWTAuthorizerConfiguration owned;
  internal::own(owned.discovery_url, view.discovery_url);
  internal::own(owned.allowed_audience, view.allowed_audience);
  internal::own(owned.allowed_clients, view.allowed_clients);
  internal::own(owned.allowed_scopes, view.allowed_scopes);
  internal::own(owned.advertised_scope_mapping, view.advertised_scope_mapping);
  internal::own(owned.custom_claims, view.custom_claims);
  internal::own(owned.private_endpoint, view.private_endpoint);
  internal::own(owned.private_endpoint_overrides, view.private_endpoint_overrides);
  internal::own(owned.allowed_workload_configuration, view.allowed_workload_configuration);
  return owned;
}

AuthorizerConfiguration to_owned(const AuthorizerConfigurationView& view) {
  AuthorizerConfiguration owned;
  internal::own(owned.custom_jwt_authorizer, view.custom_jwt_authorizer);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control

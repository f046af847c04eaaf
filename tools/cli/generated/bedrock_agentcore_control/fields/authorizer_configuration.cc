// Tables of the shapes in outcrop/bedrock_agentcore_control/types/authorizer_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/authorizer_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const AllowedWorkloadConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AllowedWorkloadConfiguration::hosting_environments>("hostingEnvironments"),
      cli::field<&AllowedWorkloadConfiguration::workload_identities>("workloadIdentities"),
  };
  static constexpr cli::Shape shape{.name = "AllowedWorkloadConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AuthorizerConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AuthorizerConfiguration::custom_jwt_authorizer>("customJWTAuthorizer"),
  };
  static constexpr cli::Shape shape{.name = "AuthorizerConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const AuthorizingClaimMatchValueType*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AuthorizingClaimMatchValueType::claim_match_value>("claimMatchValue", true),
      cli::field<&AuthorizingClaimMatchValueType::claim_match_operator>("claimMatchOperator", true),
  };
  static constexpr cli::Shape shape{.name = "AuthorizingClaimMatchValueType", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ClaimMatchValueType*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ClaimMatchValueType::match_value_string>("matchValueString"),
      cli::field<&ClaimMatchValueType::match_value_string_list>("matchValueStringList"),
  };
  static constexpr cli::Shape shape{.name = "ClaimMatchValueType", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const CustomClaimValidationType*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomClaimValidationType::inbound_token_claim_name>("inboundTokenClaimName", true),
      cli::field<&CustomClaimValidationType::inbound_token_claim_value_type>("inboundTokenClaimValueType", true),
      cli::field<&CustomClaimValidationType::authorizing_claim_match_value>("authorizingClaimMatchValue", true),
  };
  static constexpr cli::Shape shape{.name = "CustomClaimValidationType", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CustomJWTAuthorizerConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomJWTAuthorizerConfiguration::discovery_url>("discoveryUrl", true),
      cli::field<&CustomJWTAuthorizerConfiguration::allowed_audience>("allowedAudience"),
      cli::field<&CustomJWTAuthorizerConfiguration::allowed_clients>("allowedClients"),
      cli::field<&CustomJWTAuthorizerConfiguration::allowed_scopes>("allowedScopes"),
      cli::field<&CustomJWTAuthorizerConfiguration::advertised_scope_mapping>("advertisedScopeMapping"),
      cli::field<&CustomJWTAuthorizerConfiguration::custom_claims>("customClaims"),
      cli::field<&CustomJWTAuthorizerConfiguration::private_endpoint>("privateEndpoint"),
      cli::field<&CustomJWTAuthorizerConfiguration::private_endpoint_overrides>("privateEndpointOverrides"),
      cli::field<&CustomJWTAuthorizerConfiguration::allowed_workload_configuration>("allowedWorkloadConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "CustomJWTAuthorizerConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HostingEnvironment*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HostingEnvironment::arn>("arn", true),
  };
  static constexpr cli::Shape shape{.name = "HostingEnvironment", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control

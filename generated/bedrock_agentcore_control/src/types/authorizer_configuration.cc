// Writes AuthorizerConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/authorizer_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const HostingEnvironment& in) {
  writer.begin_object();
  writer.required("arn", in.arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AllowedWorkloadConfiguration& in) {
  writer.begin_object();
  writer.member("hostingEnvironments", in.hosting_environments);
  writer.member("workloadIdentities", in.workload_identities);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ClaimMatchValueType& in) {
  writer.exactly_one("ClaimMatchValueType", in.match_value_string.has_value() + in.match_value_string_list.has_value() +
                                                in.unknown.has_value());
  writer.begin_object();
  writer.member("matchValueString", in.match_value_string);
  writer.member("matchValueStringList", in.match_value_string_list);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AuthorizingClaimMatchValueType& in) {
  writer.begin_object();
  writer.required("claimMatchValue", in.claim_match_value);
  writer.required("claimMatchOperator", in.claim_match_operator);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CustomClaimValidationType& in) {
  writer.begin_object();
  writer.required("inboundTokenClaimName", in.inbound_token_claim_name);
  writer.required("inboundTokenClaimValueType", in.inbound_token_claim_value_type);
  writer.required("authorizingClaimMatchValue", in.authorizing_claim_match_value);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CustomJWTAuthorizerConfiguration& in) {
  writer.begin_object();
  writer.required("discoveryUrl", in.discovery_url);
  writer.member("allowedAudience", in.allowed_audience);
  writer.member("allowedClients", in.allowed_clients);
  writer.member("allowedScopes", in.allowed_scopes);
  writer.member("advertisedScopeMapping", in.advertised_scope_mapping);
  writer.member("customClaims", in.custom_claims);
  writer.member("privateEndpoint", in.private_endpoint);
  writer.member("privateEndpointOverrides", in.private_endpoint_overrides);
  writer.member("allowedWorkloadConfiguration", in.allowed_workload_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AuthorizerConfiguration& in) {
  writer.exactly_one("AuthorizerConfiguration", in.custom_jwt_authorizer.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("customJWTAuthorizer", in.custom_jwt_authorizer);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control

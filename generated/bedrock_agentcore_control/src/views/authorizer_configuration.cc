// Decode tables of AuthorizerConfigurationView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/authorizer_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field hosting_environment_fields[] = {
    {"arn", &internal::string_type, offsetof(HostingEnvironmentView, arn), internal::Slot::plain},
};

constexpr internal::Type allowed_workload_configuration_hosting_environments_type =
    internal::list_type<HostingEnvironmentView>(schemas::hosting_environment_type);
constexpr internal::Field allowed_workload_configuration_fields[] = {
    {"hostingEnvironments", &allowed_workload_configuration_hosting_environments_type,
     offsetof(AllowedWorkloadConfigurationView, hosting_environments), internal::Slot::plain},
    {"workloadIdentities", &internal::string_list_type, offsetof(AllowedWorkloadConfigurationView, workload_identities),
     internal::Slot::plain},
};

constexpr internal::Field claim_match_value_type_fields[] = {
    {"matchValueString", &internal::string_type, offsetof(ClaimMatchValueTypeView, match_value_string),
     internal::Slot::reference},
    {"matchValueStringList", &internal::string_list_type, offsetof(ClaimMatchValueTypeView, match_value_string_list),
     internal::Slot::reference},
};

constexpr internal::Field authorizing_claim_match_value_type_fields[] = {
    {"claimMatchValue", &schemas::claim_match_value_type_type,
     offsetof(AuthorizingClaimMatchValueTypeView, claim_match_value), internal::Slot::plain},
    {"claimMatchOperator", &schemas::claim_match_operator_type_type,
     offsetof(AuthorizingClaimMatchValueTypeView, claim_match_operator), internal::Slot::plain},
};

constexpr internal::Field custom_claim_validation_type_fields[] = {
    {"inboundTokenClaimName", &internal::string_type, offsetof(CustomClaimValidationTypeView, inbound_token_claim_name),
     internal::Slot::plain},
    {"inboundTokenClaimValueType", &schemas::inbound_token_claim_value_type_type,
     offsetof(CustomClaimValidationTypeView, inbound_token_claim_value_type), internal::Slot::plain},
    {"authorizingClaimMatchValue", &schemas::authorizing_claim_match_value_type_type,
     offsetof(CustomClaimValidationTypeView, authorizing_claim_match_value), internal::Slot::plain},
};

constexpr internal::Type custom_jwt_authorizer_configuration_custom_claims_type =
    internal::list_type<CustomClaimValidationTypeView>(schemas::custom_claim_validation_type_type);
constexpr internal::Type custom_jwt_authorizer_configuration_private_endpoint_overrides_type =
    internal::list_type<PrivateEndpointOverrideView>(schemas::private_endpoint_override_type);
constexpr internal::Field custom_jwt_authorizer_configuration_fields[] = {
    {"discoveryUrl", &internal::string_type, offsetof(CustomJWTAuthorizerConfigurationView, discovery_url),
     internal::Slot::plain},
    {"allowedAudience", &internal::string_list_type, offsetof(CustomJWTAuthorizerConfigurationView, allowed_audience),
     internal::Slot::plain},
    {"allowedClients", &internal::string_list_type, offsetof(CustomJWTAuthorizerConfigurationView, allowed_clients),
     internal::Slot::plain},
    {"allowedScopes", &internal::string_list_type, offsetof(CustomJWTAuthorizerConfigurationView, allowed_scopes),
     internal::Slot::plain},
    {"advertisedScopeMapping", &internal::string_map_type,
     offsetof(CustomJWTAuthorizerConfigurationView, advertised_scope_mapping), internal::Slot::plain},
    {"customClaims", &custom_jwt_authorizer_configuration_custom_claims_type,
     offsetof(CustomJWTAuthorizerConfigurationView, custom_claims), internal::Slot::plain},
    {"privateEndpoint", &schemas::private_endpoint_type,
     offsetof(CustomJWTAuthorizerConfigurationView, private_endpoint), internal::Slot::reference},
    {"privateEndpointOverrides", &custom_jwt_authorizer_configuration_private_endpoint_overrides_type,
     offsetof(CustomJWTAuthorizerConfigurationView, private_endpoint_overrides), internal::Slot::plain},
    {"allowedWorkloadConfiguration", &schemas::allowed_workload_configuration_type,
     offsetof(CustomJWTAuthorizerConfigurationView, allowed_workload_configuration), internal::Slot::reference},
};

constexpr internal::Field authorizer_configuration_fields[] = {
    {"customJWTAuthorizer", &schemas::custom_jwt_authorizer_configuration_type,
     offsetof(AuthorizerConfigurationView, custom_jwt_authorizer), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema hosting_environment_schema =
    internal::structure_schema<HostingEnvironmentView>("HostingEnvironment", hosting_environment_fields);
constinit const internal::Type hosting_environment_type =
    internal::structure_type<HostingEnvironmentView>(hosting_environment_schema);

constinit const internal::Schema allowed_workload_configuration_schema =
    internal::structure_schema<AllowedWorkloadConfigurationView>("AllowedWorkloadConfiguration",
                                                                 allowed_workload_configuration_fields);
constinit const internal::Type allowed_workload_configuration_type =
    internal::structure_type<AllowedWorkloadConfigurationView>(allowed_workload_configuration_schema);

constinit const internal::Schema claim_match_value_type_schema =
    internal::union_schema<ClaimMatchValueTypeView>("ClaimMatchValueType", claim_match_value_type_fields);
constinit const internal::Type claim_match_value_type_type =
    internal::union_type<ClaimMatchValueTypeView>(claim_match_value_type_schema);

constinit const internal::Schema authorizing_claim_match_value_type_schema =
    internal::structure_schema<AuthorizingClaimMatchValueTypeView>("AuthorizingClaimMatchValueType",
                                                                   authorizing_claim_match_value_type_fields);
constinit const internal::Type authorizing_claim_match_value_type_type =
    internal::structure_type<AuthorizingClaimMatchValueTypeView>(authorizing_claim_match_value_type_schema);

constinit const internal::Schema custom_claim_validation_type_schema =
    internal::structure_schema<CustomClaimValidationTypeView>("CustomClaimValidationType",
                                                              custom_claim_validation_type_fields);
constinit const internal::Type custom_claim_validation_type_type =
    internal::structure_type<CustomClaimValidationTypeView>(custom_claim_validation_type_schema);

constinit const internal::Schema custom_jwt_authorizer_configuration_schema =
    internal::structure_schema<CustomJWTAuthorizerConfigurationView>("CustomJWTAuthorizerConfiguration",
                                                                     custom_jwt_authorizer_configuration_fields);
constinit const internal::Type custom_jwt_authorizer_configuration_type =
    internal::structure_type<CustomJWTAuthorizerConfigurationView>(custom_jwt_authorizer_configuration_schema);

constinit const internal::Schema authorizer_configuration_schema =
    internal::union_schema<AuthorizerConfigurationView>("AuthorizerConfiguration", authorizer_configuration_fields);
constinit const internal::Type authorizer_configuration_type =
    internal::union_type<AuthorizerConfigurationView>(authorizer_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const HostingEnvironmentView*) { return schemas::hosting_environment_schema; }
const internal::Schema& schema_of(const AllowedWorkloadConfigurationView*) {
  return schemas::allowed_workload_configuration_schema;
}
const internal::Schema& schema_of(const ClaimMatchValueTypeView*) { return schemas::claim_match_value_type_schema; }
const internal::Schema& schema_of(const AuthorizingClaimMatchValueTypeView*) {
  return schemas::authorizing_claim_match_value_type_schema;
}
const internal::Schema& schema_of(const CustomClaimValidationTypeView*) {
  return schemas::custom_claim_validation_type_schema;
}
const internal::Schema& schema_of(const CustomJWTAuthorizerConfigurationView*) {
  return schemas::custom_jwt_authorizer_configuration_schema;
}
const internal::Schema& schema_of(const AuthorizerConfigurationView*) {
  return schemas::authorizer_configuration_schema;
}

}  // namespace outcrop::bedrock_agentcore_control

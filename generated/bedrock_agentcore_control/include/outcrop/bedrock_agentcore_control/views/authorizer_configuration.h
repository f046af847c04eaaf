// AuthorizerConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
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

/// A place whose workloads may call the target; only gateways of AgentCore can be one so far.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HostingEnvironment.html
struct HostingEnvironmentView {
  /// The ARN of the gateway.
  std::string_view arn{};
};
const internal::Schema& schema_of(const HostingEnvironmentView*);

/// Which workloads may invoke an agent runtime, by the chain of identities that a request carries. It is for
/// agent runtimes only, and the workloads are gateways.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AllowedWorkloadConfiguration.html
struct AllowedWorkloadConfigurationView {
  /// The places whose workloads may call, such as gateways, by their ARNs.
  std::span<const HostingEnvironmentView> hosting_environments{};
  /// The workload identities that may call.
  std::span<const std::string_view> workload_identities{};
};
const internal::Schema& schema_of(const AllowedWorkloadConfigurationView*);

/// What a claim of a token is compared with.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ClaimMatchValueType.html
struct ClaimMatchValueTypeView {
  enum class Member : std::uint16_t {
    none,
    match_value_string,
    match_value_string_list,
    unknown,
  };

  Member member{};
  /// One value; for `EQUALS` and `CONTAINS`.
  OptionalRef<std::string_view> match_value_string{};
  /// Several values, one of which is enough; for `CONTAINS_ANY`.
  OptionalRef<std::span<const std::string_view>> match_value_string_list{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ClaimMatchValueTypeView*);

/// What a claim of a token has to be like.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AuthorizingClaimMatchValueType.html
struct AuthorizingClaimMatchValueTypeView {
  /// The value, or the values, to compare the claim with.
  ClaimMatchValueTypeView claim_match_value{};
  /// How the claim is compared.
  Open<ClaimMatchOperatorType> claim_match_operator{};
};
const internal::Schema& schema_of(const AuthorizingClaimMatchValueTypeView*);

/// A claim of a JWT that is checked beside the usual ones.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomClaimValidationType.html
struct CustomClaimValidationTypeView {
  /// The claim's name.
  std::string_view inbound_token_claim_name{};
  /// Whether the claim is one string or a list of strings.
  Open<InboundTokenClaimValueType> inbound_token_claim_value_type{};
  /// What the claim has to be like.
  AuthorizingClaimMatchValueTypeView authorizing_claim_match_value{};
};
const internal::Schema& schema_of(const CustomClaimValidationTypeView*);

/// Which JWTs let callers in. A token has to pass every check that is set here.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomJWTAuthorizerConfiguration.html
struct CustomJWTAuthorizerConfigurationView {
  /// Where the issuer's OpenID Connect configuration is; it names the issuer and its keys.
  std::string_view discovery_url{};
  /// The audiences of which a token has to name one. Absent: the audience is not checked.
  std::span<const std::string_view> allowed_audience{};
  /// The ids of the clients of which a token has to name one. Absent: the client is not checked.
  std::span<const std::string_view> allowed_clients{};
  /// The scopes that tokens may bring. Absent: scopes are not checked.
  std::span<const std::string_view> allowed_scopes{};
  /// The scopes that callers are told to ask for, by those of `allowedScopes` that their tokens then have. Scopes
  /// without an entry are told as they are.
  MapView<std::string_view> advertised_scope_mapping{};
  /// Other claims, and what they have to be like.
  std::span<const CustomClaimValidationTypeView> custom_claims{};
  /// How the issuer is reached inside a VPC. Absent where it is not in one.
  OptionalRef<PrivateEndpointView> private_endpoint{};
  /// Other private ways for single domains of the issuer.
  std::span<const PrivateEndpointOverrideView> private_endpoint_overrides{};
  /// Which workloads may call on behalf of users. It is for agent runtimes only.
  OptionalRef<AllowedWorkloadConfigurationView> allowed_workload_configuration{};
};
const internal::Schema& schema_of(const CustomJWTAuthorizerConfigurationView*);

/// Which callers are let in.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AuthorizerConfiguration.html
struct AuthorizerConfigurationView {
  enum class Member : std::uint16_t {
    none,
    custom_jwt_authorizer,
    unknown,
  };

  Member member{};
  /// Callers bring a JWT of an identity provider, and this says which tokens are good.
  OptionalRef<CustomJWTAuthorizerConfigurationView> custom_jwt_authorizer{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const AuthorizerConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control

// AuthorizerConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/private_endpoint.h"
#include "outcrop/bedrock_agentcore_control/types/private_endpoint_override.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// A place whose workloads may call the target; only gateways of AgentCore can be one so far.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HostingEnvironment.html
struct HostingEnvironment {
  /// The ARN of the gateway.
  ///
  /// Required.
  std::optional<std::string> arn{};

  friend bool operator==(const HostingEnvironment&, const HostingEnvironment&) = default;
};
void write_json(internal::JsonWriter& writer, const HostingEnvironment& in);

/// Which workloads may invoke an agent runtime, by the chain of identities that a request carries. It is for
/// agent runtimes only, and the workloads are gateways.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AllowedWorkloadConfiguration.html
struct AllowedWorkloadConfiguration {
  /// The places whose workloads may call, such as gateways, by their ARNs.
  std::optional<std::vector<HostingEnvironment>> hosting_environments{};
  /// The workload identities that may call.
  std::optional<std::vector<std::string>> workload_identities{};

  friend bool operator==(const AllowedWorkloadConfiguration&, const AllowedWorkloadConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AllowedWorkloadConfiguration& in);

/// What a claim of a token is compared with.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ClaimMatchValueType.html
struct ClaimMatchValueType {
  /// One value; for `EQUALS` and `CONTAINS`.
  std::optional<std::string> match_value_string{};
  /// Several values, one of which is enough; for `CONTAINS_ANY`.
  std::optional<std::vector<std::string>> match_value_string_list{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ClaimMatchValueType&, const ClaimMatchValueType&) = default;
};
void write_json(internal::JsonWriter& writer, const ClaimMatchValueType& in);

/// What a claim of a token has to be like.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AuthorizingClaimMatchValueType.html
struct AuthorizingClaimMatchValueType {
  /// The value, or the values, to compare the claim with.
  ///
  /// Required.
  Box<ClaimMatchValueType> claim_match_value{};
  /// How the claim is compared.
  ///
  /// Required.
  std::optional<OwnedOpen<ClaimMatchOperatorType>> claim_match_operator{};

  friend bool operator==(const AuthorizingClaimMatchValueType&, const AuthorizingClaimMatchValueType&) = default;
};
void write_json(internal::JsonWriter& writer, const AuthorizingClaimMatchValueType& in);

/// A claim of a JWT that is checked beside the usual ones.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomClaimValidationType.html
struct CustomClaimValidationType {
  /// The claim's name.
  ///
  /// Required.
  std::optional<std::string> inbound_token_claim_name{};
  /// Whether the claim is one string or a list of strings.
  ///
  /// Required.
  std::optional<OwnedOpen<InboundTokenClaimValueType>> inbound_token_claim_value_type{};
  /// What the claim has to be like.
  ///
  /// Required.
  std::optional<AuthorizingClaimMatchValueType> authorizing_claim_match_value{};

  friend bool operator==(const CustomClaimValidationType&, const CustomClaimValidationType&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomClaimValidationType& in);

/// Which JWTs let callers in. A token has to pass every check that is set here.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomJWTAuthorizerConfiguration.html
struct CustomJWTAuthorizerConfiguration {
  /// Where the issuer's OpenID Connect configuration is; it names the issuer and its keys.
  ///
  /// Required.
  std::optional<std::string> discovery_url{};
  /// The audiences of which a token has to name one. Absent: the audience is not checked.
  std::optional<std::vector<std::string>> allowed_audience{};
  /// The ids of the clients of which a token has to name one. Absent: the client is not checked.
  std::optional<std::vector<std::string>> allowed_clients{};
  /// The scopes that tokens may bring. Absent: scopes are not checked.
  std::optional<std::vector<std::string>> allowed_scopes{};
  /// The scopes that callers are told to ask for, by those of `allowedScopes` that their tokens then have. Scopes
  /// without an entry are told as they are.
  std::optional<std::map<std::string, std::string, std::less<>>> advertised_scope_mapping{};
  /// Other claims, and what they have to be like.
  std::optional<std::vector<CustomClaimValidationType>> custom_claims{};
  /// How the issuer is reached inside a VPC. Absent where it is not in one.
  Box<PrivateEndpoint> private_endpoint{};
  /// Other private ways for single domains of the issuer.
  std::optional<std::vector<PrivateEndpointOverride>> private_endpoint_overrides{};
  /// Which workloads may call on behalf of users. It is for agent runtimes only.
  Box<AllowedWorkloadConfiguration> allowed_workload_configuration{};

  friend bool operator==(const CustomJWTAuthorizerConfiguration&, const CustomJWTAuthorizerConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomJWTAuthorizerConfiguration& in);

/// Which callers are let in.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AuthorizerConfiguration.html
struct AuthorizerConfiguration {
  /// Callers bring a JWT of an identity provider, and this says which tokens are good.
  Box<CustomJWTAuthorizerConfiguration> custom_jwt_authorizer{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const AuthorizerConfiguration&, const AuthorizerConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AuthorizerConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control

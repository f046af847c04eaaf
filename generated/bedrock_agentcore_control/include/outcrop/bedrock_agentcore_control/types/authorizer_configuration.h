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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HostingEnvironment.html
struct HostingEnvironment {
  /// Required.
  std::optional<std::string> arn{};

  friend bool operator==(const HostingEnvironment&, const HostingEnvironment&) = default;
};
void write_json(internal::JsonWriter& writer, const HostingEnvironment& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AllowedWorkloadConfiguration.html
struct AllowedWorkloadConfiguration {
  std::optional<std::vector<HostingEnvironment>> hosting_environments{};
  std::optional<std::vector<std::string>> workload_identities{};

  friend bool operator==(const AllowedWorkloadConfiguration&, const AllowedWorkloadConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AllowedWorkloadConfiguration& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ClaimMatchValueType.html
struct ClaimMatchValueType {
  std::optional<std::string> match_value_string{};
  std::optional<std::vector<std::string>> match_value_string_list{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ClaimMatchValueType&, const ClaimMatchValueType&) = default;
};
void write_json(internal::JsonWriter& writer, const ClaimMatchValueType& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AuthorizingClaimMatchValueType.html
struct AuthorizingClaimMatchValueType {
  /// Required.
  Box<ClaimMatchValueType> claim_match_value{};
  /// Required.
  std::optional<OwnedOpen<ClaimMatchOperatorType>> claim_match_operator{};

  friend bool operator==(const AuthorizingClaimMatchValueType&, const AuthorizingClaimMatchValueType&) = default;
};
void write_json(internal::JsonWriter& writer, const AuthorizingClaimMatchValueType& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomClaimValidationType.html
struct CustomClaimValidationType {
  /// Required.
  std::optional<std::string> inbound_token_claim_name{};
  /// Required.
  std::optional<OwnedOpen<InboundTokenClaimValueType>> inbound_token_claim_value_type{};
  /// Required.
  std::optional<AuthorizingClaimMatchValueType> authorizing_claim_match_value{};

  friend bool operator==(const CustomClaimValidationType&, const CustomClaimValidationType&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomClaimValidationType& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomJWTAuthorizerConfiguration.html
struct CustomJWTAuthorizerConfiguration {
  /// Required.
  std::optional<std::string> discovery_url{};
  std::optional<std::vector<std::string>> allowed_audience{};
  std::optional<std::vector<std::string>> allowed_clients{};
  std::optional<std::vector<std::string>> allowed_scopes{};
  std::optional<std::map<std::string, std::string, std::less<>>> advertised_scope_mapping{};
  std::optional<std::vector<CustomClaimValidationType>> custom_claims{};
  Box<PrivateEndpoint> private_endpoint{};
  std::optional<std::vector<PrivateEndpointOverride>> private_endpoint_overrides{};
  Box<AllowedWorkloadConfiguration> allowed_workload_configuration{};

  friend bool operator==(const CustomJWTAuthorizerConfiguration&, const CustomJWTAuthorizerConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomJWTAuthorizerConfiguration& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AuthorizerConfiguration.html
struct AuthorizerConfiguration {
  Box<CustomJWTAuthorizerConfiguration> custom_jwt_authorizer{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const AuthorizerConfiguration&, const AuthorizerConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AuthorizerConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control

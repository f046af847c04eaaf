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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HostingEnvironment.html
struct HostingEnvironmentView {
  std::string_view arn{};
};
const internal::Schema& schema_of(const HostingEnvironmentView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AllowedWorkloadConfiguration.html
struct AllowedWorkloadConfigurationView {
  std::span<const HostingEnvironmentView> hosting_environments{};
  std::span<const std::string_view> workload_identities{};
};
const internal::Schema& schema_of(const AllowedWorkloadConfigurationView*);

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
  OptionalRef<std::string_view> match_value_string{};
  OptionalRef<std::span<const std::string_view>> match_value_string_list{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ClaimMatchValueTypeView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AuthorizingClaimMatchValueType.html
struct AuthorizingClaimMatchValueTypeView {
  ClaimMatchValueTypeView claim_match_value{};
  Open<ClaimMatchOperatorType> claim_match_operator{};
};
const internal::Schema& schema_of(const AuthorizingClaimMatchValueTypeView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomClaimValidationType.html
struct CustomClaimValidationTypeView {
  std::string_view inbound_token_claim_name{};
  Open<InboundTokenClaimValueType> inbound_token_claim_value_type{};
  AuthorizingClaimMatchValueTypeView authorizing_claim_match_value{};
};
const internal::Schema& schema_of(const CustomClaimValidationTypeView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CustomJWTAuthorizerConfiguration.html
struct CustomJWTAuthorizerConfigurationView {
  std::string_view discovery_url{};
  std::span<const std::string_view> allowed_audience{};
  std::span<const std::string_view> allowed_clients{};
  std::span<const std::string_view> allowed_scopes{};
  MapView<std::string_view> advertised_scope_mapping{};
  std::span<const CustomClaimValidationTypeView> custom_claims{};
  OptionalRef<PrivateEndpointView> private_endpoint{};
  std::span<const PrivateEndpointOverrideView> private_endpoint_overrides{};
  OptionalRef<AllowedWorkloadConfigurationView> allowed_workload_configuration{};
};
const internal::Schema& schema_of(const CustomJWTAuthorizerConfigurationView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_AuthorizerConfiguration.html
struct AuthorizerConfigurationView {
  enum class Member : std::uint16_t {
    none,
    custom_jwt_authorizer,
    unknown,
  };

  Member member{};
  OptionalRef<CustomJWTAuthorizerConfigurationView> custom_jwt_authorizer{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const AuthorizerConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control

// PrivateEndpointView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// A way into a VPC that the service sets up itself in VPC Lattice, under a role that is linked to it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ManagedVpcResource.html
struct ManagedVpcResourceView {
  /// The id of the VPC that is reached.
  std::string_view vpc_identifier{};
  /// The subnets that the resource gateway lies in.
  std::span<const std::string_view> subnet_ids{};
  /// The kind of IP address that the endpoint has.
  Open<EndpointIpAddressType> endpoint_ip_address_type{};
  /// The security groups of the resource gateway. Absent: the VPC's default one.
  std::span<const std::string_view> security_group_ids{};
  /// Tags for the resource gateway, by key.
  MapView<std::string_view> tags{};
  /// The domain that traffic is sent to in place of the target's own, such as that of a VPC endpoint or load
  /// balancer in between.
  std::optional<std::string_view> routing_domain{};
};
const internal::Schema& schema_of(const ManagedVpcResourceView*);

/// Something in VPC Lattice that the account has set up.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SelfManagedLatticeResource.html
struct SelfManagedLatticeResourceView {
  enum class Member : std::uint16_t {
    none,
    resource_configuration_identifier,
    unknown,
  };

  Member member{};
  /// The id or ARN of the resource configuration.
  OptionalRef<std::string_view> resource_configuration_identifier{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const SelfManagedLatticeResourceView*);

/// How something in a VPC is reached.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PrivateEndpoint.html
struct PrivateEndpointView {
  enum class Member : std::uint16_t {
    none,
    self_managed_lattice_resource,
    managed_vpc_resource,
    unknown,
  };

  Member member{};
  /// A resource configuration in VPC Lattice that exists already.
  OptionalRef<SelfManagedLatticeResourceView> self_managed_lattice_resource{};
  /// What the service is to set up in VPC Lattice itself.
  OptionalRef<ManagedVpcResourceView> managed_vpc_resource{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const PrivateEndpointView*);

}  // namespace outcrop::bedrock_agentcore_control

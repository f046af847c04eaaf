// PrivateEndpoint and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// A way into a VPC that the service sets up itself in VPC Lattice, under a role that is linked to it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ManagedVpcResource.html
struct ManagedVpcResource {
  /// The id of the VPC that is reached.
  ///
  /// Required.
  std::optional<std::string> vpc_identifier{};
  /// The subnets that the resource gateway lies in.
  ///
  /// Required.
  std::optional<std::vector<std::string>> subnet_ids{};
  /// The kind of IP address that the endpoint has.
  ///
  /// Required.
  std::optional<OwnedOpen<EndpointIpAddressType>> endpoint_ip_address_type{};
  /// The security groups of the resource gateway. Absent: the VPC's default one.
  std::optional<std::vector<std::string>> security_group_ids{};
  /// Tags for the resource gateway, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};
  /// The domain that traffic is sent to in place of the target's own, such as that of a VPC endpoint or load
  /// balancer in between.
  std::optional<std::string> routing_domain{};

  friend bool operator==(const ManagedVpcResource&, const ManagedVpcResource&) = default;
};
void write_json(internal::JsonWriter& writer, const ManagedVpcResource& in);

/// Something in VPC Lattice that the account has set up.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SelfManagedLatticeResource.html
struct SelfManagedLatticeResource {
  /// The id or ARN of the resource configuration.
  std::optional<std::string> resource_configuration_identifier{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const SelfManagedLatticeResource&, const SelfManagedLatticeResource&) = default;
};
void write_json(internal::JsonWriter& writer, const SelfManagedLatticeResource& in);

/// How something in a VPC is reached.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PrivateEndpoint.html
struct PrivateEndpoint {
  /// A resource configuration in VPC Lattice that exists already.
  Box<SelfManagedLatticeResource> self_managed_lattice_resource{};
  /// What the service is to set up in VPC Lattice itself.
  Box<ManagedVpcResource> managed_vpc_resource{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PrivateEndpoint&, const PrivateEndpoint&) = default;
};
void write_json(internal::JsonWriter& writer, const PrivateEndpoint& in);

}  // namespace outcrop::bedrock_agentcore_control

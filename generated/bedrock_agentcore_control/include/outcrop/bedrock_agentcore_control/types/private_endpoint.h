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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ManagedVpcResource.html
struct ManagedVpcResource {
  /// Required.
  std::optional<std::string> vpc_identifier{};
  /// Required.
  std::optional<std::vector<std::string>> subnet_ids{};
  /// Required.
  std::optional<OwnedOpen<EndpointIpAddressType>> endpoint_ip_address_type{};
  std::optional<std::vector<std::string>> security_group_ids{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};
  std::optional<std::string> routing_domain{};

  friend bool operator==(const ManagedVpcResource&, const ManagedVpcResource&) = default;
};
void write_json(internal::JsonWriter& writer, const ManagedVpcResource& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SelfManagedLatticeResource.html
struct SelfManagedLatticeResource {
  std::optional<std::string> resource_configuration_identifier{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const SelfManagedLatticeResource&, const SelfManagedLatticeResource&) = default;
};
void write_json(internal::JsonWriter& writer, const SelfManagedLatticeResource& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PrivateEndpoint.html
struct PrivateEndpoint {
  Box<SelfManagedLatticeResource> self_managed_lattice_resource{};
  Box<ManagedVpcResource> managed_vpc_resource{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PrivateEndpoint&, const PrivateEndpoint&) = default;
};
void write_json(internal::JsonWriter& writer, const PrivateEndpoint& in);

}  // namespace outcrop::bedrock_agentcore_control

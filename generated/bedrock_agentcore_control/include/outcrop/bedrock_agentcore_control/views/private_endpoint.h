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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ManagedVpcResource.html
struct ManagedVpcResourceView {
  std::string_view vpc_identifier{};
  std::span<const std::string_view> subnet_ids{};
  Open<EndpointIpAddressType> endpoint_ip_address_type{};
  std::span<const std::string_view> security_group_ids{};
  MapView<std::string_view> tags{};
  std::optional<std::string_view> routing_domain{};
};
const internal::Schema& schema_of(const ManagedVpcResourceView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SelfManagedLatticeResource.html
struct SelfManagedLatticeResourceView {
  enum class Member : std::uint16_t {
    none,
    resource_configuration_identifier,
    unknown,
  };

  Member member{};
  OptionalRef<std::string_view> resource_configuration_identifier{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const SelfManagedLatticeResourceView*);

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
  OptionalRef<SelfManagedLatticeResourceView> self_managed_lattice_resource{};
  OptionalRef<ManagedVpcResourceView> managed_vpc_resource{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const PrivateEndpointView*);

}  // namespace outcrop::bedrock_agentcore_control

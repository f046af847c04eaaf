// Tables of the shapes in outcrop/bedrock_agentcore_control/types/private_endpoint.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/private_endpoint.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const ManagedVpcResource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ManagedVpcResource::vpc_identifier>("vpcIdentifier", true),
      cli::field<&ManagedVpcResource::subnet_ids>("subnetIds", true),
      cli::field<&ManagedVpcResource::endpoint_ip_address_type>("endpointIpAddressType", true),
      cli::field<&ManagedVpcResource::security_group_ids>("securityGroupIds"),
      cli::field<&ManagedVpcResource::tags>("tags"),
      cli::field<&ManagedVpcResource::routing_domain>("routingDomain"),
  };
  static constexpr cli::Shape shape{.name = "ManagedVpcResource", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PrivateEndpoint*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PrivateEndpoint::self_managed_lattice_resource>("selfManagedLatticeResource"),
      cli::field<&PrivateEndpoint::managed_vpc_resource>("managedVpcResource"),
  };
  static constexpr cli::Shape shape{.name = "PrivateEndpoint", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const SelfManagedLatticeResource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SelfManagedLatticeResource::resource_configuration_identifier>("resourceConfigurationIdentifier"),
  };
  static constexpr cli::Shape shape{.name = "SelfManagedLatticeResource", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control

// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/private_endpoint.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/private_endpoint.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ManagedVpcResource to_owned(const ManagedVpcResourceView& view) {
  ManagedVpcResource owned;
  internal::own(owned.vpc_identifier, view.vpc_identifier);
  internal::own(owned.subnet_ids, view.subnet_ids);
  internal::own(owned.endpoint_ip_address_type, view.endpoint_ip_address_type);
  internal::own(owned.security_group_ids, view.security_group_ids);
  internal::own(owned.tags, view.tags);
  internal::own(owned.routing_domain, view.routing_domain);
  return owned;
}

SelfManagedLatticeResource to_owned(const SelfManagedLatticeResourceView& view) {
  SelfManagedLatticeResource owned;
  internal::own(owned.resource_configuration_identifier, view.resource_configuration_identifier);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

PrivateEndpoint to_owned(const PrivateEndpointView& view) {
  PrivateEndpoint owned;
  internal::own(owned.self_managed_lattice_resource, view.self_managed_lattice_resource);
  internal::own(owned.managed_vpc_resource, view.managed_vpc_resource);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control

// Writes PrivateEndpoint and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/private_endpoint.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const ManagedVpcResource& in) {
  writer.begin_object();
  writer.required("vpcIdentifier", in.vpc_identifier);
  writer.required("subnetIds", in.subnet_ids);
  writer.required("endpointIpAddressType", in.endpoint_ip_address_type);
  writer.member("securityGroupIds", in.security_group_ids);
  writer.member("tags", in.tags);
  writer.member("routingDomain", in.routing_domain);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SelfManagedLatticeResource& in) {
  writer.exactly_one("SelfManagedLatticeResource",
                     in.resource_configuration_identifier.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("resourceConfigurationIdentifier", in.resource_configuration_identifier);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PrivateEndpoint& in) {
  writer.exactly_one("PrivateEndpoint", in.self_managed_lattice_resource.has_value() +
                                            in.managed_vpc_resource.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("selfManagedLatticeResource", in.self_managed_lattice_resource);
  writer.member("managedVpcResource", in.managed_vpc_resource);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control

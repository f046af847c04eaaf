// Decode tables of PrivateEndpointView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/private_endpoint.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field managed_vpc_resource_fields[] = {
    {"vpcIdentifier", &internal::string_type, offsetof(ManagedVpcResourceView, vpc_identifier), internal::Slot::plain},
    {"subnetIds", &internal::string_list_type, offsetof(ManagedVpcResourceView, subnet_ids), internal::Slot::plain},
    {"endpointIpAddressType", &schemas::endpoint_ip_address_type_type,
     offsetof(ManagedVpcResourceView, endpoint_ip_address_type), internal::Slot::plain},
    {"securityGroupIds", &internal::string_list_type, offsetof(ManagedVpcResourceView, security_group_ids),
     internal::Slot::plain},
    {"tags", &internal::string_map_type, offsetof(ManagedVpcResourceView, tags), internal::Slot::plain},
    {"routingDomain", &internal::string_type, offsetof(ManagedVpcResourceView, routing_domain),
     internal::Slot::optional},
};

constexpr internal::Field self_managed_lattice_resource_fields[] = {
    {"resourceConfigurationIdentifier", &internal::string_type,
     offsetof(SelfManagedLatticeResourceView, resource_configuration_identifier), internal::Slot::reference},
};

constexpr internal::Field private_endpoint_fields[] = {
    {"selfManagedLatticeResource", &schemas::self_managed_lattice_resource_type,
     offsetof(PrivateEndpointView, self_managed_lattice_resource), internal::Slot::reference},
    {"managedVpcResource", &schemas::managed_vpc_resource_type, offsetof(PrivateEndpointView, managed_vpc_resource),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema managed_vpc_resource_schema =
    internal::structure_schema<ManagedVpcResourceView>("ManagedVpcResource", managed_vpc_resource_fields);
constinit const internal::Type managed_vpc_resource_type =
    internal::structure_type<ManagedVpcResourceView>(managed_vpc_resource_schema);

constinit const internal::Schema self_managed_lattice_resource_schema =
    internal::union_schema<SelfManagedLatticeResourceView>("SelfManagedLatticeResource",
                                                           self_managed_lattice_resource_fields);
constinit const internal::Type self_managed_lattice_resource_type =
    internal::union_type<SelfManagedLatticeResourceView>(self_managed_lattice_resource_schema);

constinit const internal::Schema private_endpoint_schema =
    internal::union_schema<PrivateEndpointView>("PrivateEndpoint", private_endpoint_fields);
constinit const internal::Type private_endpoint_type =
    internal::union_type<PrivateEndpointView>(private_endpoint_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ManagedVpcResourceView*) { return schemas::managed_vpc_resource_schema; }
const internal::Schema& schema_of(const SelfManagedLatticeResourceView*) {
  return schemas::self_managed_lattice_resource_schema;
}
const internal::Schema& schema_of(const PrivateEndpointView*) { return schemas::private_endpoint_schema; }

}  // namespace outcrop::bedrock_agentcore_control

// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/compute_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/compute_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

CapacityReservationTarget to_owned(const CapacityReservationTargetView& view) {
  CapacityReservationTarget owned;
  internal::own(owned.capacity_reservation_id, view.capacity_reservation_id);
  internal::own(owned.capacity_reservation_resource_group_arn, view.capacity_reservation_resource_group_arn);
  return owned;
}

CapacityReservationSpecification to_owned(const CapacityReservationSpecificationView& view) {
  CapacityReservationSpecification owned;
  internal::own(owned.capacity_reservation_preference, view.capacity_reservation_preference);
  internal::own(owned.capacity_reservation_target, view.capacity_reservation_target);
  return owned;
}

InstanceLifecycleConfiguration to_owned(const InstanceLifecycleConfigurationView& view) {
  InstanceLifecycleConfiguration owned;
  internal::own(owned.idle_instance_timeout, view.idle_instance_timeout);
  internal::own(owned.max_lifetime, view.max_lifetime);
  return owned;
}

EphemeralEBSVolumeConfiguration to_owned(const EphemeralEBSVolumeConfigurationView& view) {
  EphemeralEBSVolumeConfiguration owned;
  internal::own(owned.volume_type, view.volume_type);
  internal::own(owned.iops, view.iops);
  internal::own(owned.throughput, view.throughput);
  internal::own(owned.encrypted, view.encrypted);
  internal::own(owned.kms_key_id, view.kms_key_id);
  internal::own(owned.snapshot_id, view.snapshot_id);
  internal::own(owned.volume_size, view.volume_size);
  internal::own(owned.volume_initialization_rate, view.volume_initialization_rate);
  internal::own(owned.ebs_card_index, view.ebs_card_index);
  return owned;
}

EphemeralBlockDeviceMapping to_owned(const EphemeralBlockDeviceMappingView& view) {
  EphemeralBlockDeviceMapping owned;
  internal::own(owned.device_name, view.device_name);
  internal::own(owned.virtual_name, view.virtual_name);
  internal::own(owned.ebs, view.ebs);
  return owned;
}

InstanceRequirements to_owned(const InstanceRequirementsView& view) {
  InstanceRequirements owned;
  internal::own(owned.allowed_instance_types, view.allowed_instance_types);
  return owned;
}

LicenseSpecification to_owned(const LicenseSpecificationView& view) {
  LicenseSpecification owned;
  internal::own(owned.license_configuration_arn, view.license_configuration_arn);
  return owned;
}

LaunchParameters to_owned(const LaunchParametersView& view) {
  LaunchParameters owned;
  internal::own(owned.operating_system, view.operating_system);
  internal::own(owned.instance_requirements, view.instance_requirements);
  internal::own(owned.ephemeral_volumes, view.ephemeral_volumes);
  internal::own(owned.monitoring, view.monitoring);
  internal::own(owned.license_specifications, view.license_specifications);
  internal::own(owned.capacity_reservation_specification, view.capacity_reservation_specification);
  internal::own(owned.ssh_key_name, view.ssh_key_name);
  internal::own(owned.instance_profile_arn, view.instance_profile_arn);
  internal::own(owned.propagated_tags, view.propagated_tags);
  return owned;
}

LaunchTemplateSource to_owned(const LaunchTemplateSourceView& view) {
  LaunchTemplateSource owned;
  internal::own(owned.launch_parameters, view.launch_parameters);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

RootVolumeConfiguration to_owned(const RootVolumeConfigurationView& view) {
  RootVolumeConfiguration owned;
  internal::own(owned.volume_type, view.volume_type);
  internal::own(owned.iops, view.iops);
  internal::own(owned.throughput, view.throughput);
  internal::own(owned.encrypted, view.encrypted);
  internal::own(owned.kms_key_id, view.kms_key_id);
  internal::own(owned.free_space_gi_b, view.free_space_gi_b);
  return owned;
}

EbsVolumeConfiguration to_owned(const EbsVolumeConfigurationView& view) {
  EbsVolumeConfiguration owned;
  internal::own(owned.name, view.name);
  internal::own(owned.size_gi_b, view.size_gi_b);
  internal::own(owned.volume_type, view.volume_type);
  internal::own(owned.iops, view.iops);
  internal::own(owned.throughput, view.throughput);
  internal::own(owned.encrypted, view.encrypted);
  internal::own(owned.kms_key_id, view.kms_key_id);
  internal::own(owned.snapshot_id, view.snapshot_id);
  return owned;
}

VolumeConfiguration to_owned(const VolumeConfigurationView& view) {
  VolumeConfiguration owned;
  internal::own(owned.ebs_configuration, view.ebs_configuration);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

VpcConfiguration to_owned(const VpcConfigurationView& view) {
  VpcConfiguration owned;
  internal::own(owned.subnets, view.subnets);
  internal::own(owned.security_groups, view.security_groups);
  return owned;
}

Ec2Configuration to_owned(const Ec2ConfigurationView& view) {
  Ec2Configuration owned;
  internal::own(owned.launch_template_source, view.launch_template_source);
  internal::own(owned.vpc_configuration, view.vpc_configuration);
  internal::own(owned.volumes, view.volumes);
  internal::own(owned.lifecycle_configuration, view.lifecycle_configuration);
  internal::own(owned.root_volume, view.root_volume);
  return owned;
}

ComputeConfiguration to_owned(const ComputeConfigurationView& view) {
  ComputeConfiguration owned;
  internal::own(owned.ec2_configuration, view.ec2_configuration);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control

// Writes ComputeConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/compute_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const CapacityReservationTarget& in) {
  writer.begin_object();
  writer.member("capacityReservationId", in.capacity_reservation_id);
  writer.member("capacityReservationResourceGroupArn", in.capacity_reservation_resource_group_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const CapacityReservationSpecification& in) {
  writer.begin_object();
  writer.member("capacityReservationPreference", in.capacity_reservation_preference);
  writer.member("capacityReservationTarget", in.capacity_reservation_target);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InstanceLifecycleConfiguration& in) {
  writer.begin_object();
  writer.member("idleInstanceTimeout", in.idle_instance_timeout);
  writer.member("maxLifetime", in.max_lifetime);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EphemeralEBSVolumeConfiguration& in) {
  writer.begin_object();
  writer.member("volumeType", in.volume_type);
  writer.member("iops", in.iops);
  writer.member("throughput", in.throughput);
  writer.member("encrypted", in.encrypted);
  writer.member("kmsKeyId", in.kms_key_id);
  writer.member("snapshotId", in.snapshot_id);
  writer.member("volumeSize", in.volume_size);
  writer.member("volumeInitializationRate", in.volume_initialization_rate);
  writer.member("ebsCardIndex", in.ebs_card_index);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EphemeralBlockDeviceMapping& in) {
  writer.begin_object();
  writer.member("deviceName", in.device_name);
  writer.member("virtualName", in.virtual_name);
  writer.member("ebs", in.ebs);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const InstanceRequirements& in) {
  writer.begin_object();
  writer.required("allowedInstanceTypes", in.allowed_instance_types);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const LicenseSpecification& in) {
  writer.begin_object();
  writer.required("licenseConfigurationArn", in.license_configuration_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const LaunchParameters& in) {
  writer.begin_object();
  writer.required("operatingSystem", in.operating_system);
  writer.required("instanceRequirements", in.instance_requirements);
  writer.member("ephemeralVolumes", in.ephemeral_volumes);
  writer.member("monitoring", in.monitoring);
  writer.member("licenseSpecifications", in.license_specifications);
  writer.member("capacityReservationSpecification", in.capacity_reservation_specification);
  writer.member("sshKeyName", in.ssh_key_name);
  writer.member("instanceProfileArn", in.instance_profile_arn);
  writer.member("propagatedTags", in.propagated_tags);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const LaunchTemplateSource& in) {
  writer.exactly_one("LaunchTemplateSource", in.launch_parameters.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("launchParameters", in.launch_parameters);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RootVolumeConfiguration& in) {
  writer.begin_object();
  writer.member("volumeType", in.volume_type);
  writer.member("iops", in.iops);
  writer.member("throughput", in.throughput);
  writer.member("encrypted", in.encrypted);
  writer.member("kmsKeyId", in.kms_key_id);
  writer.member("freeSpaceGiB", in.free_space_gi_b);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EbsVolumeConfiguration& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.required("sizeGiB", in.size_gi_b);
  writer.member("volumeType", in.volume_type);
  writer.member("iops", in.iops);
  writer.member("throughput", in.throughput);
  writer.member("encrypted", in.encrypted);
  writer.member("kmsKeyId", in.kms_key_id);
  writer.member("snapshotId", in.snapshot_id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VolumeConfiguration& in) {
  writer.exactly_one("VolumeConfiguration", in.ebs_configuration.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("ebsConfiguration", in.ebs_configuration);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VpcConfiguration& in) {
  writer.begin_object();
  writer.required("subnets", in.subnets);
  writer.required("securityGroups", in.security_groups);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Ec2Configuration& in) {
  writer.begin_object();
  writer.required("launchTemplateSource", in.launch_template_source);
  writer.required("vpcConfiguration", in.vpc_configuration);
  writer.member("volumes", in.volumes);
  writer.member("lifecycleConfiguration", in.lifecycle_configuration);
  writer.member("rootVolume", in.root_volume);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ComputeConfiguration& in) {
  writer.exactly_one("ComputeConfiguration", in.ec2_configuration.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("ec2Configuration", in.ec2_configuration);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control

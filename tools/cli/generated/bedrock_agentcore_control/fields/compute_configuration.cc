// Tables of the shapes in outcrop/bedrock_agentcore_control/types/compute_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/compute_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const CapacityReservationSpecification*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CapacityReservationSpecification::capacity_reservation_preference>("capacityReservationPreference"),
      cli::field<&CapacityReservationSpecification::capacity_reservation_target>("capacityReservationTarget"),
  };
  static constexpr cli::Shape shape{.name = "CapacityReservationSpecification", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CapacityReservationTarget*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CapacityReservationTarget::capacity_reservation_id>("capacityReservationId"),
      cli::field<&CapacityReservationTarget::capacity_reservation_resource_group_arn>(
          "capacityReservationResourceGroupArn"),
  };
  static constexpr cli::Shape shape{.name = "CapacityReservationTarget", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ComputeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ComputeConfiguration::ec2_configuration>("ec2Configuration"),
  };
  static constexpr cli::Shape shape{.name = "ComputeConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const EbsVolumeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EbsVolumeConfiguration::name>("name", true),
      cli::field<&EbsVolumeConfiguration::size_gi_b>("sizeGiB", true),
      cli::field<&EbsVolumeConfiguration::volume_type>("volumeType"),
      cli::field<&EbsVolumeConfiguration::iops>("iops"),
      cli::field<&EbsVolumeConfiguration::throughput>("throughput"),
      cli::field<&EbsVolumeConfiguration::encrypted>("encrypted"),
      cli::field<&EbsVolumeConfiguration::kms_key_id>("kmsKeyId"),
      cli::field<&EbsVolumeConfiguration::snapshot_id>("snapshotId"),
  };
  static constexpr cli::Shape shape{.name = "EbsVolumeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const Ec2Configuration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Ec2Configuration::launch_template_source>("launchTemplateSource", true),
      cli::field<&Ec2Configuration::vpc_configuration>("vpcConfiguration", true),
      cli::field<&Ec2Configuration::volumes>("volumes"),
      cli::field<&Ec2Configuration::lifecycle_configuration>("lifecycleConfiguration"),
      cli::field<&Ec2Configuration::root_volume>("rootVolume"),
  };
  static constexpr cli::Shape shape{.name = "Ec2Configuration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EphemeralBlockDeviceMapping*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EphemeralBlockDeviceMapping::device_name>("deviceName"),
      cli::field<&EphemeralBlockDeviceMapping::virtual_name>("virtualName"),
      cli::field<&EphemeralBlockDeviceMapping::ebs>("ebs"),
  };
  static constexpr cli::Shape shape{.name = "EphemeralBlockDeviceMapping", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EphemeralEBSVolumeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EphemeralEBSVolumeConfiguration::volume_type>("volumeType"),
      cli::field<&EphemeralEBSVolumeConfiguration::iops>("iops"),
      cli::field<&EphemeralEBSVolumeConfiguration::throughput>("throughput"),
      cli::field<&EphemeralEBSVolumeConfiguration::encrypted>("encrypted"),
      cli::field<&EphemeralEBSVolumeConfiguration::kms_key_id>("kmsKeyId"),
      cli::field<&EphemeralEBSVolumeConfiguration::snapshot_id>("snapshotId"),
      cli::field<&EphemeralEBSVolumeConfiguration::volume_size>("volumeSize"),
      cli::field<&EphemeralEBSVolumeConfiguration::volume_initialization_rate>("volumeInitializationRate"),
      cli::field<&EphemeralEBSVolumeConfiguration::ebs_card_index>("ebsCardIndex"),
  };
  static constexpr cli::Shape shape{.name = "EphemeralEBSVolumeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InstanceLifecycleConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InstanceLifecycleConfiguration::idle_instance_timeout>("idleInstanceTimeout"),
      cli::field<&InstanceLifecycleConfiguration::max_lifetime>("maxLifetime"),
  };
  static constexpr cli::Shape shape{.name = "InstanceLifecycleConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InstanceRequirements*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InstanceRequirements::allowed_instance_types>("allowedInstanceTypes", true),
  };
  static constexpr cli::Shape shape{.name = "InstanceRequirements", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LaunchParameters*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LaunchParameters::operating_system>("operatingSystem", true),
      cli::field<&LaunchParameters::instance_requirements>("instanceRequirements", true),
      cli::field<&LaunchParameters::ephemeral_volumes>("ephemeralVolumes"),
      cli::field<&LaunchParameters::monitoring>("monitoring"),
      cli::field<&LaunchParameters::license_specifications>("licenseSpecifications"),
      cli::field<&LaunchParameters::capacity_reservation_specification>("capacityReservationSpecification"),
      cli::field<&LaunchParameters::ssh_key_name>("sshKeyName"),
      cli::field<&LaunchParameters::instance_profile_arn>("instanceProfileArn"),
      cli::field<&LaunchParameters::propagated_tags>("propagatedTags"),
  };
  static constexpr cli::Shape shape{.name = "LaunchParameters", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LaunchTemplateSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LaunchTemplateSource::launch_parameters>("launchParameters"),
  };
  static constexpr cli::Shape shape{.name = "LaunchTemplateSource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const LicenseSpecification*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LicenseSpecification::license_configuration_arn>("licenseConfigurationArn", true),
  };
  static constexpr cli::Shape shape{.name = "LicenseSpecification", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RootVolumeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RootVolumeConfiguration::volume_type>("volumeType"),
      cli::field<&RootVolumeConfiguration::iops>("iops"),
      cli::field<&RootVolumeConfiguration::throughput>("throughput"),
      cli::field<&RootVolumeConfiguration::encrypted>("encrypted"),
      cli::field<&RootVolumeConfiguration::kms_key_id>("kmsKeyId"),
      cli::field<&RootVolumeConfiguration::free_space_gi_b>("freeSpaceGiB"),
  };
  static constexpr cli::Shape shape{.name = "RootVolumeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VolumeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VolumeConfiguration::ebs_configuration>("ebsConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "VolumeConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const VpcConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VpcConfiguration::subnets>("subnets", true),
      cli::field<&VpcConfiguration::security_groups>("securityGroups", true),
  };
  static constexpr cli::Shape shape{.name = "VpcConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control

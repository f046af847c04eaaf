// ComputeConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
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

/// A reservation of capacity, or a group of them.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CapacityReservationTarget.html
struct CapacityReservationTarget {
  /// The id of the reservation.
  std::optional<std::string> capacity_reservation_id{};
  /// The ARN of a resource group of reservations.
  std::optional<std::string> capacity_reservation_resource_group_arn{};

  friend bool operator==(const CapacityReservationTarget&, const CapacityReservationTarget&) = default;
};
void write_json(internal::JsonWriter& writer, const CapacityReservationTarget& in);

/// Which reserved capacity instances run on.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CapacityReservationSpecification.html
struct CapacityReservationSpecification {
  /// Whether reserved capacity is used at all.
  std::optional<OwnedOpen<CapacityReservationPreference>> capacity_reservation_preference{};
  /// The reservation, or group of reservations, to use.
  Box<CapacityReservationTarget> capacity_reservation_target{};

  friend bool operator==(const CapacityReservationSpecification&, const CapacityReservationSpecification&) = default;
};
void write_json(internal::JsonWriter& writer, const CapacityReservationSpecification& in);

/// When the service ends instances of a capacity provider.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InstanceLifecycleConfiguration.html
struct InstanceLifecycleConfiguration {
  /// Seconds after which an instance is stopped when all agents on it are idle. Absent: 900.
  std::optional<std::int32_t> idle_instance_timeout{};
  /// Seconds after which an instance is ended, whatever it does. Absent: 28800, eight hours.
  std::optional<std::int32_t> max_lifetime{};

  friend bool operator==(const InstanceLifecycleConfiguration&, const InstanceLifecycleConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const InstanceLifecycleConfiguration& in);

/// A volume of Amazon EBS that lives as long as its instance. Either `snapshotId` or `volumeSize` is needed.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EphemeralEBSVolumeConfiguration.html
struct EphemeralEBSVolumeConfiguration {
  /// The kind of volume. Absent: `gp3`.
  std::optional<OwnedOpen<EbsVolumeType>> volume_type{};
  /// Input and output operations a second, for volumes whose kind lets them be chosen.
  std::optional<std::int32_t> iops{};
  /// MiB a second, for `gp3` only.
  std::optional<std::int32_t> throughput{};
  /// Whether the volume is encrypted. It cannot be said where the volume comes from a snapshot.
  std::optional<bool> encrypted{};
  /// The KMS key that encrypts the volume: its id, alias or ARN.
  std::optional<std::string> kms_key_id{};
  /// The snapshot that the volume holds at first.
  std::optional<std::string> snapshot_id{};
  /// The size, in GiB.
  std::optional<std::int32_t> volume_size{};
  /// MiB a second at which the snapshot is read into the volume; only for volumes that come from one.
  std::optional<std::int32_t> volume_initialization_rate{};
  /// Which card of Amazon EBS the volume is attached to, where the instance has several.
  std::optional<std::int32_t> ebs_card_index{};

  friend bool operator==(const EphemeralEBSVolumeConfiguration&, const EphemeralEBSVolumeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const EphemeralEBSVolumeConfiguration& in);

/// A volume that lives as long as its instance.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EphemeralBlockDeviceMapping.html
struct EphemeralBlockDeviceMapping {
  /// The device's name, such as /dev/sdh or xvdh.
  std::optional<std::string> device_name{};
  /// Which of the instance's own disks it is: ephemeral and its number, from 0. How many there are depends on the
  /// instance type, and the system has to mount them.
  std::optional<std::string> virtual_name{};
  /// A volume of Amazon EBS instead of a disk of the instance.
  Box<EphemeralEBSVolumeConfiguration> ebs{};

  friend bool operator==(const EphemeralBlockDeviceMapping&, const EphemeralBlockDeviceMapping&) = default;
};
void write_json(internal::JsonWriter& writer, const EphemeralBlockDeviceMapping& in);

/// Which EC2 instances a capacity provider may launch.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InstanceRequirements.html
struct InstanceRequirements {
  /// The types of instance that may be launched.
  ///
  /// Required.
  std::optional<std::vector<std::string>> allowed_instance_types{};

  friend bool operator==(const InstanceRequirements&, const InstanceRequirements&) = default;
};
void write_json(internal::JsonWriter& writer, const InstanceRequirements& in);

/// A license that instances use.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LicenseSpecification.html
struct LicenseSpecification {
  /// The ARN of the license configuration in AWS License Manager.
  ///
  /// Required.
  std::optional<std::string> license_configuration_arn{};

  friend bool operator==(const LicenseSpecification&, const LicenseSpecification&) = default;
};
void write_json(internal::JsonWriter& writer, const LicenseSpecification& in);

/// What the service puts into the launch template of a capacity provider.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LaunchParameters.html
struct LaunchParameters {
  /// The operating system and the processor's architecture.
  ///
  /// Required.
  std::optional<OwnedOpen<OperatingSystem>> operating_system{};
  /// Which types of instance may be launched.
  ///
  /// Required.
  std::optional<InstanceRequirements> instance_requirements{};
  /// How instance store volumes, whose data ends with the instance, are attached.
  std::optional<std::vector<EphemeralBlockDeviceMapping>> ephemeral_volumes{};
  /// How closely Amazon CloudWatch follows the instances.
  std::optional<OwnedOpen<Monitoring>> monitoring{};
  /// The licenses that instances use.
  std::optional<std::vector<LicenseSpecification>> license_specifications{};
  /// Whether instances use capacity that was reserved.
  std::optional<CapacityReservationSpecification> capacity_reservation_specification{};
  /// The name of the EC2 key pair for signing in to instances by SSH.
  std::optional<std::string> ssh_key_name{};
  /// The ARN of the instance profile, in place of the one that instances get by default.
  std::optional<std::string> instance_profile_arn{};
  /// Tags for the instances, volumes and network interfaces that come about, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> propagated_tags{};

  friend bool operator==(const LaunchParameters&, const LaunchParameters&) = default;
};
void write_json(internal::JsonWriter& writer, const LaunchParameters& in);

/// Where a capacity provider's launch template comes from.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LaunchTemplateSource.html
struct LaunchTemplateSource {
  /// The settings that the service makes the launch template from.
  Box<LaunchParameters> launch_parameters{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const LaunchTemplateSource&, const LaunchTemplateSource&) = default;
};
void write_json(internal::JsonWriter& writer, const LaunchTemplateSource& in);

/// The volume that instances of a capacity provider start from.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RootVolumeConfiguration.html
struct RootVolumeConfiguration {
  /// The type of Amazon EBS volume. Absent: gp3.
  std::optional<OwnedOpen<EbsVolumeType>> volume_type{};
  /// Input and output operations a second; for gp2 the base that the volume may exceed for a time.
  std::optional<std::int32_t> iops{};
  /// MiB a second; only for gp3.
  std::optional<std::int32_t> throughput{};
  /// Whether the volume is encrypted; the types of instance have to allow it.
  std::optional<bool> encrypted{};
  /// The KMS key that encrypts the volume: its id, alias or ARN.
  std::optional<std::string> kms_key_id{};
  /// GiB on the volume that stay free beside the operating system. Absent: 8.
  std::optional<std::int32_t> free_space_gi_b{};

  friend bool operator==(const RootVolumeConfiguration&, const RootVolumeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RootVolumeConfiguration& in);

/// A volume of Amazon EBS that outlives its instance. It is made when a session first starts and kept until the
/// session is deleted.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EbsVolumeConfiguration.html
struct EbsVolumeConfiguration {
  /// The name by which agent runtimes mount the volume.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// The size, in GiB.
  ///
  /// Required.
  std::optional<std::int32_t> size_gi_b{};
  /// The kind of volume. Absent: `gp3`.
  std::optional<OwnedOpen<EbsVolumeType>> volume_type{};
  /// Input and output operations a second, for `gp3`, `io1` and `io2` only.
  std::optional<std::int32_t> iops{};
  /// MiB a second, for `gp3` only.
  std::optional<std::int32_t> throughput{};
  /// Whether the volume is encrypted. Absent: it is encrypted.
  std::optional<bool> encrypted{};
  /// The KMS key that encrypts the volume. Absent: the account's default key for Amazon EBS.
  std::optional<std::string> kms_key_id{};
  /// The snapshot that the volume holds at first. When the volume is used again, the snapshot is not. Absent: the
  /// volume is empty.
  std::optional<std::string> snapshot_id{};

  friend bool operator==(const EbsVolumeConfiguration&, const EbsVolumeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const EbsVolumeConfiguration& in);

/// A volume that instances of a capacity provider keep agents' files on.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_VolumeConfiguration.html
struct VolumeConfiguration {
  /// A volume of Amazon EBS.
  Box<EbsVolumeConfiguration> ebs_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const VolumeConfiguration&, const VolumeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VolumeConfiguration& in);

/// A VPC that instances of a capacity provider run in.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_VpcConfiguration.html
struct VpcConfiguration {
  /// The subnets that instances are launched in, by id.
  ///
  /// Required.
  std::optional<std::vector<std::string>> subnets{};
  /// The security groups of the instances, by id.
  ///
  /// Required.
  std::optional<std::vector<std::string>> security_groups{};

  friend bool operator==(const VpcConfiguration&, const VpcConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VpcConfiguration& in);

/// The EC2 instances that a capacity provider launches.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Ec2Configuration.html
struct Ec2Configuration {
  /// How instances are launched, such as their system and types.
  ///
  /// Required.
  Box<LaunchTemplateSource> launch_template_source{};
  /// The subnets and security groups of the instances.
  ///
  /// Required.
  Box<VpcConfiguration> vpc_configuration{};
  /// Volumes that outlive instances, by names that agent runtimes mount. Absent: none.
  std::optional<std::vector<VolumeConfiguration>> volumes{};
  /// How long an instance may be idle, and how long it may live.
  std::optional<InstanceLifecycleConfiguration> lifecycle_configuration{};
  /// The volume that an instance starts from. Absent: the service's own settings.
  Box<RootVolumeConfiguration> root_volume{};

  friend bool operator==(const Ec2Configuration&, const Ec2Configuration&) = default;
};
void write_json(internal::JsonWriter& writer, const Ec2Configuration& in);

/// The machines that a capacity provider launches.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ComputeConfiguration.html
struct ComputeConfiguration {
  /// Instances of Amazon EC2 and how they are launched.
  Box<Ec2Configuration> ec2_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ComputeConfiguration&, const ComputeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ComputeConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control

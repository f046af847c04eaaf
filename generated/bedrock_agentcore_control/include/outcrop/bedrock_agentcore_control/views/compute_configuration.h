// ComputeConfigurationView and the shapes that only it holds: parts of answers.
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

/// A reservation of capacity, or a group of them.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CapacityReservationTarget.html
struct CapacityReservationTargetView {
  /// The id of the reservation.
  std::optional<std::string_view> capacity_reservation_id{};
  /// The ARN of a resource group of reservations.
  std::optional<std::string_view> capacity_reservation_resource_group_arn{};
};
const internal::Schema& schema_of(const CapacityReservationTargetView*);

/// Which reserved capacity instances run on.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CapacityReservationSpecification.html
struct CapacityReservationSpecificationView {
  /// Whether reserved capacity is used at all.
  Open<CapacityReservationPreference> capacity_reservation_preference{};
  /// The reservation, or group of reservations, to use.
  OptionalRef<CapacityReservationTargetView> capacity_reservation_target{};
};
const internal::Schema& schema_of(const CapacityReservationSpecificationView*);

/// When the service ends instances of a capacity provider.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InstanceLifecycleConfiguration.html
struct InstanceLifecycleConfigurationView {
  /// Seconds after which an instance is stopped when all agents on it are idle. Absent: 900.
  std::optional<std::int32_t> idle_instance_timeout{};
  /// Seconds after which an instance is ended, whatever it does. Absent: 28800, eight hours.
  std::optional<std::int32_t> max_lifetime{};
};
const internal::Schema& schema_of(const InstanceLifecycleConfigurationView*);

/// A volume of Amazon EBS that lives as long as its instance. Either `snapshotId` or `volumeSize` is needed.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EphemeralEBSVolumeConfiguration.html
struct EphemeralEBSVolumeConfigurationView {
  /// The kind of volume. Absent: `gp3`.
  Open<EbsVolumeType> volume_type{};
  /// Input and output operations a second, for volumes whose kind lets them be chosen.
  std::optional<std::int32_t> iops{};
  /// MiB a second, for `gp3` only.
  std::optional<std::int32_t> throughput{};
  /// Whether the volume is encrypted. It cannot be said where the volume comes from a snapshot.
  std::optional<bool> encrypted{};
  /// The KMS key that encrypts the volume: its id, alias or ARN.
  std::optional<std::string_view> kms_key_id{};
  /// The snapshot that the volume holds at first.
  std::optional<std::string_view> snapshot_id{};
  /// The size, in GiB.
  std::optional<std::int32_t> volume_size{};
  /// MiB a second at which the snapshot is read into the volume; only for volumes that come from one.
  std::optional<std::int32_t> volume_initialization_rate{};
  /// Which card of Amazon EBS the volume is attached to, where the instance has several.
  std::optional<std::int32_t> ebs_card_index{};
};
const internal::Schema& schema_of(const EphemeralEBSVolumeConfigurationView*);

/// A volume that lives as long as its instance.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EphemeralBlockDeviceMapping.html
struct EphemeralBlockDeviceMappingView {
  /// The device's name, such as /dev/sdh or xvdh.
  std::optional<std::string_view> device_name{};
  /// Which of the instance's own disks it is: ephemeral and its number, from 0. How many there are depends on the
  /// instance type, and the system has to mount them.
  std::optional<std::string_view> virtual_name{};
  /// A volume of Amazon EBS instead of a disk of the instance.
  OptionalRef<EphemeralEBSVolumeConfigurationView> ebs{};
};
const internal::Schema& schema_of(const EphemeralBlockDeviceMappingView*);

/// Which EC2 instances a capacity provider may launch.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InstanceRequirements.html
struct InstanceRequirementsView {
  /// The types of instance that may be launched.
  std::span<const std::string_view> allowed_instance_types{};
};
const internal::Schema& schema_of(const InstanceRequirementsView*);

/// A license that instances use.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LicenseSpecification.html
struct LicenseSpecificationView {
  /// The ARN of the license configuration in AWS License Manager.
  std::string_view license_configuration_arn{};
};
const internal::Schema& schema_of(const LicenseSpecificationView*);

/// What the service puts into the launch template of a capacity provider.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LaunchParameters.html
struct LaunchParametersView {
  /// The operating system and the processor's architecture.
  Open<OperatingSystem> operating_system{};
  /// Which types of instance may be launched.
  InstanceRequirementsView instance_requirements{};
  /// How instance store volumes, whose data ends with the instance, are attached.
  std::span<const EphemeralBlockDeviceMappingView> ephemeral_volumes{};
  /// How closely Amazon CloudWatch follows the instances.
  Open<Monitoring> monitoring{};
  /// The licenses that instances use.
  std::span<const LicenseSpecificationView> license_specifications{};
  /// Whether instances use capacity that was reserved.
  OptionalRef<CapacityReservationSpecificationView> capacity_reservation_specification{};
  /// The name of the EC2 key pair for signing in to instances by SSH.
  std::optional<std::string_view> ssh_key_name{};
  /// The ARN of the instance profile, in place of the one that instances get by default.
  std::optional<std::string_view> instance_profile_arn{};
  /// Tags for the instances, volumes and network interfaces that come about, by key.
  MapView<std::string_view> propagated_tags{};
};
const internal::Schema& schema_of(const LaunchParametersView*);

/// Where a capacity provider's launch template comes from.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LaunchTemplateSource.html
struct LaunchTemplateSourceView {
  enum class Member : std::uint16_t {
    none,
    launch_parameters,
    unknown,
  };

  Member member{};
  /// The settings that the service makes the launch template from.
  OptionalRef<LaunchParametersView> launch_parameters{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const LaunchTemplateSourceView*);

/// The volume that instances of a capacity provider start from.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RootVolumeConfiguration.html
struct RootVolumeConfigurationView {
  /// The type of Amazon EBS volume. Absent: gp3.
  Open<EbsVolumeType> volume_type{};
  /// Input and output operations a second; for gp2 the base that the volume may exceed for a time.
  std::optional<std::int32_t> iops{};
  /// MiB a second; only for gp3.
  std::optional<std::int32_t> throughput{};
  /// Whether the volume is encrypted; the types of instance have to allow it.
  std::optional<bool> encrypted{};
  /// The KMS key that encrypts the volume: its id, alias or ARN.
  std::optional<std::string_view> kms_key_id{};
  /// GiB on the volume that stay free beside the operating system. Absent: 8.
  std::optional<std::int32_t> free_space_gi_b{};
};
const internal::Schema& schema_of(const RootVolumeConfigurationView*);

/// A volume of Amazon EBS that outlives its instance. It is made when a session first starts and kept until the
/// session is deleted.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EbsVolumeConfiguration.html
struct EbsVolumeConfigurationView {
  /// The name by which agent runtimes mount the volume.
  std::string_view name{};
  /// The size, in GiB.
  std::int32_t size_gi_b{};
  /// The kind of volume. Absent: `gp3`.
  Open<EbsVolumeType> volume_type{};
  /// Input and output operations a second, for `gp3`, `io1` and `io2` only.
  std::optional<std::int32_t> iops{};
  /// MiB a second, for `gp3` only.
  std::optional<std::int32_t> throughput{};
  /// Whether the volume is encrypted. Absent: it is encrypted.
  std::optional<bool> encrypted{};
  /// The KMS key that encrypts the volume. Absent: the account's default key for Amazon EBS.
  std::optional<std::string_view> kms_key_id{};
  /// The snapshot that the volume holds at first. When the volume is used again, the snapshot is not. Absent: the
  /// volume is empty.
  std::optional<std::string_view> snapshot_id{};
};
const internal::Schema& schema_of(const EbsVolumeConfigurationView*);

/// A volume that instances of a capacity provider keep agents' files on.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_VolumeConfiguration.html
struct VolumeConfigurationView {
  enum class Member : std::uint16_t {
    none,
    ebs_configuration,
    unknown,
  };

  Member member{};
  /// A volume of Amazon EBS.
  OptionalRef<EbsVolumeConfigurationView> ebs_configuration{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const VolumeConfigurationView*);

/// A VPC that instances of a capacity provider run in.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_VpcConfiguration.html
struct VpcConfigurationView {
  /// The subnets that instances are launched in, by id.
  std::span<const std::string_view> subnets{};
  /// The security groups of the instances, by id.
  std::span<const std::string_view> security_groups{};
};
const internal::Schema& schema_of(const VpcConfigurationView*);

/// The EC2 instances that a capacity provider launches.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Ec2Configuration.html
struct Ec2ConfigurationView {
  /// How instances are launched, such as their system and types.
  LaunchTemplateSourceView launch_template_source{};
  /// The subnets and security groups of the instances.
  VpcConfigurationView vpc_configuration{};
  /// Volumes that outlive instances, by names that agent runtimes mount. Absent: none.
  std::span<const VolumeConfigurationView> volumes{};
  /// How long an instance may be idle, and how long it may live.
  OptionalRef<InstanceLifecycleConfigurationView> lifecycle_configuration{};
  /// The volume that an instance starts from. Absent: the service's own settings.
  OptionalRef<RootVolumeConfigurationView> root_volume{};
};
const internal::Schema& schema_of(const Ec2ConfigurationView*);

/// The machines that a capacity provider launches.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ComputeConfiguration.html
struct ComputeConfigurationView {
  enum class Member : std::uint16_t {
    none,
    ec2_configuration,
    unknown,
  };

  Member member{};
  /// Instances of Amazon EC2 and how they are launched.
  OptionalRef<Ec2ConfigurationView> ec2_configuration{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ComputeConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control

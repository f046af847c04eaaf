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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CapacityReservationTarget.html
struct CapacityReservationTargetView {
  std::optional<std::string_view> capacity_reservation_id{};
  std::optional<std::string_view> capacity_reservation_resource_group_arn{};
};
const internal::Schema& schema_of(const CapacityReservationTargetView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CapacityReservationSpecification.html
struct CapacityReservationSpecificationView {
  Open<CapacityReservationPreference> capacity_reservation_preference{};
  OptionalRef<CapacityReservationTargetView> capacity_reservation_target{};
};
const internal::Schema& schema_of(const CapacityReservationSpecificationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InstanceLifecycleConfiguration.html
struct InstanceLifecycleConfigurationView {
  std::optional<std::int32_t> idle_instance_timeout{};
  std::optional<std::int32_t> max_lifetime{};
};
const internal::Schema& schema_of(const InstanceLifecycleConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EphemeralEBSVolumeConfiguration.html
struct EphemeralEBSVolumeConfigurationView {
  Open<EbsVolumeType> volume_type{};
  std::optional<std::int32_t> iops{};
  std::optional<std::int32_t> throughput{};
  std::optional<bool> encrypted{};
  std::optional<std::string_view> kms_key_id{};
  std::optional<std::string_view> snapshot_id{};
  std::optional<std::int32_t> volume_size{};
  std::optional<std::int32_t> volume_initialization_rate{};
  std::optional<std::int32_t> ebs_card_index{};
};
const internal::Schema& schema_of(const EphemeralEBSVolumeConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EphemeralBlockDeviceMapping.html
struct EphemeralBlockDeviceMappingView {
  std::optional<std::string_view> device_name{};
  std::optional<std::string_view> virtual_name{};
  OptionalRef<EphemeralEBSVolumeConfigurationView> ebs{};
};
const internal::Schema& schema_of(const EphemeralBlockDeviceMappingView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InstanceRequirements.html
struct InstanceRequirementsView {
  std::span<const std::string_view> allowed_instance_types{};
};
const internal::Schema& schema_of(const InstanceRequirementsView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LicenseSpecification.html
struct LicenseSpecificationView {
  std::string_view license_configuration_arn{};
};
const internal::Schema& schema_of(const LicenseSpecificationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LaunchParameters.html
struct LaunchParametersView {
  Open<OperatingSystem> operating_system{};
  InstanceRequirementsView instance_requirements{};
  std::span<const EphemeralBlockDeviceMappingView> ephemeral_volumes{};
  Open<Monitoring> monitoring{};
  std::span<const LicenseSpecificationView> license_specifications{};
  OptionalRef<CapacityReservationSpecificationView> capacity_reservation_specification{};
  std::optional<std::string_view> ssh_key_name{};
  std::optional<std::string_view> instance_profile_arn{};
  MapView<std::string_view> propagated_tags{};
};
const internal::Schema& schema_of(const LaunchParametersView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LaunchTemplateSource.html
struct LaunchTemplateSourceView {
  enum class Member : std::uint16_t {
    none,
    launch_parameters,
    unknown,
  };

  Member member{};
  OptionalRef<LaunchParametersView> launch_parameters{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const LaunchTemplateSourceView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RootVolumeConfiguration.html
struct RootVolumeConfigurationView {
  Open<EbsVolumeType> volume_type{};
  std::optional<std::int32_t> iops{};
  std::optional<std::int32_t> throughput{};
  std::optional<bool> encrypted{};
  std::optional<std::string_view> kms_key_id{};
  std::optional<std::int32_t> free_space_gi_b{};
};
const internal::Schema& schema_of(const RootVolumeConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EbsVolumeConfiguration.html
struct EbsVolumeConfigurationView {
  std::string_view name{};
  std::int32_t size_gi_b{};
  Open<EbsVolumeType> volume_type{};
  std::optional<std::int32_t> iops{};
  std::optional<std::int32_t> throughput{};
  std::optional<bool> encrypted{};
  std::optional<std::string_view> kms_key_id{};
  std::optional<std::string_view> snapshot_id{};
};
const internal::Schema& schema_of(const EbsVolumeConfigurationView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_VolumeConfiguration.html
struct VolumeConfigurationView {
  enum class Member : std::uint16_t {
    none,
    ebs_configuration,
    unknown,
  };

  Member member{};
  OptionalRef<EbsVolumeConfigurationView> ebs_configuration{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const VolumeConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_VpcConfiguration.html
struct VpcConfigurationView {
  std::span<const std::string_view> subnets{};
  std::span<const std::string_view> security_groups{};
};
const internal::Schema& schema_of(const VpcConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Ec2Configuration.html
struct Ec2ConfigurationView {
  LaunchTemplateSourceView launch_template_source{};
  VpcConfigurationView vpc_configuration{};
  std::span<const VolumeConfigurationView> volumes{};
  OptionalRef<InstanceLifecycleConfigurationView> lifecycle_configuration{};
  OptionalRef<RootVolumeConfigurationView> root_volume{};
};
const internal::Schema& schema_of(const Ec2ConfigurationView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ComputeConfiguration.html
struct ComputeConfigurationView {
  enum class Member : std::uint16_t {
    none,
    ec2_configuration,
    unknown,
  };

  Member member{};
  OptionalRef<Ec2ConfigurationView> ec2_configuration{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ComputeConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control

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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CapacityReservationTarget.html
struct CapacityReservationTarget {
  std::optional<std::string> capacity_reservation_id{};
  std::optional<std::string> capacity_reservation_resource_group_arn{};

  friend bool operator==(const CapacityReservationTarget&, const CapacityReservationTarget&) = default;
};
void write_json(internal::JsonWriter& writer, const CapacityReservationTarget& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CapacityReservationSpecification.html
struct CapacityReservationSpecification {
  std::optional<OwnedOpen<CapacityReservationPreference>> capacity_reservation_preference{};
  Box<CapacityReservationTarget> capacity_reservation_target{};

  friend bool operator==(const CapacityReservationSpecification&, const CapacityReservationSpecification&) = default;
};
void write_json(internal::JsonWriter& writer, const CapacityReservationSpecification& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InstanceLifecycleConfiguration.html
struct InstanceLifecycleConfiguration {
  std::optional<std::int32_t> idle_instance_timeout{};
  std::optional<std::int32_t> max_lifetime{};

  friend bool operator==(const InstanceLifecycleConfiguration&, const InstanceLifecycleConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const InstanceLifecycleConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EphemeralEBSVolumeConfiguration.html
struct EphemeralEBSVolumeConfiguration {
  std::optional<OwnedOpen<EbsVolumeType>> volume_type{};
  std::optional<std::int32_t> iops{};
  std::optional<std::int32_t> throughput{};
  std::optional<bool> encrypted{};
  std::optional<std::string> kms_key_id{};
  std::optional<std::string> snapshot_id{};
  std::optional<std::int32_t> volume_size{};
  std::optional<std::int32_t> volume_initialization_rate{};
  std::optional<std::int32_t> ebs_card_index{};

  friend bool operator==(const EphemeralEBSVolumeConfiguration&, const EphemeralEBSVolumeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const EphemeralEBSVolumeConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EphemeralBlockDeviceMapping.html
struct EphemeralBlockDeviceMapping {
  std::optional<std::string> device_name{};
  std::optional<std::string> virtual_name{};
  Box<EphemeralEBSVolumeConfiguration> ebs{};

  friend bool operator==(const EphemeralBlockDeviceMapping&, const EphemeralBlockDeviceMapping&) = default;
};
void write_json(internal::JsonWriter& writer, const EphemeralBlockDeviceMapping& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InstanceRequirements.html
struct InstanceRequirements {
  /// Required.
  std::optional<std::vector<std::string>> allowed_instance_types{};

  friend bool operator==(const InstanceRequirements&, const InstanceRequirements&) = default;
};
void write_json(internal::JsonWriter& writer, const InstanceRequirements& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LicenseSpecification.html
struct LicenseSpecification {
  /// Required.
  std::optional<std::string> license_configuration_arn{};

  friend bool operator==(const LicenseSpecification&, const LicenseSpecification&) = default;
};
void write_json(internal::JsonWriter& writer, const LicenseSpecification& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LaunchParameters.html
struct LaunchParameters {
  /// Required.
  std::optional<OwnedOpen<OperatingSystem>> operating_system{};
  /// Required.
  std::optional<InstanceRequirements> instance_requirements{};
  std::optional<std::vector<EphemeralBlockDeviceMapping>> ephemeral_volumes{};
  std::optional<OwnedOpen<Monitoring>> monitoring{};
  std::optional<std::vector<LicenseSpecification>> license_specifications{};
  std::optional<CapacityReservationSpecification> capacity_reservation_specification{};
  std::optional<std::string> ssh_key_name{};
  std::optional<std::string> instance_profile_arn{};
  std::optional<std::map<std::string, std::string, std::less<>>> propagated_tags{};

  friend bool operator==(const LaunchParameters&, const LaunchParameters&) = default;
};
void write_json(internal::JsonWriter& writer, const LaunchParameters& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LaunchTemplateSource.html
struct LaunchTemplateSource {
  Box<LaunchParameters> launch_parameters{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const LaunchTemplateSource&, const LaunchTemplateSource&) = default;
};
void write_json(internal::JsonWriter& writer, const LaunchTemplateSource& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RootVolumeConfiguration.html
struct RootVolumeConfiguration {
  std::optional<OwnedOpen<EbsVolumeType>> volume_type{};
  std::optional<std::int32_t> iops{};
  std::optional<std::int32_t> throughput{};
  std::optional<bool> encrypted{};
  std::optional<std::string> kms_key_id{};
  std::optional<std::int32_t> free_space_gi_b{};

  friend bool operator==(const RootVolumeConfiguration&, const RootVolumeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const RootVolumeConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EbsVolumeConfiguration.html
struct EbsVolumeConfiguration {
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  std::optional<std::int32_t> size_gi_b{};
  std::optional<OwnedOpen<EbsVolumeType>> volume_type{};
  std::optional<std::int32_t> iops{};
  std::optional<std::int32_t> throughput{};
  std::optional<bool> encrypted{};
  std::optional<std::string> kms_key_id{};
  std::optional<std::string> snapshot_id{};

  friend bool operator==(const EbsVolumeConfiguration&, const EbsVolumeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const EbsVolumeConfiguration& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_VolumeConfiguration.html
struct VolumeConfiguration {
  Box<EbsVolumeConfiguration> ebs_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const VolumeConfiguration&, const VolumeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VolumeConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_VpcConfiguration.html
struct VpcConfiguration {
  /// Required.
  std::optional<std::vector<std::string>> subnets{};
  /// Required.
  std::optional<std::vector<std::string>> security_groups{};

  friend bool operator==(const VpcConfiguration&, const VpcConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VpcConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Ec2Configuration.html
struct Ec2Configuration {
  /// Required.
  Box<LaunchTemplateSource> launch_template_source{};
  /// Required.
  Box<VpcConfiguration> vpc_configuration{};
  std::optional<std::vector<VolumeConfiguration>> volumes{};
  std::optional<InstanceLifecycleConfiguration> lifecycle_configuration{};
  Box<RootVolumeConfiguration> root_volume{};

  friend bool operator==(const Ec2Configuration&, const Ec2Configuration&) = default;
};
void write_json(internal::JsonWriter& writer, const Ec2Configuration& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ComputeConfiguration.html
struct ComputeConfiguration {
  Box<Ec2Configuration> ec2_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ComputeConfiguration&, const ComputeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ComputeConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control

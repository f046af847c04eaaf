// Decode tables of ComputeConfigurationView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/compute_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field capacity_reservation_target_fields[] = {
    {"capacityReservationId", &internal::string_type, offsetof(CapacityReservationTargetView, capacity_reservation_id),
     internal::Slot::optional},
    {"capacityReservationResourceGroupArn", &internal::string_type,
     offsetof(CapacityReservationTargetView, capacity_reservation_resource_group_arn), internal::Slot::optional},
};

constexpr internal::Field capacity_reservation_specification_fields[] = {
    {"capacityReservationPreference", &schemas::capacity_reservation_preference_type,
     offsetof(CapacityReservationSpecificationView, capacity_reservation_preference), internal::Slot::plain},
    {"capacityReservationTarget", &schemas::capacity_reservation_target_type,
     offsetof(CapacityReservationSpecificationView, capacity_reservation_target), internal::Slot::reference},
};

constexpr internal::Field instance_lifecycle_configuration_fields[] = {
    {"idleInstanceTimeout", &internal::int32_type, offsetof(InstanceLifecycleConfigurationView, idle_instance_timeout),
     internal::Slot::optional},
    {"maxLifetime", &internal::int32_type, offsetof(InstanceLifecycleConfigurationView, max_lifetime),
     internal::Slot::optional},
};

constexpr internal::Field ephemeral_ebs_volume_configuration_fields[] = {
    {"volumeType", &schemas::ebs_volume_type_type, offsetof(EphemeralEBSVolumeConfigurationView, volume_type),
     internal::Slot::plain},
    {"iops", &internal::int32_type, offsetof(EphemeralEBSVolumeConfigurationView, iops), internal::Slot::optional},
    {"throughput", &internal::int32_type, offsetof(EphemeralEBSVolumeConfigurationView, throughput),
     internal::Slot::optional},
    {"encrypted", &internal::boolean_type, offsetof(EphemeralEBSVolumeConfigurationView, encrypted),
     internal::Slot::optional},
    {"kmsKeyId", &internal::string_type, offsetof(EphemeralEBSVolumeConfigurationView, kms_key_id),
     internal::Slot::optional},
    {"snapshotId", &internal::string_type, offsetof(EphemeralEBSVolumeConfigurationView, snapshot_id),
     internal::Slot::optional},
    {"volumeSize", &internal::int32_type, offsetof(EphemeralEBSVolumeConfigurationView, volume_size),
     internal::Slot::optional},
    {"volumeInitializationRate", &internal::int32_type,
     offsetof(EphemeralEBSVolumeConfigurationView, volume_initialization_rate), internal::Slot::optional},
    {"ebsCardIndex", &internal::int32_type, offsetof(EphemeralEBSVolumeConfigurationView, ebs_card_index),
     internal::Slot::optional},
};

constexpr internal::Field ephemeral_block_device_mapping_fields[] = {
    {"deviceName", &internal::string_type, offsetof(EphemeralBlockDeviceMappingView, device_name),
     internal::Slot::optional},
    {"virtualName", &internal::string_type, offsetof(EphemeralBlockDeviceMappingView, virtual_name),
     internal::Slot::optional},
    {"ebs", &schemas::ephemeral_ebs_volume_configuration_type, offsetof(EphemeralBlockDeviceMappingView, ebs),
     internal::Slot::reference},
};

constexpr internal::Field instance_requirements_fields[] = {
    {"allowedInstanceTypes", &internal::string_list_type, offsetof(InstanceRequirementsView, allowed_instance_types),
     internal::Slot::plain},
};

constexpr internal::Field license_specification_fields[] = {
    {"licenseConfigurationArn", &internal::string_type, offsetof(LicenseSpecificationView, license_configuration_arn),
     internal::Slot::plain},
};

constexpr internal::Type launch_parameters_ephemeral_volumes_type =
    internal::list_type<EphemeralBlockDeviceMappingView>(schemas::ephemeral_block_device_mapping_type);
constexpr internal::Type launch_parameters_license_specifications_type =
    internal::list_type<LicenseSpecificationView>(schemas::license_specification_type);
constexpr internal::Field launch_parameters_fields[] = {
    {"operatingSystem", &schemas::operating_system_type, offsetof(LaunchParametersView, operating_system),
     internal::Slot::plain},
    {"instanceRequirements", &schemas::instance_requirements_type,
     offsetof(LaunchParametersView, instance_requirements), internal::Slot::plain},
    {"ephemeralVolumes", &launch_parameters_ephemeral_volumes_type, offsetof(LaunchParametersView, ephemeral_volumes),
     internal::Slot::plain},
    {"monitoring", &schemas::monitoring_type, offsetof(LaunchParametersView, monitoring), internal::Slot::plain},
    {"licenseSpecifications", &launch_parameters_license_specifications_type,
     offsetof(LaunchParametersView, license_specifications), internal::Slot::plain},
    {"capacityReservationSpecification", &schemas::capacity_reservation_specification_type,
     offsetof(LaunchParametersView, capacity_reservation_specification), internal::Slot::reference},
    {"sshKeyName", &internal::string_type, offsetof(LaunchParametersView, ssh_key_name), internal::Slot::optional},
    {"instanceProfileArn", &internal::string_type, offsetof(LaunchParametersView, instance_profile_arn),
     internal::Slot::optional},
    {"propagatedTags", &internal::string_map_type, offsetof(LaunchParametersView, propagated_tags),
     internal::Slot::plain},
};

constexpr internal::Field launch_template_source_fields[] = {
    {"launchParameters", &schemas::launch_parameters_type, offsetof(LaunchTemplateSourceView, launch_parameters),
     internal::Slot::reference},
};

constexpr internal::Field root_volume_configuration_fields[] = {
    {"volumeType", &schemas::ebs_volume_type_type, offsetof(RootVolumeConfigurationView, volume_type),
     internal::Slot::plain},
    {"iops", &internal::int32_type, offsetof(RootVolumeConfigurationView, iops), internal::Slot::optional},
    {"throughput", &internal::int32_type, offsetof(RootVolumeConfigurationView, throughput), internal::Slot::optional},
    {"encrypted", &internal::boolean_type, offsetof(RootVolumeConfigurationView, encrypted), internal::Slot::optional},
    {"kmsKeyId", &internal::string_type, offsetof(RootVolumeConfigurationView, kms_key_id), internal::Slot::optional},
    {"freeSpaceGiB", &internal::int32_type, offsetof(RootVolumeConfigurationView, free_space_gi_b),
     internal::Slot::optional},
};

constexpr internal::Field ebs_volume_configuration_fields[] = {
    {"name", &internal::string_type, offsetof(EbsVolumeConfigurationView, name), internal::Slot::plain},
    {"sizeGiB", &internal::int32_type, offsetof(EbsVolumeConfigurationView, size_gi_b), internal::Slot::plain},
    {"volumeType", &schemas::ebs_volume_type_type, offsetof(EbsVolumeConfigurationView, volume_type),
     internal::Slot::plain},
    {"iops", &internal::int32_type, offsetof(EbsVolumeConfigurationView, iops), internal::Slot::optional},
    {"throughput", &internal::int32_type, offsetof(EbsVolumeConfigurationView, throughput), internal::Slot::optional},
    {"encrypted", &internal::boolean_type, offsetof(EbsVolumeConfigurationView, encrypted), internal::Slot::optional},
    {"kmsKeyId", &internal::string_type, offsetof(EbsVolumeConfigurationView, kms_key_id), internal::Slot::optional},
    {"snapshotId", &internal::string_type, offsetof(EbsVolumeConfigurationView, snapshot_id), internal::Slot::optional},
};

constexpr internal::Field volume_configuration_fields[] = {
    {"ebsConfiguration", &schemas::ebs_volume_configuration_type, offsetof(VolumeConfigurationView, ebs_configuration),
     internal::Slot::reference},
};

constexpr internal::Field vpc_configuration_fields[] = {
    {"subnets", &internal::string_list_type, offsetof(VpcConfigurationView, subnets), internal::Slot::plain},
    {"securityGroups", &internal::string_list_type, offsetof(VpcConfigurationView, security_groups),
     internal::Slot::plain},
};

constexpr internal::Type ec2_configuration_volumes_type =
    internal::list_type<VolumeConfigurationView>(schemas::volume_configuration_type);
constexpr internal::Field ec2_configuration_fields[] = {
    {"launchTemplateSource", &schemas::launch_template_source_type,
     offsetof(Ec2ConfigurationView, launch_template_source), internal::Slot::plain},
    {"vpcConfiguration", &schemas::vpc_configuration_type, offsetof(Ec2ConfigurationView, vpc_configuration),
     internal::Slot::plain},
    {"volumes", &ec2_configuration_volumes_type, offsetof(Ec2ConfigurationView, volumes), internal::Slot::plain},
    {"lifecycleConfiguration", &schemas::instance_lifecycle_configuration_type,
     offsetof(Ec2ConfigurationView, lifecycle_configuration), internal::Slot::reference},
    {"rootVolume", &schemas::root_volume_configuration_type, offsetof(Ec2ConfigurationView, root_volume),
     internal::Slot::reference},
};

constexpr internal::Field compute_configuration_fields[] = {
    {"ec2Configuration", &schemas::ec2_configuration_type, offsetof(ComputeConfigurationView, ec2_configuration),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema capacity_reservation_target_schema =
    internal::structure_schema<CapacityReservationTargetView>("CapacityReservationTarget",
                                                              capacity_reservation_target_fields);
constinit const internal::Type capacity_reservation_target_type =
    internal::structure_type<CapacityReservationTargetView>(capacity_reservation_target_schema);

constinit const internal::Schema capacity_reservation_specification_schema =
    internal::structure_schema<CapacityReservationSpecificationView>("CapacityReservationSpecification",
                                                                     capacity_reservation_specification_fields);
constinit const internal::Type capacity_reservation_specification_type =
    internal::structure_type<CapacityReservationSpecificationView>(capacity_reservation_specification_schema);

constinit const internal::Schema instance_lifecycle_configuration_schema =
    internal::structure_schema<InstanceLifecycleConfigurationView>("InstanceLifecycleConfiguration",
                                                                   instance_lifecycle_configuration_fields);
constinit const internal::Type instance_lifecycle_configuration_type =
    internal::structure_type<InstanceLifecycleConfigurationView>(instance_lifecycle_configuration_schema);

constinit const internal::Schema ephemeral_ebs_volume_configuration_schema =
    internal::structure_schema<EphemeralEBSVolumeConfigurationView>("EphemeralEBSVolumeConfiguration",
                                                                    ephemeral_ebs_volume_configuration_fields);
constinit const internal::Type ephemeral_ebs_volume_configuration_type =
    internal::structure_type<EphemeralEBSVolumeConfigurationView>(ephemeral_ebs_volume_configuration_schema);

constinit const internal::Schema ephemeral_block_device_mapping_schema =
    internal::structure_schema<EphemeralBlockDeviceMappingView>("EphemeralBlockDeviceMapping",
                                                                ephemeral_block_device_mapping_fields);
constinit const internal::Type ephemeral_block_device_mapping_type =
    internal::structure_type<EphemeralBlockDeviceMappingView>(ephemeral_block_device_mapping_schema);

constinit const internal::Schema instance_requirements_schema =
    internal::structure_schema<InstanceRequirementsView>("InstanceRequirements", instance_requirements_fields);
constinit const internal::Type instance_requirements_type =
    internal::structure_type<InstanceRequirementsView>(instance_requirements_schema);

constinit const internal::Schema license_specification_schema =
    internal::structure_schema<LicenseSpecificationView>("LicenseSpecification", license_specification_fields);
constinit const internal::Type license_specification_type =
    internal::structure_type<LicenseSpecificationView>(license_specification_schema);

constinit const internal::Schema launch_parameters_schema =
    internal::structure_schema<LaunchParametersView>("LaunchParameters", launch_parameters_fields);
constinit const internal::Type launch_parameters_type =
    internal::structure_type<LaunchParametersView>(launch_parameters_schema);

constinit const internal::Schema launch_template_source_schema =
    internal::union_schema<LaunchTemplateSourceView>("LaunchTemplateSource", launch_template_source_fields);
constinit const internal::Type launch_template_source_type =
    internal::union_type<LaunchTemplateSourceView>(launch_template_source_schema);

constinit const internal::Schema root_volume_configuration_schema =
    internal::structure_schema<RootVolumeConfigurationView>("RootVolumeConfiguration",
                                                            root_volume_configuration_fields);
constinit const internal::Type root_volume_configuration_type =
    internal::structure_type<RootVolumeConfigurationView>(root_volume_configuration_schema);

constinit const internal::Schema ebs_volume_configuration_schema =
    internal::structure_schema<EbsVolumeConfigurationView>("EbsVolumeConfiguration", ebs_volume_configuration_fields);
constinit const internal::Type ebs_volume_configuration_type =
    internal::structure_type<EbsVolumeConfigurationView>(ebs_volume_configuration_schema);

constinit const internal::Schema volume_configuration_schema =
    internal::union_schema<VolumeConfigurationView>("VolumeConfiguration", volume_configuration_fields);
constinit const internal::Type volume_configuration_type =
    internal::union_type<VolumeConfigurationView>(volume_configuration_schema);

constinit const internal::Schema vpc_configuration_schema =
    internal::structure_schema<VpcConfigurationView>("VpcConfiguration", vpc_configuration_fields);
constinit const internal::Type vpc_configuration_type =
    internal::structure_type<VpcConfigurationView>(vpc_configuration_schema);

constinit const internal::Schema ec2_configuration_schema =
    internal::structure_schema<Ec2ConfigurationView>("Ec2Configuration", ec2_configuration_fields);
constinit const internal::Type ec2_configuration_type =
    internal::structure_type<Ec2ConfigurationView>(ec2_configuration_schema);

constinit const internal::Schema compute_configuration_schema =
    internal::union_schema<ComputeConfigurationView>("ComputeConfiguration", compute_configuration_fields);
constinit const internal::Type compute_configuration_type =
    internal::union_type<ComputeConfigurationView>(compute_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CapacityReservationTargetView*) {
  return schemas::capacity_reservation_target_schema;
}
const internal::Schema& schema_of(const CapacityReservationSpecificationView*) {
  return schemas::capacity_reservation_specification_schema;
}
const internal::Schema& schema_of(const InstanceLifecycleConfigurationView*) {
  return schemas::instance_lifecycle_configuration_schema;
}
const internal::Schema& schema_of(const EphemeralEBSVolumeConfigurationView*) {
  return schemas::ephemeral_ebs_volume_configuration_schema;
}
const internal::Schema& schema_of(const EphemeralBlockDeviceMappingView*) {
  return schemas::ephemeral_block_device_mapping_schema;
}
const internal::Schema& schema_of(const InstanceRequirementsView*) { return schemas::instance_requirements_schema; }
const internal::Schema& schema_of(const LicenseSpecificationView*) { return schemas::license_specification_schema; }
const internal::Schema& schema_of(const LaunchParametersView*) { return schemas::launch_parameters_schema; }
const internal::Schema& schema_of(const LaunchTemplateSourceView*) { return schemas::launch_template_source_schema; }
const internal::Schema& schema_of(const RootVolumeConfigurationView*) {
  return schemas::root_volume_configuration_schema;
}
const internal::Schema& schema_of(const EbsVolumeConfigurationView*) {
  return schemas::ebs_volume_configuration_schema;
}
const internal::Schema& schema_of(const VolumeConfigurationView*) { return schemas::volume_configuration_schema; }
const internal::Schema& schema_of(const VpcConfigurationView*) { return schemas::vpc_configuration_schema; }
const internal::Schema& schema_of(const Ec2ConfigurationView*) { return schemas::ec2_configuration_schema; }
const internal::Schema& schema_of(const ComputeConfigurationView*) { return schemas::compute_configuration_schema; }

}  // namespace outcrop::bedrock_agentcore_control

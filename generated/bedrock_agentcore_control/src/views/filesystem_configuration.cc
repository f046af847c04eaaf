// Decode tables of FilesystemConfigurationView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/filesystem_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field capacity_provider_volume_configuration_fields[] = {
    {"volumeName", &internal::string_type, offsetof(CapacityProviderVolumeConfigurationView, volume_name),
     internal::Slot::plain},
    {"mountPath", &internal::string_type, offsetof(CapacityProviderVolumeConfigurationView, mount_path),
     internal::Slot::plain},
};

constexpr internal::Field efs_access_point_configuration_fields[] = {
    {"accessPointArn", &internal::string_type, offsetof(EfsAccessPointConfigurationView, access_point_arn),
     internal::Slot::plain},
    {"mountPath", &internal::string_type, offsetof(EfsAccessPointConfigurationView, mount_path), internal::Slot::plain},
};

constexpr internal::Field s3_files_access_point_configuration_fields[] = {
    {"accessPointArn", &internal::string_type, offsetof(S3FilesAccessPointConfigurationView, access_point_arn),
     internal::Slot::plain},
    {"mountPath", &internal::string_type, offsetof(S3FilesAccessPointConfigurationView, mount_path),
     internal::Slot::plain},
};

constexpr internal::Field session_storage_configuration_fields[] = {
    {"mountPath", &internal::string_type, offsetof(SessionStorageConfigurationView, mount_path), internal::Slot::plain},
};

constexpr internal::Field filesystem_configuration_fields[] = {
    {"sessionStorage", &schemas::session_storage_configuration_type,
     offsetof(FilesystemConfigurationView, session_storage), internal::Slot::reference},
    {"s3FilesAccessPoint", &schemas::s3_files_access_point_configuration_type,
     offsetof(FilesystemConfigurationView, s3_files_access_point), internal::Slot::reference},
    {"efsAccessPoint", &schemas::efs_access_point_configuration_type,
     offsetof(FilesystemConfigurationView, efs_access_point), internal::Slot::reference},
    {"capacityProviderVolume", &schemas::capacity_provider_volume_configuration_type,
     offsetof(FilesystemConfigurationView, capacity_provider_volume), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema capacity_provider_volume_configuration_schema =
    internal::structure_schema<CapacityProviderVolumeConfigurationView>("CapacityProviderVolumeConfiguration",
                                                                        capacity_provider_volume_configuration_fields);
constinit const internal::Type capacity_provider_volume_configuration_type =
    internal::structure_type<CapacityProviderVolumeConfigurationView>(capacity_provider_volume_configuration_schema);

constinit const internal::Schema efs_access_point_configuration_schema =
    internal::structure_schema<EfsAccessPointConfigurationView>("EfsAccessPointConfiguration",
                                                                efs_access_point_configuration_fields);
constinit const internal::Type efs_access_point_configuration_type =
    internal::structure_type<EfsAccessPointConfigurationView>(efs_access_point_configuration_schema);

constinit const internal::Schema s3_files_access_point_configuration_schema =
    internal::structure_schema<S3FilesAccessPointConfigurationView>("S3FilesAccessPointConfiguration",
                                                                    s3_files_access_point_configuration_fields);
constinit const internal::Type s3_files_access_point_configuration_type =
    internal::structure_type<S3FilesAccessPointConfigurationView>(s3_files_access_point_configuration_schema);

constinit const internal::Schema session_storage_configuration_schema =
    internal::structure_schema<SessionStorageConfigurationView>("SessionStorageConfiguration",
                                                                session_storage_configuration_fields);
constinit const internal::Type session_storage_configuration_type =
    internal::structure_type<SessionStorageConfigurationView>(session_storage_configuration_schema);

constinit const internal::Schema filesystem_configuration_schema =
    internal::union_schema<FilesystemConfigurationView>("FilesystemConfiguration", filesystem_configuration_fields);
constinit const internal::Type filesystem_configuration_type =
    internal::union_type<FilesystemConfigurationView>(filesystem_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CapacityProviderVolumeConfigurationView*) {
  return schemas::capacity_provider_volume_configuration_schema;
}
const internal::Schema& schema_of(const EfsAccessPointConfigurationView*) {
  return schemas::efs_access_point_configuration_schema;
}
const internal::Schema& schema_of(const S3FilesAccessPointConfigurationView*) {
  return schemas::s3_files_access_point_configuration_schema;
}
const internal::Schema& schema_of(const SessionStorageConfigurationView*) {
  return schemas::session_storage_configuration_schema;
}
const internal::Schema& schema_of(const FilesystemConfigurationView*) {
  return schemas::filesystem_configuration_schema;
}

}  // namespace outcrop::bedrock_agentcore_control

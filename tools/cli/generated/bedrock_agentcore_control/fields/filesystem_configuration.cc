// Tables of the shapes in outcrop/bedrock_agentcore_control/types/filesystem_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/filesystem_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const CapacityProviderVolumeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CapacityProviderVolumeConfiguration::volume_name>("volumeName", true),
      cli::field<&CapacityProviderVolumeConfiguration::mount_path>("mountPath", true),
  };
  static constexpr cli::Shape shape{.name = "CapacityProviderVolumeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EfsAccessPointConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EfsAccessPointConfiguration::access_point_arn>("accessPointArn", true),
      cli::field<&EfsAccessPointConfiguration::mount_path>("mountPath", true),
  };
  static constexpr cli::Shape shape{.name = "EfsAccessPointConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FilesystemConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FilesystemConfiguration::session_storage>("sessionStorage"),
      cli::field<&FilesystemConfiguration::s3_files_access_point>("s3FilesAccessPoint"),
      cli::field<&FilesystemConfiguration::efs_access_point>("efsAccessPoint"),
      cli::field<&FilesystemConfiguration::capacity_provider_volume>("capacityProviderVolume"),
  };
  static constexpr cli::Shape shape{.name = "FilesystemConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const S3FilesAccessPointConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3FilesAccessPointConfiguration::access_point_arn>("accessPointArn", true),
      cli::field<&S3FilesAccessPointConfiguration::mount_path>("mountPath", true),
  };
  static constexpr cli::Shape shape{.name = "S3FilesAccessPointConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SessionStorageConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SessionStorageConfiguration::mount_path>("mountPath", true),
  };
  static constexpr cli::Shape shape{.name = "SessionStorageConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control

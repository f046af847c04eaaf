// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/filesystem_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/filesystem_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

CapacityProviderVolumeConfiguration to_owned(const CapacityProviderVolumeConfigurationView& view) {
  CapacityProviderVolumeConfiguration owned;
  internal::own(owned.volume_name, view.volume_name);
  internal::own(owned.mount_path, view.mount_path);
  return owned;
}

EfsAccessPointConfiguration to_owned(const EfsAccessPointConfigurationView& view) {
  EfsAccessPointConfiguration owned;
  internal::own(owned.access_point_arn, view.access_point_arn);
  internal::own(owned.mount_path, view.mount_path);
  return owned;
}

S3FilesAccessPointConfiguration to_owned(const S3FilesAccessPointConfigurationView& view) {
  S3FilesAccessPointConfiguration owned;
  internal::own(owned.access_point_arn, view.access_point_arn);
  internal::own(owned.mount_path, view.mount_path);
  return owned;
}

SessionStorageConfiguration to_owned(const SessionStorageConfigurationView& view) {
  SessionStorageConfiguration owned;
  internal::own(owned.mount_path, view.mount_path);
  return owned;
}

FilesystemConfiguration to_owned(const FilesystemConfigurationView& view) {
  FilesystemConfiguration owned;
  internal::own(owned.session_storage, view.session_storage);
  internal::own(owned.s3_files_access_point, view.s3_files_access_point);
  internal::own(owned.efs_access_point, view.efs_access_point);
  internal::own(owned.capacity_provider_volume, view.capacity_provider_volume);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control

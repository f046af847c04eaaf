// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/tools_file_system_configuration.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/tools_file_system_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

EfsConfiguration to_owned(const EfsConfigurationView& view) {
  EfsConfiguration owned;
  internal::own(owned.access_point_arn, view.access_point_arn);
  internal::own(owned.mount_path, view.mount_path);
  internal::own(owned.file_system_arn, view.file_system_arn);
  return owned;
}

S3FilesConfiguration to_owned(const S3FilesConfigurationView& view) {
  S3FilesConfiguration owned;
  internal::own(owned.access_point_arn, view.access_point_arn);
  internal::own(owned.mount_path, view.mount_path);
  internal::own(owned.file_system_arn, view.file_system_arn);
  return owned;
}

ToolsFileSystemConfiguration to_owned(const ToolsFileSystemConfigurationView& view) {
  ToolsFileSystemConfiguration owned;
  internal::own(owned.s3_files_configuration, view.s3_files_configuration);
  internal::own(owned.efs_configuration, view.efs_configuration);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control

// Tables of the shapes in outcrop/bedrock_agentcore_control/types/tools_file_system_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/tools_file_system_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const EfsConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EfsConfiguration::access_point_arn>("accessPointArn", true),
      cli::field<&EfsConfiguration::mount_path>("mountPath", true),
      cli::field<&EfsConfiguration::file_system_arn>("fileSystemArn", true),
  };
  static constexpr cli::Shape shape{.name = "EfsConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const S3FilesConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3FilesConfiguration::access_point_arn>("accessPointArn", true),
      cli::field<&S3FilesConfiguration::mount_path>("mountPath", true),
      cli::field<&S3FilesConfiguration::file_system_arn>("fileSystemArn", true),
  };
  static constexpr cli::Shape shape{.name = "S3FilesConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ToolsFileSystemConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolsFileSystemConfiguration::s3_files_configuration>("s3FilesConfiguration"),
      cli::field<&ToolsFileSystemConfiguration::efs_configuration>("efsConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ToolsFileSystemConfiguration", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control

// Writes ToolsFileSystemConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/tools_file_system_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const EfsConfiguration& in) {
  writer.begin_object();
  writer.required("accessPointArn", in.access_point_arn);
  writer.required("mountPath", in.mount_path);
  writer.required("fileSystemArn", in.file_system_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const S3FilesConfiguration& in) {
  writer.begin_object();
  writer.required("accessPointArn", in.access_point_arn);
  writer.required("mountPath", in.mount_path);
  writer.required("fileSystemArn", in.file_system_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ToolsFileSystemConfiguration& in) {
  writer.exactly_one("ToolsFileSystemConfiguration",
                     in.s3_files_configuration.has_value() + in.efs_configuration.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("s3FilesConfiguration", in.s3_files_configuration);
  writer.member("efsConfiguration", in.efs_configuration);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore

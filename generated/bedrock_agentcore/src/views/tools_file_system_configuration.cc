// Decode tables of ToolsFileSystemConfigurationView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/tools_file_system_configuration.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field efs_configuration_fields[] = {
    {"accessPointArn", &internal::string_type, offsetof(EfsConfigurationView, access_point_arn), internal::Slot::plain},
    {"mountPath", &internal::string_type, offsetof(EfsConfigurationView, mount_path), internal::Slot::plain},
    {"fileSystemArn", &internal::string_type, offsetof(EfsConfigurationView, file_system_arn), internal::Slot::plain},
};

constexpr internal::Field s3_files_configuration_fields[] = {
    {"accessPointArn", &internal::string_type, offsetof(S3FilesConfigurationView, access_point_arn),
     internal::Slot::plain},
    {"mountPath", &internal::string_type, offsetof(S3FilesConfigurationView, mount_path), internal::Slot::plain},
    {"fileSystemArn", &internal::string_type, offsetof(S3FilesConfigurationView, file_system_arn),
     internal::Slot::plain},
};

constexpr internal::Field tools_file_system_configuration_fields[] = {
    {"s3FilesConfiguration", &schemas::s3_files_configuration_type,
     offsetof(ToolsFileSystemConfigurationView, s3_files_configuration), internal::Slot::reference},
    {"efsConfiguration", &schemas::efs_configuration_type,
     offsetof(ToolsFileSystemConfigurationView, efs_configuration), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema efs_configuration_schema =
    internal::structure_schema<EfsConfigurationView>("EfsConfiguration", efs_configuration_fields);
constinit const internal::Type efs_configuration_type =
    internal::structure_type<EfsConfigurationView>(efs_configuration_schema);

constinit const internal::Schema s3_files_configuration_schema =
    internal::structure_schema<S3FilesConfigurationView>("S3FilesConfiguration", s3_files_configuration_fields);
constinit const internal::Type s3_files_configuration_type =
    internal::structure_type<S3FilesConfigurationView>(s3_files_configuration_schema);

constinit const internal::Schema tools_file_system_configuration_schema =
    internal::union_schema<ToolsFileSystemConfigurationView>("ToolsFileSystemConfiguration",
                                                             tools_file_system_configuration_fields);
constinit const internal::Type tools_file_system_configuration_type =
    internal::union_type<ToolsFileSystemConfigurationView>(tools_file_system_configuration_schema);

}  // namespace schemas

const internal::Schema& schema_of(const EfsConfigurationView*) { return schemas::efs_configuration_schema; }
const internal::Schema& schema_of(const S3FilesConfigurationView*) { return schemas::s3_files_configuration_schema; }
const internal::Schema& schema_of(const ToolsFileSystemConfigurationView*) {
  return schemas::tools_file_system_configuration_schema;
}

}  // namespace outcrop::bedrock_agentcore

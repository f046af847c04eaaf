// ToolsFileSystemConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EfsConfiguration.html
struct EfsConfigurationView {
  std::string_view access_point_arn{};
  std::string_view mount_path{};
  std::string_view file_system_arn{};
};
const internal::Schema& schema_of(const EfsConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_S3FilesConfiguration.html
struct S3FilesConfigurationView {
  std::string_view access_point_arn{};
  std::string_view mount_path{};
  std::string_view file_system_arn{};
};
const internal::Schema& schema_of(const S3FilesConfigurationView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ToolsFileSystemConfiguration.html
struct ToolsFileSystemConfigurationView {
  enum class Member : std::uint16_t {
    none,
    s3_files_configuration,
    efs_configuration,
    unknown,
  };

  Member member{};
  OptionalRef<S3FilesConfigurationView> s3_files_configuration{};
  OptionalRef<EfsConfigurationView> efs_configuration{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ToolsFileSystemConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control

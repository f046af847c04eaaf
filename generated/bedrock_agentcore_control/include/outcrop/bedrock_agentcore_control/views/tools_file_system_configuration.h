// ToolsFileSystemConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// An access point of Amazon EFS, mounted into sessions of a browser or a code interpreter.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EfsConfiguration.html
struct EfsConfigurationView {
  /// The access point's ARN.
  std::string_view access_point_arn{};
  /// The directory where the files appear, such as /mnt/efs; another one for each file system.
  std::string_view mount_path{};
  /// The ARN of the file system that the access point belongs to.
  std::string_view file_system_arn{};
};
const internal::Schema& schema_of(const EfsConfigurationView*);

/// Files of Amazon S3 Files that sessions of a browser or code interpreter can reach.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_S3FilesConfiguration.html
struct S3FilesConfigurationView {
  /// The access point's ARN.
  std::string_view access_point_arn{};
  /// Where it is mounted, as an absolute path that no other file system of the session has.
  std::string_view mount_path{};
  /// The ARN of the file system that the access point leads to.
  std::string_view file_system_arn{};
};
const internal::Schema& schema_of(const S3FilesConfigurationView*);

/// A file system that sessions of a browser or code interpreter can reach.
///
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
  /// An access point of Amazon S3 Files.
  OptionalRef<S3FilesConfigurationView> s3_files_configuration{};
  /// An access point of Amazon EFS.
  OptionalRef<EfsConfigurationView> efs_configuration{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ToolsFileSystemConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control

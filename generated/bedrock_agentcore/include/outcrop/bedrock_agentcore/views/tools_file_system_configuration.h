// ToolsFileSystemConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// A file system of Amazon EFS that a session mounts.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EfsConfiguration.html
struct EfsConfigurationView {
  /// The ARN of the access point that is mounted.
  std::string_view access_point_arn{};
  /// Where in the session it is mounted, such as /mnt/efs; unlike all others of the session.
  std::string_view mount_path{};
  /// The ARN of the file system that the access point belongs to.
  std::string_view file_system_arn{};
};
const internal::Schema& schema_of(const EfsConfigurationView*);

/// A file system of Amazon S3 Files that a session mounts.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_S3FilesConfiguration.html
struct S3FilesConfigurationView {
  /// The ARN of the access point that is mounted.
  std::string_view access_point_arn{};
  /// Where in the session it is mounted, such as /mnt/s3data; unlike all others of the session.
  std::string_view mount_path{};
  /// The ARN of the file system that the access point belongs to.
  std::string_view file_system_arn{};
};
const internal::Schema& schema_of(const S3FilesConfigurationView*);

/// A file system that a session mounts.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolsFileSystemConfiguration.html
struct ToolsFileSystemConfigurationView {
  enum class Member : std::uint16_t {
    none,
    s3_files_configuration,
    efs_configuration,
    unknown,
  };

  Member member{};
  /// The session mounts a file system of Amazon S3 Files.
  OptionalRef<S3FilesConfigurationView> s3_files_configuration{};
  /// The session mounts a file system of Amazon EFS.
  OptionalRef<EfsConfigurationView> efs_configuration{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ToolsFileSystemConfigurationView*);

}  // namespace outcrop::bedrock_agentcore

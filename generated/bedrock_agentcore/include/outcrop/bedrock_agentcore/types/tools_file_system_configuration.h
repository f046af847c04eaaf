// ToolsFileSystemConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// A file system of Amazon EFS that a session mounts.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EfsConfiguration.html
struct EfsConfiguration {
  /// The ARN of the access point that is mounted.
  ///
  /// Required.
  std::optional<std::string> access_point_arn{};
  /// Where in the session it is mounted, such as /mnt/efs; unlike all others of the session.
  ///
  /// Required.
  std::optional<std::string> mount_path{};
  /// The ARN of the file system that the access point belongs to.
  ///
  /// Required.
  std::optional<std::string> file_system_arn{};

  friend bool operator==(const EfsConfiguration&, const EfsConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const EfsConfiguration& in);

/// A file system of Amazon S3 Files that a session mounts.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_S3FilesConfiguration.html
struct S3FilesConfiguration {
  /// The ARN of the access point that is mounted.
  ///
  /// Required.
  std::optional<std::string> access_point_arn{};
  /// Where in the session it is mounted, such as /mnt/s3data; unlike all others of the session.
  ///
  /// Required.
  std::optional<std::string> mount_path{};
  /// The ARN of the file system that the access point belongs to.
  ///
  /// Required.
  std::optional<std::string> file_system_arn{};

  friend bool operator==(const S3FilesConfiguration&, const S3FilesConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const S3FilesConfiguration& in);

/// A file system that a session mounts.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolsFileSystemConfiguration.html
struct ToolsFileSystemConfiguration {
  /// The session mounts a file system of Amazon S3 Files.
  Box<S3FilesConfiguration> s3_files_configuration{};
  /// The session mounts a file system of Amazon EFS.
  Box<EfsConfiguration> efs_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ToolsFileSystemConfiguration&, const ToolsFileSystemConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolsFileSystemConfiguration& in);

}  // namespace outcrop::bedrock_agentcore

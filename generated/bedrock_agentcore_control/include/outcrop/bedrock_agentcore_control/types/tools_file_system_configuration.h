// ToolsFileSystemConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// An access point of Amazon EFS, mounted into sessions of a browser or a code interpreter.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EfsConfiguration.html
struct EfsConfiguration {
  /// The access point's ARN.
  ///
  /// Required.
  std::optional<std::string> access_point_arn{};
  /// The directory where the files appear, such as /mnt/efs; another one for each file system.
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

/// Files of Amazon S3 Files that sessions of a browser or code interpreter can reach.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_S3FilesConfiguration.html
struct S3FilesConfiguration {
  /// The access point's ARN.
  ///
  /// Required.
  std::optional<std::string> access_point_arn{};
  /// Where it is mounted, as an absolute path that no other file system of the session has.
  ///
  /// Required.
  std::optional<std::string> mount_path{};
  /// The ARN of the file system that the access point leads to.
  ///
  /// Required.
  std::optional<std::string> file_system_arn{};

  friend bool operator==(const S3FilesConfiguration&, const S3FilesConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const S3FilesConfiguration& in);

/// A file system that sessions of a browser or code interpreter can reach.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ToolsFileSystemConfiguration.html
struct ToolsFileSystemConfiguration {
  /// An access point of Amazon S3 Files.
  Box<S3FilesConfiguration> s3_files_configuration{};
  /// An access point of Amazon EFS.
  Box<EfsConfiguration> efs_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ToolsFileSystemConfiguration&, const ToolsFileSystemConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolsFileSystemConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control

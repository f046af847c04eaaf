// ToolsFileSystemConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_EfsConfiguration.html
struct EfsConfiguration {
  /// Required.
  std::optional<std::string> access_point_arn{};
  /// Required.
  std::optional<std::string> mount_path{};
  /// Required.
  std::optional<std::string> file_system_arn{};

  friend bool operator==(const EfsConfiguration&, const EfsConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const EfsConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_S3FilesConfiguration.html
struct S3FilesConfiguration {
  /// Required.
  std::optional<std::string> access_point_arn{};
  /// Required.
  std::optional<std::string> mount_path{};
  /// Required.
  std::optional<std::string> file_system_arn{};

  friend bool operator==(const S3FilesConfiguration&, const S3FilesConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const S3FilesConfiguration& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolsFileSystemConfiguration.html
struct ToolsFileSystemConfiguration {
  Box<S3FilesConfiguration> s3_files_configuration{};
  Box<EfsConfiguration> efs_configuration{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ToolsFileSystemConfiguration&, const ToolsFileSystemConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolsFileSystemConfiguration& in);

}  // namespace outcrop::bedrock_agentcore

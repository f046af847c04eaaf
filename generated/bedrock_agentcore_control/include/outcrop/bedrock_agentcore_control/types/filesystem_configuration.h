// FilesystemConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CapacityProviderVolumeConfiguration.html
struct CapacityProviderVolumeConfiguration {
  /// Required.
  std::optional<std::string> volume_name{};
  /// Required.
  std::optional<std::string> mount_path{};

  friend bool operator==(const CapacityProviderVolumeConfiguration&,
                         const CapacityProviderVolumeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const CapacityProviderVolumeConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EfsAccessPointConfiguration.html
struct EfsAccessPointConfiguration {
  /// Required.
  std::optional<std::string> access_point_arn{};
  /// Required.
  std::optional<std::string> mount_path{};

  friend bool operator==(const EfsAccessPointConfiguration&, const EfsAccessPointConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const EfsAccessPointConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_S3FilesAccessPointConfiguration.html
struct S3FilesAccessPointConfiguration {
  /// Required.
  std::optional<std::string> access_point_arn{};
  /// Required.
  std::optional<std::string> mount_path{};

  friend bool operator==(const S3FilesAccessPointConfiguration&, const S3FilesAccessPointConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const S3FilesAccessPointConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SessionStorageConfiguration.html
struct SessionStorageConfiguration {
  /// Required.
  std::optional<std::string> mount_path{};

  friend bool operator==(const SessionStorageConfiguration&, const SessionStorageConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const SessionStorageConfiguration& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_FilesystemConfiguration.html
struct FilesystemConfiguration {
  Box<SessionStorageConfiguration> session_storage{};
  Box<S3FilesAccessPointConfiguration> s3_files_access_point{};
  Box<EfsAccessPointConfiguration> efs_access_point{};
  Box<CapacityProviderVolumeConfiguration> capacity_provider_volume{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const FilesystemConfiguration&, const FilesystemConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const FilesystemConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control

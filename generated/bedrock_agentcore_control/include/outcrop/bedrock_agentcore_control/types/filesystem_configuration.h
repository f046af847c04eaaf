// FilesystemConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// A volume of the capacity provider, mounted into the agent runtime.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CapacityProviderVolumeConfiguration.html
struct CapacityProviderVolumeConfiguration {
  /// The name that the capacity provider gives the volume.
  ///
  /// Required.
  std::optional<std::string> volume_name{};
  /// The directory where the volume appears: one directly below /mnt, such as /mnt/data.
  ///
  /// Required.
  std::optional<std::string> mount_path{};

  friend bool operator==(const CapacityProviderVolumeConfiguration&,
                         const CapacityProviderVolumeConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const CapacityProviderVolumeConfiguration& in);

/// An access point of Amazon EFS, mounted into the agent runtime.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EfsAccessPointConfiguration.html
struct EfsAccessPointConfiguration {
  /// The access point's ARN.
  ///
  /// Required.
  std::optional<std::string> access_point_arn{};
  /// The directory where the files appear: one directly below /mnt, such as /mnt/data.
  ///
  /// Required.
  std::optional<std::string> mount_path{};

  friend bool operator==(const EfsAccessPointConfiguration&, const EfsAccessPointConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const EfsAccessPointConfiguration& in);

/// Files of Amazon S3 Files that the sessions of an agent runtime share.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_S3FilesAccessPointConfiguration.html
struct S3FilesAccessPointConfiguration {
  /// The access point's ARN.
  ///
  /// Required.
  std::optional<std::string> access_point_arn{};
  /// Where it is mounted: a folder in /mnt, such as /mnt/data.
  ///
  /// Required.
  std::optional<std::string> mount_path{};

  friend bool operator==(const S3FilesAccessPointConfiguration&, const S3FilesAccessPointConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const S3FilesAccessPointConfiguration& in);

/// Files that stay from one invocation of a session to the next.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SessionStorageConfiguration.html
struct SessionStorageConfiguration {
  /// Where they are mounted: a folder in /mnt, such as /mnt/data.
  ///
  /// Required.
  std::optional<std::string> mount_path{};

  friend bool operator==(const SessionStorageConfiguration&, const SessionStorageConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const SessionStorageConfiguration& in);

/// Storage that is mounted into an agent runtime.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_FilesystemConfiguration.html
struct FilesystemConfiguration {
  /// Files of a session, which are there again when the session goes on.
  Box<SessionStorageConfiguration> session_storage{};
  /// An access point of Amazon S3 Files.
  Box<S3FilesAccessPointConfiguration> s3_files_access_point{};
  /// An access point of Amazon EFS.
  Box<EfsAccessPointConfiguration> efs_access_point{};
  /// A volume of the capacity provider that the runtime runs on.
  Box<CapacityProviderVolumeConfiguration> capacity_provider_volume{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const FilesystemConfiguration&, const FilesystemConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const FilesystemConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control

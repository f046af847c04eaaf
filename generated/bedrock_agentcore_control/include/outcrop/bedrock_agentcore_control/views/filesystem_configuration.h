// FilesystemConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// A volume of the capacity provider, mounted into the agent runtime.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CapacityProviderVolumeConfiguration.html
struct CapacityProviderVolumeConfigurationView {
  /// The name that the capacity provider gives the volume.
  std::string_view volume_name{};
  /// The directory where the volume appears: one directly below /mnt, such as /mnt/data.
  std::string_view mount_path{};
};
const internal::Schema& schema_of(const CapacityProviderVolumeConfigurationView*);

/// An access point of Amazon EFS, mounted into the agent runtime.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EfsAccessPointConfiguration.html
struct EfsAccessPointConfigurationView {
  /// The access point's ARN.
  std::string_view access_point_arn{};
  /// The directory where the files appear: one directly below /mnt, such as /mnt/data.
  std::string_view mount_path{};
};
const internal::Schema& schema_of(const EfsAccessPointConfigurationView*);

/// Files of Amazon S3 Files that the sessions of an agent runtime share.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_S3FilesAccessPointConfiguration.html
struct S3FilesAccessPointConfigurationView {
  /// The access point's ARN.
  std::string_view access_point_arn{};
  /// Where it is mounted: a folder in /mnt, such as /mnt/data.
  std::string_view mount_path{};
};
const internal::Schema& schema_of(const S3FilesAccessPointConfigurationView*);

/// Files that stay from one invocation of a session to the next.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SessionStorageConfiguration.html
struct SessionStorageConfigurationView {
  /// Where they are mounted: a folder in /mnt, such as /mnt/data.
  std::string_view mount_path{};
};
const internal::Schema& schema_of(const SessionStorageConfigurationView*);

/// Storage that is mounted into an agent runtime.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_FilesystemConfiguration.html
struct FilesystemConfigurationView {
  enum class Member : std::uint16_t {
    none,
    session_storage,
    s3_files_access_point,
    efs_access_point,
    capacity_provider_volume,
    unknown,
  };

  Member member{};
  /// Files of a session, which are there again when the session goes on.
  OptionalRef<SessionStorageConfigurationView> session_storage{};
  /// An access point of Amazon S3 Files.
  OptionalRef<S3FilesAccessPointConfigurationView> s3_files_access_point{};
  /// An access point of Amazon EFS.
  OptionalRef<EfsAccessPointConfigurationView> efs_access_point{};
  /// A volume of the capacity provider that the runtime runs on.
  OptionalRef<CapacityProviderVolumeConfigurationView> capacity_provider_volume{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const FilesystemConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control

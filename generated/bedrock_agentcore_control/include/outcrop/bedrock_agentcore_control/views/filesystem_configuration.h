// FilesystemConfigurationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CapacityProviderVolumeConfiguration.html
struct CapacityProviderVolumeConfigurationView {
  std::string_view volume_name{};
  std::string_view mount_path{};
};
const internal::Schema& schema_of(const CapacityProviderVolumeConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EfsAccessPointConfiguration.html
struct EfsAccessPointConfigurationView {
  std::string_view access_point_arn{};
  std::string_view mount_path{};
};
const internal::Schema& schema_of(const EfsAccessPointConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_S3FilesAccessPointConfiguration.html
struct S3FilesAccessPointConfigurationView {
  std::string_view access_point_arn{};
  std::string_view mount_path{};
};
const internal::Schema& schema_of(const S3FilesAccessPointConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_SessionStorageConfiguration.html
struct SessionStorageConfigurationView {
  std::string_view mount_path{};
};
const internal::Schema& schema_of(const SessionStorageConfigurationView*);

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
  OptionalRef<SessionStorageConfigurationView> session_storage{};
  OptionalRef<S3FilesAccessPointConfigurationView> s3_files_access_point{};
  OptionalRef<EfsAccessPointConfigurationView> efs_access_point{};
  OptionalRef<CapacityProviderVolumeConfigurationView> capacity_provider_volume{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const FilesystemConfigurationView*);

}  // namespace outcrop::bedrock_agentcore_control

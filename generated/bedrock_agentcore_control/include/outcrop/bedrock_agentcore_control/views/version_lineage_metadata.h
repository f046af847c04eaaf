// VersionLineageMetadataView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agentcore_control {

/// What has made a version of a configuration bundle.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_VersionCreatedBySource.html
struct VersionCreatedBySourceView {
  /// What has made the version, such as user, optimization-job or system.
  std::string_view name{};
  /// The ARN of what has made the version, where that has one.
  std::optional<std::string_view> arn{};
};
const internal::Schema& schema_of(const VersionCreatedBySourceView*);

/// Where a version of a configuration bundle comes from.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_VersionLineageMetadata.html
struct VersionLineageMetadataView {
  /// The ids of the versions that it is made from: none for a first version, two for a merge, that of its own
  /// branch first.
  std::span<const std::string_view> parent_version_ids{};
  /// The branch that the version belongs to.
  std::optional<std::string_view> branch_name{};
  /// What has made the version.
  OptionalRef<VersionCreatedBySourceView> created_by{};
  /// What is new about the version, and why.
  std::optional<std::string_view> commit_message{};
};
const internal::Schema& schema_of(const VersionLineageMetadataView*);

}  // namespace outcrop::bedrock_agentcore_control

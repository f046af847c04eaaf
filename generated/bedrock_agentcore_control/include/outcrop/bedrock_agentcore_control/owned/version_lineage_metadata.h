// VersionLineageMetadata.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/version_created_by_source.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_agentcore_control {

struct VersionLineageMetadataView;

/// Where a version of a configuration bundle comes from.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_VersionLineageMetadata.html
struct VersionLineageMetadata {
  /// The ids of the versions that it is made from: none for a first version, two for a merge, that of its own
  /// branch first.
  std::optional<std::vector<std::string>> parent_version_ids{};
  /// The branch that the version belongs to.
  std::optional<std::string> branch_name{};
  /// What has made the version.
  Box<VersionCreatedBySource> created_by{};
  /// What is new about the version, and why.
  std::optional<std::string> commit_message{};

  friend bool operator==(const VersionLineageMetadata&, const VersionLineageMetadata&) = default;
};
VersionLineageMetadata to_owned(const VersionLineageMetadataView& view);
void write_json(internal::JsonWriter& writer, const VersionLineageMetadata& in);

}  // namespace outcrop::bedrock_agentcore_control

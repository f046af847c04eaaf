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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_VersionLineageMetadata.html
struct VersionLineageMetadata {
  std::optional<std::vector<std::string>> parent_version_ids{};
  std::optional<std::string> branch_name{};
  Box<VersionCreatedBySource> created_by{};
  std::optional<std::string> commit_message{};

  friend bool operator==(const VersionLineageMetadata&, const VersionLineageMetadata&) = default;
};
VersionLineageMetadata to_owned(const VersionLineageMetadataView& view);
void write_json(internal::JsonWriter& writer, const VersionLineageMetadata& in);

}  // namespace outcrop::bedrock_agentcore_control

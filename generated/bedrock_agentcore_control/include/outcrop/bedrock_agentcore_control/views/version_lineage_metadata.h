// VersionLineageMetadataView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_VersionCreatedBySource.html
struct VersionCreatedBySourceView {
  std::string_view name{};
  std::optional<std::string_view> arn{};
};
const internal::Schema& schema_of(const VersionCreatedBySourceView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_VersionLineageMetadata.html
struct VersionLineageMetadataView {
  std::span<const std::string_view> parent_version_ids{};
  std::optional<std::string_view> branch_name{};
  OptionalRef<VersionCreatedBySourceView> created_by{};
  std::optional<std::string_view> commit_message{};
};
const internal::Schema& schema_of(const VersionLineageMetadataView*);

}  // namespace outcrop::bedrock_agentcore_control

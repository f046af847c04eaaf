// ListDatasetVersions: the output of Client::list_dataset_versions, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/dataset_version_summary.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListDatasetVersionsView;

/// One page of versions.
struct ListDatasetVersions {
  /// The versions of this page.
  std::optional<std::vector<DatasetVersionSummary>> versions{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListDatasetVersions&, const ListDatasetVersions&) = default;
};
ListDatasetVersions to_owned(const ListDatasetVersionsView& view);
void write_json(internal::JsonWriter& writer, const ListDatasetVersions& in);

}  // namespace outcrop::bedrock_agentcore_control

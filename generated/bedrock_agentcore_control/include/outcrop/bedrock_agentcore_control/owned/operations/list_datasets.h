// ListDatasets: the output of Client::list_datasets, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/dataset_summary.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListDatasetsView;

/// One page of datasets.
struct ListDatasets {
  /// The datasets of this page.
  std::optional<std::vector<DatasetSummary>> datasets{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListDatasets&, const ListDatasets&) = default;
};
ListDatasets to_owned(const ListDatasetsView& view);
void write_json(internal::JsonWriter& writer, const ListDatasets& in);

}  // namespace outcrop::bedrock_agentcore_control

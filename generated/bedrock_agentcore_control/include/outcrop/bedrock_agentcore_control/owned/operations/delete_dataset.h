// DeleteDataset: the output of Client::delete_dataset, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteDatasetView;

/// The dataset, or the version, that is being deleted.
struct DeleteDataset {
  /// The dataset's ARN.
  std::string dataset_arn{};
  /// The dataset's id.
  std::string dataset_id{};
  /// The state that the dataset is in.
  std::optional<OwnedOpen<DatasetStatus>> status{};
  /// The version that is being deleted.
  std::string dataset_version{};
  /// When the deletion began.
  Timestamp updated_at{};

  friend bool operator==(const DeleteDataset&, const DeleteDataset&) = default;
};
DeleteDataset to_owned(const DeleteDatasetView& view);
void write_json(internal::JsonWriter& writer, const DeleteDataset& in);

}  // namespace outcrop::bedrock_agentcore_control

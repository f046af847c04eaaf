// UpdateDataset: the output of Client::update_dataset, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdateDatasetView;

/// The dataset that was changed.
struct UpdateDataset {
  /// The dataset's ARN.
  std::string dataset_arn{};
  /// The id that CreateDataset gave the dataset.
  std::string dataset_id{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const UpdateDataset&, const UpdateDataset&) = default;
};
UpdateDataset to_owned(const UpdateDatasetView& view);
void write_json(internal::JsonWriter& writer, const UpdateDataset& in);

}  // namespace outcrop::bedrock_agentcore_control

// UpdateDatasetExamples: the output of Client::update_dataset_examples, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdateDatasetExamplesView;

/// The dataset as it is now.
struct UpdateDatasetExamples {
  /// The dataset's ARN.
  std::string dataset_arn{};
  /// The id that CreateDataset gave the dataset.
  std::string dataset_id{};
  /// The state that the dataset is in.
  std::optional<OwnedOpen<DatasetStatus>> status{};
  /// How many examples were replaced.
  std::int64_t updated_count{};
  /// When the examples were replaced.
  Timestamp updated_at{};

  friend bool operator==(const UpdateDatasetExamples&, const UpdateDatasetExamples&) = default;
};
UpdateDatasetExamples to_owned(const UpdateDatasetExamplesView& view);
void write_json(internal::JsonWriter& writer, const UpdateDatasetExamples& in);

}  // namespace outcrop::bedrock_agentcore_control
